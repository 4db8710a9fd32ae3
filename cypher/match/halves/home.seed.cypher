// The institutions of the seed and those they share work with: {homes: [institution], circle: [[other, via]]}.
MATCH (seed)-[home:ORIGINATED_AT|OWNED_BY|LED_BY]->(institution:Organization)
WHERE current(home) AND visible(institution)
OPTIONAL MATCH (institution)-[shared:WORKED_WITH]->(other:Organization)
WHERE current(shared) AND visible(other)
WITH institution, other, shared
ORDER BY institution.id, other.id, shared.id
RETURN {homes: collect(DISTINCT institution), circle: collect(
      CASE
        WHEN other IS NOT NULL THEN [other, shared.via]
      END)} AS half
