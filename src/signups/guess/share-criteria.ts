/** Gives questions that offer the same options the same criterion, and different questions different ones. */
import { baseHeader, gridRow, headerKey, readableHeader } from '../headers.js';
import { kindOf } from '../kinds.js';
import { inEnglish } from '../languages/in-english.js';
import type { QuestionRow, Side } from '../question-row.js';
import { words } from '../words.js';
import { conceptNamed } from './concepts.js';
import { nameCriterion } from './name-criterion.js';
import type { Traits } from './traits.js';

/** A row of the Questions tab with what it was guessed from; the row that stands for the tab has no traits. */
export interface Guess {
  readonly row: QuestionRow;
  readonly traits: Traits | null;
  /** Mentees and mentors answered it alike. */
  readonly byEach: boolean;
}

/** The list holds a list for each tab. The order of the tabs does not matter. */
export function shareCriteria(tabs: readonly (readonly Guess[])[]): QuestionRow[][] {
  const sides = sidesOfWants(tabs.flat());
  const own = tabs.map((guesses) =>
    pairUp(rename(guesses.map((guess) => ({ ...guess, row: { ...guess.row, ...sides.get(guess) } })))),
  );
  const all = own.flat();
  const found = own.map((guesses) => doubtSides(guesses.map((guess) => across(guess, all))));
  const rows = found.flat().map(({ row }) => row);
  return found.map((guesses) => guesses.map((guess) => ofBoth(guess, rows)));
}

/** "Needs / strengths", or topics that nobody put into a question: where either role answered, one is compared with the other. */
function ofBoth({ row, byEach }: Guess, all: readonly QuestionRow[]): QuestionRow {
  const isSided = row.use === 'criterion' && row.side !== 'both';
  const isTold = all.some((other) => other.criterion === row.criterion && other.side !== row.side);
  const isOpen = /\p{L}\)? ?\/ ?\p{L}/u.test(row.question) || row.question.indexOf(`${words.criteria.topics} (`) === 0;
  return isSided && byEach && isOpen && !isTold ? { ...row, side: 'both' } : row;
}

/** Two questions of one form that offer the same: one asks what people want, the other what they offer, and neither says so. */
function doubtSides(guesses: readonly Guess[]): readonly Guess[] {
  const headers = guesses.map(({ row }) => row.question);
  const isOpen = (guess: Guess) => guess.row.use === 'criterion' && guess.row.side === 'both' && pairs(guess);
  return guesses.map((guess): Guess => {
    const twin =
      isOpen(guess) &&
      guesses.some(
        (other) =>
          other !== guess && isOpen(other) && alike(guess.traits, other.traits) && !belong(guess, other, headers),
      );
    return twin ? { ...guess, row: { ...guess.row, sure: 'unsure' } } : guess;
  });
}

/** "Industries wanted" beside "Industry you work in", of the same options: what mentees want and what mentors have. */
function sidesOfWants(all: readonly Guess[]): ReadonlyMap<Guess, Pick<QuestionRow, 'side' | 'kind'>> {
  const sides = new Map<Guess, Pick<QuestionRow, 'side' | 'kind'>>();
  const open = all.filter(
    ({ row }) => row.use === 'criterion' && row.side === 'both' && /^(same|overlap)$/.test(row.kind),
  );
  const wants = ({ row }: Guess) =>
    /\b(want(ed)?|desired|wish(ed)?|of interest|interested|looking for|would like|hope)\b/.test(
      headerKey(row.question),
    );
  const whole = ({ row }: Guess) => all.find((one) => one.traits === null && one.row.tab === row.tab)?.row.use;
  for (const wanted of open.filter(wants)) {
    const had = open.find(
      (other) => !wants(other) && other.row.criterion === wanted.row.criterion && alike(wanted.traits, other.traits),
    );
    if (!had) continue;
    // Where each tab is of one role, that says who wants and who has.
    const isTurned = whole(wanted) === 'all mentors' && whole(had) === 'all mentees';
    sides.set(wanted, { side: isTurned ? 'mentor' : 'mentee', kind: 'overlap' });
    sides.set(had, { side: isTurned ? 'mentee' : 'mentor', kind: 'overlap' });
  }
  return sides;
}

/** Two different questions of one tab that would fall on the same column of People: the later gets its own name. */
function rename(guesses: readonly Guess[]): Guess[] {
  const headers = guesses.map((guess) => guess.row.question);
  const done: Guess[] = [];
  for (const guess of guesses) {
    const clash = done.some((other) => sameColumn(other.row, guess.row) && !belong(other, guess, headers));
    const name = clash ? freeName(guess.row, done) : guess.row.criterion;
    done.push(name === guess.row.criterion ? guess : { ...guess, row: { ...guess.row, criterion: name } });
  }
  return done;
}

