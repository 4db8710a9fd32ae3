// Runs studies of its own of this kind of intervention more often than others: the formula of the phase.
// Direction: both. Source: run of the job, from the studies that companies run.
[each IN placed.kinds | run['ownKindFits' + each]]
