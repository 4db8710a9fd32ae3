// The promises to seeds and projects, by id.
MATCH (commitment:Commitment)
WHERE commitment.id >= '' AND visible(commitment) AND ($kind IS NULL OR commitment.kind = $kind)
RETURN commitment
ORDER BY commitment.id
