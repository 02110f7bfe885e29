/** Makes a first guess of what each question of a response tab is for, from its header and from the answers. */
import { type Cell, text } from '../../core/cell.js';
import type { Tab } from '../../core/world.js';
import { writeMeanings } from '../cells/meanings.js';
import { roleIn } from '../cells/role.js';
import { readScale } from '../cells/scale-step.js';
import { plain } from '../cells/tidy.js';
import { isYesNo, readYesNo } from '../cells/yesno.js';
import { baseHeader, headerKey, readableHeader } from '../headers.js';
import { inEnglish } from '../languages/in-english.js';
import { timeColumn } from '../languages/time-column.js';
import { type Directory, directory } from '../people/directory.js';
import { once } from '../people/once.js';
import { type QuestionRow, questionIds, type Sure, tabId } from '../question-row.js';
import { isOurForm } from '../signup-form.js';
import { asksPreferredName } from '../tabs/column-name.js';
import type { QuestionUse, TabUse } from '../uses.js';
import { words } from '../words.js';
import { neverCriterion } from './concepts.js';
import { asksOtherConsent, type ConsentSign, consentSign, mayBeConsent } from './consent-sign.js';
import { isDelicate } from './delicate.js';
import { guessCriterion, nothing } from './guess-criterion.js';
import { guessTabUse } from './guess-tab.js';
import { howSure } from './how-sure.js';
import { type Names, namesOf, overlooked } from './overlooked.js';
import { cameFromForm } from './response-tab.js';
import { type Evidence, evidenceOf, findRoleColumn, type RoleAnswers, roleAnswers } from './role-answers.js';
import { type Guess, shareCriteria } from './share-criteria.js';
import { type Traits, traitsOf } from './traits.js';
import { asksForBoth, asksRole, signs } from './use-signs.js';
import { answeredBy } from './whose-answer.js';

export interface KnownTabs {
  /** Names of tabs that hold survey answers; they get no questions. */
  readonly surveyTabs?: readonly string[];
  /** What was said of the questions before, by id: a use stays when it only shows less than it did. */
  readonly before?: Readonly<Record<string, QuestionRow>>;
}

/** A row for the tab as a whole, then one for each column that has a header. */
export function guessQuestions(tab: Tab, known: KnownTabs = {}): QuestionRow[] {
  return guessAll([tab], known);
}

/**
 * Guesses several tabs together, so that a question of the mentees' form and one of the mentors' form that
 * offer the same options become one criterion.
 */
export function guessAll(tabs: readonly Tab[], { surveyTabs = [], before = {} }: KnownTabs = {}): QuestionRow[] {
  const wanted = tabs.filter((tab) => !surveyTabs.includes(tab.name)).map(prepare);
  const people = peopleOf(wanted);
  const names = namesOf(people);
  const known =
    people.size === 0 ? null : once(() => directory(Array.from(people, (name) => ({ id: name, name, email: '' }))));
  const shared = sharedTraits(wanted);
  return shareCriteria(wanted.map((one) => guessTab(one, before, known, names, shared))).flat();
}

/** A tab with what is told of each column. */
interface Prepared {
  readonly tab: Tab;
  /** As `headerKey` gives them once machines' trimmings are off, in English and in their own language. */
  readonly headers: readonly string[];
  readonly asked: readonly string[];
  readonly traits: readonly Traits[];
  readonly rows: number;
}

function prepare(tab: Tab): Prepared {
  const asked = tab.header.map(readableHeader);
  const traits = asked.map((_header, column) => traitsOf(tab, column));
  return {
    tab,
    asked,
    headers: asked.map((header) => inEnglish(header).toLowerCase()),
    traits,
    rows: Math.max(0, ...traits.map(({ filled }) => filled)),
  };
}

/** Names and addresses of all who signed up, for comparing. */
function peopleOf(tabs: readonly Prepared[]): ReadonlySet<string> {
  const people = new Set<string>();
  for (const one of tabs) {
    const given = giveUses(one, null);
    const columns = (use: QuestionUse) => Array.from(given.keys()).filter((column) => given.get(column) === use);
    const [first] = columns('first name');
    const [last] = columns('last name');
    for (const row of one.tab.rows.slice(0, 2000)) {
      const names = columns('name').filter((column) => /\bname\b/.test(one.headers[column]!));
      for (const column of [...names, ...columns('email')]) people.add(plain(text(row[column])));
      if (first !== undefined && last !== undefined) people.add(plain(`${text(row[first])} ${text(row[last])}`));
    }
  }
  people.delete('');
  return people;
}

