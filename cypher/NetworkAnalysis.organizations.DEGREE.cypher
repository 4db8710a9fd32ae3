// Those with most ties first: the baseline.
ORDER BY link.degreeRank, organization.id, link.id
