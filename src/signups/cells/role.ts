/** Reads which role somebody wants, in whatever words the form put it. */
import { ENGLISH, language } from '../../core/words.js';
import { words } from '../words.js';
import { type Reading, stops } from './reading.js';
import { remember } from './remember.js';
import { plain, tidyLine } from './tidy.js';

export type Role = 'mentee' | 'mentor' | 'both';

/** `header` is needed for yes/no questions such as "Would you like to be a mentor?". */
export function readRole(cell: string, header = ''): Reading<Role | ''> {
  const typed = tidyLine(cell, 300);
  if (typed === '') {
    return stops('', 'role-missing');
  }
  if (/^(yes|y|true|x|✓|✔)\b/i.test(typed) || /^[✓✔]/.test(typed)) {
    const asked = roleIn(header);
    if (asked !== '') return { value: asked };
  }
  const outside = typed.replace(/\([^()]*\)/g, ' ');
  const value = roleIn(outside) || roleIn(typed);
  if (value !== '') return { value };
  return stops('', 'role-unclear', typed);
}

/** A role as the sign-up form offers it in the language that is spoken, or in anybody's words. */
export function roleIn(said: string): Role | '' {
  return ofOurForm(said) || roleInWords(said);
}

function ofOurForm(typed: string): Role | undefined {
  if (language() === ENGLISH) return undefined;
  const { roles } = words.choices;
  return (['mentee', 'mentor', 'both'] as const).find((role) => plain(roles[role]) === plain(typed));
}

/** Whether both role words stand for one wish: "Either" and "Both" are; a negation is never guessed at. */
const roleInWords = remember((said: string): Role | '' => {
  if (!anyRole.test(said)) return '';
  let text = ` ${said.toLowerCase().replace(/[’‘]/g, "'").replace(/é/g, 'e')} `;
  if (/\b(not|neither|never|no|nicht|kein|keine|weder|pas)\b|n't\b/.test(text)) return '';
  if (/\bboth\b|\beither\b|\bbeides?\b|\bles deux\b|\bamb[oa]s\b/.test(text)) return 'both';
  const told = { mentee: false, mentor: false };
  for (const [pattern, role] of sayings) {
    const left = text.replace(pattern, ' ');
    if (left !== text) told[role] = true;
    text = left;
  }
  return told.mentee && told.mentor ? 'both' : told.mentee ? 'mentee' : told.mentor ? 'mentor' : '';
});

/** Nothing below can be found without one of these. */
const anyRole = /ment|prot|learn|both|either|beide|deux|amb[oa]s|aprendi|coach|guid|advis|teach|support|help/i;

const seeking =
  '\\b(?:find|finding|get|getting|have|having|need|needing|seek|seeking|looking for|search for|want|wants|request|' +
  'requesting|paired with|matched with|meet|take on|taking on|support|supporting|guide|guiding|help|helping|like)' +
  '(?: (?:a|an|one|some|more|my|new|for))?';
const another = '(?: (?!to\\b|be\\b|become\\b|as\\b)\\w+){0,2}?';

/** What each says of who says it, in this order; what has said something is taken out before the next. */
const sayings: readonly (readonly [RegExp, 'mentee' | 'mentor'])[] = [
  // "find a mentor" is what a mentee says, "take on a mentee" what a mentor says.
  [new RegExp(`${seeking}${another} mentors?\\b`, 'g'), 'mentee'],
  [new RegExp(`${seeking}${another} (?:mentees?|protegees?)\\b`, 'g'), 'mentor'],
  [
    /\b(?:mentor|coach|guide|advise|teach|support|help) me\b|\bsomeone to mentor me\b|\b(?:my|your) mentor\b/g,
    'mentee',
  ],
  [
    /\bmentees?\b|\bbe(?:ing)? mentored\b|\bmentored\b|\bprotegee?s?\b|\blearners?\b|\bmentor(?:ee?|ad[oa]|izad[oa])s?\b|\baprendi(?:z|ces)\b/g,
    'mentee',
  ],
  [/\breceiv\w+ (?:mentoring|mentorship|support|guidance)\b|\bget(?:ting)? (?:mentoring|mentorship)\b/g, 'mentee'],
  [
    /\bmentor(?:s|in|innen|a|as)?\b|\b(?:to|offer|offering|provide|providing|give|giving) mentor(?:ing|ship)\b|\bmentoring (?:others|someone|somebody|people|students)\b/g,
    'mentor',
  ],
];
