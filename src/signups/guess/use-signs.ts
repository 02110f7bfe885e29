/** The uses that a header and its answers speak for; the order of the list decides between them. */

import { saysDecision } from '../cells/decision.js';
import { roleIn } from '../cells/role.js';
import { headerKey } from '../headers.js';
import { asksApproval, speaksOfApproval } from '../languages/manager-words.js';
import { asksPreference } from '../languages/partner-kind.js';
import { asksForRemarks } from '../languages/remark-words.js';
import { mayVeto, vetoes } from '../languages/veto-words.js';
import { mayRefuse, wishesFor } from '../languages/wish-words.js';
import { asksPreferredName, isPerson } from '../tabs/column-name.js';
import type { QuestionUse } from '../uses.js';
import { english } from '../words.js';
import { capacitySign } from './capacity-sign.js';
import { consentSign } from './consent-sign.js';
import { isDelicate } from './delicate.js';
import { lookLikeNames, type Traits } from './traits.js';
import { sideOf } from './whose-answer.js';

export interface Sign {
  readonly use: QuestionUse;
  /** Columns that may have it; of several the strongest is kept. */
  readonly most: number;
  /** 0 for no, higher for a stronger claim. `header` as `headerKey` gives it, in English. */
  readonly strength: (header: string, traits: Traits, more: Asked) => number;
}

/** What else is known of a question. */
export interface Asked {
  /** The header in its own language. */
  readonly asked: string;
  /** The share of the answers that name somebody who signed up; NaN when nobody is known yet. */
  readonly people: number;
}

export const signs: readonly Sign[] = [
  { use: 'manager', most: 1, strength: manager },
  { use: 'email', most: 1, strength: email },
  { use: 'avoid', most: 5, strength: avoid },
  { use: 'decision', most: 3, strength: approval },
  { use: 'consent', most: 6, strength: consent },
  { use: 'capacity', most: 1, strength: capacitySign },
  { use: 'role', most: 2, strength: role },
  { use: 'zone', most: 1, strength: zone },
  { use: 'wishes', most: 10, strength: wishes },
  { use: 'pronouns', most: 1, strength: pronouns },
  { use: 'decision', most: 1, strength: decision },
  { use: 'about', most: 1, strength: about },
  {
    use: 'first name',
    most: 1,
    strength: (header, traits) => part(header, traits, /\b(first|given|fore) ?-?names?\b|^(names? )?first$/),
  },
  {
    use: 'last name',
    most: 1,
    strength: (header, traits) => part(header, traits, /\b(last|family|sur) ?-?names?\b|\bsurname\b|^(names? )?last$/),
  },
  { use: 'name', most: 1, strength: name },
];

/** Another's word on whether they may take part; their parents' consent is consent. */
function approval(header: string, traits: Traits, { asked }: Asked): number {
  if (!asksApproval(header, asked) || traits.filled === 0) return 0;
  if (/parent|guardian|eltern|erziehungs/.test(header) && consentSign(header, asked, traits) !== '') return 0;
  const answers = Array.from(traits.vocabulary.options.keys());
  const told = answers.filter(saysDecision).length;
  // Where most were refused in words, a few that are read tell what the others are about.
  const isSome = told > 0 && traits.filled > 2 && traits.names + traits.emails < 0.5;
  return told >= answers.length * 0.5 || isSome ? 2 : 0;
}

function consent(header: string, traits: Traits, { asked }: Asked): number {
  return { certain: 2, reversed: 2, vow: 1, doubtful: 0.5, '': 0 }[consentSign(header, asked, traits)];
}

/** Whom somebody must not meet: a negation, or a word that is one, beside people and pairing. */
function avoid(header: string, traits: Traits, { asked }: Asked): number {
  if (/\b(topic|skill|area|time|day|industr\w*|food|task|language|subject)s?\b/.test(header)) return 0;
  const sign = consentSign(header, asked, traits);
  if (sign === 'certain' || sign === 'reversed') return 0;
  const strength = vetoes(asked) || vetoes(header) ? 2 : mayVeto(asked) || mayRefuse(asked) ? 1 : 0;
  return traits.filled > 0 && traits.scaleWords > 0.5 ? 0 : strength;
}

