// The chains of recorded relationships from an organisation, or from the hosts of a hub, to an organisation: at most four
// steps, the shortest first, then the warmest. Longer ones are looked for only while too few are found. Of the relationships
// of two organisations the warmest stands: its weight, halved about every four years. Confidential ones are never used.
CALL () {
  MATCH (start:Organization {id: $from})
  WHERE visible(start)
  RETURN start
    UNION
  MATCH (hub:Hub {id: $from})<-[hosts:HOSTS]-(start:Organization)
  WHERE current(hosts) AND visible(hub) AND visible(start)
  RETURN start
}
WITH collect(start) AS starts
MATCH (goal:Organization {id: $to})
WHERE visible(goal) AND NOT goal IN starts
CALL (starts, goal) {
  UNWIND starts AS start
  MATCH (start)-[tie:TIED_TO]-(next:Organization)
  WHERE current(tie) AND visible(next) AND tie.audience <> 'CONFIDENTIAL' AND NOT next IN starts
  WITH
    start,
    next,
    max([tie.weight * exp(- tie.fades * duration.inDays(tie.from, $asOf).days / 2191.5), tie.id, tie]) AS best
  RETURN collect({end: next, warmth: best[0], steps: [{from: start, to: next, tie: best[2]}]}) AS near
}
CALL (starts, goal) {
  MATCH (goal)-[tie:TIED_TO]-(last:Organization)
  WHERE current(tie) AND visible(last) AND tie.audience <> 'CONFIDENTIAL' AND NOT last IN starts
  WITH
    goal,
    last,
    max([tie.weight * exp(- tie.fades * duration.inDays(tie.from, $asOf).days / 2191.5), tie.id, tie]) AS best
  RETURN collect({end: last, warmth: best[0], steps: [{from: last, to: goal, tie: best[2]}]}) AS far
}
WITH goal, starts, near, far, [one IN near WHERE one.end = goal] AS one, [one IN near WHERE one.end <> goal] AS around
CALL (around, far, one) {
  WITH *
  WHERE size(one) < $most
  UNWIND around AS head
  UNWIND far AS tail
  WITH head, tail
  WHERE head.end = tail.end
  RETURN collect({warmth: head.warmth * tail.warmth, steps: head.steps + tail.steps}) AS two
}
CALL (goal, starts, around, far, one, two) {
  WITH *
  WHERE size(one) + size(two) < $most
  UNWIND around AS head
  WITH goal, starts, far, head, head.end AS here
  MATCH (here)-[tie:TIED_TO]-(there:Organization)
  WHERE current(tie) AND visible(there) AND tie.audience <> 'CONFIDENTIAL' AND there <> goal AND NOT there IN starts
  WITH
    far,
    head,
    here,
    there,
    max([tie.weight * exp(- tie.fades * duration.inDays(tie.from, $asOf).days / 2191.5), tie.id, tie]) AS best
  WITH
    far,
    there,
    {
      warmth: head.warmth * best[0],
      steps: head.steps + [{from: here, to: there, tie: best[2]}],
      name: here.id + head.steps[0].from.id
    } AS way
  ORDER BY way.warmth DESC, way.name
  WITH far, there, collect(way) AS ways
  RETURN collect({end: there, ways: ways[..$most + 1]}) AS forth
}
CALL (forth, far) {
  UNWIND forth AS reached
  UNWIND far AS tail
  WITH reached, tail
  WHERE reached.end = tail.end
  UNWIND reached.ways AS way
  RETURN collect({warmth: way.warmth * tail.warmth, steps: way.steps + tail.steps}) AS three
}
CALL (goal, starts, forth, far, one, two, three) {
  WITH *
  WHERE size(one) + size(two) + size(three) < $most
  UNWIND far AS tail
  WITH goal, starts, forth, tail, tail.end AS there
  MATCH (there)-[tie:TIED_TO]-(here:Organization)
  WHERE current(tie) AND visible(here) AND tie.audience <> 'CONFIDENTIAL' AND here <> goal AND NOT here IN starts
  WITH
    forth,
    tail,
    here,
    there,
    max([tie.weight * exp(- tie.fades * duration.inDays(tie.from, $asOf).days / 2191.5), tie.id, tie]) AS best
  UNWIND [reached IN forth WHERE reached.end = here] AS reached
  UNWIND reached.ways AS way
  WITH way, tail, here, there, best
  WHERE none(step IN way.steps WHERE step.to = there)
  RETURN
    collect({
      warmth: way.warmth * best[0] * tail.warmth,
      steps: way.steps + [{from: here, to: there, tie: best[2]}] + tail.steps
    }) AS four
}
UNWIND one + two + three + four AS route
WITH
  size(route.steps) AS length,
  route.warmth AS warmth,
  reduce(name = '', step IN route.steps | name + step.from.id + ' ') AS name,
  [
    step IN route.steps
    | {
      from: step.from,
      to: step.to,
      kind: step.tie.kind,
      via: step.tie.via,
      since: head([day IN [step.tie.from] WHERE day > date('0001-01-01') | toString(day)]),
      certainty: step.tie.certainty,
      sourceIds: step.tie.sources,
      names: [step.from.nameJa, step.from.nameEn, step.to.nameJa, step.to.nameEn]
    }
  ] AS steps
ORDER BY length, warmth DESC, name
WITH collect({length: length, warmth: warmth, name: name, steps: steps}) AS best
UNWIND best[..$most] AS route
WITH route.length AS length, route.warmth AS warmth, route.name AS name, route.steps AS steps
RETURN length, warmth, steps, [step IN steps | step {.kind, .since, .names}] AS detail
ORDER BY length, warmth DESC, name
