// What size alone would give a row: the diseases and modalities of the seed with their pull, and which of them the company is
// linked to (goal M13). Read for the rows of a page alone.
MATCH (seed)-[aims:AIMED_AT|BASED_ON]->(field:Disease|Modality)
WHERE current(aims) AND visible(field) AND field.pull > 0
WITH DISTINCT company, field
ORDER BY field.id
RETURN
  collect({
    pull: field.pull,
    isDisease: field:Disease,
    has:
      EXISTS {
        MATCH (company)-[link:ACTIVE_IN|EXPERIENCED_IN]->(field)
        WHERE current(link)
      }
  }) AS fields
