// The products that the organisation makes, by id.
MATCH (organization)<-[link:MANUFACTURED_BY]-(product:Product)
WHERE current(link) AND visible(product)
RETURN product, link
ORDER BY product.id, link.id
