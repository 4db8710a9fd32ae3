// The risk classes of devices that the licence covers: a ladder, the higher class covers the lower ones.
WITH
  CASE licence.kind
    WHEN 'DEVICE_1' THEN ['I', 'II', 'III', 'IV']
    WHEN 'DEVICE_2' THEN ['I', 'II']
    WHEN 'DEVICE_3' THEN ['I']
    ELSE []
  END AS classes
UNWIND classes AS deviceClass
RETURN deviceClass
ORDER BY deviceClass
