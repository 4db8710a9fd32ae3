// The smallest teams that close all that can be closed: one kind of company, else two, else three.
WITH gapPartners.best AS best, gapPartners.closable AS closable
CALL (best, closable) {
  UNWIND best AS one
  WITH one
  WHERE all(code IN closable WHERE code IN one.set)
  RETURN collect({members: [one]}) AS alone
}
CALL (best, closable, alone) {
  WITH *
  WHERE size(alone) = 0
  UNWIND range(0, size(best) - 1) AS first
  UNWIND range(first + 1, size(best) - 1) AS second
  WITH closable, best[first] AS one, best[second] AS other
  WHERE all(code IN closable WHERE code IN one.set OR code IN other.set)
  RETURN collect({members: [one, other]}) AS pairs
}
CALL (best, closable, alone, pairs) {
  WITH *
  WHERE size(alone) + size(pairs) = 0
  UNWIND range(0, size(best) - 1) AS first
  UNWIND range(first + 1, size(best) - 1) AS second
  UNWIND range(second + 1, size(best) - 1) AS third
  WITH closable, best[first] AS one, best[second] AS other, best[third] AS further
  WHERE all(code IN closable WHERE code IN one.set OR code IN other.set OR code IN further.set)
  RETURN collect({members: [one, other, further]}) AS triples
}
WITH alone + pairs + triples AS found
UNWIND range(0, size(found) - 1) AS place
WITH place, found[place].members AS members
WHERE place < 3
RETURN members
ORDER BY place