/** Of a question that several tabs ask in the same words, what is told by the answers of all of them. */
function sharedTraits(tabs: readonly Prepared[]): ReadonlyMap<string, Traits> {
  const cells = new Map<string, { tabs: Set<Prepared>; rows: Cell[][] }>();
  for (const one of tabs) {
    one.asked.forEach((header, column) => {
      if (header === '' || one.traits[column]!.filled === 0) return;
      const same = cells.get(header) || { tabs: new Set(), rows: [] };
      same.tabs.add(one);
      for (const row of one.tab.rows.slice(0, 400)) same.rows.push([row[column]!]);
      cells.set(header, same);
    });
  }
  const shared = new Map<string, Traits>();
  cells.forEach((same, header) => {
    if (same.tabs.size > 1) shared.set(header, traitsOf(same, 0));
  });
  return shared;
}

function guessTab(
  one: Prepared,
  before: Readonly<Record<string, QuestionRow>>,
  people: (() => Directory) | null,
  names: Names,
  shared: ReadonlyMap<string, Traits>,
): Guess[] {
  const { tab, headers, asked, traits } = one;
  const given = giveUses(one, people);
  const doubted = consentInDoubt(one, given);
  if (doubted >= 0) given.set(doubted, 'consent');
  const evidence = evidenceOf(tab, headers, given);
  const { whole, sure, roles } = guessRoles(one, given, evidence);
  const ids = questionIds(tab);
  const isOurs = isOurForm(tab);
  const answerers = answeredBy(tab, given);
  const certain = asked.some((header, column) => consentSign(headers[column]!, header, traits[column]!) === 'certain');
  const rows = tab.header.flatMap((header, column): Guess[] => {
    const own = traits[column]!;
    if (headerKey(header) === '') return [];
    const use = given.get(column);
    const many = shared.get(asked[column]!) || own;
    const seen =
      use === undefined
        ? guessCriterion(header, headers[column]!, tab.header, many, whole, answerers[column]!)
        : { ...nothing, use };
    const delicate = seen.use === 'nothing' && isDelicate(asked[column]!, own);
    const missed =
      use !== undefined || seen.use !== 'nothing' || delicate || isOurs || asksOtherConsent(asked[column]!)
        ? ''
        : overlooked(tab, column, headers[column]!, own, given, names);
    const fresh = missed === '' ? seen : { ...nothing, use: missed };
    const still = fresh.use === 'nothing' && !delicate ? stillUsed(before[ids[column]!], own, given) : null;
    const told = use === 'role' ? roles.get(column) : undefined;
    const means = told
      ? writeMeanings(told.taught)
      : guessedMeanings(fresh, consentSign(headers[column]!, asked[column]!, own), many);
    const sureOfUse =
      missed !== '' ? 'unsure' : isOurs ? 'sure' : howSure(fresh.use, headers[column]!, asked[column]!, own, certain);
    const guess = still || {
      ...fresh,
      sure: told ? told.sure : means !== '' && sureOfUse === 'sure' ? ('guess' as const) : sureOfUse,
      means,
    };
    return [
      { row: { id: ids[column]!, tab: tab.name, question: header, ...guess, examples: own.examples }, traits: many },
    ];
  });
  const row: QuestionRow = {
    ...nothing,
    id: tabId(tab),
    tab: tab.name,
    question: words.wholeTab,
    use: whole,
    sure,
    means: '',
    examples: '',
  };
  return [{ row, traits: null }, ...rows];
}

/** The last yes or no that was asked in words that are not understood, where nothing else asks for consent; -1 for none. */
function consentInDoubt({ headers, asked, traits }: Prepared, given: ReadonlyMap<number, QuestionUse>): number {
  if (Array.from(given.values()).includes('consent')) return -1;
  const open = headers
    .map((_header, column) => column)
    .filter((column) => {
      const known = headers[column] !== asked[column] || given.has(column) || headers[column] === '';
      return !known && !isDelicate(asked[column]!, traits[column]!) && mayBeConsent(asked[column]!, traits[column]!);
    });
  return open.length === 0 ? -1 : open[open.length - 1]!;
}

