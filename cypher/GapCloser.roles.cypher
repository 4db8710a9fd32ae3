// What the company is in a team: a venture, a maker, the holder of the licence.
MATCH (company:Company {id: gapCloser.companyId})
WHERE visible(company)
UNWIND [
  CASE
    WHEN company:Venture THEN 'VENTURE'
  END,
  CASE
    WHEN 'CMC' IN gapCloser.words THEN 'MANUFACTURER'
  END,
  CASE
    WHEN 'HOLDER' IN gapCloser.words THEN 'MARKETING_HOLDER'
  END
] AS role
WITH role
WHERE role IS NOT NULL
RETURN role
ORDER BY role
