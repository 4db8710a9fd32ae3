// What programmes demand, by id.
MATCH (obligation:Obligation)
WHERE obligation.id >= '' AND visible(obligation)
RETURN obligation
ORDER BY obligation.id
