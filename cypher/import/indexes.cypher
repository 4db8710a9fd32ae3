// The indexes that answer; those of constraints carry the constraint's name.
SHOW INDEXES YIELD name, state
WHERE state = 'ONLINE'
RETURN name
