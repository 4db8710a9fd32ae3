// The company to call.
MATCH (company:Company {id: deskCall.companyId})
WHERE visible(company)
RETURN company
