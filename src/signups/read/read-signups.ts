/** Reads all sign-ups: who takes part, in which role, with which answers, and what is wrong with the rest. */
import { type Cell, type Row, text } from '../../core/cell.js';
import { dict } from '../../core/dict.js';
import type { Problem } from '../../core/problem.js';
import type { Tab } from '../../core/world.js';
import { type Directory, directory, type Known } from '../people/directory.js';
import type { FixedColumn, QuestionRow, Side } from '../question-row.js';
import { words } from '../words.js';
import { collect } from './collect.js';
import { kindsWished, namesDemanded } from './conditions.js';
import { answerColumns, columnOf, readCriteria } from './criterion-cells.js';
import { crossChecks, type SidedColumns, twoNames } from './cross-checks.js';
import { errorCells } from './formula-cells.js';
import { mergeCell, mergePerson, mergeSome, type PersonRow } from './merge-person.js';
import { outElsewhere } from './out-elsewhere.js';
import { type HardRule, type PeopleNamed, readPeopleNamed } from './people-named.js';
import { bothHolds, type Hold, nameOf, type Person, readPerson } from './person.js';
import { type NamedSignup, refusedElsewhere } from './refused-elsewhere.js';
import { gone, holdFor, movedTo } from './response-gone.js';
import { byTime, leftOutRows, responsesOf, signupTab, tabProblems } from './response-rows.js';
import { openProblems } from './settled.js';
import { identity, type Signup } from './signup.js';
import { addressesToAdd, keptRules, oneSided, ordered } from './told-of-tabs.js';
import { askedWhose, type Whose, whoseAnswers } from './whose-answers.js';

export type { PersonRow } from './merge-person.js';

export interface SignupsInput {
  /** Response tabs, in any order; tabs that the questions do not name, or name as no sign-ups, are left aside. */
  readonly tabs: readonly Tab[];
  readonly questions: readonly QuestionRow[];
  /** What People holds now. */
  readonly people: readonly Row[];
  readonly fixed: readonly FixedColumn[];
  /** What questions were used for whose columns are there no more. */
  readonly gone?: readonly string[];
}

export interface SignupsRead {
  /** Everybody who signed up and can take part, as People should hold them: those it holds first, then by arrival. */
  readonly people: PersonRow[];
  /** Headers of the criterion columns of People, in the order of the questions. */
  readonly columns: string[];
  readonly problems: Problem[];
  /** Response rows that were read. */
  readonly read: number;
}

export function readSignups({ tabs, questions, people: held, fixed, gone: lost = [] }: SignupsInput): SignupsRead {
  const forms = tabs.flatMap((tab) => signupTab(tab, questions) || []);
  const responses = forms.flatMap(responsesOf).sort(byTime);
  const found = collect(responses, held);
  const problems: Problem[] = [
    ...forms.flatMap(tabProblems),
    ...oneSided(forms),
    ...forms.flatMap(errorCells),
    ...forms.flatMap(leftOutRows),
    ...kindsWished(responses),
    ...found.problems,
  ];
  // A form that nobody has answered yet makes no columns.
  const answered = new Set(responses.map((response) => response.form));
  const asked = new Set(Array.from(answered).flatMap((form) => form.asked.map((one) => one.question)));
  const peopleColumns = { fixed, header: Object.keys(held[0] || {}) };
  const columnOfQuestion = new Map(
    Array.from(asked, (one): [QuestionRow, string] => [one, columnOf(one, peopleColumns)]),
  );
  const columns = unique(questions.map((one) => columnOfQuestion.get(one) || ''));
  const answers = answerColumns(responses);
  const rowsById = new Map(held.map((row): [string, Row] => [text(row.id), row]));
  const accepted: Person[] = [];
  const holds = new Map<string, Hold>();
  const told = new Map<string, readonly Problem[]>();
  const people: PersonRow[] = [];
  const stopped: Known[] = [];
  const refused: NamedSignup[] = found.lost.flatMap(refusal);
  const whose = new Map<string, Whose>();
  for (const collected of found.signups) {
    const row = rowsById.get(collected.id);
    const own = whoseAnswers(collected, row, nameOf);
    const { signup, others, none } = own;
    if (others.length > 0) refused.push(...refusal({ ...signup, responses: others }));
    const reading = readPerson(signup);
    const asked = askedWhose(own, none ? text(row!.name) : reading.name);
    if (reading.consent === 'no' && !none) refused.push({ signup, name: reading.name });
    const hold = none ? asked.hold : bothHolds(reading.hold, asked.hold);
    const all = none ? asked.problems : [...reading.problems, ...asked.problems];
    whose.set(signup.id, own);
    holds.set(signup.id, hold);
    if (reading.person && !none) {
      told.set(signup.id, all);
      accepted.push(reading.person);
      continue;
    }
    problems.push(...all);
    if (!none) stopped.push({ id: signup.id, name: reading.name, email: signup.email });
    // Whoever was read before stays in People, held back, so that running pairings can be ended.
    if (row) people.push(heldBack(row, hold, { answeredAs: own.cell, ...(!none && { consent: reading.consent }) }));
  }
  const everybody = known(accepted, held, rowsById);
  const out = directory(stopped);
  const kept: Record<HardRule, string[]> = { manager: [], avoid: [] };
  const elsewhere = refusedElsewhere(accepted, refused);
  const paused = outElsewhere(accepted, held, rowsById);
  const moved = movedTo(accepted, held, found.signups);
  for (const person of accepted) {
    const criteria = readCriteria(person.signup, columns, columnOfQuestion, answers);
    const { id } = person.signup;
    const row = rowsById.get(id);
    const named = readPeopleNamed(person.signup, everybody, out, row, lost);
    for (const rule of named.kept) kept[rule].push(person.name);
    const demanded = namesDemanded(person.signup, everybody);
    const noes = [elsewhere.get(id), paused.get(id)].flatMap((one) => one || []);
    const own = [
      ...told.get(id)!,
      ...criteria.problems,
      ...named.problems,
      ...demanded.problems,
      // The organiser has told whose names these are, or is asked.
      ...(whose.get(id)!.cell === '' ? twoNames(person.signup) : []),
      ...noes.flatMap((one) => one.problems),
      ...(moved.get(id) || []),
    ];
    const more = [demanded.hold, ...noes.map((one) => one.hold), ...(moved.get(id) || []).map(holdFor)];
    const hold = [holds.get(id)!, named.hold, ...more].reduce(bothHolds);
    const read = Object.assign(cellsOf(person, named, criteria.cells), {
      hold: hold.why,
      answeredAs: whose.get(id)!.cell,
      ...(demanded.inAbout && { about: '' }),
    });
    const merged = mergePerson(id, read, row, { ...read, hold: hold.cause });
    people.push(merged);
    problems.push(...openProblems(own, read, merged));
  }
  problems.push(...addressesToAdd(accepted, people), ...gone(held, found.signups, forms), ...keptRules(kept, forms));
  // One by one: as arguments of a call they may be too many.
  for (const one of crossChecks(accepted, sided(columnOfQuestion), people)) problems.push(one);
  return {
    people: inHeldOrder(people, held),
    columns,
    problems: ordered(
      problems,
      forms.map((form) => form.tab),
    ),
    read: responses.length,
  };
}

