// The network in the memory of OpenGDS, from the rows that are sent; nothing is stored.
UNWIND $in.ties AS tie
RETURN
  gds.graph.project(
    'network',
    tie.one,
    tie.other,
    {relationshipProperties: {weight: tie.weight}},
    {undirectedRelationshipTypes: ['*']}
  ) AS graph
