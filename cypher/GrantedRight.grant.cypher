// The grant.
MATCH (grant:Grant {id: grantedRight.grant})
WHERE visible(grant)
RETURN grant
