/** Words that say nothing about which disease is meant. */
export const FILLERS = new Set(["of", "the", "with", "in", "to", "by", "and", "or", "a", "an", "for", "disease"]);

/**
 * Words that narrow a disease by its stage, course or patients. A condition that no name fits is looked up without them:
 * what is left is the broader disease that it belongs to.
 */
export const NARROWING = new Set([
  ..."stage grade phase recurrent relapsed relapsing relapse refractory metastatic metastatis advanced locally local".split(
    " ",
  ),
  ..."unresectable resectable resected inoperable operable adult childhood child pediatric paediatric juvenile elderly".split(
    " ",
  ),
  ..."unspecified nos newly new diagnosed untreated previously treated primary early late invasive localized regional".split(
    " ",
  ),
  ..."high low intermediate risk extensive limited progressive persistent residual aggressive indolent smoldering".split(
    " ",
  ),
  ..."resistant sensitive dependent independent castration castrate hormone platinum positive negative ajcc tnm figo".split(
    " ",
  ),
  ..."protocol specific i ia ib ic ii iia iib iic iii iiia iiib iiic iv iva ivb ivc v v6 v7 v8 1 2 3 4 1a 1b 2a 2b 3a 3b".split(
    " ",
  ),
  ..."suspected proven confirmed histologically measurable clinical pathologic prognostic non-metastatic nonmetastatic".split(
    " ",
  ),
  ..."site other female male women men patient survivor stable active remission mutated mutant mutation egfr kras braf".split(
    " ",
  ),
  ..."malignant anatomic refractory".split(" "),
  ..."her2 her2neu her hr er pr neu braf alk borderline possible symptomatic asymptomatic severe mild moderate".split(
    " ",
  ),
]);

/** Different spellings and forms of one word, after it was cut to the singular. */
export const SAME_WORDS: Readonly<Record<string, string>> = {
  cancer: "neoplasm",
  tumor: "neoplasm",
  tumour: "neoplasm",
  malignancy: "neoplasm",
  breastcancer: "breast neoplasm",
  leukaemia: "leukemia",
  haematologic: "hematologic",
  haematological: "hematologic",
  hematological: "hematologic",
  myelogenous: "myeloid",
  myelocytic: "myeloid",
  nonsmall: "non small",
  nonhodgkin: "non hodgkin",
  nonmelanomatous: "non melanoma",
  nonmelanoma: "non melanoma",
  metastase: "metastasis",
  prostatic: "prostate",
  ovarian: "ovary",
  renal: "kidney",
  hepatic: "liver",
  gastric: "stomach",
  pulmonary: "lung",
  colonic: "colon",
  rectal: "rectum",
  pancreatic: "pancreas",
  testicular: "testis",
  vulvar: "vulva",
  vaginal: "vagina",
  oral: "mouth",
  cervical: "cervix",
  laryngeal: "larynx",
  pharyngeal: "pharynx",
  oropharyngeal: "oropharynx",
  hypopharyngeal: "hypopharynx",
  nasopharyngeal: "nasopharynx",
  oesophageal: "esophagus",
  oesophagus: "esophagus",
  esophageal: "esophagus",
  anal: "anus",
  urethral: "urethra",
  ureteral: "ureter",
  penile: "penis",
  endometrial: "endometrium",
};

/** Words for the tissue of a carcinoma; without them and with its site it is a neoplasm of the site. */
export const TISSUES = new Set(
  "squamous verrucous adenoid cystic transitional clear serous mucinous endometrioid duct ductal acinar papillary medullary follicular differentiated anaplastic large cell urothelial epithelial invasive lobular signet ring".split(
    " ",
  ),
);

/** Headings that name a course or the mere fact of a disease and no disease. */
export const NO_DISEASES = new Set([
  "Recurrence",
  "Disease",
  "Disease Progression",
  "Syndrome",
  "Chronic Disease",
  "Acute Disease",
]);
