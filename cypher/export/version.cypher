// The version of the data: the latest run that changed them.
MATCH (run:Run)
RETURN max(run.version) AS version
