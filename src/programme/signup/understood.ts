/** How the questions of the sign-ups were understood: how sure that is, what people answered, and what follows from it. */
import { text } from '../../core/cell.js';
import { read } from '../../core/rows.js';
import type { Tab, World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { type DecidedQuestion, notUsedSentence, questionIds, readMeanings, readYesNo } from '../../signups/index.js';
import { readQuestions } from './questions.js';
import { responseTabs } from './responses.js';
import { words } from './words.js';

/** Answers of which there are more are not taught one by one. */
const MOST_ANSWERS = 8;
/** Uses whose answers can be taught, and the kind of criterion whose steps can. */
const TAUGHT = ['role', 'consent', 'capacity', 'decision'];
const TAUGHT_KIND = 'scale';

const DOUBT = { unsure: 0, guess: 1, sure: 2 } as const;
export type Doubt = keyof typeof DOUBT;

/** The questions by doubt; those that decide about people and are not certain come first. */
export function understood(world: World) {
  const tabs = responseTabs(world);
  const people = read(world, records.people);
  const criteria = read(world, records.criteria);
  return readQuestions(world)
    .map((question) => {
      const { id, tab, use, criterion, side, examples } = question;
      const given = answersTo(question, tabs);
      return {
        id,
        tab,
        question: question.question,
        use: use as string,
        criterion,
        side,
        /** Up to three answers as people gave them. */
        examples,
        doubt: doubtOf(question),
        /** What follows from it, in people. */
        follows: given === null ? '' : follows(question, given, people, criteria),
        /** Answers that can be taught what they mean; none where they are many. */
        answers: given === null ? [] : taughtOf(question, given),
      };
    })
    .sort((a, b) => DOUBT[a.doubt] - DOUBT[b.doubt]);
}

/** What follows from what no question asks. */
export function unasked(world: World): string[] {
  const questions = readQuestions(world);
  const mentors = read(world, records.people).filter(({ role }) => role === 'mentor' || role === 'both');
  const asksSeats = questions.some(({ use }) => use === 'capacity');
  return mentors.length > 0 && questions.length > 0 && !asksSeats ? [words.understood.oneSeatEach(mentors.length)] : [];
}

function doubtOf({ use, sure }: DecidedQuestion): Doubt {
  // What is not read decides nothing.
  if (use === 'nothing' && sure === 'guess') return 'sure';
  return sure === 'unsure' || sure === 'guess' ? sure : 'sure';
}

/** What was answered, without blanks; null for the row of a whole tab, and where the tab is gone. */
function answersTo({ id, tab: name }: DecidedQuestion, tabs: readonly Tab[]): string[] | null {
  const tab = tabs.find((one) => one.name === name);
  const column = tab ? questionIds(tab).indexOf(id) : -1;
  if (!tab || column < 0) return null;
  return tab.rows.map((row) => text(row[column])).filter((answer) => answer !== '');
}

function taughtOf({ use, kind, means }: DecidedQuestion, given: readonly string[]) {
  if (TAUGHT.indexOf(use) < 0 && !(use === 'criterion' && kind === TAUGHT_KIND)) return [];
  const counts = new Map<string, number>();
  for (const answer of given) counts.set(answer, (counts.get(answer) || 0) + 1);
  if (counts.size > MOST_ANSWERS) return [];
  const known = readMeanings(means || '');
  return Array.from(counts, ([answer, people]) => ({
    answer,
    people,
    means: known.of(answer) || '',
  }));
}

function follows(
  question: DecidedQuestion,
  given: readonly string[],
  people: readonly records.Person[],
  criteria: readonly records.CriterionRow[],
): string {
  const { use, criterion } = question;
  const say = words.understood;
  const answered = say.answered(given.length);
  if (given.length === 0) return say.nobodyAnswered;
  const count = (is: (person: records.Person) => boolean) => people.filter(is).length;
  if (use === 'nothing') return notUsedSentence(question) || say.notRead;
  if (use === 'role' && people.length > 0)
    return say.roles(
      count(({ role }) => role === 'mentee'),
      count(({ role }) => role === 'mentor'),
      count(({ role }) => role === 'both'),
    );
  if (use === 'consent' && people.length > 0) {
    return say.consents(
      count(({ consent }) => readYesNo(consent) === 'yes'),
      count(({ consent }) => readYesNo(consent) !== 'yes'),
    );
  }
  if (use === 'capacity' && people.length > 0) {
    const mentors = people.filter(({ role }) => role === 'mentor' || role === 'both');
    return say.seats(
      mentors.length,
      mentors.reduce((sum, { capacity }) => sum + (capacity ?? 1), 0),
    );
  }
  if (use === 'about') return doubtOf(question) === 'sure' ? say.shown : say.notShown;
  if (use !== 'criterion') return answered;
  const all = criteria.reduce((sum, one) => sum + Math.max(0, one.weight || 0), 0);
  const own = criteria.find(({ name }) => name.toLowerCase() === criterion.toLowerCase())?.weight || 0;
  return `${answered} ${own > 0 && all > 0 ? say.counts(Math.round((100 * own) / all)) : say.countsNothing}`;
}
