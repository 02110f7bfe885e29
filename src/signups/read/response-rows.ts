/** Turns the rows of response tabs into responses: who answered what, when, under which use. */
import { type Cell, text } from '../../core/cell.js';
import { formulaIn } from '../../core/formulas.js';
import type { Problem } from '../../core/problem.js';
import { readCapacity } from '../cells/capacity.js';
import { meant } from '../cells/meanings.js';
import { dayOrder, readMoment } from '../cells/moment.js';
import { said, trouble } from '../cells/reading.js';
import { saysIsOut } from '../cells/withdrawal.js';
import { isUnusedByWord } from '../guess/decide-questions.js';
import { gridRow, headerKey } from '../headers.js';
import { timeColumn } from '../languages/time-column.js';
import { isWholeTab, type QuestionRow, questionIds, tabId } from '../question-row.js';
import { type AnswerTab, rowInSheet } from '../tabs/answer-tab.js';
import { asksAddress } from '../tabs/column-name.js';
import { type QuestionUse, type TabUse, uses } from '../uses.js';
import { addressees } from './addressees.js';
import { isNoAnswer } from './formula-cells.js';
import { ownWords, type Written, writtenIn } from './own-words.js';
import { refusalsIn } from './refusals.js';

export interface Asked {
  readonly question: QuestionRow;
  readonly column: number;
  readonly header: string;
  /** Row of a grid question, or `''`. */
  readonly gridRow: string;
}

export interface Answer extends Asked {
  /** As typed, trimmed, never blank; where the organiser taught what it means, that. */
  readonly text: string;
}

export interface Response {
  readonly form: SignupTab;
  /** Row number in the Sheet. */
  readonly row: number;
  /** Wall time, or `''`. */
  readonly time: string;
  readonly answers: readonly Answer[];
  /** The same under what each is used for; a use that nothing was answered to is absent. */
  readonly byUse: ReadonlyMap<string, readonly Answer[]>;
  /** Where, outside of the questions that are used, somebody writes that they are out. */
  readonly leaves?: Said;
  /** The same of a no to a question that may have asked for consent. */
  readonly refuses?: Said;
  /** Where a formula stands instead of an answer, with it. */
  readonly formulas: readonly Answer[];
  /** By header what somebody wrote in words of their own. */
  readonly writes: ReadonlyMap<string, Written>;
}

interface Said {
  readonly header: string;
  readonly text: string;
}

export interface SignupTab {
  readonly tab: AnswerTab;
  readonly use: TabUse;
  readonly asked: readonly Asked[];
  /** Columns of which the organiser has said that they are used for nothing. */
  readonly settled: readonly number[];
}

/** A response tab with its questions, or null when it holds no sign-ups. */
export function signupTab(tab: AnswerTab, questions: readonly QuestionRow[]): SignupTab | null {
  const own = questions.filter((question) => question.tab === tab.name);
  const byId = new Map(questions.map((question): [string, QuestionRow] => [question.id, question]));
  const whole = byId.get(tabId(tab)) || own.find(isWholeTab);
  if (!whole || !isOfSignups(whole.use)) return null;
  const ids = questionIds(tab);
  const settled: number[] = [];
  const asked = tab.header.flatMap((header, column): Asked[] => {
    // A Sheet that was copied has new tab numbers; the header still tells.
    const question = byId.get(ids[column]!) || own.find((one) => headerKey(one.question) === headerKey(header));
    if (question && isUnusedByWord(question)) settled.push(column);
    if (!question || question.use === 'nothing' || headerKey(header) === '') return [];
    return [{ question, column, header, gridRow: gridRow(header, tab.header) }];
  });
  return { tab, use: whole.use, asked, settled };
}

function isOfSignups(use: QuestionUse | TabUse): use is TabUse {
  return use !== 'not sign-ups' && uses.some((one) => one.use === use && one.of === 'tab');
}

