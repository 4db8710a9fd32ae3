// The networks that were measured, by id.
MATCH (networkAnalysis:NetworkAnalysis)
WHERE networkAnalysis.id >= '' AND visible(networkAnalysis)
RETURN networkAnalysis
ORDER BY networkAnalysis.id
