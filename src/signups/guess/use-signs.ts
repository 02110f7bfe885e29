/** The uses that a header and its answers speak for; the order of the list decides between them. */
import type { QuestionUse } from '../uses.js';
import type { Traits } from './traits.js';
import { sideOf } from './whose-answer.js';

export interface Sign {
  readonly use: QuestionUse;
  /** Columns that may have it; of several the strongest is kept. */
  readonly most: number;
  /** 0 for no, higher for a stronger claim. `header` as `headerKey` gives it. */
  readonly strength: (header: string, traits: Traits) => number;
}

export const signs: readonly Sign[] = [
  { use: 'manager', most: 1, strength: manager },
  { use: 'email', most: 1, strength: email },
  { use: 'consent', most: 4, strength: consent },
  { use: 'capacity', most: 1, strength: capacity },
  { use: 'role', most: 2, strength: role },
  { use: 'zone', most: 1, strength: zone },
  { use: 'wishes', most: 5, strength: wishes },
  {
    use: 'first name',
    most: 1,
    strength: (header, traits) => part(header, traits, /\b(first|given|fore) ?-?names?\b|^first$/),
  },
  {
    use: 'last name',
    most: 1,
    strength: (header, traits) => part(header, traits, /\b(last|family|sur) ?-?names?\b|\bsurname\b|^last$/),
  },
  { use: 'name', most: 1, strength: name },
];

function consent(header: string, traits: Traits): number {
  if (
    traits.filled > 0 &&
    (traits.scaleWords > 0.5 || traits.list || traits.distinct > Math.max(4, traits.filled * 0.3))
  )
    return 0;
  const says =
    /\bconsent|\bgdpr\b|\bprivacy\b|data protection|\bi (agree|accept|understand|confirm|consent|commit)\b|\bdo you (agree|accept|consent|commit)\b|\bagreement\b|terms (and|&)|^commitment|\bcan you commit\b|\bable to commit\b|^declaration|\bpermission to (use|share|store)|\bagree to\b|\b(keep|keeping|store|storing|use|using|share|sharing|process|processing) (your|my) (personal )?(details|data|information|answers)\b/.test(
      header,
    );
  if (says) return traits.filled === 0 || traits.yesNo >= 0.4 || traits.distinct <= 2 ? 2 : 0;
  const vows = /^(i (agree|accept|consent|understand|confirm|have read))\b/i.test(traits.examples);
  return vows && traits.yesNo >= 0.7 && traits.distinct <= 3 ? 1 : 0;
}

function capacity(header: string, traits: Traits): number {
  if (traits.long || /have you (had|mentored)|previous|so far|already|ever\b/.test(header)) return 0;
  if (/\bhow many (\w+ ){0,3}?(mentees?|people|students?|colleagues?|learners?|persons?|proteg\w+)\b/.test(header))
    return 2;
  if (
    /\b(number|no|amount|max\w*|maximum number) of (\w+ ){0,2}?(mentees?|students?|learners?)\b|\bmentee (capacity|places|slots|limit)\b/.test(
      header,
    )
  )
    return 2;
  if (
    /^(your )?(mentoring |mentor )?(capacity|seats|places)$|\bcapacity\b.*\bmentees?\b|\bmax(imum)?\b.*\bmentees?\b/.test(
      header,
    )
  )
    return 2;
  return /\bcapacity\b/.test(header) && traits.filled > 0 && traits.numbers >= 0.4 ? 1 : 0;
}

