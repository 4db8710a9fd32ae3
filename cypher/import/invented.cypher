// Whether records that staff brought stand in the graph, and whether invented ones are shown or hidden.
RETURN
  EXISTS {
    MATCH (own:Entity)
    WHERE own.record STARTS WITH 'staff/'
  } AS isReal,
  EXISTS {
    MATCH (shown:Entity)
    WHERE shown.certainty = 'SYNTHETIC' AND shown.audience <> 'DEMO'
  } AS isShown,
  EXISTS {
    MATCH (hidden:Entity)
    WHERE hidden.audience = 'DEMO'
  } AS isHidden
