// An organisation or programme that goes on as itself.
MATCH (record:Organization|Programme)-[link:SUCCEEDED_BY]->(other:Organization|Programme)
WHERE record = other AND link.retracted > $in.today
RETURN link.id AS fact, record.id + ' follows itself' AS given
ORDER BY fact
