// Partners for this kind of intervention (drug, device …) more often than others: the formula of the phase.
// Direction: both. Source: run of the job, from partnered studies.
reduce(sum = 0.0, place IN ofSeed.kinds | sum + ofCompany.kindFits[place]) / size(ofSeed.kinds)
