// What rules ask of the seed: who owns or originated it, which co-owner refuses its consent, and its phases, each as [kind of
// link, record, link].
MATCH (seed)-[has:OWNED_BY|ORIGINATED_AT|REFUSED_BY|STANDS_AT]->(record:Organization|Phase)
WHERE current(has) AND visible(record)
WITH has, record
ORDER BY has.from, has.id
RETURN collect([type(has), record, has]) AS half
