// The range of phases that the company works at, and through what.
MATCH (company)-[works:WORKS_AT]->(reached:Phase)
WHERE current(works) AND visible(reached) AND reached.rank < 90
RETURN {lowest: min(reached.rank), highest: max(reached.rank), latest: max(works.via), earliest: min(works.via)} AS half