/** Answers whose meaning is not that of their words, or that nobody has told. */
function guessedMeanings(
  { use, kind }: Pick<QuestionRow, 'use' | 'kind'>,
  consent: ConsentSign,
  traits: Traits,
): string {
  if (use === 'consent' && consent === 'reversed') return turned(traits);
  return use === 'criterion' && kind === 'scale' ? untoldSteps(traits) : '';
}

/** Whoever says yes to "Do you object?" refuses. */
function turned({ vocabulary }: Traits): string {
  const bare = Array.from(vocabulary.options.values()).filter((answer) => answer.length <= 12 && isYesNo(answer));
  return writeMeanings(bare.sort().map((answer) => ({ answer, meaning: readYesNo(answer) === 'yes' ? 'no' : 'yes' })));
}

/** Steps of a scale whose order nobody has told: the organiser says which number each is. */
function untoldSteps({ vocabulary }: Traits): string {
  const steps = Array.from(vocabulary.options.values());
  const untold = steps.filter((step) => readScale(step).trouble !== undefined);
  if (untold.length === 0 || steps.length > 20) return '';
  const codes = steps.filter((step) => untold.includes(step) || /^\p{L}+[ -]?\d+$/u.test(step));
  return writeMeanings(codes.sort().map((answer) => ({ answer, meaning: '' })));
}

interface RolesGuess {
  readonly whole: TabUse;
  readonly sure: Sure;
  /** Of each column that asks for the role, what its answers mean. */
  readonly roles: ReadonlyMap<number, RoleAnswers>;
}

/** Who of this tab is what, and how certain that is; a column that turns out to say it is given the use. */
function guessRoles(one: Prepared, given: Map<number, QuestionUse>, evidence: Evidence): RolesGuess {
  const { tab, headers, traits, rows } = one;
  const byQuestion = new Map(given);
  given.forEach((use, column) => {
    if (use === 'role' && asksForBoth.test(headers[column]!)) byQuestion.delete(column);
  });
  const wholeIf = (fromForm: boolean) => guessTabUse(tab.name, headers, traits, byQuestion, fromForm);
  let whole = wholeIf(cameFromForm(tab));
  const named = /mentor|mentee/i.test(tab.name);
  const asked = () => Array.from(given.keys()).filter((column) => given.get(column) === 'role');
  let sure: Sure = named && whole !== 'not sign-ups' ? 'sure' : 'guess';
  const isNamedForOne = named && whole !== 'sign-ups (role question)' && whole !== 'not sign-ups';
  if (asked().length === 0 && wholeIf(true) !== 'not sign-ups' && !isNamedForOne) {
    const found = findRoleColumn(tab, candidatesForRole(one, given), evidence);
    // Words of the field on both sides make sign-ups of any list.
    if (found && (whole === 'sign-ups (role question)' || found.sure === 'guess')) {
      given.set(found.column, 'role');
      whole = 'sign-ups (role question)';
      sure = 'sure';
      const told = roleAnswers(tab, found.column, evidence, 0);
      return { whole, sure, roles: new Map([[found.column, { ...told, sure: found.sure }]]) };
    }
  }
  const columns = asked();
  if (whole === 'sign-ups (role question)') {
    const untold =
      rows > 0 &&
      evidence.some(({ mentor, mentee }, at) => !mentor && !mentee && tab.rows[at]!.some((cell) => text(cell) !== ''));
    sure = columns.length > 0 ? 'sure' : untold ? 'unsure' : 'guess';
  }
  return {
    whole,
    sure,
    roles: new Map(
      columns.map((column): [number, RoleAnswers] => [column, roleAnswers(tab, column, evidence, columns.length - 1)]),
    ),
  };
}