function role(header: string, traits: Traits): number {
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
  const asks =
    /\b(mentor or (a )?mentee|mentee or (a )?mentor|mentor ?\/ ?mentee|mentee ?\/ ?mentor|mentor, mentee|mentors? or mentees?)\b|\b(take part|participat\w+|join\w*|sign(ing)? up|apply(ing)?|register\w*|volunteer\w*) as\b|\bbest describes you\b|^(your |programme |program |preferred )?role\b|\bi (would like|want|wish|am (applying|signing up)) to be\b|\bi am (a|an|applying as)$|\bare you (a |applying|signing|looking|interested)|\b(would|do) you (like|want) to (be|become|act as|volunteer as|have|find)\b.*\b(mentor|mentee|mentored)\b|\bwhat (would|do) you (like|want) to (be|do)\b|\btype of participa/.test(
      header,
    );
  if (traits.filled === 0) return asks && !/paired|matched/.test(header) ? 2 : 0;
  if (traits.long || traits.meanLength > 90) return 0;
  const words = traits.roles >= 0.9 && traits.meanLength <= 12 && traits.distinct <= 6 && !/\bname\b/.test(header);
  const few = words || traits.distinct <= Math.max(3, Math.min(10, traits.filled * 0.6));
  const yesNoRole =
    asks &&
    /\b(be|become|act as|volunteer as|have|find|get)\b.*\b(mentor|mentee|mentored)\b/.test(header) &&
    traits.yesNo >= 0.8;
  if (yesNoRole) return 1.5;
  if (traits.roles < (asks ? 0.4 : 0.8) || !few) return 0;
  return (asks ? 2 : 0.5) + traits.roles;
}

function zone(header: string, traits: Traits): number {
  if (/\btime ?-?zone|\btz\b|\butc\b|\bgmt\b/.test(header)) return 2 + traits.zones;
  return traits.filled >= 3 && traits.zones >= 0.8 && /[A-Z][a-z]+\/[A-Z]|GMT|UTC|time/.test(traits.examples) ? 1 : 0;
}

function wishes(header: string, traits: Traits): number {
  const asks =
    /\b(paired|matched|partnered) (up )?with\b|\bwish(ed)?\b.*\b(mentor|mentee|partner|person|name|list)|\bwishes\b|\b(requested|preferred|named|specific|particular|desired) (mentor|mentee|partner|person|people|match)\b|\b(someone|anyone|mentor|mentee) (already )?in mind\b|\b(first|second|third|1st|2nd|3rd) (choice|preference)\b|\bchoice (1|2|3|one|two|three)\b|\b(mentor|mentee|partner) (choice|preference|wish|request)s?\b/.test(
      header,
    );
  if (
    !asks ||
    /\b(characteristic|qualit|gender|type|kind|style|attribute|industry|department|language|who (is|has))/.test(header)
  )
    return 0;
  if (/\b(topic|skill|area|time|day)s?\b/.test(header)) return 0;
  return traits.filled > 0 && (traits.long || traits.yesNo > 0.6 || traits.scaleWords > 0.5) ? 0 : 1;
}

function manager(header: string, traits: Traits): number {
  if (!/\b(line[- ]?)?manager|\bsupervisor|\bboss\b|\breports? to\b|\breporting line\b/.test(header)) return 0;
  if (/^(are|do|did|have|does|has) |consent|approv|agree|aware|permission|manager role|interest/.test(header)) return 0;
  if (traits.filled > 0 && (traits.yesNo > 0.5 || traits.long)) return 0;
  return 1 + (/mail/.test(header) ? 1 : 0) + traits.emails;
}

function email(header: string, traits: Traits): number {
  if (
    /manager|supervisor|boss|emergency|referee|reference|assistant|partner|friend|wish|someone|paired|matched/.test(
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
  if (/manager|mentor'?s|mentee'?s|partner|emergency|choice/.test(header) || traits.long) return 0;
  return words.test(header) ? 2 : 0;
}

function name(header: string, traits: Traits): number {
  if (traits.long || traits.emails > 0.4 || traits.list) return 0;
  if (
    /manager|supervisor|partner|company|organi[sz]ation|department|team|school|university|college|course|user ?name|file|project|program|emergency|employer|skill|first(?!,)|last(?!,)|family|given|surname|forename|paired|matched|wish/.test(
      header,
    )
  ) {
    return 0;
  }
  if (
    /^(your |my )?(full |preferred |complete )?names?( \(.*\))?$|^name (and|&) surname$|^first (and|&) last names?$|^who are you$/.test(
      header,
    )
  )
    return 3;
  if (
    /\b(full|your|preferred) name\b|\bname in full\b|\bwhat (is|should we call)( your)?\b.*\bname\b|\bwhat'?s your name\b|\bcall you\b/.test(
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
