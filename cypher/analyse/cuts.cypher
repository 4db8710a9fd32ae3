// Which organisations alone hold their component together, and how large its largest part is without them.
CALL gds.articulationPoints.stream('network') YIELD nodeId, resultingComponents
RETURN nodeId AS node, resultingComponents.max AS value
