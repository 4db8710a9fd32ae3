// The seed that became known last comes first.
ORDER BY seed.known DESC, seed.id
