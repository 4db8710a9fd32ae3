// What the registry calls each company: a name as it was registered, else its English or Japanese name.
UNWIND $in.ids AS id
MATCH (company:Company {id: id})
OPTIONAL MATCH (company)-[:HAS_NAME]->(name:Name)
WHERE name.kind = 'RAW'
WITH company, min(name.text) AS registered
RETURN company.id AS id, coalesce(registered, company.nameEn, company.nameJa, company.id) AS name
