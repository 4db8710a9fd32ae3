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

/**
 * Names in use that no vocabulary has, with the MeSH heading they mean: abbreviations that mean one disease only, and
 * plain words. Kept short: a wrong disease is worse than none.
 */
export const USUAL_NAMES: readonly (readonly [name: string, heading: string])[] = [
  ["NSCLC", "Carcinoma, Non-Small-Cell Lung"],
  ["non-small cell lung cancer", "Carcinoma, Non-Small-Cell Lung"],
  ["SCLC", "Small Cell Lung Carcinoma"],
  ["small cell lung cancer", "Small Cell Lung Carcinoma"],
  ["CLL", "Leukemia, Lymphocytic, Chronic, B-Cell"],
  ["chronic lymphocytic leukemia", "Leukemia, Lymphocytic, Chronic, B-Cell"],
  ["AML", "Leukemia, Myeloid, Acute"],
  ["CML", "Leukemia, Myelogenous, Chronic, BCR-ABL Positive"],
  ["acute lymphoblastic leukemia", "Precursor Cell Lymphoblastic Leukemia-Lymphoma"],
  ["acute lymphocytic leukemia", "Precursor Cell Lymphoblastic Leukemia-Lymphoma"],
  ["MDS", "Myelodysplastic Syndromes"],
  ["DLBCL", "Lymphoma, Large B-Cell, Diffuse"],
  ["NHL", "Lymphoma, Non-Hodgkin"],
  ["HNSCC", "Squamous Cell Carcinoma of Head and Neck"],
  ["SCCHN", "Squamous Cell Carcinoma of Head and Neck"],
  ["HCC", "Carcinoma, Hepatocellular"],
  ["RCC", "Carcinoma, Renal Cell"],
  ["renal cancer", "Kidney Neoplasms"],
  ["GIST", "Gastrointestinal Stromal Tumors"],
  ["GBM", "Glioblastoma"],
  ["glioblastoma multiforme", "Glioblastoma"],
  ["solid tumor", "Neoplasms"],
  ["solid neoplasm", "Neoplasms"],
  ["malignant neoplasm", "Neoplasms"],
  ["malignant solid tumor", "Neoplasms"],
  ["hematologic malignancy", "Hematologic Neoplasms"],
  ["brain tumor", "Brain Neoplasms"],
  ["brain and central nervous system tumors", "Central Nervous System Neoplasms"],
  ["CNS tumor", "Central Nervous System Neoplasms"],
  ["cervical cancer", "Uterine Cervical Neoplasms"],
  ["bladder cancer", "Urinary Bladder Neoplasms"],
  ["uterine cancer", "Uterine Neoplasms"],
  ["anal cancer", "Anus Neoplasms"],
  ["renal cell cancer", "Carcinoma, Renal Cell"],
  ["hepatocellular cancer", "Carcinoma, Hepatocellular"],
  ["urothelial carcinoma", "Carcinoma, Transitional Cell"],
  ["urothelial cancer", "Carcinoma, Transitional Cell"],
  ["transitional cell cancer", "Carcinoma, Transitional Cell"],
  ["primary peritoneal cavity cancer", "Peritoneal Neoplasms"],
  ["extrahepatic bile duct cancer", "Bile Duct Neoplasms"],
  ["multiple myeloma and plasma cell neoplasm", "Multiple Myeloma"],
  ["small lymphocytic lymphoma", "Leukemia, Lymphocytic, Chronic, B-Cell"],
  ["colo-rectal cancer", "Colorectal Neoplasms"],
  ["gastrointestinal stromal tumor", "Gastrointestinal Stromal Tumors"],
  ["gestational trophoblastic tumor", "Gestational Trophoblastic Disease"],
  ["chronic myeloproliferative disorders", "Myeloproliferative Disorders"],
  ["oral cavity cancer", "Mouth Neoplasms"],
  ["lip and oral cavity cancer", "Mouth Neoplasms"],
  ["metastatic cancer", "Neoplasm Metastasis"],
  ["brain metastases", "Neoplasm Metastasis"],
  ["liver metastases", "Neoplasm Metastasis"],
  ["bone metastases", "Neoplasm Metastasis"],
  ["lung metastases", "Neoplasm Metastasis"],
  ["metastases", "Neoplasm Metastasis"],
  ["oral mucositis", "Stomatitis"],
  ["gynecologic cancer", "Genital Neoplasms, Female"],
];
