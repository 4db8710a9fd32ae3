// The products that came from the seed, by id.
MATCH (seed)<-[link:DERIVED_FROM]-(product:Product)
WHERE current(link) AND visible(product)
RETURN product, link
ORDER BY product.id, link.id
