// The company holds the licence to market (業許可) that a product of this kind needs in Japan; more than needed earns nothing.
// Strength: 1 when held, 0 when only others are known; unknown when none is known. Source: domain brief S4 and section 2.4.
MATCH (seed:Seed)
WHERE visible(seed)
WITH
  seed,
  reduce(
    all = [],
    class IN
    coalesce(seed.productClasses, []) |
      all +
      CASE
        WHEN class IN ['DRUG', 'BIOLOGIC_DRUG', 'VACCINE'] THEN ['DRUG_1']
        WHEN class = 'REGENERATIVE_PRODUCT' THEN ['REGENERATIVE']
        WHEN class = 'IVD' THEN ['IVD']
        WHEN class IN ['MEDICAL_DEVICE', 'SAMD'] AND seed.deviceClass IN ['III', 'IV'] THEN ['DEVICE_1']
        WHEN class IN ['MEDICAL_DEVICE', 'SAMD'] AND seed.deviceClass = 'II' THEN ['DEVICE_1', 'DEVICE_2']
        WHEN class IN ['MEDICAL_DEVICE', 'SAMD'] THEN ['DEVICE_1', 'DEVICE_2', 'DEVICE_3']
        ELSE []
      END) AS needed
WHERE size(needed) > 0
MATCH (company:Company)-[holds:HOLDS]->(licence:Licence)
WHERE current(holds) AND current(licence) AND visible(company) AND visible(licence)
WITH company, needed, licence
ORDER BY licence.id
WITH company, collect(
    CASE
      WHEN licence.kind IN needed THEN licence
    END) AS fitting, collect(licence) AS held
RETURN
  CASE
    WHEN size(fitting) > 0 THEN 1.0
    ELSE 0.0
  END AS strength,
  [each IN
    CASE
      WHEN size(fitting) > 0 THEN fitting
      ELSE held
    END | each.id][..3] AS evidence,
  {kind: coalesce(head(fitting), head(held)).kind, held: size(fitting) > 0} AS detail
