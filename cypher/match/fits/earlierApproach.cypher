// The seed was shown to the company before, and what has become of its answer; the latest approach counts.
// Direction: for and against. Strength: 0.5 when it was interested, or when every reason to decline is resolved (too early: a
// later phase since; others: a score of 3 or more in the dimension since); -1 when a reason still holds, fading over three
// years where the seed cannot mend it (budget, strategy, a competing project); 0 without a reply. Source: domain brief S23, M6.
head([link IN [one IN stateOfSeed.shown WHERE one[0] = company | one[1]][..1] |
  head([open IN [[reason IN link.reasons WHERE NOT CASE reason
    WHEN 'STAGE_EARLY' THEN any(one IN recordOfCompany WHERE one[0] = 'FINDS_EARLY' AND one[2].via = link.via)
      AND all(one IN recordOfCompany WHERE one[0] <> 'FINDS_EARLY' OR one[2].via <> link.via OR one[1].rank < stateOfSeed.phase[0])
    ELSE any(one IN stateOfSeed.scores WHERE one[1] >= 3 AND one[4] > link.from AND
      one[0] = {IP_WEAK: 'IP', DATA_WEAK: 'DATA', REGULATORY_UNCLEAR: 'REG', CMC: 'CMC', MARKET_SMALL: 'MKT'}[reason]) END]] | {
    strength: CASE
      WHEN link.outcome = 'NO_REPLY' THEN 0.0
      WHEN link.outcome <> 'DECLINED' THEN 0.5
      WHEN size(link.reasons) > 0 AND size(open) = 0 THEN 0.5
      WHEN size(open) > 0 AND all(reason IN open WHERE reason IN ['BUDGET', 'NO_STRATEGIC_FIT', 'COMPETING'])
        THEN - exp(- duration.inDays(link.from, $asOf).days / 1095.75)
      ELSE -1.0 END,
    about: [[1, link.via, link.via, stateOfSeed.phase[2]]],
    detail: {outcome: link.outcome, year: link.from.year, reasons: link.reasons, open: open,
      phaseJa: stateOfSeed.phase[2].nameJa, phaseEn: stateOfSeed.phase[2].nameEn}
  }])])
