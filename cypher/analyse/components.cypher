// Which organisations are joined by any chain of ties.
CALL gds.wcc.stream('network', {concurrency: 1}) YIELD nodeId, componentId
RETURN nodeId AS node, componentId AS value
