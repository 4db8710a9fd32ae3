/**
 * Beginnings of words, and parts that stand inside compound words, that names of organisations have in the languages of
 * the registry and names of persons have not. Lower case, without accents.
 */
const BEGINNINGS =
  "universi hospi hopita clinic kliniek klinisch institu istitu foundation fundac fundat fondation fondazione stiftung stichting society societa sociedad societe associa colleg network netzwerk nettverk cancer cancro krebs kanker kreft onderzoek oncol onkol onco research forschung ricerca recherche investiga medic medis health gesundheit helse salud salut salute akadem academ accadem federa minist department departament agency agencia agenzia consor allianc laborat pharma intergroup cooperat kooperat program unicancer administra registr initiativ hemato haemato leukem leukaem lymph tumor tumour radiolog radiother radiochir chirurg surger surgical biotech bioscien biomed technolog scien infirm therap theraup diagnos imaging genom genetic solution servic consult develop innovat produc nutrition vereniging verein arbeitsgemeinschaft forderverein foerderverein region municipal kommune government internation corporat compan communit collabor patient survivor transla transplant transfus molecul vaccin nuclear insur verzeker poliambul policlin politec instrument engineer industr rehab pediatr paediatr gyneco gynaeco urolog dermato ophthal dental nursing veteran memorial methodist baptist adventist presbyterian lutheran cliniq ospedal asociac hosptial pharm minnes biomark biother nemocnic lasarett";
const INSIDE =
  "lasarett fonds hospital spital klinik sykehus sjukhus sjukehus sygehus ziekenhui gasthuis krankenhaus zentrum centrum institut farma fonden";

/** Whole words that only names of organisations have. */
const WORDS =
  "and of the for und et for och voor pour para center centre centro centers centres central school group grup groep gruppo gruppe grupo groupe fund fonds fond fondo trust council conseil consejo board commission committee committe comitato bank unit unite study studies trial trials office army navy air force team union county state city district province royal imperial national european europe american america australian canadian asian african global world worldwide danish norwegian swedish finnish nordic scandinavian swiss dutch belgian french italian spanish german british scottish irish polish chinese japanese korean indian northern southern western eastern denmark germany belgium switzerland sweden norway usa uk women children childrens kinder heart lung breast brain blood stem cell cells gene eye bone pain club walk swim challenge across charity relief mission church assistance publique hospices unicancer azienda ospedaliera ospedale permanente incorporated limited holding communications community commons alliance league ligue lega liga association project core panel partners brothers systems system data digital software farms foods cross shield authority organization organisation ku leuven anderson mater dei parc onlus armour";

/** Legal forms, which stand at the end of a name. */
const LEGAL_FORMS =
  "inc ltd llc llp lp plc ag kg sa sas sarl srl spa bv nv ab as aps oy co corp ev pa pc sc sro doo kft gmbh ggmbh cv gie vzw hf asa";

/** Acronyms of health services, hospitals and research bodies; only in capitals, for Chu and Ch are names too. */
const ACRONYMS =
  "nhs ncrn mrc nih nci hhs dod umc vumc az asl asst ausl irccs ch chu chr chru clcc anrs inserm cnrs ihu ufr cro eps ips ivi ahs abx aiq cimab iba satt rims spore bgi dkfz carsat cerfep aphp agc cspc gsk";

const words = (text: string) => text.split(" ");

export const ORGANIZATION_BEGINNINGS: readonly string[] = words(BEGINNINGS);
export const ORGANIZATION_PARTS: readonly string[] = words(INSIDE);
export const ORGANIZATION_WORDS: ReadonlySet<string> = new Set(words(WORDS));
export const ORGANIZATION_ACRONYMS: ReadonlySet<string> = new Set(words(ACRONYMS));
export const LEGAL_FORM_WORDS: ReadonlySet<string> = new Set(words(LEGAL_FORMS));
