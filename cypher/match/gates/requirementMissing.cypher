// A signal that the caller requires does not speak for the company: unknown, or not positive. One finding for each.
[name IN $required WHERE NOT any(one IN known WHERE one.signal = name AND one.strength > 0) | {
  fact: null,
  since: null,
  certainty: 'INFERRED',
  sources: [],
  detail: {signal: name}
}]
