/** Makes a first guess of what each question of a response tab is for, from its header and from the answers. */
import type { Tab } from '../../core/world.js';
import { writeMeanings } from '../cells/meanings.js';
import { tellsWhoIsOut } from '../cells/withdrawal.js';
import { headerKey } from '../headers.js';
import { type Directory, directory } from '../people/directory.js';
import { once } from '../people/once.js';
import { type QuestionRow, questionIds, tabId } from '../question-row.js';
import { isOurForm } from '../signup-form.js';
import type { QuestionUse } from '../uses.js';
import { words } from '../words.js';
import { asksOtherConsent, consentSign, isConsentLike } from './consent-sign.js';
import { isDelicate } from './delicate.js';
import { consentInDoubt, giveUses, peopleOf } from './give-uses.js';
import { guessCriterion, nothing } from './guess-criterion.js';
import { guessedMeanings } from './guess-means.js';
import { guessRoles } from './guess-roles.js';
import { howSure } from './how-sure.js';
import { mayBeStatus, mayDecide } from './may-decide.js';
import { overlooked } from './overlooked.js';
import { type Prepared, prepare, sharedTraits } from './prepared.js';
import { evidenceOf } from './role-answers.js';
import { type Guess, shareCriteria } from './share-criteria.js';
import type { Traits } from './traits.js';
import { isUnreadLanguage } from './unread-language.js';
import { addressedTo, answeredBy } from './whose-answer.js';
import { whyNotUsed } from './why-not-used.js';

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
  const known =
    people.size === 0 ? null : once(() => directory(Array.from(people, (name) => ({ id: name, name, email: '' }))));
  const shared = sharedTraits(wanted);
  return shareCriteria(wanted.map((one) => guessTab(one, before, known, shared))).flat();
}

function guessTab(
  one: Prepared,
  before: Readonly<Record<string, QuestionRow>>,
  people: (() => Directory) | null,
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
  const isUnread = whole !== 'not sign-ups' && isUnreadLanguage(one, given);
  const rows = tab.header.flatMap((header, column): Guess[] => {
    const own = traits[column]!;
    if (headerKey(header) === '') return [];
    const use = given.get(column);
    const many = shared.get(asked[column]!) || own;
    const seen =
      use === undefined && !tellsWhoIsOut(header) && !isConsentLike(headers[column]!, asked[column]!)
        ? guessCriterion(header, headers[column]!, tab.header, many, whole, answerers[column]!.side)
        : { ...nothing, use: use || 'nothing' };
    const delicate = seen.use === 'nothing' && isDelicate(asked[column]!, own);
    const missed =
      use !== undefined || seen.use !== 'nothing' || delicate || isOurs || asksOtherConsent(asked[column]!)
        ? ''
        : overlooked(tab, column, headers[column]!, own, given, people, answerers[column]!.side);
    const found = missed === '' ? seen : { ...nothing, use: missed };
    const fresh = found.use === 'consent' ? { ...found, side: addressedTo(headers[column]!) } : found;
    const still = fresh.use === 'nothing' && !delicate ? stillUsed(before[ids[column]!], own, given) : null;
    const told = use === 'role' ? roles.get(column) : undefined;
    const means = told
      ? writeMeanings(told.taught)
      : guessedMeanings(fresh, consentSign(headers[column]!, asked[column]!, own), many);
    const mayHide = isUnread && use === undefined && !delicate && own.filled > 0 && own.moments < 0.5;
    const decides =
      fresh.use === 'nothing' &&
      !tellsWhoIsOut(header) &&
      (mayHide ||
        (whyNotUsed({ question: header, use: fresh.use, examples: own.examples }) === '' &&
          (mayDecide(headers[column]!, asked[column]!, own, tab.rows.length) ||
            mayBeStatus(asked[column]!, own, tab.rows.length))));
    const sureOfUse = isOurs
      ? 'sure'
      : missed !== '' || decides
        ? 'unsure'
        : howSure(fresh.use, headers[column]!, asked[column]!, own, certain);
    const guess = still || {
      ...fresh,
      sure: told ? told.sure : means !== '' && sureOfUse === 'sure' ? ('guess' as const) : sureOfUse,
      means,
    };
    return [
      {
        row: { id: ids[column]!, tab: tab.name, question: header, ...guess, examples: own.examples },
        traits: many,
        byEach: answerers[column]!.byEach,
      },
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
  return [{ row, traits: null, byEach: false }, ...rows];
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
