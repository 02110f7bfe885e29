/** Knows questions about what is nobody's business: health, faith, orientation, origin, family, and the like. */
import type { Traits } from './traits.js';

/** In headers as `headerKey` gives them. */
const asksOfDelicate = new RegExp(
  [
    'personal background|lived experience|\\bsingle (mum|mom|parent)|disab|impair|\\bhealth\\b(?! ?(care|tech|sector|sciences?|policy|economics|informatics))|\\bmedical (condition|history|need)|mental (health|illness)|\\billness|chronic|allerg|dietary|access(ibility)? (needs?|requirements?)|special needs|reasonable adjustments?|adjustments? (do )?you|neuro ?-?(diver\\w*|typ\\w*|div\\w*)|autis|\\badhd\\b|dyslex|\\bdeaf|\\bblind\\b|pregnan|maternity|parental leave|\\bcarer|caring (respons|dut)|caregiv',
    '\\bgender|\\bsex\\b|\\bsexual|\\borientation\\b(?! (session|week|day|programme|program))|lgbt|\\bqueer\\b|\\btrans(gender)?\\b|\\bmarital|\\bmarried|relationship status|family (status|situation|circumstances|background)|\\b(have|any|your) (children|kids|dependants|dependents)\\b|single parent|\\bparent(s|al)?\\b(?! company)',
    '\\brelig|\\bfaith\\b|\\bworship|\\bbelief|ethni|\\brace\\b|racial|\\bcaste\\b|\\bnational (origin|identity)|\\bnationality|\\bcitizenship|immigra|refugee|asylum|visa status|\\bmigrant|country of (birth|origin)|heritage|\\bindigenous|first[ -]nation',
    'trade union|\\bunion member|political|\\bparty (member|affiliation)|\\bcriminal|conviction|\\bprison|offen[cs]e|incarcerat|\\bincome\\b|\\bsalary\\b|socio-?economic|free school meals|first[ -]gen(eration)?\\b|\\bdebt|financial (situation|hardship|need)|low[ -]income|\\bveteran|\\bcare leaver|in care\\b|protected characteristic|diversity (monitoring|question|information)|\\bidentit(y|ies)\\b(?! (management|design|verification))|\\bidentify as\\b|how do you identify|under-?represented|minority|\\bage\\b|date of birth|birthda|weight\\b.*\\bkg|\\bbmi\\b',
    'behinder|gesundheit(?!s(wesen|politik|ökonomie))|krankheit|schwanger|geschlecht|sexuelle|konfession|religion|glaube|herkunft|ethnie|staatsangehör|migrationshinter|gewerkschaft|parteizugehör|vorstraf|familienstand|kinder\\b|pflege(verantwortung|nde)|einkommen|alleinerzieh|geburts',
    'handicap|santé|grossesse|\\bgenre\\b|sexe\\b|orientation sexuelle|croyance|origine (ethnique|sociale)|nationalité|syndica|parti politique|casier judiciaire|situation (familiale|de famille)|enfants|aidant|revenus?\\b|date de naissance|réfugi',
    'discapacid|\\bsalud\\b|embaraz|género|\\bsexo\\b|orientación sexual|religi[oó]|\\bfe\\b|etnia|origen étnico|nacionalidad|sindicat|partido político|antecedentes penales|estado civil|\\bhijos|cuidador|ingresos|refugiad|fecha de nacimiento|deficiência|saúde|gravidez|gênero|orientação sexual|religião|raça|\\bcor\\b|nacionalidade|estado civil|filhos|renda|data de nascimento|\\bpcd\\b|pessoa com deficiência',
    'disabilit|salute|gravidanza|\\bgenere\\b|sesso\\b|orientamento sessuale|cittadinanza|sindacat|stato civile|\\bfigli\\b|reddito|beperking|gezondheid|zwanger|geslacht|geaardheid|godsdienst|geloof|afkomst|vakbond|burgerlijke staat|kinderen|inkomen|mantelzorg',
    'niepełnosprawn|zdrowi|ciąż|\\bpłeć|orientacj|wyznani|pochodzeni|narodowoś|związk\\w* zawodow|stan cywilny|dzieci|dochod|funktionsned|hälsa|\\bkön\\b|läggning|etnicitet|fackför|handikap|sundhed|\\bkøn\\b|seksu|helse|vamma|terveys|sukupuoli|uskonto|postižen|zdravot|pohlaví|vyznání|engelli|sağlık|cinsiyet|\\bdin\\b|medeni',
    'инвалид|здоровь|\\bпол\\b|вероисповед|религи|национальност|семейн|беремен|障害|障がい|健康|性別|宗教|国籍|婚姻|妊娠|残疾|殘疾|性别|民族|信仰|怀孕|장애|건강|성별|종교|국적|מוגבל|בריאות|מגדר|דת\\b|מוצא|إعاقة|الصحة|الجنس|الدين|الجنسية|الحالة الاجتماعية',
  ].join('|'),
);

/** Answers that tell such a thing of whoever gave them. */
const tellsDelicate =
  /^(non-?binary|trans(gender)?( (man|woman))?|cis(gender)?( (man|woman))?|lesbian|gay|bi(sexual)?|pansexual|asexual|queer|lgbtq?i?a?\+?|straight|heterosexual|homosexual|male|female|woman|man|disabled|not disabled|non-?disabled|neurodivergent|neurodiverse|autistic|dyslexic|deaf|christian|muslim|jewish|hindu|sikh|buddhist|atheist|agnostic|catholic|protestant|black( british| african| american)?|white( british| other)?|asian( british)?|hispanic|latin[oax]|mixed( race| ethnicity)?|m[aä]nnlich|weiblich|divers|homme|femme|hombre|mujer|homem|mulher|maschio|femmina|man|vrouw|mężczyzna|kobieta|男性?|女性?|남성|여성|single|married|divorced|widowed|first-?gen(eration)?|refugee)$/i;

/** Never made a criterion by us; the organiser may. */
export function isDelicate(header: string, { vocabulary }: Pick<Traits, 'vocabulary'>): boolean {
  if (asksOfDelicate.test(header) && !onlySounds.test(header)) return true;
  const options = Array.from(vocabulary.options.keys());
  const told = options.filter((option) => tellsDelicate.test(option)).length;
  return options.length > 0 && told >= Math.max(1, options.length * 0.5);
}

/** Work, study and taste that only sound like it. */
const onlySounds =
  /\b(gender|women'?s|religious|disability|health) (studies|sciences?|care|policy|law|economics|research)\b|\b(music\w*|books?|films?|movies?|favou?rite|literary)\b.*\bgenre/;
