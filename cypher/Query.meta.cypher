// What an answer rests on: the version of the data and the days.
OPTIONAL MATCH (version:DataVersion)
WITH version
ORDER BY version.id
LIMIT 1
RETURN version.version AS dataVersion, $asOf AS asOf, $knownAt AS knownAt, 'meta' AS id
