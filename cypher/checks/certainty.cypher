// How many records of each kind are of each certainty; not a rule, but what the check prints beside them.
MATCH (record:Entity)
WHERE record.certainty IS NOT NULL AND NOT record:Source AND NOT record:Run
WITH
  [
    label IN labels(record)
    WHERE
      NOT label IN [
        'Entity',
        'Company',
        'Venture',
        'Institution',
        'Hospital',
        'TechnologyLicensingOffice',
        'Funder',
        'Regulator',
        'Investor',
        'Consultancy'
      ]
  ] AS own,
  record.certainty AS certainty
RETURN head(own) AS kind, certainty, count(*) AS count
ORDER BY kind, certainty
