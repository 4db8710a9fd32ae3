// The approaches to companies, by id.
MATCH (approach:Approach)
WHERE approach.id >= '' AND visible(approach) AND ($outcome IS NULL OR approach.outcome = $outcome)
RETURN approach
ORDER BY approach.id
