// What the company has to show: products it won approvals for, diseases it pursues with its assets, modalities in which it
// stands between ventures and established companies, phases at which it declined a seed as too early, and the institutions
// that it has worked with. Each as [kind of link, record, link].
MATCH
  (company)-[has:WON|PURSUES|BRIDGES|FINDS_EARLY|COLLABORATED_WITH]-(record:Product|Disease|Modality|Phase|Organization)
WHERE current(has) AND visible(record)
RETURN collect([type(has), record, has]) AS half
