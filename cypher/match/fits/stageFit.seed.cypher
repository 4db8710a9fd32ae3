// The furthest phase that the seed is in: [rank, id, phase].
MATCH (seed)-[stands:STANDS_AT]->(phase:Phase)
WHERE current(stands) AND visible(phase) AND phase.rank < 90
RETURN max([phase.rank, phase.id, phase]) AS half
