// Seeds for a disease that the organisation develops something for, by seed, then by asset.
MATCH
  (organization)-[develops:DEVELOPS]->(asset:PipelineAsset)-[stands:FOR]->(disease:Disease)<-[aim:AIMED_AT]-(seed:Seed)
WHERE
  current(develops) AND
  current(stands) AND
  current(aim) AND
  visible(asset) AND
  visible(disease) AND
  visible(seed) AND
  seed.kind = 'LICENSABLE'
WITH asset, seed, collect(DISTINCT disease.id) AS diseases
ORDER BY seed.id, asset.id
LIMIT 100
RETURN
  CASE
    WHEN
      EXISTS {
        MATCH (asset)-[has:HAS_MODALITY]->(modality:Modality)<-[based:BASED_ON]-(seed)
        WHERE current(has) AND current(based) AND visible(modality)
      }
      THEN 'SAME_MODALITY'
    ELSE 'OTHER_MODALITY'
  END AS relation,
  seed.id AS seed,
  asset.id AS asset,
  diseases
ORDER BY seed, asset
