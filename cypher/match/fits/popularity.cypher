// The company is much on record: how many diseases and modalities it is linked to. Off in the profile LICENCE, for size alone is
// no reason. Direction: for. Strength: ln(1 + links) / ln(1 + most links of any company); unknown before the job has run.
// Source: domain brief section 4.2, bias notes; written by the job derive from public facts only.
{strength: company.prominence, about: [[1, company.id, null, company]], detail: {links: company.diseaseCount + company.modalityCount}}
