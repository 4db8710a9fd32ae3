// Who owns or originated the seed.
MATCH (seed)-[owns:OWNED_BY|ORIGINATED_AT]->(organization:Organization)
WHERE current(owns) AND visible(organization)
WITH organization, owns
ORDER BY owns.from, owns.id
RETURN
  collect({organization: organization, since: owns.since, certainty: owns.certainty, sources: owns.sources}) AS half
