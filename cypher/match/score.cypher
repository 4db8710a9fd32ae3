// The score, defined once: the sum over the profile's signals of weight x strength, where an unknown signal counts with the
// profile's neutral strength: base = sum(weight x neutral), plus weight x (strength - neutral) of what is known.
round(reduce(total = $base, each IN known | total + $weights[each.signal] * (each.strength - $neutrals[each.signal])), 12)
