// The next wider modality.
MATCH (modality)-[link:BROADER]->(other:Modality)
WHERE current(link) AND visible(other)
RETURN other AS modality
ORDER BY other.id
