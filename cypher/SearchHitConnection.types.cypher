// How many hits there are of each type, the most first.
WITH substring(record.searchType, size('type_')) AS type, count(*) AS count
RETURN type, count
ORDER BY count DESC, type
