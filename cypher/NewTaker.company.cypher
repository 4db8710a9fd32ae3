// The company.
MATCH (company:Company {id: newTaker.companyId})
WHERE visible(company)
RETURN company
