// The kinds of product that the licence covers. Drug classes are different products, not a ladder.
WITH
  CASE
    WHEN licence.kind STARTS WITH 'DEVICE' THEN ['MEDICAL_DEVICE', 'SAMD']
    WHEN licence.kind = 'DRUG_1' THEN ['DRUG', 'BIOLOGIC_DRUG', 'VACCINE']
    WHEN licence.kind = 'DRUG_2' THEN ['DRUG']
    WHEN licence.kind = 'REGENERATIVE' THEN ['REGENERATIVE_PRODUCT']
    WHEN licence.kind = 'IVD' THEN ['IVD']
    ELSE []
  END AS classes
UNWIND classes AS productClass
RETURN productClass
ORDER BY productClass
