// Institutions with the same circle of partners as the lead's work with it: similarity of partner vectors × decayed count.
// Direction: the lead's circle works with a company. Lift with k = 1, half in 4 years. Source: run of the job, from
// clinical collaborations.
MATCH (lead:Organization)-[circle:SHARES_CIRCLE_WITH]->(company:Company)
WHERE lead.id = placed.lead AND circle.run = run.id AND current(circle) AND visible(lead) AND visible(company)
RETURN circle.lift AS lift, [lead.id] AS about, {} AS detail
