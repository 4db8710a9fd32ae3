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
  })
