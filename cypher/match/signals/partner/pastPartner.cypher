// The institution that leads the study worked with it before: decayed count of studies, half in 4 years.
// Direction: the lead partnered with a company. Lift with k = 3. Source: run of the job, from clinical collaborations.
MATCH (lead:Organization)-[past:PARTNERED_WITH]->(company:Company)
WHERE lead.id = placed.lead AND past.run = run.id AND current(past) AND visible(lead) AND visible(company)
RETURN past.lift AS lift, [lead.id] AS about, {} AS detail
