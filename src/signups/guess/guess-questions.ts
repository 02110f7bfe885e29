/** Makes a first guess of what each question of a response tab is for, from its header and from the answers. */
import type { Tab } from '../../core/world.js';
import { baseHeader, headerKey } from '../headers.js';
import { inEnglish } from '../languages/in-english.js';
import { timeColumn } from '../languages/time-column.js';
import { type QuestionRow, questionIds, tabId } from '../question-row.js';
import type { QuestionUse } from '../uses.js';
import { words } from '../words.js';
import { guessCriterion } from './guess-criterion.js';
import { guessTabUse } from './guess-tab.js';
import { cameFromForm } from './response-tab.js';
import { type Guess, shareCriteria } from './share-criteria.js';
import { type Traits, traitsOf } from './traits.js';
import { signs } from './use-signs.js';
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
export function guessAll(tabs: readonly Tab[], known: KnownTabs = {}): QuestionRow[] {
  const wanted = tabs.filter((tab) => !(known.surveyTabs || []).includes(tab.name));
  return shareCriteria(wanted.map((tab) => guessTab(tab, known.before || {}))).flat();
}

function guessTab(tab: Tab, before: Readonly<Record<string, QuestionRow>>): Guess[] {
  const headers = tab.header.map((header) => inEnglish(headerKey(header)).toLowerCase());
  const traits = headers.map((_header, column) => traitsOf(tab, column));
  const given = giveUses(headers, traits, timeColumn(tab));
  const whole = guessTabUse(tab.name, headers, traits, given, cameFromForm(tab));
  const ids = questionIds(tab);
  const answerers = answeredBy(tab, given);
  const rows = tab.header.flatMap((header, column): Guess[] => {
    const own = traits[column]!;
    if (headers[column] === '') return [];
    const use = given.get(column);
    const fresh =
      use === undefined
        ? guessCriterion(inEnglish(headerKey(header)), headers, own, whole, answerers[column]!)
        : { use, criterion: '', side: 'both' as const, kind: '' as const };
    const guess = fresh.use === 'nothing' ? stillUsed(before[ids[column]!], own, given) || fresh : fresh;
    return [
      { row: { id: ids[column]!, tab: tab.name, question: header, ...guess, examples: own.examples }, traits: own },
    ];
  });
  const row: QuestionRow = {
    id: tabId(tab),
    tab: tab.name,
    question: words.wholeTab,
    use: whole,
    criterion: '',
    side: 'both',
    kind: '',
    examples: '',
  };
  return [{ row, traits: null }, ...rows];
}

/** One answer more or less must not take a question out of use; only answers in free text do. */
function stillUsed(
  row: QuestionRow | undefined,
  traits: Traits,
  given: ReadonlyMap<number, QuestionUse>,
): Pick<QuestionRow, 'use' | 'criterion' | 'side' | 'kind'> | null {
  if (!row || row.use === 'nothing' || traits.long || traits.filled === 0) return null;
  if (row.use !== 'criterion' && Array.from(given.values()).some((use) => use === row.use)) return null;
  const { use, criterion, side, kind } = row;
  return { use, criterion, side, kind };
}

/** Use by use, the columns that claim it most strongly; a column has at most one use. */
function giveUses(headers: readonly string[], traits: readonly Traits[], time: number): Map<number, QuestionUse> {
  const given = new Map<number, QuestionUse>();
  if (time >= 0) given.set(time, 'nothing');
  for (const sign of signs) {
    const claims = headers
      .map((header, column) => ({
        column,
        strength: header === '' || given.has(column) ? 0 : sign.strength(header, traits[column]!),
      }))
      .filter((claim) => claim.strength > 0)
      .sort((a, b) => b.strength - a.strength || a.column - b.column);
    claims.slice(0, sign.most).forEach((claim) => {
      given.set(claim.column, sign.use);
    });
    if (sign.most > 1) continue;
    for (const { column, strength } of claims.slice(1)) {
      if (strength < 1) continue;
      // "Personal e-mail" beside "E-mail" is no criterion either; a copy of the question is read with it.
      given.set(column, isCopy(headers, column, claims[0]!.column) ? sign.use : 'nothing');
    }
  }
  const parts = Array.from(given.values());
  if (parts.includes('first name') && parts.includes('last name')) {
    given.forEach((use, column) => {
      if (use === 'name') given.set(column, 'nothing');
    });
  }
  return given;
}

/** A question that was deleted and made anew leaves two columns with one header; each holds a part of the answers. */
function isCopy(headers: readonly string[], a: number, b: number): boolean {
  return baseHeader(headers[a]!) === baseHeader(headers[b]!);
}
