// The seeds that together with it make one treatment, such as the drug and the device of BNCT, by id.
MATCH (seed)-[link:COMBINES_WITH]-(other:Seed)
WHERE current(link) AND visible(other)
RETURN other AS seed, link
ORDER BY other.id, link.id
