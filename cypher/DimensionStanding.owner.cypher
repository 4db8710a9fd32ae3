// Who is to see to it: who leads the seed, else who owns it, else who invented it.
MATCH (seed:Seed {id: dimensionStanding.seedId})-[link:LED_BY|OWNED_BY|ORIGINATED_AT]->(organization:Organization)
WHERE current(link) AND visible(seed) AND visible(organization)
WITH organization,
  CASE type(link)
    WHEN 'LED_BY' THEN 1
    WHEN 'OWNED_BY' THEN 2
    ELSE 3
  END AS place
ORDER BY place, organization.id
LIMIT 1
RETURN organization
