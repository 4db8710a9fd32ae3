// One reason for every signal of the profile; an unknown one is assumed to be neutral. The contributions add up to the score.
[name IN $signals | coalesce(
  head([each IN known WHERE each.signal = name | {
    signal: name, strength: each.strength, weight: $weights[name], contribution: $weights[name] * each.strength,
    assumed: false, evidence: each.evidence, detail: each.detail
  }]),
  {
    signal: name, strength: null, weight: $weights[name], contribution: $weights[name] * $neutrals[name],
    assumed: true, evidence: [], detail: {}
  }
)]
