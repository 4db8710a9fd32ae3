// Two exclusive grants on one seed that hold in a common country at the same time without their fields being told apart.
MATCH (one:Grant)-[on:ON]->(seed:Seed)<-[also:ON]-(other:Grant)
WHERE
  one.id < other.id AND
  one.exclusivity IN ['EXCLUSIVE', 'SOLE'] AND
  other.exclusivity IN ['EXCLUSIVE', 'SOLE'] AND
  on.retracted > $in.today AND
  also.retracted > $in.today AND
  one.retracted > $in.today AND
  other.retracted > $in.today AND
  one.from < other.to AND
  other.from < one.to
WITH
  seed,
  one,
  other,
  [
    (one)-[link:IN_TERRITORY]->(land:Territory)
    WHERE link.retracted > $in.today AND NOT coalesce(link.except, false)
    | land.code
  ] AS oneIn,
  [(one)-[link:IN_TERRITORY]->(land:Territory) WHERE link.retracted > $in.today AND link.except | land.code ] AS oneOut,
  [
    (other)-[link:IN_TERRITORY]->(land:Territory)
    WHERE link.retracted > $in.today AND NOT coalesce(link.except, false)
    | land.code
  ] AS otherIn,
  [(other)-[link:IN_TERRITORY]->(land:Territory) WHERE link.retracted > $in.today AND link.except | land.code ] AS otherOut,
  [(one)-[link:IN_FIELD]->(field:Disease) WHERE link.retracted > $in.today | field.id ] AS oneFields,
  [(other)-[link:IN_FIELD]->(field:Disease) WHERE link.retracted > $in.today | field.id ] AS otherFields
WHERE
  (any(land IN oneIn WHERE land IN otherIn) OR
    ('WORLD' IN oneIn AND any(land IN otherIn WHERE NOT land IN oneOut)) OR
    ('WORLD' IN otherIn AND any(land IN oneIn WHERE NOT land IN otherOut))) AND
  (oneFields = [] OR otherFields = [] OR any(field IN oneFields WHERE field IN otherFields)) AND
  coalesce(one.fieldText, '') = coalesce(other.fieldText, '')
RETURN one.id + ', ' + other.id AS fact, 'both exclusive on ' + seed.id AS given
ORDER BY fact
