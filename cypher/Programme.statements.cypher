// What is said of the programme, by id.
MATCH (programme)<-[link:ABOUT]-(statement:Statement)
WHERE current(link) AND visible(statement)
RETURN statement, link
ORDER BY statement.id, link.id
