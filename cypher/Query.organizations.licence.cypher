// The holders of a kind of licence. There are some thousand licences of a kind, so they are sorted.
MATCH (licence:Licence {kind: $licence})<-[holds:HOLDS]-(organization:Organization)
WHERE current(holds) AND visible(licence) AND visible(organization) AND filters()
RETURN DISTINCT organization
ORDER BY organization.id
