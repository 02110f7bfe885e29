/** Reads which role somebody wants, in whatever words the form put it. */
import { quote, type Reading, stops } from './reading.js';
import { tidyLine } from './tidy.js';

export type Role = 'mentee' | 'mentor' | 'both';

/** `header` is needed for yes/no questions such as "Would you like to be a mentor?". */
export function readRole(cell: string, header = ''): Reading<Role | ''> {
  const typed = tidyLine(cell, 300);
  if (typed === '') {
    return stops('', 'The role is missing.', 'Write mentee, mentor or both into this cell.');
  }
  if (/^(yes|y|true|x|✓|✔)\b/i.test(typed) || /^[✓✔]/.test(typed)) {
    const asked = roleIn(header);
    if (asked !== '') return { value: asked };
  }
  const outside = typed.replace(/\([^()]*\)/g, ' ');
  const value = roleIn(outside) || roleIn(typed);
  if (value !== '') return { value };
  return stops('', `${quote(typed)} does not say which role is meant.`, 'Write mentee, mentor or both into this cell.');
}

/** Whether both role words stand for one wish: "Either" and "Both" are; a negation is never guessed at. */
export function roleIn(words: string): Role | '' {
  let text = ` ${words.toLowerCase().replace(/[’‘]/g, "'").replace(/é/g, 'e')} `;
  if (/\b(not|neither|never|no)\b|n't\b/.test(text)) return '';
  if (/\bboth\b|\beither\b/.test(text)) return 'both';
  let mentee = false;
  let mentor = false;
  const take = (pattern: RegExp, mark: () => void): void => {
    text = text.replace(pattern, () => {
      mark();
      return ' ';
    });
  };
  const isMentee = (): void => {
    mentee = true;
  };
  const isMentor = (): void => {
    mentor = true;
  };
  // "find a mentor" is what a mentee says, "take on a mentee" what a mentor says.
  take(new RegExp(`${seeking}(?: (?!to\\b|be\\b|become\\b|as\\b)\\w+){0,2}? mentors?\\b`, 'g'), isMentee);
  take(
    new RegExp(`${seeking}(?: (?!to\\b|be\\b|become\\b|as\\b)\\w+){0,2}? (?:mentees?|protegees?)\\b`, 'g'),
    isMentor,
  );
  take(
    /\b(?:mentor|coach|guide|advise|teach|support|help) me\b|\bsomeone to mentor me\b|\b(?:my|your) mentor\b/g,
    isMentee,
  );
  take(/\bmentees?\b|\bbe(?:ing)? mentored\b|\bmentored\b|\bprotegee?s?\b|\blearners?\b|\bmentoree?s?\b/g, isMentee);
  take(/\breceiv\w+ (?:mentoring|mentorship|support|guidance)\b|\bget(?:ting)? (?:mentoring|mentorship)\b/g, isMentee);
  take(
    /\bmentors?\b|\b(?:to|offer|offering|provide|providing|give|giving) mentor(?:ing|ship)\b|\bmentoring (?:others|someone|somebody|people|students)\b/g,
    isMentor,
  );
  return mentee && mentor ? 'both' : mentee ? 'mentee' : mentor ? 'mentor' : '';
}

const seeking =
  '\\b(?:find|finding|get|getting|have|having|need|needing|seek|seeking|looking for|search for|want|wants|request|' +
  'requesting|paired with|matched with|meet|take on|taking on|support|supporting|guide|guiding|help|helping|like)' +
  '(?: (?:a|an|one|some|more|my|new|for))?';
