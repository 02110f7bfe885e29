/** How strongly a question asks who somebody is: name, address, manager. `header` as `headerKey` gives it; 0 is no. */
import { sideOf } from './concepts.js';
import type { Traits } from './traits.js';

export function manager(header: string, traits: Traits): number {
  if (!/\b(line[- ]?)?manager|\bsupervisor|\bboss\b|\breports? to\b|\breporting line\b/.test(header)) return 0;
  if (/^(are|do|did|have|does|has) |consent|approv|agree|aware|permission|manager role|interest/.test(header)) return 0;
  if (traits.filled > 0 && (traits.yesNo > 0.5 || traits.long)) return 0;
  return 1 + (/mail/.test(header) ? 1 : 0) + traits.emails;
}

export function email(header: string, traits: Traits): number {
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

export function part(header: string, traits: Traits, words: RegExp): number {
  if (/manager|mentor'?s|mentee'?s|partner|emergency|choice/.test(header) || traits.long) return 0;
  return words.test(header) ? 2 : 0;
}

export function name(header: string, traits: Traits): number {
  if (traits.long || traits.emails > 0.4 || traits.list) return 0;
  if (
    /manager|supervisor|partner|company|organi[sz]ation|department|team|school|university|college|course|user ?name|file|project|program|emergency|employer|skill|first|last|family|given|surname|forename|paired|matched|wish/.test(
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
