/** Reads whom somebody names as manager, as wished partner, or as somebody they must not be paired with. */
import { type Row, text } from '../../core/cell.js';
import type { Problem } from '../../core/problem.js';
import { readCondition } from '../cells/condition.js';
import { meansNobody } from '../cells/nobody.js';
import { type Trouble, trouble } from '../cells/reading.js';
import { tidyLine } from '../cells/tidy.js';
import { isYesNo } from '../cells/yesno.js';
import type { Directory } from '../people/directory.js';
import { byOneName, rulesOutByName } from '../people/named-in-text.js';
import { saysOnly } from '../people/negation.js';
import { isClear, namesOf, type Reference, readReferences, shownAs } from '../people/references.js';
import type { QuestionUse } from '../uses.js';
import { mergeCell, wasRead } from './merge-person.js';
import type { Hold } from './person.js';
import { latest, newest, placeOf, problemAt, type Signup } from './signup.js';

/** Cells of People that name people, and what is wrong with the answers that they were made of. */
export interface PeopleNamed {
  readonly cells: Readonly<Record<NamingUse, string>>;
  readonly problems: readonly Problem[];
  readonly hold: Hold;
  /** Hard rules that People has and no answer any more; nobody has taken them back. */
  readonly kept: readonly HardRule[];
}

export type HardRule = 'manager' | 'avoid';

type NamingUse = 'manager' | 'wishes' | 'avoid';

const uses: readonly NamingUse[] = ['manager', 'wishes', 'avoid'];

/** `out`: who signed up and is not read. `held` is their row in People: of a cell that the organiser has corrected nothing is told any more. */
export function readPeopleNamed(
  signup: Signup,
  known: Directory,
  out: Directory,
  held: Row | undefined,
  gone: readonly string[] = [],
): PeopleNamed {
  const cells = { manager: '', wishes: '', avoid: '' };
  const problems: Problem[] = [];
  for (const use of uses) {
    const { value, told } = readers[use](signup, known, out);
    cells[use] = value;
    if (text(mergeCell(use, value, held)) === value) problems.push(...told);
  }
  const kept = (['manager', 'avoid'] as const).filter((use) => {
    const stands = text(held?.[use]);
    const mayBeLost = gone.indexOf(use) >= 0 || asks(signup, use);
    // What the organiser typed stays by itself, and was never an answer.
    const wasAnswered = stands !== '' && wasRead(text(held?.answersHash), use, stands);
    return wasAnswered && stands !== cells.wishes && mayBeLost && latest(signup, use).length === 0;
  });
  for (const use of kept) cells[use] = text(held![use]);
  const stopping = problems.filter(({ weight }) => weight === 'stops');
  const why = stopping.map(({ reason }) => reason).join(' ');
  const cause = stopping.map(({ code, column }) => [code, column, ...latestTexts(signup)].join(' ')).join('\n');
  return { cells, problems, hold: { why, cause }, kept };
}

function asks({ responses }: Signup, use: QuestionUse): boolean {
  return responses.some(({ form }) => form.asked.some(({ question }) => question.use === use));
}

/** The same doubt about another answer is something new; the same answer may fit somebody more as people sign up. */
function latestTexts(signup: Signup): string[] {
  return uses.flatMap((use) => latest(signup, use).map((answer) => answer.text));
}

interface Read {
  readonly value: string;
  readonly told: readonly Problem[];
}

