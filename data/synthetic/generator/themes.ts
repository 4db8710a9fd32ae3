/** The kind of work a seed or a company does; companies of a branch take seeds of the fitting kinds. */
export type Branch = 'drug' | 'regenerative' | 'device' | 'diagnostic' | 'digital';

/** One kind of invention: what it is made of, how it is called, and what it can be for. */
export interface Theme {
  readonly modality: string;
  readonly branch: Branch;
  /** Titles; `{t}` stands for the invented target, `{d}` for the disease. */
  readonly ja: string;
  readonly en: string;
  readonly diseases: readonly string[];
  readonly deviceClass?: 'II' | 'III' | 'IV';
}

const CANCERS = [
  'Non-small cell lung carcinoma',
  'Pancreatic ductal adenocarcinoma',
  'Colorectal cancer',
  'Breast cancer',
  'Hepatocellular carcinoma',
  'Head and neck carcinoma',
  'Melanoma',
  'Prostate cancer',
];
const BLOOD = ['Diffuse large B-cell lymphoma', 'B-cell acute lymphoblastic leukemia', 'Adult T-cell leukemia/lymphoma'];
const NERVES = ['Parkinson disease', 'Alzheimer disease', 'Amyotrophic lateral sclerosis', 'Multiple sclerosis', 'Stroke disorder'];
const IMMUNE = ['Rheumatoid arthritis', 'Primary biliary cholangitis', 'Multiple sclerosis', 'Graft-versus-host disease'];
const HEART = ['Heart failure', 'Myocardial ischemia', 'Peripheral arterial disease', 'Dilated cardiomyopathy'];
const EYES = ['Inherited retinal dystrophy', 'Leber congenital amaurosis', 'Bullous keratopathy'];

