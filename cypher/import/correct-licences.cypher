// A licence with a source takes the place of what was only remembered of the same kind and company: that is believed no longer.
UNWIND $in.ids AS id
MATCH (licence:Licence {id: id})<-[:HOLDS]-(organization:Organization)-[holds:HOLDS]->(remembered:Licence)
WHERE
  licence.certainty IN ['VERIFIED', 'REPORTED'] AND
  remembered.kind = licence.kind AND
  remembered.certainty = 'FROM_MEMORY' AND
  remembered.retracted = date('9999-12-31')
SET remembered.correctedBy = $in.record,
  remembered.retracted = $in.today,
  remembered.ends = CASE WHEN remembered.to < $in.today THEN remembered.to ELSE $in.today END,
  holds.retracted = $in.today,
  holds.ends = CASE WHEN holds.to < $in.today THEN holds.to ELSE $in.today END
RETURN count(remembered) AS corrected
