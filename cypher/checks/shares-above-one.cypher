// The owners of a seed or patent family hold more than all of it on one day.
MATCH (owned:Seed|PatentFamily)-[link:OWNED_BY]->(:Organization)
WHERE link.retracted > $in.today AND link.to > $in.today AND link.share IS NOT NULL
WITH owned, sum(link.share) AS total
WHERE total > 1.0001
RETURN owned.id AS fact, 'shares of ' + toString(round(total, 3)) AS given
ORDER BY fact
