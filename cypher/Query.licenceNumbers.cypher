// What each number of a licence says by itself, in the order given.
UNWIND $read AS each
RETURN
  each.number AS number,
  each.isUnderstood AS isUnderstood,
  each.permit AS permit,
  each.prefecture AS prefecture,
  each.kind AS kind,
  each.isToMarket AS isToMarket,
  each.isNotification AS isNotification
ORDER BY each.position
