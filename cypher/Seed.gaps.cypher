// How ready the seed is by its latest assessment: each dimension beside what the next gate asks for, the gates, the traps.
CALL (seed) {
  OPTIONAL MATCH (seed)<-[of:OF]-(assessment:ReadinessAssessment)
  WHERE current(of) AND visible(assessment) AND assessment.from <= $asOf
  WITH assessment
  ORDER BY assessment.from DESC, assessment.id
  LIMIT 1
  RETURN assessment
}
CALL (assessment) {
  MATCH (assessment)-[scored:SCORES]->(dimension:ReadinessDimension)
  WHERE current(scored) AND visible(dimension)
  RETURN collect({code: dimension.code, score: scored.score}) AS scores
}
CALL (seed) {
  MATCH (seed)-[stands:STANDS_AT]->(phase:Phase)
  WHERE current(stands) AND visible(phase) AND phase.rank < 90
  RETURN max(phase.rank) AS rank
}
CALL (seed, scores, rank) {
  MATCH (gate:StageGate)-[opening:OPENS]->(phase:Phase)
  WHERE
    gate.id >= '' AND
    current(opening) AND
    visible(gate) AND
    visible(phase) AND
    any(class IN gate.productClasses WHERE class IN seed.productClasses)
  CALL (gate, scores) {
    MATCH (gate)-[demand:DEMANDS]->(dimension:ReadinessDimension)
    WHERE current(demand) AND visible(dimension)
    WITH dimension, demand, head([one IN scores WHERE one.code = dimension.code | one.score]) AS score
    ORDER BY dimension.id
    RETURN
      collect({dimension: dimension, code: dimension.code, wanted: demand.score}) AS demands,
      collect(
        CASE
          WHEN score < demand.score THEN dimension
        END) AS lacking,
      collect(
        CASE
          WHEN score IS NULL THEN dimension
        END) AS unknown
  }
  WITH gate, phase, demands, lacking, unknown
  ORDER BY phase.rank, gate.id
  RETURN
    collect({
      gate: gate,
      place: phase.rank,
      demands: demands,
      lacking: lacking,
      unknown: unknown,
      progress:
        CASE
          WHEN rank >= phase.rank THEN 'PASSED'
          WHEN size(lacking) > 0 THEN 'BLOCKED'
          WHEN size(unknown) > 0 OR rank IS NULL THEN 'UNKNOWN'
          ELSE 'READY'
        END
    }) AS found
}
WITH
  seed,
  assessment,
  scores,
  found,
  [each IN found WHERE each.progress <> 'PASSED'] AS ahead,
  head([each IN found WHERE each.progress <> 'PASSED' | each.place]) AS next
CALL (seed, scores, ahead, next) {
  MATCH (dimension:ReadinessDimension)
  WHERE dimension.id >= '' AND visible(dimension)
  WITH
    dimension,
    head([one IN scores WHERE one.code = dimension.code | one.score]) AS score,
    reduce(
      most = 3,
      each IN
      ahead |
        reduce(
          higher = most,
          one IN
          each.demands |
            CASE
              WHEN each.place = next AND one.code = dimension.code AND one.wanted > higher THEN one.wanted
              ELSE higher
            END)) AS wanted,
    head([each IN ahead WHERE dimension.code IN [one IN each.demands | one.code] | each.gate]) AS gate,
    dimension.code = 'PROT' AND
    size(coalesce(seed.productClasses, [])) > 0 AND
    none(class IN seed.productClasses WHERE class IN ['MEDICAL_DEVICE', 'SAMD', 'IVD', 'COMBINATION']) AS isIdle
  ORDER BY coalesce(score, 9), dimension.id
  RETURN
    collect({
      dimension: dimension,
      score: score,
      wanted: wanted,
      gate: gate,
      seedId: seed.id,
      dimensionId: dimension.id,
      code: dimension.code,
      nameJa: dimension.nameJa,
      nameEn: dimension.nameEn,
      gateJa: gate.nameJa,
      gateEn: gate.nameEn,
      standing:
        CASE
          WHEN isIdle THEN 'NOT_NEEDED'
          WHEN score IS NULL THEN 'UNKNOWN'
          WHEN score < wanted THEN 'GAP'
          ELSE 'READY'
        END
    }) AS dimensions
}
WITH
  *,
  head([one IN scores WHERE one.code = 'PROT' | one.score]) AS design,
  head([one IN scores WHERE one.code = 'REG' | one.score]) AS regulation,
  head([one IN scores WHERE one.code = 'IP' | one.score]) AS patents
RETURN
  seed.id AS seedId,
  {
    isAssessed: assessment IS NOT NULL,
    unknown: size([one IN dimensions WHERE one.standing = 'UNKNOWN']),
    gaps: [one IN dimensions WHERE one.standing = 'GAP' | one {.code, .nameJa, .nameEn, .score, .wanted}]
  } AS detail,
  assessment,
  dimensions,
  [one IN dimensions WHERE one.standing = 'GAP'] AS gaps,
  [one IN dimensions WHERE one.standing = 'UNKNOWN'] AS unknown,
  [each IN found | each {.gate, .progress, .lacking, .unknown, isNext: each.progress <> 'PASSED' AND each.place = next}] AS gates,
  [
    warning IN
    [
      CASE
        WHEN
          design > regulation AND seed.deviceClass IN ['II', 'III', 'IV']
          THEN {trap: 'ORDER', blocksDisclosure: false, design: design, regulation: regulation}
      END,
      CASE
        WHEN
          patents <= 1 AND assessment.publicationPlanned >= left(toString($asOf), size(assessment.publicationPlanned))
          THEN {trap: 'PUBLICATION', blocksDisclosure: true, patents: patents, planned: assessment.publicationPlanned}
      END
    ]
    WHERE warning IS NOT NULL
  ] AS warnings
