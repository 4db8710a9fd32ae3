// The companies that a rule excludes, by id, each with every rule it breaks and the fact.
CALL (seed) {
  gates()
}
WITH company, rule, fact, since, certainty, sources, detail
ORDER BY rule, fact
WITH
  company,
  collect({rule: rule, fact: fact, since: since, certainty: certainty, sources: sources, detail: detail}) AS exclusions
RETURN company, exclusions
ORDER BY company.id
