// Whether the rights on the seed are free, computed from the grants the viewer may see; no record is OPEN.
OPTIONAL MATCH (seed)<-[on:ON]-(grant:Grant)
WHERE current(on) AND visible(grant)
WITH
  seed,
  grant,
  grant.from <= $asOf AND grant.to > $asOf AS runs,
  EXISTS {
    MATCH (grant)-[named:IN_TERRITORY]->(world:Territory {id: 'territory:WORLD'})
    WHERE current(named) AND visible(world)
  } AND
  NOT EXISTS {
    MATCH (grant)-[carved:IN_TERRITORY]->(country:Territory)
    WHERE current(carved) AND visible(country) AND carved.except
  } AS worldwide,
  EXISTS {
    MATCH (grant)-[limits:IN_FIELD]->(disease:Disease)
    WHERE current(limits) AND visible(disease)
  } OR
  grant.fieldText IS NOT NULL AS limited
WITH
  seed,
  count(grant) AS recorded,
  collect(
    CASE
      WHEN runs THEN {exclusivity: grant.exclusivity, everything: worldwide AND NOT limited}
    END) AS running
RETURN
  CASE
    WHEN recorded = 0 THEN 'OPEN'
    WHEN
      any(each IN running WHERE each.everything AND each.exclusivity IN ['EXCLUSIVE', 'SOLE', 'CO_EXCLUSIVE'])
      THEN 'LICENSED'
    WHEN any(each IN running WHERE coalesce(each.exclusivity, 'unknown') <> 'OPTION_EXCLUSIVE') THEN 'PARTLY_LICENSED'
    WHEN size(running) > 0 THEN 'UNDER_OPTION'
    ELSE 'RETURNED'
  END AS status
