// How central each organisation is by those it works with and how closely.
CALL
  gds.pageRank.stream(
    'network',
    {relationshipWeightProperty: 'weight', maxIterations: 50, concurrency: 1}
  )
  YIELD nodeId, score
RETURN nodeId AS node, score AS value
