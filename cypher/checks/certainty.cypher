// How many records of each kind, and links of each type, are of each certainty; not a rule, but what the check prints beside them.
CALL () {
  MATCH (record:Entity)
  WHERE record.certainty IS NOT NULL AND NOT record:Source AND NOT record:Run
  WITH
    record,
    [
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
    ] AS others
  RETURN head([label IN labels(record) WHERE NOT label IN others]) AS kind, record.certainty AS certainty
    UNION ALL
  MATCH ()-[link]->()
  WHERE link.record IS NOT NULL AND link.retracted > $in.today
  RETURN type(link) AS kind, link.certainty AS certainty
}
RETURN kind, certainty, count(*) AS count
ORDER BY kind, certainty
