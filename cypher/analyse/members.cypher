// The community of each organisation.
CALL gds.graph.nodeProperty.stream('network', 'community') YIELD nodeId, propertyValue
RETURN nodeId AS node, propertyValue AS value