function role(header: string, traits: Traits, { asked }: Asked): number {
  if (isCode.test(header) || hasOne.test(header)) return 0;
  if (
    /\b(job|current|work|professional|present) (role|title|position)|role title|before\b|previous|\bever\b|experience|\bwhy\b|hope|expect|qualit|style|describe your\b|language|department|team|level|available/.test(
      header,
    )
  ) {
    return traits.filled >= 3 &&
      traits.roles >= 0.8 &&
      traits.distinct <= 4 &&
      !/before|previous|ever|experience|why/.test(header)
      ? 1
      : 0;
  }
  const asks = asksRole(header);
  if (!asks && (asksPreference(asked) || isRemark(asked, traits))) return 0;
  if (traits.filled === 0) return asks && !/paired|matched/.test(header) ? 2 : 0;
  if (traits.long || traits.meanLength > 90) return 0;
  const words = traits.roles >= 0.9 && traits.meanLength <= 12 && traits.distinct <= 6 && !/\bname\b/.test(header);
  const brief = asks && traits.distinct <= 6 && traits.meanLength <= 30;
  const few = words || brief || traits.distinct <= Math.max(3, Math.min(10, traits.filled * 0.6));
  const yesNoRole =
    traits.yesNo >= 0.8 &&
    ((asks && /\b(be|become|act as|volunteer as|have|find|get|as)\b.*\b(mentor|mentee|mentored)\b/.test(header)) ||
      asksForBoth.test(header) ||
      (asks &&
        roleIn(asked) !== '' &&
        !/\b(same|different|another|other|outside|who|whose|from|with the)\b/.test(asked)));
  if (yesNoRole) return 1.5;
  const isOurs = header === headerKey(english.titles.role);
  const least = asks ? (roleIn(asked) === '' && !isOurs ? 0.4 : 0.2) : 0.8;
  if (traits.roles < least || !few) return 0;
  return (asks ? 2 : 0.4) + traits.roles;
}

/** What a few wrote in words of their own speaks of roles now and then. */
function isRemark(asked: string, { distinct, filled, meanLength }: Traits): boolean {
  return asksForRemarks.test(asked) || (filled > 0 && distinct === filled && meanLength > 25);
}

/** "Would you like to meet your mentor in person?" is asked of those who get one. */
const hasOne =
  /\b(meet(ing)?|see(ing)?|talk(ing)?|speak(ing)?|work(ing)?|contact(ing)?|with|to|from) your (mentor|mentee|buddy|match|partner)s?\b/;

/** "Mentor ID" says who somebody is in another list. */
export const isCode = /\b(id|ids|code|ref|reference)( ?(no|number))?$/;

/** Whether a question asks what somebody wants to be. */
export function asksRole(header: string): boolean {
  return asking.test(header);
}

const asking =
  /\b(mentor or (a )?mentee|mentee or (a )?mentor|mentor ?\/ ?mentee|mentee ?\/ ?mentor|mentor, mentee|mentors? or mentees?)\b|\b(take part|participat\w+|join\w*|sign(ing)? up|apply(ing)?|register\w*|volunteer\w*) as\b|\bbest describes you\b|^(your |programme |program |preferred )?role\b|\bi (would like|want|wish|am (applying|signing up)) to be\b|\bi am (a|an|applying as)$|\bare you (an? |applying|signing|looking|interested)|\b(would|do) you (like|want) to (be|become|act as|volunteer as|have|find)\b.*\b(mentor|mentee|mentored)\b|\bwhat (would|do) you (like|want) to (be|do)\b|\b(do|would) you (like|want|need) (to have )?an? (mentor|mentee)\b|\btype of participa|\b(can i|may i|do i want to|i want to|to) sign up (to be|as)\b/;

/** "Both mentor and mentee": a yes says so, a no leaves it at what else is known. */
export const asksForBoth =
  /\bboth\b.*\b(mentor|mentee)|\b(mentor|mentee)\b.*\b(and|&)\b.*\b(mentor|mentee)\b.*\b(too|as well|at the same time)\b/;

function zone(header: string, traits: Traits): number {
  if (/\b(date|start|end|submit|submitted|created|modified|recorded|completed)\b/.test(header) && !/zone/.test(header))
    return 0;
  if (/\btime ?-?zone|\btz\b|\butc\b|\bgmt\b/.test(header)) return 2 + traits.zones;
  return traits.filled >= 3 && traits.zones >= 0.8 && /[A-Z][a-z]+\/[A-Z]|GMT|UTC|time/.test(traits.examples) ? 1 : 0;
}

