// A co-owner of a patent on the seed refuses its consent, without which nobody else can be licensed in Japan (domain brief G2;
// Patent Act, Art. 73). Where nothing is known of the consent nobody is excluded; the rights of the seed say whom to ask.
[one IN lotOfSeed
WHERE one[0] = 'REFUSED_BY' AND one[1] <> company |
{
  fact: one[2].via,
  since: one[2].since,
  certainty: one[2].certainty,
  sources: one[2].sources,
  detail: {nameJa: one[1].nameJa, nameEn: one[1].nameEn}
}]
