// What every way to a list of seeds may be asked besides.
($ids IS NULL OR seed.id IN $ids) AND
($productClass IS NULL OR $productClass IN seed.productClasses) AND
($modality IS NULL OR
  EXISTS {
    MATCH (seed)-[based:BASED_ON]->(modality:Modality {id: $modality})
    WHERE current(based) AND visible(modality)
  }) AND
($disease IS NULL OR
  EXISTS {
    MATCH (seed)-[aim:AIMED_AT]->(narrow:Disease)-[within:WITHIN]->(disease:Disease {id: $disease})
    WHERE current(aim) AND current(within) AND visible(narrow) AND visible(disease)
  }) AND
($hub IS NULL OR
  EXISTS {
    MATCH (seed)<-[support:SUPPORTS]-(hub:Hub {id: $hub})
    WHERE current(support) AND visible(hub)
  }) AND
($originator IS NULL OR
  EXISTS {
    MATCH (seed)-[origin:ORIGINATED_AT]->(organization:Organization {id: $originator})
    WHERE current(origin) AND visible(organization)
  }) AND
($phases IS NULL OR
  EXISTS {
    MATCH (seed)-[stands:STANDS_AT]->(phase:Phase)
    WHERE current(stands) AND visible(phase) AND phase.code IN $phases
  }) AND
($deviceClasses IS NULL OR seed.deviceClass IN $deviceClasses) AND
($withCompany IS NULL OR
  $withCompany =
  (EXISTS {
    MATCH (seed)<-[on:ON]-(grant:Grant)<-[covers:COVERS]-(deal:Deal)-[party:HAS_PARTY]->(company:Company)
    WHERE
      current(on) AND current(grant) AND current(covers) AND current(party) AND visible(grant) AND visible(deal) AND visible(company)
  } OR
  EXISTS {
    MATCH (seed)<-[about:ABOUT]-(deal:Deal)-[party:HAS_PARTY]->(company:Company)
    WHERE current(about) AND current(party) AND visible(deal) AND visible(company)
  } OR
  EXISTS {
    MATCH (seed)<-[advances:ADVANCES]-(award:Award)-[takesPart:HAS_PARTICIPANT]->(company:Company)
    WHERE current(advances) AND current(takesPart) AND visible(award) AND visible(company)
  } OR
  EXISTS {
    MATCH (seed)<-[towards:TOWARDS]-(commitment:Commitment)
    WHERE current(towards) AND visible(commitment)
  } OR
  EXISTS {
    MATCH (seed)<-[of:OF]-(handover:HandoverEvent)
    WHERE current(of) AND visible(handover) AND handover.kind IN ['COMPANY_LICENSE', 'COMPANY_TAKEOVER']
  })) AND
($deviceLicenceHeld IS NULL OR
  seed.deviceClass IS NOT NULL AND
  $deviceLicenceHeld =
  (EXISTS {
    MATCH
      (seed)<-[on:ON]-(grant:Grant)<-[covers:COVERS]-(deal:Deal)-[party:HAS_PARTY]->(company:Company)-[holds:HOLDS]->(licence:Licence)
    WHERE
      current(on) AND current(grant) AND current(covers) AND current(party) AND current(holds) AND
      visible(grant) AND visible(deal) AND visible(company) AND visible(licence) AND
      licence.kind IN ['DEVICE_1', 'DEVICE_2', 'DEVICE_3'][..CASE seed.deviceClass WHEN 'I' THEN 3 WHEN 'II' THEN 2 ELSE 1 END]
  } OR
  EXISTS {
    MATCH
      (seed)<-[advances:ADVANCES]-(award:Award)-[takesPart:HAS_PARTICIPANT]->(company:Company)-[holds:HOLDS]->(licence:Licence)
    WHERE
      current(advances) AND current(takesPart) AND current(holds) AND visible(award) AND visible(company) AND visible(licence) AND
      licence.kind IN ['DEVICE_1', 'DEVICE_2', 'DEVICE_3'][..CASE seed.deviceClass WHEN 'I' THEN 3 WHEN 'II' THEN 2 ELSE 1 END]
  } OR
  EXISTS {
    MATCH
      (seed)<-[towards:TOWARDS]-(commitment:Commitment)<-[committed:COMMITTED]-(company:Company)-[holds:HOLDS]->(licence:Licence)
    WHERE
      current(towards) AND current(committed) AND current(holds) AND visible(commitment) AND visible(company) AND visible(licence) AND
      licence.kind IN ['DEVICE_1', 'DEVICE_2', 'DEVICE_3'][..CASE seed.deviceClass WHEN 'I' THEN 3 WHEN 'II' THEN 2 ELSE 1 END]
  })) AND
($step IS NULL OR
  EXISTS {
    MATCH (seed)-[has:HAS_INDICATION]->(indication:SeedIndication)<-[about:ABOUT]-(event:RegulatoryEvent {kind: $step})
    WHERE current(has) AND current(about) AND visible(indication) AND visible(event)
  } OR
  EXISTS {
    MATCH (seed)<-[came:DERIVED_FROM]-(product:Product)<-[about:ABOUT]-(event:RegulatoryEvent {kind: $step})
    WHERE current(came) AND current(about) AND visible(product) AND visible(event)
  }) AND
($programmeEnds IS NULL OR
  EXISTS {
    MATCH (seed)<-[advances:ADVANCES]-(award:Award {fiscalYearEnd: $programmeEnds})
    WHERE current(advances) AND visible(award)
  } OR
  EXISTS {
    MATCH (seed)<-[advances:ADVANCES]-(award:Award)-[under:UNDER]->(programme:Programme)-[part:PART_OF]->(whole:Programme)
    WHERE
      current(advances) AND current(under) AND current(part) AND visible(award) AND visible(programme) AND visible(whole) AND
      part.to = date({year: $programmeEnds + 1, month: 4, day: 1})
  }) AND
($combined IS NULL OR
  $combined =
  EXISTS {
    MATCH (seed)-[together:COMBINES_WITH]-(other:Seed)
    WHERE current(together) AND visible(other)
  })