function wishes(header: string, traits: Traits, more: Asked): number {
  if (wishesByRank.test(header)) {
    if (/\b(topic|skill|area|time|day|slot|industr\w*|department|school|subject|project|session)s?\b/.test(header))
      return 0;
    if (/\b(mentor|mentee|partner|buddy|person|name)s?\b/.test(header) || more.people >= 0.3) return 1;
    return traits.filled === 0 || Number.isNaN(more.people)
      ? /^(1st|first|2nd|second|3rd|third)\b/.test(header)
        ? 1
        : 0
      : 0;
  }
  const asks =
    /\b(paired|matched|partnered|assigned|teamed) (up )?(with|to)\b|\bwish(ed)?\b.*\b(mentor|mentee|partner|person|name|list)|\bwishes\b|\b(requested|preferred|named|specific|particular|desired) (mentor|mentee|partner|person|people|match|buddy)\b|\b(someone|anyone|mentor|mentee|buddy) (already )?in mind\b|\b(mentor|mentee|partner|buddy) (choice|preference|wish|request)s?\b|\bwhom? (would|do) you (like|want|prefer|wish)\b.*\b(mentor|mentee|partner|buddy|coach)\b|\b(name|anyone|someone|people|mentors?|mentees?)\b.*\byou (would|'d) (like|prefer|love) to (be|work|pair|meet|mentor)\b|\b(like|want|prefer|request) to request\b|\b(want|like|have|choose|prefer|wish)( \w+){0,3} as (an? |your |my )?(mentor|mentee|partner|buddy|coach)\b/.test(
      header,
    ) || wishesFor(more.asked);
  if (
    !asks ||
    /\b(characteristic|qualit|gender|type|kind|style|attribute|industry|department|language|identity|who (is|has))/.test(
      header,
    )
  )
    return traits.filled >= 3 &&
      /\b(choice|wish|request|pick|rank|mentor|mentee|partner|buddy)/.test(header) &&
      more.people >= 0.8
      ? 0.8
      : 0;
  if (/\b(topic|skill|area|time|day)s?\b|\bhow (often|long|much)\b/.test(header)) return 0;
  if (vetoes(more.asked)) return 0;
  // What kind of person is no person; what stands in brackets is said beside it.
  if ([header, more.asked].some((one) => isDelicate(one.replace(/\([^()]*\)/g, ' '), traits))) return 0;
  return traits.filled > 0 && (traits.long || traits.yesNo > 0.6 || traits.scaleWords > 0.5) ? 0 : 1;
}