export const THEMES: readonly Theme[] = [
  drug('SM-INH', '{t}阻害薬による{d}の治療', '{t} inhibitor for {d}', [...CANCERS, ...IMMUNE, 'Chronic kidney disease']),
  drug('SM-MOD', '{t}調節薬による{d}の治療', '{t} modulator for {d}', [...NERVES, 'Hypertensive disorder', 'Nicotine dependence']),
  drug('SM-PPI', '{t}のタンパク質間相互作用を阻害する{d}治療薬', 'Inhibitor of {t} protein–protein interaction for {d}', CANCERS),
  drug('SM-DEG', '{t}を標的とするタンパク質分解誘導薬（{d}）', 'Targeted degrader of {t} for {d}', [...CANCERS, ...BLOOD]),
  drug('SM-REP', '既存薬の転用による{d}の進行抑制', 'Repositioned drug that slows {d}', [...NERVES, 'Duchenne muscular dystrophy', 'Vitiligo']),
  drug('PEP-CYC', '{t}に結合する特殊環状ペプチド（{d}）', 'Macrocyclic peptide that binds {t} for {d}', [...CANCERS, ...IMMUNE]),
  drug('PEP-PDC', '{t}指向性ペプチド薬物複合体による{d}治療', 'Peptide–drug conjugate directed at {t} for {d}', CANCERS),
  drug('AB-MAB', '抗{t}抗体による{d}治療', 'Anti-{t} antibody for {d}', [...CANCERS, ...IMMUNE, 'Alzheimer disease']),
  drug('AB-BIS', '{t}とT細胞に結合する二重特異性抗体（{d}）', 'Bispecific antibody to {t} and T cells for {d}', [...CANCERS, ...BLOOD]),
  drug('AB-ADC', '抗{t}抗体薬物複合体による{d}治療', 'Anti-{t} antibody–drug conjugate for {d}', CANCERS),
  drug('AB-FRG', '{t}を認識するVHH抗体（{d}）', 'VHH antibody against {t} for {d}', [...IMMUNE, ...EYES]),
  drug('PR-ENZ', '改変酵素{t}の補充による{d}治療', 'Replacement with the engineered enzyme {t} for {d}', ['Epidermolysis bullosa', 'Chronic kidney disease']),
  drug('PR-CYT', '増殖因子{t}による{d}の組織再生', 'Growth factor {t} for tissue repair in {d}', ['Spinal cord injury', 'Periodontitis', 'Cirrhosis of liver']),
  drug('NA-ASO', '{t}アンチセンス核酸による{d}治療', 'Antisense oligonucleotide against {t} for {d}', ['Duchenne muscular dystrophy', ...NERVES]),
  drug('NA-SI', '{t}を抑制するsiRNA医薬（{d}）', 'siRNA that silences {t} for {d}', ['Hepatocellular carcinoma', 'Cirrhosis of liver', 'Heart failure']),
  drug('NA-MRT', '{t}をコードするmRNA医薬（{d}）', 'mRNA therapeutic that encodes {t} for {d}', ['Spinal cord injury', 'Hemophilia B', 'Cartilage defect']),
  drug('VX-CAN', '{t}由来がんペプチドワクチン（{d}）', 'Cancer peptide vaccine from {t} for {d}', CANCERS),
  drug('RX-TRT', '{t}標的アイソトープ治療（{d}）', 'Radionuclide therapy directed at {t} for {d}', ['Prostate cancer', 'Pancreatic ductal adenocarcinoma']),
  cell('GT-AAV', '{t}遺伝子を補うAAVベクター（{d}）', 'AAV vector that supplies {t} for {d}', [...EYES, 'Spinal muscular atrophy', 'Hemophilia B']),
  cell('GT-ONC', '{t}を発現する腫瘍溶解性ウイルス（{d}）', 'Oncolytic virus that expresses {t} for {d}', ['Glioblastoma', 'Melanoma', 'Malignant glioma']),
  cell('CT-CAR', '{t}を標的とするCAR-T細胞（{d}）', 'CAR-T cells against {t} for {d}', [...BLOOD, 'Pancreatic ductal adenocarcinoma']),
  cell('CT-NK', '{t}を増強したNK細胞（{d}）', 'NK cells with enhanced {t} for {d}', ['Hepatocellular carcinoma', 'Adult T-cell leukemia/lymphoma']),
  cell('CT-TRG', '{t}特異的制御性T細胞（{d}）', 'Regulatory T cells specific to {t} for {d}', IMMUNE),
  cell('CT-MSC', '間葉系幹細胞の投与による{d}の機能回復', 'Mesenchymal stem cells for recovery from {d}', ['Stroke disorder', 'Cirrhosis of liver', 'Graft-versus-host disease']),
  cell('CT-SHT', '細胞シート移植による{d}の治療', 'Cell sheet transplantation for {d}', [...HEART, 'Periodontitis']),
  cell('CT-EPI', '培養上皮細胞の移植による{d}の治療', 'Cultured epithelial cells for {d}', ['Limbal stem cell deficiency', 'Epidermolysis bullosa', 'Vitiligo']),
  cell('CT-IPS', 'iPS細胞由来細胞の移植による{d}の治療', 'iPSC-derived cells for {d}', ['Spinal cord injury', ...HEART, 'Parkinson disease']),
  device('MD-IMG-OPT', '{d}の早期発見のための狭帯域内視鏡', 'Narrow-band endoscope for early detection of {d}', ['Colorectal cancer', 'Head and neck carcinoma'], 'II'),
  device('MD-IMG-US', '{d}を描出する高感度超音波プローブ', 'High-sensitivity ultrasound probe for {d}', ['Breast cancer', 'Cirrhosis of liver', ...HEART], 'II'),
  device('MD-MIN', '{d}に対する低侵襲カテーテル治療システム', 'Minimally invasive catheter system for {d}', [...HEART, 'Hypertensive disorder'], 'IV'),
  device('MD-STM', '{d}に対する非侵襲神経刺激装置', 'Non-invasive nerve stimulation for {d}', ['Stroke disorder', 'Parkinson disease', 'Spinal cord injury'], 'III'),
  device('MD-EXO', '{d}の歩行を支援する装着型ロボット', 'Wearable robot that assists gait in {d}', ['Stroke disorder', 'Duchenne muscular dystrophy', 'Spinal cord injury'], 'II'),
  device('MD-BONE', '{d}のための多孔質人工骨', 'Porous bone substitute for {d}', ['Alveolar bone defect', 'Spinal disorder'], 'III'),
  device('MD-MEM', '{d}のための生分解性メンブレン', 'Biodegradable membrane for {d}', ['Periodontitis', 'Alveolar bone defect', 'Tympanic membrane perforation'], 'III'),
  device('MD-WEAR', '{d}の悪化を予測するウェアラブルセンサー', 'Wearable sensor that foresees worsening of {d}', ['Heart failure', 'Parkinson disease', 'Hypertensive disorder'], 'II'),
  device('MD-RAD', '{d}に対する動体追跡放射線治療装置', 'Motion-tracking radiotherapy for {d}', ['Hepatocellular carcinoma', 'Non-small cell lung carcinoma'], 'III'),
  other('diagnostic', 'DX-LBX', '血中{t}による{d}の早期診断', 'Early diagnosis of {d} from {t} in blood', [...CANCERS, 'Alzheimer disease']),
  other('diagnostic', 'DX-BIO', '{t}測定による{d}の予後予測', 'Prognosis of {d} from {t}', [...IMMUNE, 'Chronic kidney disease', 'Heart failure']),
  other('digital', 'SW-CAD', '{d}のAI画像診断支援プログラム', 'AI image diagnosis support for {d}', ['Colorectal polyp', 'Melanoma', 'Inherited retinal dystrophy', 'Breast cancer'], 'II'),
  other('digital', 'SW-DTX', '{d}の治療用アプリ', 'Digital therapeutic for {d}', ['Hypertensive disorder', 'Nicotine dependence', 'Chronic kidney disease'], 'II'),
  other('digital', 'SW-RISK', '{d}の発症リスク予測プログラム', 'Risk prediction for {d}', ['Stroke disorder', 'Chronic kidney disease', 'Alzheimer disease'], 'II'),
];

/** The theme of a modality code; throws when there is none. */
export function theme(code: string): Theme {
  const found = THEMES.find((each) => each.modality === code);
  if (!found) throw new Error(`Expected a theme of the modality ${code}, found none; add one to themes.ts.`);
  return found;
}

function drug(modality: string, ja: string, en: string, diseases: readonly string[]): Theme {
  return { branch: 'drug', modality, ja, en, diseases };
}

function cell(modality: string, ja: string, en: string, diseases: readonly string[]): Theme {
  return { branch: 'regenerative', modality, ja, en, diseases };
}

function device(modality: string, ja: string, en: string, diseases: readonly string[], deviceClass: Theme['deviceClass']): Theme {
  return { branch: 'device', modality, ja, en, diseases, deviceClass };
}

function other(branch: Branch, modality: string, ja: string, en: string, diseases: readonly string[], deviceClass?: Theme['deviceClass']): Theme {
  return { branch, modality, ja, en, diseases, deviceClass };
}
