// How much is on record of each company: its distinct diseases and modalities, and the prominence that follows,
// ln(1 + n) / ln(1 + most). sizeRank is its place by size alone among its peers, the public companies. Public facts only.
CALL () {
  MATCH (company:Company)
  WHERE company.audience = 'PUBLIC'
  WITH
    company,
    COUNT {
      MATCH (company)-[active:ACTIVE_IN]->(disease:Disease)
      WHERE active.audience = 'PUBLIC' AND active.retracted = date('9999-12-31')
      RETURN DISTINCT disease
    } AS diseases,
    COUNT {
      MATCH (company)-[skilled:EXPERIENCED_IN]->(modality:Modality {level: 3})
      WHERE skilled.audience = 'PUBLIC' AND skilled.retracted = date('9999-12-31')
      RETURN DISTINCT modality
    } AS modalities
  ORDER BY diseases + modalities DESC, company.id
  WITH collect([company, diseases, modalities]) AS companies
  WITH companies, CASE WHEN size(companies) > 0 THEN companies[0][1] + companies[0][2] ELSE 0 END AS most
  UNWIND range(0, size(companies) - 1) AS place
  WITH companies[place] AS one, most, companies
  WITH one[0] AS company, one[1] AS diseases, one[2] AS modalities, most,
    1 + size([other IN companies WHERE other[1] + other[2] > one[1] + one[2]]) AS rank, size(companies) AS peers
  RETURN
    company,
    diseases,
    modalities,
    rank,
    peers,
    CASE WHEN most > 0 THEN round(log(1.0 + diseases + modalities) / log(1.0 + most), 6) ELSE 0.0 END AS prominence
}
WITH company, diseases, modalities, rank, peers, prominence
WHERE
  company.diseaseCount IS NULL OR
  company.diseaseCount <> diseases OR
  company.modalityCount <> modalities OR
  company.sizeRank <> rank OR
  company.peers <> peers OR
  company.prominence <> prominence
SET company.diseaseCount = diseases, company.modalityCount = modalities, company.sizeRank = rank, company.peers = peers, company.prominence = prominence
RETURN null AS last, count(company) AS changed
