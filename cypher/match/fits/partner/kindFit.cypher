// Partners for this kind of intervention (drug, device …) more often than others: the formula of the phase.
// Direction: both. Source: run of the job, from partnered studies.
[each IN placed.kinds | run['kindFits' + each]]
