/** Tells whether a question asks for consent to the programme, and how certain that is. */
import { isYesNo } from '../cells/yesno.js';
import { headerKey } from '../headers.js';
import {
  asksLeave,
  handlesData,
  refuses,
  speaksOfConduct,
  speaksOfConsent,
  speaksOfData,
  speaksOfOtherThings,
  vows,
} from '../languages/consent-words.js';
import { asksToStay } from '../languages/taking-part.js';
import { english } from '../words.js';
import type { Traits } from './traits.js';

/** `reversed`: whoever says yes refuses. */
export type ConsentSign = 'certain' | 'vow' | 'doubtful' | 'reversed' | '';

/** The header in English, as far as that is known, and as it was asked in its own language. */
export function consentSign(header: string, asked: string, traits: Traits): ConsentSign {
  if (header === headerKey(english.titles.commitment)) return '';
  const said =
    sayingOf(asked) || (header === asked ? '' : sayingOf(header)) || (ticksOneBox(traits) ? ticked(traits) : '');
  if (said === '') return '';
  if (traits.filled === 0) return said;
  if (traits.list || (traits.long && !ticksOneBox(traits)))
    return isPlain(said) && !asksForMore.test(header) && !asksForMore.test(asked) ? 'doubtful' : '';
  const few = traits.distinct <= Math.max(4, traits.filled * 0.3);
  const readable =
    traits.yesNo >= 0.6 || (few && (traits.yesNo >= 0.5 || traits.distinct === 1 || saysNoughtOrOne(traits)));
  if (readable) return said;
  // It asks for consent, and nobody knows what a date, a signature or a code in it means.
  return isPlain(said) || (few && said === 'doubtful') || traits.yesNo >= 0.3 ? 'doubtful' : '';
}

function isPlain(said: ConsentSign): boolean {
  return said === 'certain' || said === 'reversed';
}

/** What people know or would like to say, of data protection too. */
const asksForMore =
  /^(any|other|further|comments?|remarks?|questions?|notes?|fields?)\b|\b(topics?|skills?|areas?|interests?|interested|concerns|expertise|experience|learn|course|modules?|subjects?)\b/;

/** What asks people to agree is no criterion, whatever they answer. */
export function isConsentLike(header: string, asked: string): boolean {
  const signs = [header, asked].map(sayingOf);
  const isOther = asksForMore.test(header) || asksForMore.test(asked);
  return signs.some(isPlain) ? !isOther : asksOtherConsent(asked) || agreesToRules(header) || agreesToRules(asked);
}

function agreesToRules(words: string): boolean {
  return speaksOfConduct.test(words) && vows.test(words);
}

function saysNoughtOrOne({ vocabulary }: Traits): boolean {
  return Array.from(vocabulary.options.keys()).every((answer) => /^[01]$/.test(answer));
}

/** Consent to photos, newsletters and the like. */
export function asksOtherConsent(asked: string): boolean {
  const agrees = speaksOfConsent.test(asked) || asksLeave.test(asked) || vows.test(asked);
  const other = speaksOfOtherThings.test(asked) || speaksOfConduct.test(asked);
  return other && agrees && sayingOf(asked) === '';
}

function sayingOf(words: string): ConsentSign {
  const other = speaksOfOtherThings.test(words);
  if ((other || speaksOfConduct.test(words)) && !speaksOfData.test(words)) return '';
  if (
    howMany.test(words) ||
    forComments.test(words) ||
    /^(what|which|how|why|who|when|where|(any )?(other |further )?(questions?|comments?|remarks?))\b/.test(words)
  )
    return '';
  if (refuses.test(words) && (speaksOfConsent.test(words) || handlesData.test(words) || speaksOfData.test(words)))
    return 'reversed';
  if (speaksOfConsent.test(words)) return other ? 'doubtful' : 'certain';
  if (asksLeave.test(words)) {
    if (handlesData.test(words)) return other ? 'doubtful' : 'certain';
    if (/\b(contact|share|us(e|ing)|hold|keep|store|process)\w*\b/.test(words) && /\b(us|we|your?|my)\b/.test(words))
      return 'doubtful';
  }
  return vows.test(words) ? 'vow' : '';
}

