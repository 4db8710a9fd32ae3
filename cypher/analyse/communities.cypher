// Communities (Leiden): with one thread and a fixed seed, the same network has the same communities.
CALL
  gds.leiden.mutate(
    'network',
    {mutateProperty: 'community', relationshipWeightProperty: 'weight', randomSeed: 1, concurrency: 1}
  )
  YIELD modularity
RETURN modularity
