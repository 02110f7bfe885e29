/** Questions about what kind of person a partner should be, where that is nobody's business, and the answers that leave no choice. */
import { readYesNo } from '../cells/yesno.js';

const partner =
  /mentor|mentee|partner|\bmatch|\bpair|\bbudd(y|ies)|\bcoach|tandem|\btutor|tuteur|tuteure|parrain|marraine|padrin|madrin|binôme|\bpatin|\bpate\b|someone|work with|メンター|ペア|导师|導師|멘토/;
/** What would be allowed: a no rules people out. */
const willing =
  /\b(willing|happy|ok|okay|comfortable|open|fine|accept\w*|agree\w*|content|prepared|can (we|you)|could (we|you)|may we|bereit|einverstanden|recht|dispuest\w+|dispost\w+|aceptar\w*|acepta\w*|d'accord|accept\w+|bereid|akkoord|villig|zgadza\w*)\b/;
/** What would be a hindrance: a yes rules people out. */
const minding = /\b(mind|object\w*|uncomfortable|problem with|unwilling|avoid|rather not|not want)\b/;
const wanting =
  /\b(prefer\w*|like|want|wish|important|matter\w*|same|opposite|different|other|outside|should|must|needs? to|has to)\b|bevorzug|wünsch|wunsch|gleiche|soll|préf|souhait|même|prefer|prefier|mism|desea|mesm|stess|voorkeur|zelfde|samma|samme|希望|同性|선호/;
/** The answer is a condition by the words of the question. */
const requiring = /\b(should|must|has to|have to|needs? to)\b|\b(soll\w*|muss|müss\w*|doit|debe|deve|moet)\b/;

const insisting =
  /(?<![\p{L}])(only|must|definitely|necessar(y|ily)|required?|essential|strictly|exclusively|has to|have to|(?<!\b(?:as|if|where|when) )need(s|ed)?|absolutely|certainly|mandatory|non-?negotiable|imperative|very important|crucial|insist|unbedingt|zwingend|auf jeden fall|definitiv|absolut|notwendig|sehr wichtig|absolument|indispensable|impérati\S+|obligatoire|très important|imprescindible|necesari[oa]|obligatori[oa]|absolutamente|muy importante|obrigatóri[oa]|necessári[oa]|assolutamente|necessari[oa]|absoluut|noodzakelijk|per se|nödvändig\S*|nødvendig\S*|koniecznie|обязательно)(?![\p{L}])|必ず|絶対|必须|必須|一定|반드시|꼭/iu;
/** "Definitely yes" is a yes. */
const assured =
  /^(definitely|certainly|absolutely|of course|unbedingt|auf jeden fall|definitiv|absolut|absolument|absolutamente|assolutamente|absoluut|koniecznie)(?![\p{L}])[,.! ]*/iu;
const notInsisting =
  /(?<![\p{L}])(not|no|n't|unnecessary|nicht|kein\S*|pas|non|não|niet|inte|ikke|nie|не)(?![\p{L}])|n't(?![\p{L}])/iu;
const indifferent =
  /^(no ?(preference|pref|strong preference)?|none|any(one|body|thing)?|either( is fine| way)?|both|n\/?a|indifferent|unconcerned|neutral|open|not (important|applicable|necessary|sure)|prefer not to (say|answer)|egal|keine (präferenz|angabe)|peu importe|indifférent|(me da )?igual|indiferente|indifferente|geen( voorkeur)?|tanto faz|qualquer um\w?|maakt niet uit|spelar ingen roll|ingen preferens|bez znaczenia|特になし|なし|无|無所謂|无所谓|상관없음)[.!]*$|\b(doesn'?t|does not|don'?t|do not) (mind|matter|care)\b/i;

const prefers =
  /\bprefer|voorkeur|präferenz|bevorzug|wunsch|préf[éè]r|\bprefier|önskemål|ønske|toive|preferenc|tercih|предпоч|希望|偏好|선호|העדפ|تفض/;
/** Kinds of people, where a partner is meant. */
const gendered =
  /(?<!\p{L})(brothers?|sisters?|(fe)?male|wom[ae]n|m[ae]n|weiblich\S*|männlich\S*|frau(en)?|mann|männer|vrouw\S*|mannelijk\S*|femmes?|hommes?|marraine|parrain|mujer(es)?|hombres?|madrinh?as?|padrin(h?o)s?|mulher(es)?|homem|homens|mentora|donn[ae]|uom(o|ini)|kvinn?\S*|nainen|mies|kobiet\S*|mężczyzn\S*|žen\S*|muž\S*|женщин\S*|мужчин\S*|kadın|erkek)(?!\p{L})|女性|男性|여성|남성|여자|남자/iu;

/** What somebody would like, and not what they are. */
export function asksPreference(header: string): boolean {
  return prefers.test(header);
}

/** Whether any of these tells of a kind of person. */
export function tellsKind(texts: readonly string[]): boolean {
  return texts.some((one) => gendered.test(one));
}

/** `header` in its own language; that it is delicate is known otherwise. */
export function asksKindOfPartner(header: string): boolean {
  return partner.test(header) && (willing.test(header) || minding.test(header) || wanting.test(header));
}

export type Insistence = 'demand' | 'leaning' | '';

/** `yesNo`: the answer as a yes or a no. */
export function insistence(header: string, answer: string, yesNo: string): Insistence {
  const said = answer.trim();
  const insists = insisting.test(said) && !notInsisting.test(said);
  if (indifferent.test(said) && !(yesNo === 'no' && willing.test(header))) return '';
  if (minding.test(header)) return yesNo === 'yes' || insists ? 'demand' : yesNo === 'no' ? '' : 'leaning';
  if (willing.test(header)) {
    const sure = assured.test(said) ? readYesNo(said.replace(assured, '') || 'yes') : '';
    if (yesNo === 'yes' || sure === 'yes') return '';
    return yesNo === 'no' || sure === 'no' || insists ? 'demand' : 'leaning';
  }
  if (yesNo === 'no') return '';
  return insists || (requiring.test(header) && yesNo !== 'yes') ? 'demand' : 'leaning';
}
