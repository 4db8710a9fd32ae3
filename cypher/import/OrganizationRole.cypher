// What an organisation is, since when; kept as labels too, for speed. A venture is a company.
UNWIND $in.rows AS row
MATCH (organization:Organization {id: row.organization})
MATCH (role:Role {id: row.role})
WITH row, organization, role,
  NOT EXISTS { (organization)-[stated:HAS_ROLE]->(role) WHERE stated.id IN row.stated } AS written
FOREACH (link IN CASE WHEN written THEN row.link ELSE [] END |
  MERGE (organization)-[held:HAS_ROLE {id: link.id}]->(role)
  SET held += link)
FOREACH (_ IN CASE WHEN written AND row.role IN ['role:COMPANY', 'role:VENTURE'] THEN [1] ELSE [] END |
  SET organization:Company)
FOREACH (_ IN CASE WHEN written AND row.role = 'role:VENTURE' THEN [1] ELSE [] END |
  SET organization:Venture)
FOREACH (_ IN CASE WHEN written AND row.role = 'role:INSTITUTION' THEN [1] ELSE [] END |
  SET organization:Institution)
FOREACH (_ IN CASE WHEN written AND row.role = 'role:HOSPITAL' THEN [1] ELSE [] END |
  SET organization:Hospital)
FOREACH (_ IN CASE WHEN written AND row.role = 'role:TLO' THEN [1] ELSE [] END |
  SET organization:TechnologyLicensingOffice)
FOREACH (_ IN CASE WHEN written AND row.role = 'role:FUNDER' THEN [1] ELSE [] END |
  SET organization:Funder)
FOREACH (_ IN CASE WHEN written AND row.role = 'role:REGULATOR' THEN [1] ELSE [] END |
  SET organization:Regulator)
FOREACH (_ IN CASE WHEN written AND row.role = 'role:INVESTOR' THEN [1] ELSE [] END |
  SET organization:Investor)
FOREACH (_ IN CASE WHEN written AND row.role = 'role:CONSULTANCY' THEN [1] ELSE [] END |
  SET organization:Consultancy)
RETURN row.position AS position, written
