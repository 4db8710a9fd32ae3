// The seed meets what companies ask for before they take something in: IP, data and science adequate (3), for companies that
// work on clinical phases only also regulatory strategy, manufacturing and safety.
// Direction: for. Strength: the weakest of the assessed dimensions of the bar, score / 3, at most 1; unknown when none is
// assessed. Source: domain brief S24 and the hand-over gates of section 5; no company's own bar is on record.
head([bar IN [[one IN stateOfSeed.scores WHERE one[0] IN ['IP', 'DATA', 'SCI'] OR
  phasesOfCompany.lowest > 3 AND one[0] IN ['REG', 'CMC', 'SAFE']]] |
  head([low IN [[one IN bar WHERE one[1] < 3]] | {
    strength: CASE WHEN size(bar) > 0 THEN reduce(least = 1.0, one IN bar | CASE WHEN one[1] / 3.0 < least THEN one[1] / 3.0 ELSE least END) END,
    about: [one IN CASE WHEN size(low) > 0 THEN low ELSE bar END | [6 - one[1], one[3].id, one[2], one[3]]],
    detail: {count: CASE WHEN size(low) > 0 THEN size(low) ELSE size(bar) END, low: size(low)}
  }])])
