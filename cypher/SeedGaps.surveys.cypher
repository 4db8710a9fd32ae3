// The six surveys that companies ask for, with the advice on each that the seed or its projects had.
MATCH (seed:Seed {id: seedGaps.seedId})
WHERE visible(seed)
CALL (seed) {
  CALL (seed) {
    MATCH (seed)<-[advised:ADVISED]-(consultation:Consultation)
    WHERE current(advised) AND visible(consultation)
    RETURN consultation
      UNION
    MATCH (seed)<-[advances:ADVANCES]-(award:Award)<-[advised:ADVISED]-(consultation:Consultation)
    WHERE current(advances) AND current(advised) AND visible(award) AND visible(consultation)
    RETURN consultation
  }
  WITH consultation
  ORDER BY consultation.id
  RETURN collect(consultation) AS all
}
UNWIND range(0, 5) AS place
WITH place, all, ['MARKET', 'IP', 'REGULATORY', 'INSURANCE', 'CONCEPT', 'BUSINESS_MODEL'][place] AS topic
RETURN topic, [one IN all WHERE topic IN one.topics] AS consultations
ORDER BY place
