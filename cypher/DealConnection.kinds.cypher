// How many agreements are of each kind.
WITH deal.kind AS kind, count(*) AS count
RETURN kind, count
ORDER BY count DESC, kind
