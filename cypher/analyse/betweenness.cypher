// Through how many shortest ways between two others each organisation leads: brokers.
CALL gds.betweenness.stream('network', {concurrency: 1}) YIELD nodeId, score
RETURN nodeId AS node, score AS value
