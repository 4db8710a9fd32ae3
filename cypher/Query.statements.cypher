// What sources say, by id.
MATCH (statement:Statement)
WHERE statement.id >= '' AND visible(statement)
RETURN statement
ORDER BY statement.id
