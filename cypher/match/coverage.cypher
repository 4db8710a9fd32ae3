// The share of the profile's weights whose signals are known, 0 to 1.
round(reduce(total = 0.0, each IN known | total + abs($weights[each.signal])) / $total, 6)
