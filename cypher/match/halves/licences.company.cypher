// The licences to market (業許可) that the company holds.
MATCH (company)-[holds:HOLDS]->(licence:Licence)
WHERE current(holds) AND current(licence) AND visible(licence)
RETURN collect(licence) AS half
