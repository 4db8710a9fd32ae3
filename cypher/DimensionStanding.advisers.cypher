// Whose advice helps in the dimension (domain brief, section 5: fixed by).
WITH
  CASE dimensionStanding.code
    WHEN 'REG' THEN ['ACCOMPANYING', 'PMDA_RS']
    WHEN 'IP' THEN ['AMED_IP']
    WHEN 'MKT' THEN ['ACCOMPANYING']
    WHEN 'PAY' THEN ['ACCOMPANYING']
    WHEN 'DATA' THEN ['HUB_PM', 'PMDA_RS']
    WHEN 'CMC' THEN ['HUB_PM']
    WHEN 'PROT' THEN ['SUBSIDY_COACH']
    ELSE []
  END AS kinds
UNWIND kinds AS kind
RETURN kind
ORDER BY kind
