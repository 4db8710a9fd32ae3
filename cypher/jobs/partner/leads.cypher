// What the institutions that led partnered studies are called.
UNWIND $in.ids AS id
MATCH (lead:Organization {id: id})
OPTIONAL MATCH (lead)-[:HAS_NAME]->(name:Name)
RETURN lead.id AS id, lead.nameEn AS nameEn, collect(name.text) AS names
