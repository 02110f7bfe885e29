/** Questions about people whom somebody must not or would rather not meet, in many languages; headers as `headerKey` gives them. */

const people =
  '(anyone|anybody|someone|somebody|who|whom|person|people|persons|names?|colleagues?|individuals?|mentors?|mentees?|participants?|partners?|buddy|buddies|students?|members?|those|them)';
const pairing =
  '(pair\\w*|match\\w*|partner\\w*|work\\w*|meet\\w*|mentor\\w*|assign\\w*|put|group\\w*|team\\w*|placed?|with|connect\\w*)';
const negation =
  "(not|n't|don'?t|dont|do not|never|no longer|cannot|can'?t|rather not|avoid\\w*|exclud\\w*|except|unable|unwilling|uncomfortable|object\\w*|veto\\w*|opposed|against|off[ -]?limits|ineligible|unsuitable)";

const certain = [
  new RegExp(`\\b${people}\\b.*\\b${negation}\\b.*\\b${pairing}\\b`),
  new RegExp(`(\\b|')${negation}\\b.*\\b${pairing}\\b.*\\b${people}\\b`),
  new RegExp(
    `\\b${people}\\b.*\\b(to|should|must|wish to|want to|like to|prefer to|need to)( we| i| you)? (avoid|exclude|veto|not)`,
  ),
  new RegExp(`\\b(avoid|exclude|veto|block)\\w*\\b.*\\b${people}\\b`),
  new RegExp(`\\b${people}\\b.*\\bshould(n'?t| not) (we |i |you )?\\b`),
  /\bconflicts? of interests?\b.*\b(who|whom|with|names?|any|list|people|person|mentors?|mentees?)\b|^(any |potential |possible )?conflicts?( of interests?)?$|\b(do[ -]?not|don'?t|never|no)[ -](match|pair)(ed|ing)?\b|\b(black|block|no-?go|avoid|exclusion)[ -]?list\b|\bprefer not to (be|work|meet|pair|match)|\brather not (be|work|meet|pair|match)|^(avoid|exclusions?|vetoe?s?|exclude)$|\bincompatible\b/,
  // German, Dutch, Scandinavian, Finnish
  /(mit wem|(^|\s)wen)\s.*\bkein\w*|(mit wem|jemand|person(en)?|wen|wer).*\b(nicht|keinesfalls|auf keinen fall|ungern)\b|(nicht|keinesfalls|keinem fall|ungern).*(zusammen|gepaart|gematcht|zugeteilt|tandem|mentor|patin|pate|person)|ausschlie(ß|ss)en.*(person|mentor|jemand)|person(en)?\b.*(ausschlie|vermeiden)|interessenkonflikt/,
  /(met wie|iemand|wie|perso(on|nen)|na(am|men)).*\b(niet|nooit|geen (match|koppel\w*|duo|tandem|buddy|maatje|mentor|mentee|contact))\b|\bniet\b.*(gekoppeld|gematcht|gepaard|koppelen)|(vem|någon|person(er)?|namn).*\b(inte|aldrig)\b|\binte\b.*(matchas|paras|kopplas)|(hvem|nogen|noen|person(er)?|navn).*\b(ikke|aldrig?)\b|\bikke\b.*(matches|parres|kobles)|(kenen kanssa|ketä|joku|henkilö).*(et halua|et haluaisi|ei)/,
  // Romance
  /(avec qui|quelqu'un|personnes?|qui).*\b(ne|n').*\b(pas|surtout)\b|\bne\b.*\bpas\b.*(jumel|appari|binôme|associ|avec)|(éviter|exclure).*(personne|mentor|quelqu)|personnes? à (éviter|exclure)|conflits? d'intérêts?/,
  /(con qui[eé]n|alguien|alguna persona|personas?|qui[eé]n).*\bno\b|\bno\b.*(quieras|quieres|quer[eé]s|deseas|desees|gustar[ií]a|prefieras).*(empareja|asign|con|mentor)|(evitar|excluir).*(persona|mentor|alguien)|personas? a evitar|conflictos? de inter[eé]s/,
  /(com quem|algu[eé]m|pessoas?|quem).*\bn[aã]o\b|\bn[aã]o\b.*(gostaria|quer|deseja|prefere).*(com|par|mentor)|(evitar|excluir).*(pessoa|mentor|algu)|conflitos? de interesses?|(con cui|qualcuno|persone?|chi).*\bnon\b|\bnon\b.*(vorresti|vuoi|desider).*(con|abbinat|mentor)|(evitare|escludere).*(person|mentor|qualcuno)|conflitt[oi] d'interess[ei]/,
  // Slavic, Turkish, Greek
  /(z kim|ktoś|kogoś|osob[ayę]|osób).*\bnie\b|\bnie\b.*(chc|chciał|chciel).*(z kim|par|mentor|osob)|(unikn|wyklucz).*(osob|kogo)|(s kým|s kým|koho|někdo|osob[ay]).*(nech|nesm|neměl)|(vyhnout).*(osob)/,
  /(с кем|кто-то|кого|человек|люди|людей).*(^|\s)не(\s|ль)|(^|\s)не (хот|жела|след).*(с кем|пар|ментор|настав)|(избе(га|ж)|исключ).*(кого|люд|человек)|конфликт\S* интерес|(kiminle|birisi|biri|kişi).*(istemez|istemedi|istemiyor)|(iste|tercih et)mediği(niz|n) (biri|kişi|kimse|mentor|menti)|(kivel|kiket|valaki).*\bnem\b|(με ποι|κάποιο).*(δεν|μη)/,
  // Asian and Semitic
  /(組みたくない|ペアになりたくない|避けたい|会いたくない|一緒になりたくない|希望しない(相手|人|メンター))|(不想|不希望|不愿|不願|不要|避免|回避|迴避).*(配对|配對|匹配|搭档|人|导师|導師|一起)|(매칭|짝|함께).*(원하지 않|싫|피하)|피하고 싶은/,
  /(מישהו|אנשים|עם מי|אדם).*(לא|להימנע)|לא .*(להיות מוצמד|להשתבץ|להשתדך|עם)|ניגוד עניינים|(شخص|أحد|من).*(لا (ترغب|تريد|تود)|تجنب)|(لا ترغب|لا تريد).*(مع|شخص)|تضارب (في )?المصالح/,
];

/** Wish and veto in one, or knowing somebody: it may be either. */
const eitherWay =
  /\b(or|oder|ou|o) (not|nicht|pas|no)\b|\bnot (or|\/)|\((or )?not\)|\bshould (or|\/) should(n'?t| not)\b|\b(with|like) (or|\/) (without|dislike)\b/;
const knows = new RegExp(
  `\\b${people}\\b.*\\byou (already |currently )?(know|work (closely )?with|are related|have a relationship|line manage|manage|report)\\b|\\b(related to|relatives?|friends? or (family|relatives?)|family members?|ex-?partners?)\\b.*\\b(in|on|among|programme|program|sign\\w*|apply\\w*|participa\\w*)\\b`,
);

/** A match that would be hard, wrong or forbidden. */
const uneasy = new RegExp(
  `\\b${people}\\b.*\\b(difficult|awkward|inappropriate|problematic|(a )?problem|concerns?|conflict|issues?|apart|away|separate\\w*|sensitive|unsafe|harass\\w*|dispute|bad idea)\\b|\\b(keep|kept) (\\w+ )?(apart|away|separate) from\\b|\\b(block\\w*|forbidden|prohibited|excluded|banned|restricted) (matches|match|pairs?|pairings?|mentors?|mentees?|partners?|people|names)\\b`,
);

const uneasyElsewhere =
  /(?:mit (?:dem|der|denen|wem)|avec (?:lequel|laquelle|lesquel\p{L}+|qui)|con (?:(?:el|la) que|qui[eé]n(?:es)?|cui|chi)|com (?:quem|o qual|a qual)|met wie|z kim|s kým|med (?:vem|hvem)|с кем).*(?:schwierig|heikel|unangenehm|problematisch|delicat|délicat|difficil|difícil|gênant|compliqué|complicad|incómod|inopportun|problém|problem|conflit|conflict|imbarazz|lastig|ongemakkelijk|trudn|niezręczn|nevhodn|vanskelig|svårt|неловк|неудобн|сложн)/u;

/** Who may take part is another matter. */
const eligibility =
  /\b(you|i|we) (cannot|can't|can not|may not|must not|should not|are not eligible to) (be|become|act as) an? \w+/g;

/** Surely a veto. */
export function vetoes(header: string): boolean {
  if (eitherWay.test(header) || wishesAll.test(header)) return false;
  const about = header.replace(eligibility, ' ');
  return about
    .split(/(?<=[?!])\s+|(?<=\p{L}{4}\.)\s+/u)
    .some((part) => [part, unstressed(part)].some((one) => certain.some((words) => words.test(one))));
}

/** Accents that stress a word, off: "géén" is "geen". */
export function unstressed(header: string): string {
  return header
    .normalize('NFD')
    .replace(/\u0301/g, '')
    .normalize('NFC');
}

/** Wish, veto or neither; the organiser has to say. */
export function mayVeto(header: string): boolean {
  if (knows.test(header) && !/^(how|why|where|when|are|do you know (about|how))\b/.test(header)) return true;
  if (uneasy.test(header) || uneasyElsewhere.test(header)) return true;
  return (
    eitherWay.test(header) &&
    /\b(any|some)(one|body)\b|\bwho(m)?\b|\b(names?|people|persons?)\b/.test(header) &&
    /\b(pair|match|partner|assign|work)/.test(header)
  );
}

/** "If you do not mind whom you meet, leave it blank" is no veto. */
const wishesAll =
  /\b(don'?t|do not|not) (mind|matter|care|worry|required?|guarantee\w*|know|have to|need to|necessary|sure)\b|\bcannot (be )?guarantee/;

const partner = '(mentor|mentee|partner|match|pair|budd|coach|tandem|pat(e|in)|tuteur|parrain|marraine|binôme|tutor)';
const whatNot = [
  new RegExp(
    `\\b(what|which|anything|things?|traits?|qualit\\w+|kinds?|types?)\\b.*(\\bnot|n't|\\bavoid|\\bleast|\\bnever|\\bdislike)\\b.*${partner}`,
  ),
  /\b(deal ?-?breakers?|no-?gos?|red flags?)\b/,
  new RegExp(
    `(^|\\s)(was|welche\\w*|wie)\\s.*\\b(nicht|kein\\w*|keinesfalls)\\b.*${partner}|(^|\\s)(was|wie)\\s.*${partner}.*\\b(nicht|kein\\w*)\\b`,
  ),
  new RegExp(`(que|qu'est-ce que|quels?|quelles?)\\s.*(ne |n').*\\bpas\\b.*${partner}`),
  new RegExp(`(qué|que|cosa|quali)\\s.*(no|não|non)\\s.*${partner}`),
  new RegExp(`\\b(wat|vad|hvad|hva)\\b.*\\b(niet|inte|ikke)\\b.*${partner}`),
];

/** What, not whom, somebody does not want of their partner. */
export function asksWhatNot(header: string): boolean {
  if (/\b(topics?|skills?|areas?|subjects?|themen|sujets|temas)\b/.test(header)) return false;
  return !eitherWay.test(header) && !wishesAll.test(header) && whatNot.some((words) => words.test(header));
}
