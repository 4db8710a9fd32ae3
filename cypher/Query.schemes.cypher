// The schemes and seed types of all programmes, by id.
MATCH (scheme:Scheme)
WHERE scheme.id >= '' AND visible(scheme)
RETURN scheme
ORDER BY scheme.id
