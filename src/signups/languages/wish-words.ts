/** Questions about people with whom somebody would like to be paired, in many languages; headers as `headerKey` gives them. */
import { unstressed, vetoes } from './veto-words.js';

const people =
  '(any(one|body)|some(one|body)|whom?|person|people|names?|colleagues?|mentors?|mentees?|partners?|budd(y|ies)|coach(es)?)';
const pairing = '(be )?(work\\w*|pair\\w*|match\\w*|team\\w*|partner\\w*|meet|mentor\\w*|learn|connect\\w*)';

const wishing = [
  new RegExp(
    `\\b${people}\\b.*\\b(you|i)('d| would| do)? (\\w+ly )?(especially )?(like|love|prefer|wish|want|hope) (to )?${pairing}\\b`,
  ),
  new RegExp(`\\b(would|do) you (\\w+ly )?(like|love|prefer|wish|want) to ${pairing} (with|by|to)\\b.*\\b${people}\\b`),
  new RegExp(`\\bwhom? (would|do) you (\\w+ly )?(like|love|prefer|wish|want) to ${pairing}\\b`),
  new RegExp(`\\b${people}\\b.*\\b(request(ed|s)?|in mind|hop(e|ing) for)\\b|\\brequest(ed|s)?\\b.*\\b${people}\\b`),
  /\b(like|want|prefer|wish) my (mentor|mentee|partner|buddy|match|coach) to be$|\b(preferred|desired|dream|favou?rite) (mentor|mentee|partner|person|people|buddy|buddies|colleague|coach|big|little|tutor|host)s?\b/,
  // German, Dutch, Scandinavian
  /wunsch-?(team)?-?(partner|mentor|mentee|pat|budd|person|tandem|kandidat)|wunschpartner|(mit wem|wen|jemand(en)?,? (mit de[mr]|den|die) (du|sie|ihr)|welche\w* (person|mentor|mentee|partner)\w*).*(möchte|würde|wünsch|hätte|gern)|gewünschte\w* (mentor|mentee|partner|person)/,
  /iemand (die|waarmee) (je|u) .*(wil|zou|graag)|(met wie|wie).*(wil je|wilt u|zou je|zou u|graag)|gewenste (mentor|mentee|partner)|(vem|hvem).*(vill? du|ønsker|önskar|helst)|(någon|nogen|noen) (som )?(du|ni|dere) .*(vill?|skulle|ønsker|önskar|helst)|önskad\w* (mentor|adept|partner)|ønske\w* (mentor|partner)/,
  // Romance
  /(avec qui|quelqu'un que (tu|vous)).*(aimer|voudr|souhait|préf[eé]r)|(mentore?|mentoré|binôme|partenaire|parrain|marraine).*\bsouhait[ée]|(con qui[eé]n|alguien (que|con|a) (?!.*(particip|inscrib|\bser\b))).*(gustar|quer|quier|desea|prefer)|(mentor|mentora|compañer\w+|pareja) (desead|preferid|solicitad)\w+/,
  /(com quem|algu[eé]m (que|com) (?!.*(particip|inscrev|\bser\b))).*(gostaria|quer|prefer|deseja)|(mentor|mentora|parceir\w+) (desejad|preferid)\w+|(con chi|qualcuno (che|con) (?!.*partecip)).*(vorresti|vuoi|prefer|piacerebbe|desider)|mentor[ei]? (desiderat|preferit)\w+/,
  // Slavic, Turkish, Finnish
  /(z kim|kogo) .*(chcia|chcesz|wol)|(preferowan|wymarzon)\w+ (mentor|partner)|s kým.*(chtěl|přál)|с кем.*(хот|жела|предпоч)|желаем\S+ (ментор|настав|партн)|kiminle.*(ister|istiyor|tercih)|(istedi|tercih etti|arzu etti)ği(niz|n) (biri|kişi|mentor|menti)|kivel (szeretn|akar)\S*|kenen kanssa.*(halua|toivo)/,
  /(?:tutor|mentor)\p{L}* che (?:preferi|vorr|desider|vuoi)|alguien en mente|koho by\p{L}* chtěl|toive\p{L}* (?:pari|mentor|tuutor)/u,
  // Asian and Semitic
  /(希望する|希望の|組みたい|ペアになりたい)(メンター|メンティー|相手|方|人|パートナー)|(希望|想|愿意|願意)(的|和|跟|与|與).{0,6}(导师|導師|学员|學員|搭档|人|配对|配對)|(희망|원하)(하)?(는)? ?(멘토|멘티|파트너|짝)/,
  /עם מי.*(תרצ|היית רוצה|מעדיפ)|(منتور|مرشد|شريك).*(مفضل|ترغب)|مع من (ترغب|تود|تريد)/,
];

/** Without a word of refusal anywhere. */
const refusal =
  /\b(not|n't|don'?t|never|avoid|except|nicht|kein\w*|pas|ne|no|nunca|não|nao|non|niet|geen|inte|ikke|nie|nem)\b|istemez|istemedi|istemiyor|(^|\s)не\s|しない|たくない|避け|不|안|않|싫|לא|(^|\s)لا\s/;

/** Surely a wish. */
export function wishesFor(header: string): boolean {
  return !refuses(header) && wishing.some((words) => words.test(header));
}

/** A wish with a word of refusal in the same breath, such as "With whom would you like never to meet": who knows. */
export function mayRefuse(header: string): boolean {
  return header.split(/[.,;:!?()]/).some((part) => refuses(part) && wishing.some((words) => words.test(part)));
}

/** "Your top 5", "Je top 3". */
export function asksForRanks(header: string): boolean {
  return /\btop[ -]?(\d|three|five|ten)\b/i.test(header);
}

function refuses(header: string): boolean {
  return refusal.test(header) || refusal.test(unstressed(header));
}

/** Whether people are named because they are wanted or because they are not; `''` when the words do not tell. */
export function polarityOf(header: string): 'wishes' | 'avoid' | '' {
  return vetoes(header) ? 'avoid' : wishesFor(header) || asksForRanks(header) ? 'wishes' : '';
}
