/** How the questions of the sign-ups were understood: how sure that is, what people answered, and what follows from it. */
import { text } from '../../core/cell.js';
import { read } from '../../core/rows.js';
import { oneLine } from '../../core/text.js';
import type { Tab, World } from '../../core/world.js';
import * as records from '../../records/index.js';
import {
  type DecidedQuestion,
  isDecided,
  type Meaning,
  notUsedSentence,
  questionIds,
  readMeanings,
  readYesNo,
  teaches,
  wantedOrNot,
} from '../../signups/index.js';
import type { Counts } from './counts.js';
import { readQuestions } from './questions.js';
import { responseTabs } from './responses.js';
import { words } from './words.js';

/** Of those that most people gave. */
const MOST_ANSWERS = 30;

const DOUBT = { unsure: 0, guess: 1, sure: 2 } as const;
export type Doubt = keyof typeof DOUBT;

const WANTED_OR_NOT = ['wishes', 'avoid'] as const;

/** The questions by doubt; those that decide about people and are not certain come first. */
export function understood(world: World, taking: Counts) {
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
        /** Uses between which only the organiser can choose; what is guessed cannot be confirmed as it stands. */
        between: wantedOrNot(question) ? [...WANTED_OR_NOT] : [],
        /** As sure as we are of our guess; `''` where the organiser has decided. */
        guessed: isDecided(question) ? '' : question.sure || '',
        /** What follows from it, in people. */
        follows: given === null ? '' : follows(question, given, people, taking, criteria),
        ...taughtOf(question, given || []),
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

/** Answers that can be taught what they mean, those that most people gave first. */
function taughtOf(question: DecidedQuestion, given: readonly string[]) {
  const offered = teaches(question);
  const counts = new Map<string, { readonly answer: string; people: number }>();
  for (const answer of offered === null ? [] : given) {
    const line = oneLine(answer, 2000);
    const one = counts.get(line.toLowerCase()) || { answer: line, people: 0 };
    one.people++;
    counts.set(line.toLowerCase(), one);
  }
  const known = readMeanings(question.means || '');
  const all = Array.from(counts.values()).sort((a, b) => b.people - a.people);
  return {
    answers: all.slice(0, MOST_ANSWERS).map((one) => ({ ...one, means: known.of(one.answer) || '' })),
    /** How many there are beside these. */
    moreAnswers: Math.max(0, all.length - MOST_ANSWERS),
    /** What each may mean; nothing where it is a number. */
    meanings: Array.isArray(offered)
      ? (offered as readonly Meaning[]).map((value) => ({
          value: value as string,
          label: words.understood.meanings[value],
        }))
      : [],
  };
}

function follows(
  question: DecidedQuestion,
  given: readonly string[],
  people: readonly records.Person[],
  taking: Counts,
  criteria: readonly records.CriterionRow[],
): string {
  const { use, criterion } = question;
  const say = words.understood;
  const answered = say.answered(given.length);
  if (given.length === 0) return say.nobodyAnswered;
  const count = (is: (person: records.Person) => boolean) => people.filter(is).length;
  if (use === 'nothing' && question.sure === 'unsure')
    return say.someSaidNo(given.filter((answer) => readYesNo(answer) === 'no').length);
  if (use === 'nothing') return notUsedSentence(question) || say.notRead;
  const { mentees, mentors, both, seats } = taking;
  // Those whom the card counts, too.
  const others = people.filter(({ status }) => status === '' || status === 'active').length - taking.people;
  const notCounted = others > 0 ? ` ${say.notCounted(others)}` : '';
  if (use === 'role' && people.length > 0) return say.roles(mentees, mentors, both) + notCounted;
  if (use === 'consent' && people.length > 0) {
    return say.consents(
      count(({ consent }) => readYesNo(consent) === 'yes'),
      count(({ consent }) => readYesNo(consent) !== 'yes'),
    );
  }
  if (use === 'capacity' && people.length > 0) return say.seats(mentors, seats) + notCounted;
  if (use === 'about') return doubtOf(question) === 'sure' ? say.shown : say.notShown;
  if (use !== 'criterion') return answered;
  const all = criteria.reduce((sum, one) => sum + Math.max(0, one.weight || 0), 0);
  const own = criteria.find(({ name }) => name.toLowerCase() === criterion.toLowerCase())?.weight || 0;
  return `${answered} ${own > 0 && all > 0 ? say.counts(Math.round((100 * own) / all)) : say.countsNothing}`;
}
