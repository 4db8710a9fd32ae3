// The projects funded under the programme, by id.
MATCH (programme)<-[link:UNDER]-(award:Award)
WHERE current(link) AND visible(award)
RETURN award, link
ORDER BY award.id, link.id
