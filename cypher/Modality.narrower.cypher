// The next narrower modalities, by id.
MATCH (modality)<-[link:BROADER]-(other:Modality)
WHERE current(link) AND visible(other)
RETURN other AS modality, link
ORDER BY other.id, link.id
