// A number of a licence for drugs or devices that tells another class or prefecture than is declared (docs/adr/0077).
MATCH (licence:Licence)
WHERE licence.number =~ '\\d{2}[AB][123]X\\d{5}(\\d{6})?' AND licence.retracted > $in.today
WITH
  licence,
  CASE substring(licence.number, 2, 1)
    WHEN 'A' THEN 'DRUG_'
    ELSE 'DEVICE_'
  END + substring(licence.number, 3, 1) AS kind,
  'JP-' + substring(licence.number, 0, 2) AS prefecture
WHERE kind <> licence.kind OR prefecture <> coalesce(licence.prefecture, prefecture)
RETURN licence.id AS fact, licence.number + ' tells ' + kind + ' of ' + prefecture AS given
ORDER BY fact
