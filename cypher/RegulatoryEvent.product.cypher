// The product it is about.
MATCH (regulatoryEvent)-[link:ABOUT]->(product:Product)
WHERE current(link) AND visible(product)
RETURN product
ORDER BY product.id
