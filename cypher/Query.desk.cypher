// The work list of a hub, which the resolver has made from the rankings that the viewer sees on both days.
MATCH (hub:Hub {id: $hub})
WHERE visible(hub)
RETURN
  hub,
  date($list.since) AS since,
  $list.day AS day,
  $list.names AS names,
  $list.openSeeds AS openSeeds,
  $list.covered AS covered,
  size($list.calls) AS count,
  $list.calls AS calls,
  $list.overAsked AS overAsked,
  $list.newTakers AS newTakers,
  $list.withoutTakerIds AS withoutTakerIds,
  $list.drugs AS drugs,
  $list.outside AS outside