/** Columns that nearly everybody answered with one of a few short answers. */
function candidatesForRole(
  { headers, asked, traits, rows }: Prepared,
  given: ReadonlyMap<number, QuestionUse>,
): { column: number; asks: boolean }[] {
  return headers.flatMap((header, column) => {
    const own = traits[column]!;
    const few = own.distinct >= 2 && own.distinct <= 6 && own.filled >= 2 && own.filled >= rows * 0.8;
    if (given.has(column) || header === '' || !few || own.meanLength > 60) return [];
    if (own.numbers > 0.3 || own.emails > 0 || own.scaleWords > 0.9 || own.zones > 0.8 || own.moments > 0) return [];
    if (isDelicate(asked[column]!, own) || neverCriterion.test(header)) return [];
    const bare = own.yesNo >= 0.8;
    if (bare && roleIn(asked[column]!) === '') return [];
    return [{ column, asks: asksRole(header) && (!bare || roleIn(asked[column]!) !== '') }];
  });
}

/** One answer more or less must not take a question out of use; only answers in free text do. */
function stillUsed(
  row: QuestionRow | undefined,
  traits: Traits,
  given: ReadonlyMap<number, QuestionUse>,
): Pick<QuestionRow, 'use' | 'criterion' | 'side' | 'kind' | 'sure' | 'means'> | null {
  // What an earlier version said of it, which did not tell how sure it was, is judged anew.
  if (!row?.sure || row.use === 'nothing' || traits.long || traits.filled === 0) return null;
  if (row.use !== 'criterion' && Array.from(given.values()).some((use) => use === row.use)) return null;
  const { use, criterion, side, kind, sure, means = '' } = row;
  return { use, criterion, side, kind, sure, means };
}

/** Use by use, the columns that claim it most strongly; a column has at most one use. */
function giveUses(
  { tab, headers, asked, traits, rows }: Prepared,
  people: (() => Directory) | null,
): Map<number, QuestionUse> {
  const given = new Map<number, QuestionUse>();
  const time = timeColumn(tab);
  if (time >= 0) given.set(time, 'nothing');
  const more = asked.map((header, column) => ({
    asked: header,
    get people() {
      return shareOfPeople(tab, column, traits[column]!, people);
    },
  }));
  const isPreferred = (column: number) => asksPreferredName(asked[column]!) || asksPreferredName(headers[column]!);
  for (const sign of signs) {
    const claims = headers
      .map((header, column) => ({
        column,
        strength: header === '' || given.has(column) ? 0 : sign.strength(header, traits[column]!, more[column]!),
      }))
      .filter((claim) => claim.strength > 0)
      .map((claim) => ({ ...claim, rank: claim.strength * fullness(traits[claim.column]!, rows) }))
      .sort((a, b) => b.rank - a.rank || a.column - b.column);
    claims.slice(0, sign.most).forEach((claim) => {
      given.set(claim.column, sign.use);
    });
    if (sign.most > 1) continue;
    for (const { column, strength } of claims.slice(1)) {
      if (strength < 1) continue;
      // "Personal e-mail" beside "E-mail" is no criterion either; a copy of the question is read with it.
      const isToo = isCopy(headers, column, claims[0]!.column) || (sign.use === 'name' && isPreferred(column));
      given.set(column, isToo ? sign.use : 'nothing');
    }
  }
  const parts = Array.from(given.values());
  if (parts.includes('first name') && parts.includes('last name')) {
    given.forEach((use, column) => {
      if (use === 'name' && !isPreferred(column)) given.set(column, 'nothing');
    });
  }
  return given;
}

/** A column that nobody filled gives way to one that people did fill. */
function fullness({ filled }: Traits, rows: number): number {
  if (rows === 0) return 1;
  return filled === 0 ? 0.01 : 0.6 + (0.4 * filled) / rows;
}

function shareOfPeople(tab: Tab, column: number, traits: Traits, people: (() => Directory) | null): number {
  if (!people || traits.filled === 0) return Number.NaN;
  const answers = tab.rows
    .slice(0, 120)
    .map((row) => text(row[column]))
    .filter((answer) => answer !== '');
  const isSomebody = (name: string) => /^(one|near|several)$/.test(people().find(name).fit);
  const found = answers.filter((answer) => answer.split(/[,;\n]/).some(isSomebody));
  return found.length / answers.length;
}

/** A question that was deleted and made anew leaves two columns with one header; each holds a part of the answers. */
function isCopy(headers: readonly string[], a: number, b: number): boolean {
  return baseHeader(headers[a]!) === baseHeader(headers[b]!);
}
