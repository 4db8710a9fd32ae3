// The companies that the changes bring among the first, in the order of that ranking.
UNWIND range(0, size(counterfactualWay.entersIds) - 1) AS place
MATCH (company:Company {id: counterfactualWay.entersIds[place]})
WHERE visible(company)
RETURN company
ORDER BY place
