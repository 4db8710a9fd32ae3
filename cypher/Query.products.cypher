// The products, by id.
MATCH (product:Product)
WHERE product.id >= '' AND visible(product)
RETURN product
ORDER BY product.id
