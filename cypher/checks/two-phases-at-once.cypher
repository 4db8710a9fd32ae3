// An indication or asset that is in two phases on the same day.
MATCH (phase:Phase)<-[one:IN_PHASE]-(owner:Entity)-[other:IN_PHASE]->(also:Phase)
WHERE
  one.id < other.id AND
  one.from < other.to AND
  other.from < one.to AND
  one.retracted > $in.today AND
  other.retracted > $in.today
RETURN owner.id AS fact, phase.code + ' and ' + also.code AS given
ORDER BY fact, given
