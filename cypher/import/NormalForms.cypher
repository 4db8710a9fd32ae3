// The normal forms of what a record is called, by which names are looked up.
UNWIND $in.rows AS row
MATCH (entity:Entity {id: row.id})
WHERE entity:Organization|Seed|Hub|Disease|Modality|Programme|Product|Name
SET entity += row {.formsOf, .spellings, .keyExact, .keyLoose, .keySound, .keyTerm, .keyReading, .keyWords, .normal}
RETURN count(*) AS written