/** A response that is nobody's, and that says no. */
function refusal(signup: Signup): NamedSignup[] {
  const { consent, name } = readPerson(signup);
  return consent === 'no' && name !== '' ? [{ signup, name }] : [];
}

/** Only that is written: all else stays as it was read when it could be. */
function heldBack(row: Row, hold: Hold, cells: Row): PersonRow {
  return mergeSome(text(row.id), { ...cells, hold: hold.why }, row, { ...cells, hold: hold.cause });
}

function cellsOf(person: Person, named: PeopleNamed, criteria: Readonly<Record<string, Cell>>): Row {
  const { signup, role, name, capacity, zone, consent, consentVersion, decision, pronouns, about, toRead } = person;
  const last = signup.responses[signup.responses.length - 1]!;
  const cells = {
    name,
    email: signup.email,
    role,
    capacity,
    zone,
    ...named.cells,
    consent,
    consentVersion,
    decision,
    pronouns,
    about,
    toRead,
    signedUp: last.time,
    source: words.source(last.form.tab.name, last.row),
  };
  return Object.assign(dict<Cell>(), criteria, cells);
}

/** Everybody who may be named, under the name that People will show. */
function known(accepted: readonly Person[], held: readonly Row[], rowsById: ReadonlyMap<string, Row>): Directory {
  const shown = new Map(
    held.map((row): [string, Named] => [text(row.id), { name: text(row.name), email: identity(text(row.email)) }]),
  );
  for (const person of accepted) {
    const { id } = person.signup;
    const name = text(mergeCell('name', person.name, rowsById.get(id)));
    shown.set(id, { name, email: person.signup.email });
  }
  return directory(Array.from(shown, ([id, named]) => ({ id, ...named })));
}

interface Named {
  readonly name: string;
  readonly email: string;
}

function inHeldOrder(people: readonly PersonRow[], held: readonly Row[]): PersonRow[] {
  const place = new Map(held.map((row, at): [string, number] => [text(row.id), at]));
  const at = (row: PersonRow): number => place.get(row.id) ?? held.length;
  return people
    .map((row, index) => ({ row, index }))
    .sort((a, b) => at(a.row) - at(b.row) || a.index - b.index)
    .map(({ row }) => row);
}

function sided(columnOfQuestion: ReadonlyMap<QuestionRow, string>): SidedColumns {
  const of = (side: Side) => unique(Array.from(columnOfQuestion, ([one, column]) => (one.side === side ? column : '')));
  return { mentee: of('mentee'), mentor: of('mentor') };
}

function unique(columns: readonly string[]): string[] {
  return columns.filter((column, at) => column !== '' && columns.indexOf(column) === at);
}
