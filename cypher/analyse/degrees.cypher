// With how many others each organisation has ties: the baseline.
CALL gds.degree.stream('network') YIELD nodeId, score
RETURN nodeId AS node, toInteger(score) AS value
