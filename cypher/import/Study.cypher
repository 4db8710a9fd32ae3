// A registered study that is new or corrected, with all it states: a seed of academia with its indication and its
// clinical collaborations, or an asset of a company. A corrected one takes back what it no longer states. All of a study
// is written in one transaction or not at all.
UNWIND $in.rows AS row
MERGE (trial:Entity {id: row.id})
WITH row, row.trial AS study, trial, trial.fingerprint AS before
SET trial:Trial, trial.searchType = 'type_TRIAL', trial += study {.titleEn, .registryIds, .phase, .trialKind, .studyType, .started, .conditions,
  .keywords, .interventionTypes, .known, .audience, .sources, .certainty}, trial.fingerprint = row.fingerprint
FOREACH (seed IN row.seeds |
  MERGE (node:Entity {id: seed.id})
  SET node:Seed, node.searchType = 'type_RESEARCH_STUDY', node += seed {.kind, .titleEn, .productClasses, .known, .audience, .sources, .certainty}
  MERGE (indication:Entity {id: seed.indication.id})
  SET indication:SeedIndication, indication += seed.indication
  MERGE (node)-[has:HAS_INDICATION {id: seed.link.id}]->(indication)
  SET has += seed.link)
FOREACH (asset IN row.assets |
  MERGE (node:Entity {id: asset.id})
  SET node:PipelineAsset, node += asset {.titleEn, .productClasses, .known, .audience, .sources, .certainty})
FOREACH (deal IN row.deals |
  MERGE (node:Entity {id: deal.id})
  SET node:Deal, node.searchType = 'type_DEAL', node += deal {.kind, .titleEn, .known, .audience, .sources, .certainty})
WITH row, trial, before
CALL (row, trial, before) {
  WITH row, trial, before WHERE before IS NOT NULL
  MATCH (tested:Entity)
  WHERE tested.id IN ['seed-indication:' + row.slug, 'pipeline-asset:' + row.slug]
  OPTIONAL MATCH (tested)<-[:HAS_INDICATION]-(seed:Seed)
  OPTIONAL MATCH (seed)<-[:ABOUT]-(deal:Deal)
  UNWIND [trial, tested, seed, deal] AS own
  MATCH (own)-[gone:TESTS|SPONSORED_BY|HAS_INDICATION|LED_BY|FOR|IN_PHASE|DEVELOPS|ABOUT|HAS_PARTY]-()
  WHERE gone.retracted > $in.today AND NOT gone.id IN row.stated
  SET gone.retracted = $in.today, gone.ends = CASE WHEN gone.to < $in.today THEN gone.to ELSE $in.today END
  RETURN count(DISTINCT gone) AS retracted
}
CALL (row, trial) {
  UNWIND row.sponsors AS each
  MATCH (organization:Organization {id: each.of})
  MERGE (trial)-[sponsored:SPONSORED_BY {id: each.link.id}]->(organization)
  SET sponsored += each.link
}
CALL (row, trial) {
  UNWIND row.tests AS each
  MATCH (tested:Entity {id: each.of})
  MERGE (trial)-[tests:TESTS {id: each.link.id}]->(tested)
  SET tests += each.link
}
CALL (row) {
  UNWIND row.aims AS each
  MATCH (own:Entity {id: row.tests[0].of})
  MATCH (disease:Disease {id: each.of})
  MERGE (own)-[aimed:FOR {id: each.link.id}]->(disease)
  SET aimed += each.link, aimed.startKind = CASE WHEN own:SeedIndication THEN 'SeedIndication' ELSE 'PipelineAsset' END
}
CALL (row) {
  UNWIND row.phases AS each
  MATCH (own:Entity {id: row.tests[0].of})
  MATCH (phase:Phase {id: each.of})
  MERGE (own)-[stay:IN_PHASE {id: each.link.id}]->(phase)
  SET stay += each.link
}
CALL (row) {
  UNWIND row.seeds AS seed
  UNWIND row.leads AS each
  MATCH (led:Seed {id: seed.id})
  MATCH (organization:Organization {id: each.of})
  MERGE (led)-[leads:LED_BY {id: each.link.id}]->(organization)
  SET leads += each.link, leads.startKind = led.kind
}
CALL (row) {
  UNWIND row.assets AS asset
  UNWIND row.leads AS each
  MATCH (developed:PipelineAsset {id: asset.id})
  MATCH (organization:Organization {id: each.of})
  MERGE (organization)-[develops:DEVELOPS {id: each.link.id}]->(developed)
  SET develops += each.link
}
CALL (row) {
  UNWIND row.deals AS each
  MATCH (deal:Deal {id: each.id})
  MATCH (seed:Seed {id: row.seeds[0].id})
  MERGE (deal)-[about:ABOUT {id: each.about.id}]->(seed)
  SET about += each.about
  WITH deal, each
  UNWIND each.parties AS party
  MATCH (organization:Organization {id: party.of})
  MERGE (deal)-[has:HAS_PARTY {id: party.link.id}]->(organization)
  SET has += party.link
}
RETURN row.id AS id, retracted
