// The funded projects the organisation leads or takes part in, by id.
MATCH (organization)<-[link:LED_BY|HAS_PARTICIPANT]-(award:Award)
WHERE current(link) AND visible(award)
RETURN award, link, coalesce(link.role, 'LEAD') AS role
ORDER BY award.id, link.id
