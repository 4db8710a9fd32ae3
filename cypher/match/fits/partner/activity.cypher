// Has been active lately: ln of its share of all partnered studies and 0.3 × studies of its own (half in 3 years).
// Direction: a company alone. It leans on popularity; its weight can be set to 0. Source: run of the job.
[run.activities]
