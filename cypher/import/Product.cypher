// What is approved or sold. A row that is there already writes nothing.
UNWIND $in.rows AS row
MERGE (product:Entity {id: row.id})
WITH row, product, coalesce(product.fingerprint <> row.fingerprint, true) AS written
FOREACH (_ IN CASE WHEN written THEN [1] ELSE [] END |
  SET product:Product, product.searchType = 'type_PRODUCT', product += row {.nameJa, .nameEn, .productClass, .deviceClass, .textJa, .textEn, .known, .audience, .sources, .certainty, .fingerprint})
RETURN row.position AS position, written
