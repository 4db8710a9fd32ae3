// Partners at this phase more often than others: mean over the study's phases of ln((n + 5 P) / (N + 5) / P).
// Direction: both. Source: run of the job, from the phases of partnered studies.
[each IN placed.phases | run['phaseFits' + each]]
