// How many hits there are of each type, the most first.
WITH
  CASE
    WHEN record:Seed AND record.kind = 'LICENSABLE' THEN 'SEED'
    WHEN record:Seed THEN record.kind
    ELSE
      toUpper(
        head(
          [
            label IN labels(record)
            WHERE label IN ['Organization', 'Hub', 'Disease', 'Modality', 'Programme', 'Award', 'Deal', 'Need', 'Trial']
          ]))
  END AS type,
  count(*) AS count
RETURN type, count
ORDER BY count DESC, type
