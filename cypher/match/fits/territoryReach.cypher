// The company reaches the market of the territory wanted: its seat, its licence (Japan) or an approval of that authority.
// Direction: for. Strength: 1 when it does, 0 when only others are on record; unknown when none is. Source: domain brief S15.
head([lands IN [[one IN [company.country] WHERE one IS NOT NULL] + [one IN licencesOfCompany | 'JP'] +
  [one IN recordOfCompany WHERE one[0] = 'WON' | CASE one[2].authority WHEN 'PMDA_MHLW' THEN 'JP' WHEN 'FDA' THEN 'US' WHEN 'MHRA' THEN 'GB' WHEN 'NMPA' THEN 'CN' ELSE coalesce(one[2].authority, '') END]] | {
  strength: CASE
    WHEN $territory IN lands OR 'EMA' IN lands AND $territory IN ['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK'] THEN 1.0
    WHEN size(lands) > 0 THEN 0.0 END,
  about: [one IN [company] WHERE company.country IS NOT NULL | [2, one.id, null, one]] + [one IN licencesOfCompany WHERE $territory = 'JP' | [1, one.id, null, one]] +
    [one IN recordOfCompany WHERE one[0] = 'WON' | [0, one[1].id, one[2].via, one[1]]],
  detail: {territory: $territory, reached: $territory IN lands OR 'EMA' IN lands AND $territory <> 'JP' AND $territory <> 'US' AND NOT $territory IN lands}
}])
