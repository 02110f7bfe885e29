/** Tells an answer that names a role and then takes it back, or says more than is understood: "Mentee (withdrawn 1/20)". */
import { roleIn } from '../cells/role.js';
import { tidyLine } from '../cells/tidy.js';
import { affirms, wordsOf } from '../cells/whole-yes.js';
import { saysOutside } from '../languages/taking-part.js';
import { saysOnly } from '../people/negation.js';
import { afterBut } from './own-words.js';
import type { Answer, SignupTab } from './response-rows.js';
import { giversOf, isShared, piecesOf } from './shared-answers.js';

/** What others gave as a whole, and more than that: somebody has added to an option. */
export function saysMore(answer: Answer, form: SignupTab): boolean {
  // What follows a but is read as a condition.
  const said = tidyLine(answer.text, 300)
    .toLowerCase()
    .replace(afterBut, (rest) => (/^(?:only|provided|nur)/.test(rest) ? rest : ''));
  const words = wordsOf(said);
  if (words.length < 2) return false;
  if (isShared(answer, form)) return saysOutside.test(said.replace(/^[^-–—([,:]*/u, ''));
  const role = roleIn(said);
  const givers = giversOf(form, answer.column);
  const own = piecesOf(answer.text);
  return optionsOf(givers).some(({ text, words: option }) => {
    // A part of one's own sentence is no option.
    if (own.indexOf(text) >= 0 && givers.get(text)!.size === 1) return false;
    if (option.length >= words.length || !option.every((word) => words.indexOf(word) >= 0)) return false;
    // "Find a mentor" beside "Mentor" says something else, and that is understood.
    if (roleIn(option.join(' ')) !== role) return false;
    const added = words.filter((word) => option.indexOf(word) < 0);
    return (
      roleIn(added.join(' ')) === '' && added.some((word) => !affirms(word) && !saysOnly(word) && roleIn(word) === '')
    );
  });
}

const MOST = 40;
interface Option {
  readonly text: string;
  readonly words: string[];
}

const known = new WeakMap<object, Option[]>();

/** The words of the answers that tell a role, the shortest first. */
function optionsOf(givers: ReturnType<typeof giversOf>): Option[] {
  const before = known.get(givers);
  if (before) return before;
  const telling = Array.from(givers.keys()).filter((one) => one.length < 90 && roleIn(one) !== '');
  const options = telling
    .sort((a, b) => a.length - b.length)
    .slice(0, MOST)
    .map((text) => ({ text, words: wordsOf(text) }));
  known.set(givers, options);
  return options;
}
