/** Tells why a tab that lists people, or was filled by a form, is not read as sign-ups, and what would make it usable. */
import { text } from '../../core/cell.js';
import type { Problem } from '../../core/problem.js';
import { oneLine } from '../../core/text.js';
import { said, type Trouble, trouble } from '../cells/reading.js';
import { headerKey } from '../headers.js';
import { isWholeTab, type QuestionRow, tabId } from '../question-row.js';
import type { AnswerTab } from '../tabs/answer-tab.js';
import type { DecidedQuestion } from './decide-questions.js';
import { asksHowItWent } from './guess-tab.js';

/** What is told of a tab that is not read; of one that the organiser has set aside, or that holds no answers, nothing. */
export function unusedTab(tab: AnswerTab, questions: readonly DecidedQuestion[]): Problem[] {
  const own = questions.filter((one) => one.tab === tab.name);
  const whole = own.find((one) => one.id === tabId(tab)) || own.find(isWholeTab);
  if (whole?.use !== 'not sign-ups' || isSetAside(whole)) return [];
  if (tab.rows.every((row) => row.every((cell) => text(cell) === ''))) return [];
  if (asksHowItWent(tab.header.map(headerKey))) return [];
  return [{ tab: tab.name, row: 0, column: '', ...said(whyUnused(own)) }];
}

/** The organiser has looked: it is none of theirs. */
export function isSetAside({ use, sure, guess }: Pick<DecidedQuestion, 'use' | 'sure' | 'guess'>): boolean {
  return use === 'not sign-ups' && (sure === 'sure' || (guess !== '' && guess.indexOf(use) !== 0));
}

function whyUnused(questions: readonly QuestionRow[]): Trouble {
  const names = questions.find(({ use }) => use === 'name' || use === 'first name' || use === 'last name');
  if (questions.some(({ use }) => use === 'email')) return trouble('warns', 'tab-of-anybody');
  return names
    ? trouble('warns', 'tab-without-addresses', oneLine(names.question, 60))
    : trouble('warns', 'tab-of-nobody');
}
