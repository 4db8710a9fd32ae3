// The licences of which one is needed: for a device those whose ladder reaches its class, else that of the product.
WITH
  CASE
    WHEN
      $productClass IN ['MEDICAL_DEVICE', 'SAMD']
      THEN
        CASE
          WHEN $deviceClass = 'I' THEN ['DEVICE_1', 'DEVICE_2', 'DEVICE_3']
          WHEN $deviceClass = 'II' THEN ['DEVICE_1', 'DEVICE_2']
          ELSE ['DEVICE_1']
        END
    WHEN $productClass IN ['DRUG', 'BIOLOGIC_DRUG', 'VACCINE'] THEN ['DRUG_1']
    WHEN $productClass = 'REGENERATIVE_PRODUCT' THEN ['REGENERATIVE']
    WHEN $productClass = 'IVD' THEN ['IVD']
    ELSE []
  END AS kinds
UNWIND kinds AS kind
RETURN kind
ORDER BY kind