function freeName(row: QuestionRow, done: readonly Guess[]): string {
  const name = nameCriterion(inEnglish(readableHeader(row.question)));
  const taken = (one: string): boolean => done.some((other) => sameColumn(other.row, { ...row, criterion: one }));
  let number = 2;
  if (!taken(name)) return name;
  while (taken(`${name} ${number}`)) number++;
  return `${name} ${number}`;
}

function sameColumn(a: QuestionRow, b: QuestionRow): boolean {
  return (
    a.use === 'criterion' &&
    b.use === 'criterion' &&
    a.side === b.side &&
    a.criterion.toLowerCase() === b.criterion.toLowerCase()
  );
}

/** Copies of one question, rows of one grid, or two columns with the same options. */
function belong(a: Guess, b: Guess, headers: readonly string[]): boolean {
  const [first, second] = [headerKey(a.row.question), headerKey(b.row.question)];
  if (baseHeader(first) === baseHeader(second) || areOfOnePerson(a.row, b.row)) return true;
  const grid = gridRow(a.row.question, headers) !== '' && gridRow(b.row.question, headers) !== '';
  if (grid && first.replace(/\s*\[.*/, '') === second.replace(/\s*\[.*/, '')) return true;
  return false;
}

/** "Mother tongue" and "Other languages" are what one person speaks; what somebody would like to learn is not. */
function areOfOnePerson(a: QuestionRow, b: QuestionRow): boolean {
  const speaks = ({ kind, question }: QuestionRow) =>
    kind === 'language' &&
    !/learn|practi[cs]e|improve|teach|prefer|lern|üben|apprendre|aprender|imparare|leren/i.test(question);
  return speaks(a) && speaks(b);
}

/** A wanted and an offered column of one tab with the same options are one criterion, though their words differ. */
function pairUp(guesses: readonly Guess[]): Guess[] {
  return guesses.map((guess) => {
    if (guess.row.side === 'both' || !pairs(guess)) return pairUnsided(guess, guesses);
    return across(guess, guesses);
  });
}

/** "Areas" beside "Areas you can help with": the one without a side is what the other role answers. */
function pairUnsided(guess: Guess, guesses: readonly Guess[]): Guess {
  if (guess.row.use !== 'criterion' || !pairs(guess) || guess.row.side !== 'both') return guess;
  const partner = guesses.find(
    (other) => other.row.side !== 'both' && pairs(other) && alike(guess.traits, other.traits),
  );
  if (!partner || /hobb|interests/.test(headerKey(guess.row.question))) return guess;
  const side: Side = partner.row.side === 'mentee' ? 'mentor' : 'mentee';
  if (guesses.some((other) => other.row.side === side && other.row.criterion === partner.row.criterion)) return guess;
  return { ...guess, row: { ...guess.row, side, criterion: partner.row.criterion } };
}

/** Takes over the name of the other side's question with the most options in common. */
function across(guess: Guess, all: readonly Guess[]): Guess {
  if (guess.row.use !== 'criterion' || !pairs(guess) || guess.row.side === 'both') return guess;
  const opposite = all.filter(
    (other) => pairs(other) && other.row.side !== 'both' && other.row.side !== guess.row.side,
  );
  if (opposite.some((other) => other.row.criterion === guess.row.criterion && !apart(guess.traits, other.traits)))
    return guess;
  const names = opposite.filter((other) => alike(guess.traits, other.traits)).map((other) => other.row.criterion);
  if (names.length === 0) return guess;
  const name = [guess.row.criterion, ...names].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1))[0]!;
  return { ...guess, row: { ...guess.row, criterion: name } };
}

function pairs(guess: Guess): boolean {
  return kindOf(guess.row.kind).pairs;
}

function rank(name: string): number {
  const concept = conceptNamed(name);
  return concept === 'topics' ? 0 : concept === 'skills' ? 1 : 2;
}

/** At least half of the smaller list of options stands in the other list too. */
function alike(a: Traits | null, b: Traits | null): boolean {
  return common(a, b) >= 0.5;
}

/** Both have answers and no option in common. */
function apart(a: Traits | null, b: Traits | null): boolean {
  return a !== null && b !== null && a.list && b.list && common(a, b) < 0.2;
}

function common(a: Traits | null, b: Traits | null): number {
  if (a === null || b === null || a.filled === 0 || b.filled === 0) return 0;
  const [x, y] = [Array.from(a.vocabulary.options.keys()), b.vocabulary.options];
  return x.filter((option) => y.has(option)).length / Math.max(1, Math.min(x.length, y.size));
}
