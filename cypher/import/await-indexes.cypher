// Waits until all indexes answer; half an hour, for a machine that has other work.
CALL db.awaitIndexes(1800)
