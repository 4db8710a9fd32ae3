// Was the partner of studies much like this one: cos² of the texts × decay (half in 1.5 years), summed over the nearest 300.
// Direction: a study resembles what a company partnered. Lift with k = 1. Source: run of the job, as for studies of its own.
MATCH (seed:Seed)-[alike:RESEMBLES_PARTNERED_BY]->(company:Company)
WHERE alike.run = run.id AND current(alike) AND visible(seed) AND visible(company)
RETURN alike.lift AS lift, alike.studies AS about, {count: alike.count} AS detail
