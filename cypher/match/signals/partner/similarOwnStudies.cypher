// Runs studies of its own much like this one: cos² of the texts × decay (half in 1.5 years), summed over the nearest 300.
// Direction: a study resembles what a company runs. Lift with k = 2. Source: run of the job, from titles without product
// names, conditions and keywords; measured in docs/evaluation.
MATCH (seed:Seed)-[alike:RESEMBLES_STUDIES_OF]->(company:Company)
WHERE alike.run = run.id AND current(alike) AND visible(seed) AND visible(company)
RETURN alike.lift AS lift, alike.studies AS about, {count: alike.count} AS detail
