// The gaps that no company on record closes, by id.
MATCH (readinessDimension:ReadinessDimension)
WHERE readinessDimension.id IN gapPartners.leftIds AND visible(readinessDimension)
RETURN readinessDimension
ORDER BY readinessDimension.id
