// The company.
MATCH (company:Company {id: askedOften.companyId})
WHERE visible(company)
RETURN company