/** Rows with anything in them, in row order. */
export function responsesOf(form: SignupTab): Response[] {
  const { tab, asked } = form;
  const stamp = timeColumn(tab);
  const order = dayOrder(stamp < 0 ? [] : tab.rows.map((row) => text(row[stamp])));
  const used = asked.filter(({ question }) => question.use !== 'about').map(({ column }) => column);
  const unused = tab.header.map((_header, column) => column).filter((column) => used.indexOf(column) < 0);
  const asksConsent = asked.some(({ question }) => question.use === 'consent');
  const isSettled = (column: number) => form.settled.indexOf(column) >= 0;
  const refusals = refusalsIn(tab.header, unused, asksConsent, isSettled);
  const own = ownWords(form);
  const isFor = addressees(form);
  return tab.rows.flatMap((cells, at): Response[] => {
    if (cells.every((cell) => text(cell) === '' || cell === false)) return [];
    const out =
      unused.find(
        (column) =>
          saysIsOut(text(cells[column]), tab.header[column]!) && (cells[column] !== false || isFor(column, cells)),
      ) ?? asked.find(({ question, column }) => writesThatOut(question, cells[column]))?.column;
    const saidIn = (column: number): Said => ({ header: tab.header[column]!, text: shown(cells[column]) });
    const leaves = out === undefined ? {} : { leaves: saidIn(out) };
    const no = refusals.find(({ column, isNo }) => isNo(text(cells[column])));
    const refuses = no ? { refuses: saidIn(no.column) } : {};
    const answers: Answer[] = [];
    const byUse = new Map<string, Answer[]>();
    const formulas = asked
      .map((one) => ({ ...one, text: formulaIn(cells[one.column]) }))
      .filter((one) => one.text !== '');
    for (const { question, column, header, gridRow: row } of asked) {
      // An empty tick box says no only where somebody decides by it.
      const isBlank = (cells[column] === false && question.use !== 'decision') || isNoAnswer(cells[column]);
      const given = isBlank ? '' : text(cells[column]);
      if (given === '') continue;
      const answer = { question, column, header, gridRow: row, text: meant(question, given) };
      answers.push(answer);
      const others = byUse.get(question.use);
      if (others) others.push(answer);
      else byUse.set(question.use, [answer]);
    }
    const time = stamp < 0 ? '' : readMoment(text(cells[stamp]), order);
    const writes = writtenIn(cells, own);
    return [{ form, row: rowInSheet(tab, at), time, answers, byUse, formulas, writes, ...leaves, ...refuses }];
  });
}

/** In a question that asks something else; what they cannot do with one person is no refusal. */
function writesThatOut({ use }: QuestionRow, cell: Cell | undefined): boolean {
  if (typeof cell !== 'string' || cell.length < 3) return false;
  if (use === 'avoid' || use === 'wishes') return !withSomebody.test(cell) && saysIsOut(cell, '');
  if (use === 'capacity') return readCapacity(cell).value > 0 && saysIsOut(cell, '');
  return (use === 'criterion' || use === 'manager') && saysIsOut(cell, '');
}

const withSomebody = /(?<!\p{L})(?:with|mit|avec|con|com|met|med|z|ze|s|se|so|с|з|ile|עם|مع)(?= )|と/iu;

/** As the Sheet shows it. */
function shown(cell: Cell | undefined): string {
  return typeof cell === 'boolean' ? text(cell).toUpperCase() : text(cell);
}

/** Oldest first; the order in which tabs are given does not matter. */
export function byTime(a: Response, b: Response): number {
  if (a.time !== b.time) return a.time < b.time ? -1 : 1;
  const [m, n] = [a.form.tab, b.form.tab];
  if (m.sheetId !== n.sheetId) return m.sheetId - n.sheetId;
  if (m.name !== n.name) return m.name < n.name ? -1 : 1;
  return a.row - b.row;
}

/** Nothing in the tab asks for an address, so that people are known by their names. */
export function knowsByName({ tab, asked }: SignupTab): boolean {
  const has = (use: QuestionUse) => asked.some((one) => one.question.use === use);
  return !has('email') && (has('name') || has('first name')) && !tab.header.some(asksAddress);
}

/** Rows that look like responses and are none. */
export function leftOutRows({ tab }: SignupTab): Problem[] {
  return (tab.leftOut || []).map(({ row, column, why }) => {
    const found = trouble('warns', why === 'preview' ? 'response-preview' : 'response-unfinished');
    return { tab: tab.name, row, column, ...said(found) };
  });
}

/** What a tab as a whole lacks. */
export function tabProblems(form: SignupTab): Problem[] {
  const lacks = (use: QuestionUse) => form.asked.every((one) => one.question.use !== use);
  const found = [
    ...(lacks('email') && !knowsByName(form) ? [trouble('stops', 'no-email-question')] : []),
    ...(form.use === 'sign-ups (role question)' && lacks('role') ? [trouble('warns', 'no-role-question')] : []),
  ];
  return found.map((one) => ({ tab: form.tab.name, row: 0, column: '', ...said(one) }));
}
