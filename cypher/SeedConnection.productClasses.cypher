// How many seeds are of each product class.
UNWIND
  CASE
    WHEN size(coalesce(seed.productClasses, [])) = 0 THEN [null]
    ELSE seed.productClasses
  END AS productClass
WITH productClass, count(*) AS count
RETURN productClass, count
ORDER BY count DESC, coalesce(productClass, '~')
