// What an answer rests on: the version of the data, whatever the days asked, and these days.
OPTIONAL MATCH (run:Run)
WITH max(run.version) AS version
RETURN version AS dataVersion, $asOf AS asOf, $knownAt AS knownAt