/** The box beside a question into which people may write what they like. */
const forComments =
  /(?:[[(]|[-–—:] )(?:any |other )?(?:comments?|remarks?|notes?|kommentare?|anmerkung(?:en)?|bemerkung(?:en)?|commentaires?|remarques?|comentarios?|comentários?|observaç(?:ão|ões)|observaciones|comment[oi]|opmerkingen?|komentarze?|uwagi|poznámk[ay]|kommentar(?:er)?|kommentti|yorum|комментари[ий]|примечани[ея]|コメント|備考|备注|評論|评论|의견|הערות|ملاحظات)[\])]?$/u;

/** The question beside which a column is for comments; the column's own words where it is none. */
export function questionOfComments(words: string): string {
  return words.replace(forComments, '').trim();
}

const howMany =
  /^(\S+ )?(wie ?viele?|combien|cu[aá]nt[oa]s|quant[oaie]s?|hoeveel|hur många|hvor mange|ile|ilu|kolik|kuinka mon\p{L}*|kaç|сколько|скольких|скільки|πόσ\p{L}+|כמה|كم|कितने)(?!\p{L})|何人|何名|几[位名个]|多少|몇 ?명/u;

/** Whether a question asks people to agree in so many words; both as `inEnglish` wants it. */
export function asksToAgree(header: string, asked: string): boolean {
  const agrees = (words: string) => speaksOfConduct.test(words) || !/^(doubtful|)$/.test(sayingOf(words));
  return !ofSomethingElse.test(header) && [asked, header].some(agrees);
}

/** The same, or whether they take part, and in nothing else. */
export function plainlyAsksWhoTakesPart(header: string, asked: string): boolean {
  return asksToAgree(header, asked) || (takesPartInThis.test(header) && !ofSomethingElse.test(header));
}

const takesPartInThis =
  /\b(tak(e|ing) part|participat(e|ing|ion)|opt(ed|ing)?[ -]?in|join(ing)?)( in)?( (the|this|our)( \w+)? (programme|program|scheme|mentoring))?$/;

/** Whether a question may have asked who takes part and agrees to it, whatever it is used for; both as `inEnglish` wants it. */
export function mayAskWhoTakesPart(header: string, asked: string): boolean {
  if (ofSomethingElse.test(header)) return false;
  if (speaksOfConduct.test(asked) || speaksOfConduct.test(header)) return true;
  return sayingOf(asked) !== '' || sayingOf(header) !== '' || takesPart.test(header) || asksToStay.test(asked);
}

/** Whoever says yes to it refuses. */
export function asksForNo(header: string, asked: string): boolean {
  return [asked, header].some((words) => sayingOf(words) === 'reversed');
}

const takesPart =
  /\b(take|taking) part\b|\bparticipat(e|ing|ion)\b|\bopt(ed|ing)?[ -]?in\b|\bcount (me|you) in\b|\bon board\b|\bjoin(ing)?\b.*\b(programme|program|scheme|mentoring|us)\b|\bstill (want|wish|like|plan|keen|interested|able|up for|in)\b|^(agree(d|ment)?|permission|approv(al|ed)|ok|okay|accept(ed)?|confirm(ed|ation)?)$/;
const ofSomethingElse =
  /\b(before|previous\w*|ever|past|already|last (year|time)|experience|kick-?off|events?|sessions?|workshops?|trainings?|meetings?|lunch|dinner|calls?|surveys?|interviews?|manager|supervisor)\b/;

/** What the box says. A refusal that was written out is read as one, whatever was asked. */
function ticked(traits: Traits): ConsentSign {
  const said = sayingOf(traits.examples.toLowerCase());
  return said === 'reversed' ? 'certain' : said;
}

/** One box, and who ticked it said all of its text. */
function ticksOneBox(traits: Traits): boolean {
  return traits.filled > 0 && traits.distinct <= 2 && traits.examples.length > 4 && traits.yesNo >= 0.5;
}

/** A yes or no in a language in which the header was not understood may be the consent. */
export function mayBeConsent(asked: string, traits: Traits): boolean {
  if (speaksOfOtherThings.test(asked)) return false;
  const english =
    /\b(the|you|your|do|does|are|is|have|has|would|i|to|a|an|of|in|for|we|can|will|same|previous|any(thing)?|something|who|what|how|please|this|with|comments?)\b/;
  const answers = traits.examples.split(' | ');
  const foreign = answers.some((answer) => !/^(yes|no|y|n|true|false|x|0|1|ok)\b/i.test(answer));
  return traits.filled > 0 && traits.yesNo >= 0.9 && foreign && !english.test(asked) && answers.every(isYesNo);
}
