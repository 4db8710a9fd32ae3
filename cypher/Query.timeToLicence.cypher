// Patent families with their days from the first filing to the first licence or assignment of a seed they protect, or to the day
// asked when there is none; by modality, by hub or all together.
MATCH (family:PatentFamily)<-[protects:PROTECTED_BY]-(seed:Seed)
WHERE family.id >= '' AND visible(family) AND current(protects) AND visible(seed)
CALL (family) {
  OPTIONAL MATCH (family)-[member:HAS_MEMBER]->(application:PatentApplication)
  WHERE current(member) AND visible(application) AND application.filedOn =~ '\\d{4}-\\d{2}(-\\d{2})?'
  RETURN min(date(application.filedOn)) AS applied
}
CALL (seed) {
  CALL (seed) {
    MATCH (seed)<-[on:ON]-(grant:Grant)<-[covers:COVERS]-(deal:Deal)
    WHERE current(on) AND current(covers) AND visible(grant)
    RETURN deal
      UNION
    MATCH (seed)<-[about:ABOUT]-(deal:Deal)
    WHERE current(about)
    RETURN deal
  }
  WITH deal
  WHERE visible(deal) AND deal.kind IN ['LICENCE', 'ASSIGNMENT']
  WITH
    CASE
      WHEN deal.signedOn =~ '\\d{4}-\\d{2}(-\\d{2})?' THEN date(deal.signedOn)
    END AS day
  RETURN count(
      CASE
        WHEN day IS NULL THEN 1
      END) > 0 AS isUndated, min(
      CASE
        WHEN day <= $asOf THEN day
      END) AS signed
}
CALL (seed) {
  WITH seed
  WHERE $by = 'EVERYTHING'
  RETURN null AS modality, null AS hub
    UNION
  WITH seed
  WHERE $by = 'MODALITY'
  MATCH (seed)-[has:HAS_MODALITY]->(modality:Modality)
  WHERE current(has) AND visible(modality)
  RETURN DISTINCT modality.id AS modality, null AS hub
    UNION
  WITH seed
  WHERE $by = 'HUB'
  MATCH (seed)<-[supports:SUPPORTS]-(hub:Hub)
  WHERE current(supports) AND visible(hub)
  RETURN DISTINCT null AS modality, hub.id AS hub
}
WITH
  modality,
  hub,
  family,
  CASE
    WHEN family.earliestPriority =~ '\\d{4}-\\d{2}(-\\d{2})?' THEN date(family.earliestPriority)
    ELSE applied
  END AS filed,
  min(signed) AS signed,
  max(isUndated) AS isUndated
WITH
  modality,
  hub,
  CASE
    WHEN
      filed <= coalesce(signed, $asOf) AND (signed IS NOT NULL OR NOT isUndated)
      THEN {days: duration.inDays(filed, coalesce(signed, $asOf)).days, came: signed IS NOT NULL}
  END AS wait
WITH modality AS modalityId, hub AS hubId, collect(wait) AS waits, count(*) AS found
RETURN
  modalityId,
  hubId,
  waits,
  size(waits) AS families,
  size([one IN waits WHERE one.came]) AS licensed,
  size([one IN waits WHERE NOT one.came]) AS waiting,
  found - size(waits) AS undated
ORDER BY coalesce(modalityId, hubId, '')