const wishesByRank =
  /\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|1st|2nd|3rd|\d{1,2}th|top) (choice|preference|pick|option|wish)\b|\b(choice|preference|pick|rank|wish|mentor|mentee) ?(no\.? ?|number |#)?(10|[1-9]|one|two|three|four|five)\b|^(10|[1-9])\. ?(choice|preference|pick)\b/;

function pronouns(header: string): number {
  return /\bpronouns?\b/.test(header) && !/consent|share/.test(header) ? 2 : 0;
}

/** Filled by organisers, beside what people answered. */
function decision(header: string, traits: Traits): number {
  const named =
    /^(status|(application |sign-?up |our |final |committee |organi[sz]ers?'? )?(decision|outcome|status|verdict)|accept(ed)?|accept or (decline|reject)|approved?|admit(ted)?|admission|selected|shortlist(ed)?|accepted\/declined|in or out)( \(.*\))?$/.test(
      header,
    );
  if (!named || traits.filled === 0) return 0;
  const answers = Array.from(traits.vocabulary.options.keys());
  const fit = answers.filter((answer) => decisions.test(answer)).length;
  const yesNo = traits.yesNo >= 0.8 && !/status/.test(header);
  return yesNo || fit >= answers.length * 0.6 ? 2 : 0;
}

const decisions =
  /^(accept|approv|admit|select|confirm|in$|out$|wait|decline|reject|refus|deni|deny|turned down|not (accepted|selected|approved)|withdr|pending|on hold|hold$|maybe|tbc|tbd|to (be )?(decide|review)|under review|shortlist|offer|yes$|no$|angenommen|abgelehnt|warteliste|accepté|refusé|aceptad|rechazad)/;

/** What somebody tells of themselves for their partner. */
function about(header: string, traits: Traits): number {
  // Of our own form, which says who reads it.
  if (header === headerKey(english.titles.about)) return 3;
  if (traits.filled > 0 && (traits.list || traits.yesNo > 0.5 || traits.emails > 0.3 || traits.addresses > 0.5))
    return 0;
  if (
    /\bnames?\b|organi[sz]er|\bteam\b|matching|committee|company|school|why|how did|partner'?s|ideal|looking for|hear about|programme|program\b/.test(
      header,
    )
  )
    return 0;
  if (
    /^(your |my |a )?(short |brief |mini |personal |professional |mentor |mentee )*(bio(graphy)?|biographical \w+|profile( text)?|introduction|intro|self-?introduction)\b/.test(
      header,
    )
  )
    return 2;
  if (
    /^(something |more |a (little|bit) )?about (you|me|yourself|myself)\b|\bintroduce yourself\b|\b(describe|(tell|let) your (mentor|mentee|partner|match)( know)? (a (bit|little) )?(more )?(about|who)) (yourself|you( are)?)$/.test(
      header,
    )
  )
    return 1.5;
  return 0;
}

function manager(header: string, traits: Traits, { asked }: Asked): number {
  if (speaksOfApproval(asked)) return 0;
  if (!/\b(line[- ]?)?manager|\bsupervisor|\bboss\b|\breports? to\b|\breporting line\b/.test(header)) return 0;
  if (
    /^(are|do|did|have|does|has) |consent|approv|agree|aware|permission|manager role|interest|\b((?<!skip[ -])level|years?|experience|skills?|topics?|become|becoming|being|how|what (is|does|makes)|title|people manager)\b(?!.*\b(name|mail)\b)/.test(
      header,
    )
  )
    return 0;
  if (traits.filled > 0 && (traits.yesNo > 0.5 || traits.long)) return 0;
  return 1 + (/mail/.test(header) ? 1 : 0) + traits.emails;
}

function email(header: string, traits: Traits): number {
  if (
    /manager|supervisor|boss|emergency|referee|reference|assistant|partner|friend|wish|someone|paired|matched|choice|preference|avoid/.test(
      header,
    )
  )
    return 0;
  const says = /\be ?-? ?mails?\b|\bmail address\b|\bcourriel\b|\bcorreo\b/.test(header);
  if (traits.filled > 0 && traits.emails < (says ? 0.2 : 0.6)) return says && traits.filled < 3 ? 0.5 : 0;
  if (!says && traits.filled === 0) return 0;
  const collected = /^(email address|username)$/.test(header) ? 1 : 0;
  const second = /confirm|repeat|again|alternat|secondary|backup|personal/.test(header) ? 1 : 0;
  return Math.max(0.1, 1 + (says ? 1 : 0) + collected - second + traits.emails);
}

function part(header: string, traits: Traits, words: RegExp): number {
  if (/manager|mentor'?s|mentee'?s|partner|emergency|choice|preference|upload|\bpdf\b|\bfiles?\b|attach/.test(header))
    return 0;
  if (traits.long || traits.addresses > 0.3) return 0;
  if (bothNames.test(header)) return 0;
  return words.test(header) ? 2 : 0;
}

const bothNames = /\b(first|given) ?(names?)? ?(and|&|\+|\/) ?(last|family|sur) ?-?(names?)?\b/;

function name(header: string, traits: Traits, { asked }: Asked): number {
  if (traits.long || traits.emails > 0.4 || traits.list) return 0;
  if (asksPreferredName(header) || asksPreferredName(asked)) return 2.4;
  if (isPerson(header) || isPerson(asked)) return areNames(traits) ? 0.3 : 0;
  if (/\bwhat('?s| is) your (full )?name$/.test(header)) return 2.5;
  if (/^(your |my )?(full |complete )?names?( \(.*\))?$/.test(header) || bothNames.test(header)) return 3;
  if (
    /manager|supervisor|partner|company|organi[sz]ation|department|team|school|university|college|course|user ?name(?! or)|file|project|program|emergency|employer|skill|first(?!,)|last(?!,)|family|given|surname|forename|paired|matched|wish|choice|preference|avoid|pronoun|\brefer|recommend|nominat|conflict|spouse|current mentor|previous/.test(
      header,
    )
  ) {
    return 0;
  }
  if (/^name (and|&) surname$|^who are you$/.test(header)) return 3;
  if (
    /\b(full|your) name\b|\bname in full\b|\bwhat (is|should we call)( your)?\b.*\bname\b|\bwhat'?s your (full )?name\b|\bcall you\b/.test(
      header,
    )
  )
    return 2.5;
  if (/\bname\b/.test(header))
    return sideOf(header) === 'both' || /^(mentor|mentee|participant|applicant|student)('?s)? name$/.test(header)
      ? 1.5
      : 0.2;
  return traits.filled >= 3 && traits.names >= 0.85 && traits.distinct > traits.filled * 0.85 ? 0.1 : 0;
}

/** Of people, each another; a few may give one name only. */
function areNames(traits: Traits): boolean {
  const { filled, distinct, names } = traits;
  return filled > 0 && distinct > filled * 0.7 && (names >= 0.6 || lookLikeNames(traits));
}
