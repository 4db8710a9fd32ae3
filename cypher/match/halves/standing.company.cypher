// What rules ask of the company: what has become of it, who belongs to its group, at which phases it declined a seed as too
// early, and its licences. Each as [kind of link, record, link].
MATCH (company)-[has:SUCCEEDED_BY|AFFILIATED_WITH|FINDS_EARLY|HOLDS]->(record:Organization|Phase|Licence)
WHERE current(has) AND visible(record)
WITH has, record
ORDER BY has.from, has.id
RETURN collect([type(has), record, has]) AS half
