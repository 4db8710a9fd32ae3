// Runs studies of its own of this kind of intervention more often than others: the formula of the phase.
// Direction: both. Source: run of the job, from the studies that companies run.
reduce(sum = 0.0, place IN ofSeed.kinds | sum + ofCompany.ownKindFits[place]) / size(ofSeed.kinds)
