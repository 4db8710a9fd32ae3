// The companies whose record closes a gap of the seed, and the smallest teams that close all that can be closed. A record
// counts where it is about the same kind of product (REG, PROT, MKT, PAY), modality (CMC, SAFE) or disease (CLIN, NEED).
MATCH (seed:Seed {id: seedGaps.seedId})
WHERE visible(seed)
WITH seed, seedGaps, [one IN seedGaps.gaps | one.code] AS codes
WITH
  *,
  reduce(
    all = [],
    class IN
    coalesce(seed.productClasses, []) |
      all +
      CASE
        WHEN class IN ['DRUG', 'BIOLOGIC_DRUG', 'VACCINE'] THEN ['DRUG_1']
        WHEN class = 'REGENERATIVE_PRODUCT' THEN ['REGENERATIVE']
        WHEN class = 'IVD' THEN ['IVD']
        WHEN class IN ['MEDICAL_DEVICE', 'SAMD'] AND seed.deviceClass = 'I' THEN ['DEVICE_1', 'DEVICE_2', 'DEVICE_3']
        WHEN class IN ['MEDICAL_DEVICE', 'SAMD'] AND seed.deviceClass = 'II' THEN ['DEVICE_1', 'DEVICE_2']
        WHEN class IN ['MEDICAL_DEVICE', 'SAMD'] THEN ['DEVICE_1']
        ELSE []
      END) AS kinds
CALL (seed, seedGaps, codes, kinds) {
  CALL (seed, kinds) {
    MATCH (seed)-[based:BASED_ON]->(modality:Modality)<-[skilled:EXPERIENCED_IN]-(company:Company)
    WHERE current(based) AND current(skilled) AND visible(modality) AND visible(company) AND modality.level >= 2
    MATCH (asset:PipelineAsset {id: skilled.via})-[stays:IN_PHASE]->(phase:Phase)
    WHERE current(stays) AND visible(asset) AND visible(phase) AND phase.rank >= 4 AND phase.rank < 90
    RETURN company, ['CMC', 'SAFE'] AS closed, asset.id AS record
      UNION ALL
    MATCH (seed)-[aim:AIMED_AT]->(disease:Disease)<-[active:ACTIVE_IN]-(company:Company)
    WHERE current(aim) AND current(active) AND visible(disease) AND visible(company)
    MATCH (asset:PipelineAsset {id: active.via})-[stays:IN_PHASE]->(phase:Phase)
    WHERE current(stays) AND visible(asset) AND visible(phase) AND phase.rank >= 5 AND phase.rank < 90
    RETURN company, ['CLIN'] AS closed, asset.id AS record
      UNION ALL
    MATCH
      (seed)-[aim:AIMED_AT]->
      (narrow:Disease)-[within:WITHIN]->
      (disease:Disease)<-[wants:WANTS]-
      (need:Need)<-[states:STATES]-
      (company:Company)
    WHERE
      current(aim) AND
      current(within) AND
      current(wants) AND
      current(states) AND
      visible(narrow) AND
      visible(disease) AND
      visible(need) AND
      visible(company)
    RETURN company, ['NEED'] AS closed, need.id AS record
      UNION ALL
    MATCH (licence:Licence)<-[holds:HOLDS]-(company:Company)
    WHERE licence.kind IN kinds AND current(licence) AND current(holds) AND visible(licence) AND visible(company)
    RETURN
      company,
      ['REG', 'HOLDER'] +
      CASE
        WHEN licence.kind STARTS WITH 'DEVICE' THEN ['PROT']
        ELSE []
      END AS closed,
      licence.id AS record
      UNION ALL
    MATCH (product:Product)<-[about:ABOUT]-(event:RegulatoryEvent)-[held:HELD_BY]->(company:Company)
    WHERE
      product.id >= '' AND
      product.productClass IN seed.productClasses AND
      current(about) AND
      current(held) AND
      visible(product) AND
      visible(event) AND
      visible(company)
    RETURN
      company,
      CASE
        WHEN
          event.kind IN ['APPROVAL', 'CONDITIONAL_TIME_LIMITED_APPROVAL', 'ACCELERATED_APPROVAL', 'CERTIFICATION']
          THEN ['REG']
        WHEN event.kind IN ['LAUNCH', 'NHI_LISTING', 'INSURANCE_COVERAGE'] THEN ['MKT', 'PAY']
        ELSE []
      END AS closed,
      event.id AS record
      UNION ALL
    MATCH (commitment:Commitment)<-[promised:COMMITTED]-(company:Company)
    WHERE
      commitment.id >= '' AND commitment.fulfilled AND current(promised) AND visible(commitment) AND visible(company)
    RETURN company, ['TEAM'] AS closed, commitment.id AS record
  }
  UNWIND closed AS code
  WITH seed, seedGaps, codes, company, code, record
  WHERE
    code IN codes + ['HOLDER'] AND
    NOT EXISTS {
      MATCH (company)-[gone:SUCCEEDED_BY]->(successor:Organization)
      WHERE current(gone) AND visible(successor)
    } AND
    NOT EXISTS {
      MATCH (seed)-[own:OWNED_BY|ORIGINATED_AT]->(self:Organization)
      WHERE current(own) AND visible(self) AND self = company
    }
  WITH DISTINCT seedGaps, codes, company, code, record
  ORDER BY record
  WITH seedGaps, codes, company, code, collect(record)[..5] AS records
  ORDER BY code
  WITH seedGaps, codes, company, collect({code: code, records: records}) AS all
  WITH
    company,
    [
      one IN all
      WHERE one.code IN codes
      | one {
        .code,
        .records,
        dimensionId: head([gap IN seedGaps.gaps WHERE gap.code = one.code | gap.dimensionId]),
        nameJa: head([gap IN seedGaps.gaps WHERE gap.code = one.code | gap.nameJa]),
        nameEn: head([gap IN seedGaps.gaps WHERE gap.code = one.code | gap.nameEn])
      }
    ] AS closes,
    [one IN all | one.code] AS words
  WHERE size(closes) > 0
  WITH company, closes, words, [one IN closes | one.code] AS set
  ORDER BY size(set) DESC, company.id
  RETURN collect({companyId: company.id, closes: closes, words: words, set: set}) AS closers
}
WITH
  seedGaps,
  codes,
  closers,
  reduce(
    kept = [],
    one IN
    closers |
      CASE
        WHEN any(other IN kept WHERE all(code IN one.set WHERE code IN other.set)) THEN kept
        ELSE kept + one
      END) AS best,
  [code IN codes WHERE any(one IN closers WHERE code IN one.set)] AS closable
RETURN
  closers[..20] AS companies,
  best,
  closable,
  [gap IN seedGaps.gaps WHERE NOT gap.code IN closable | gap.dimensionId] AS leftIds