const readers: Readonly<Record<NamingUse, (signup: Signup, known: Directory, out: Directory) => Read>> = {
  manager(signup, known) {
    const own = managerIsSelf(signup, known);
    if (own) return { value: '', told: own };
    const answers = latest(signup, 'manager').slice(-1);
    const read = readNames(signup, 'manager', known, managerTrouble, answers);
    const [only] = read.references;
    // Most managers do not take part: what they are called stays as it was typed.
    const typed = answers.map((answer) => tidyLine(answer.text, 120)).join('');
    if (read.references.length === 1 && isClear(only!) && typed.indexOf('@') >= 0) {
      return { ...read, value: only!.people[0]!.email };
    }
    return read.references.some(isClear) || meansNobody(typed) ? read : { ...read, value: typed };
  },
  wishes(signup, known) {
    const read = readNames(
      signup,
      'wishes',
      known,
      (one) =>
        wishTrouble(
          one,
          (typed) => !rulesOutByName(typed, known, signup.id) && byOneName(typed, known, signup.id, ['one', 'several']),
        ),
      newest(signup, 'wishes'),
    );
    // What was read as a condition is told as one.
    const isTold = ({ code, column }: Problem) =>
      code === 'wish-unknown' && signup.responses.some(({ writes }) => writes.get(column)?.condition);
    return { ...read, told: read.told.filter((one) => !isTold(one)) };
  },
  // Whoever is not paired for now may be later: the veto stands, and holds nobody meanwhile.
  avoid: (signup, known, out) =>
    readNames(signup, 'avoid', known, (one) =>
      one.fit === 'none' && /^(one|near)$/.test(out.find(one.typed, signup.id).fit) ? null : avoidTrouble(one),
    ),
};

function readNames(
  signup: Signup,
  use: QuestionUse,
  known: Directory,
  troubleOf: (reference: Reference) => Trouble | null,
  answers = latest(signup, use),
): Read & { readonly references: readonly Reference[] } {
  const read = answers.map((answer) => ({ answer, references: named(readReferences(answer.text, known, signup.id)) }));
  const references = read.flatMap((one) => one.references);
  const kept = references.filter((one) => use !== 'wishes' || !one.ruledOut);
  const names = kept.map((one) => shownAs(one, known)).filter((name, at, all) => all.indexOf(name) === at);
  const told = read.flatMap((one) =>
    one.references.flatMap((reference) => {
      const found = troubleOf(reference);
      return found ? [problemAt(found, placeOf(signup, use, one.answer), signup.email)] : [];
    }),
  );
  return { value: names.join(', '), told, references };
}

/** "Yes, Gus Hay" names one. */
function named(references: readonly Reference[]): readonly Reference[] {
  const names = references.filter(({ fit, typed }) => fit !== 'none' || !/^\S{1,8}$/.test(typed) || !isYesNo(typed));
  return names.length > 0 ? names : references;
}

function managerIsSelf(signup: Signup, known: Directory): Problem[] | null {
  const [answer] = latest(signup, 'manager').slice(-1);
  if (!answer) return null;
  const found = known.find(answer.text);
  const self = tidyLine(answer.text).toLowerCase() === signup.email || found.people[0]?.id === signup.id;
  if (!self || found.people.length > 1) return null;
  return [problemAt(trouble('warns', 'manager-is-self'), placeOf(signup, 'manager', answer), signup.email)];
}

/** Nobody of that name is nothing to tell; somebody who may be meant is. */
function managerTrouble(reference: Reference): Trouble | null {
  const { fit, typed, people } = reference;
  return fit === 'one' || fit === 'none' ? null : trouble('stops', 'manager-unclear', typed, namesOf(people));
}

function wishTrouble(reference: Reference, names: (typed: string) => unknown): Trouble | null {
  const { typed, people } = reference;
  if (reference.ruledOut) return trouble('stops', 'wish-ruled-out', typed);
  if (isClear(reference)) return null;
  // "Everyone else than Gus": what is said of somebody in words of their own is not known.
  const isUnread = saysOnly(typed) || (/(?:\S+\s+){3}\S/.test(typed) && names(typed));
  if (people.length === 0 && isUnread && !readCondition(typed)?.hard)
    return trouble('stops', 'condition-demanded', typed);
  return people.length > 0
    ? trouble('warns', 'wish-unclear', typed, namesOf(people))
    : trouble('warns', 'wish-unknown', typed);
}

function avoidTrouble(reference: Reference): Trouble | null {
  const { typed, people } = reference;
  if (isClear(reference)) return null;
  return people.length > 0
    ? trouble('stops', 'avoid-unclear', typed, namesOf(people))
    : trouble('stops', 'avoid-unknown', typed);
}
