// The kinds of licence (業許可) of which one is needed to market a product of the seed's kind in Japan; empty when its kind is unknown.
RETURN
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
      END) AS half
