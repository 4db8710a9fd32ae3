import type { Random } from "../random.ts";
import { Zipf } from "../zipf.ts";

const ADJECTIVES =
  "acute chronic congenital hereditary juvenile adult recurrent metastatic primary secondary bilateral focal diffuse idiopathic allergic bacterial viral fungal toxic ischemic hemorrhagic inflammatory degenerative autoimmune metabolic nutritional traumatic obstructive progressive refractory severe mild early advanced localized disseminated resistant benign malignant invasive cystic fibrous".split(
    " ",
  );
const PLACES =
  "pulmonary cardiac hepatic renal gastric intestinal colonic pancreatic thyroid adrenal ovarian uterine prostatic testicular mammary cutaneous ocular retinal corneal auditory nasal laryngeal esophageal dental muscular skeletal vertebral articular cerebral cerebellar spinal peripheral vascular venous arterial lymphatic splenic medullary epidermal urethral".split(
    " ",
  );
const NOUNS =
  "carcinoma lymphoma sarcoma adenoma neoplasm fibrosis sclerosis stenosis necrosis atrophy dystrophy neuropathy myopathy nephropathy retinopathy dermatitis arthritis hepatitis gastritis colitis pneumonia infection syndrome disorder deficiency insufficiency failure injury fracture ulcer edema embolism thrombosis anemia leukemia diabetes dementia epilepsy psoriasis asthma".split(
    " ",
  );
const METHODS =
  "vaccination radiotherapy chemotherapy immunotherapy rehabilitation transplantation surveillance screening imaging surgery antibody inhibitor peptide exercise counselling dialysis stimulation monitoring prevention combination".split(
    " ",
  );

const adjectives = new Zipf(ADJECTIVES.length, 0.7);
const places = new Zipf(PLACES.length, 0.7);
const nouns = new Zipf(NOUNS.length, 0.8);
const methods = new Zipf(METHODS.length, 0.8);

/** A name such as a vocabulary of diseases has; not that of any disease in particular. */
export function drawDiseaseName(random: Random): string {
  return [ADJECTIVES[adjectives.draw(random)], PLACES[places.draw(random)], NOUNS[nouns.draw(random)]].join(" ");
}

/** What is done about it. */
export function drawMethod(random: Random): string {
  return METHODS[methods.draw(random)] ?? "";
}

/** A number with zeros before it, so that ids sort as numbers do. */
export function numbered(index: number): string {
  return String(index).padStart(7, "0");
}
