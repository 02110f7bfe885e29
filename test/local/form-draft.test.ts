/** What a form's page begins with and what it sends: nothing that the respondent does not see. */
import { expect, test } from 'vitest';
import { answersOf, draftFrom } from '../../src/local/pages/form/draft.js';
import type { AnswerShape, QuestionShape } from '../../src/local/server/shapes.js';

const form = {
  ...{ id: 'f', title: 'F', description: '', open: true, closedMessage: '', collectEmail: false, confirmation: '' },
  ...{ canEdit: true, canRepeat: true, email: '', answers: {} },
};

function question(kind: QuestionShape['kind'], more: Partial<QuestionShape> = {}): QuestionShape {
  return { id: '1', kind, title: 'A', help: '', required: false, options: ['x', 'y'], ...more };
}

test.each<[QuestionShape, AnswerShape, AnswerShape | undefined, string]>([
  [question('choice'), 'x', 'x', 'a choice'],
  [question('choice'), 'gone', undefined, 'a choice that the form has no longer'],
  [question('choice', { other: true }), 'own', 'own', 'an own answer'],
  [question('checkbox'), ['gone', 'y'], ['y'], 'boxes of which one is gone'],
  [question('checkbox', { other: true }), ['x', 'own'], ['x', 'own'], 'a box and an own answer'],
  [question('list'), 'y', 'y', 'a choice of a drop-down'],
  [question('list'), 'gone', undefined, 'one that it has no longer'],
  [question('text'), 'free', 'free', 'text'],
])('%j begins with %j and sends %j: %s', (one, given, sent, _name) => {
  const shape = { ...form, questions: [one], answers: { '1': given } };
  expect(answersOf(shape, draftFrom(shape)).answers).toEqual(sent === undefined ? {} : { '1': sent });
});

test('only what stands on the pages that the answers lead through is sent', () => {
  const questions = [
    question('choice', { optionsGoTo: ['SUBMIT', 'CONTINUE'] }),
    question('page', { id: '2' }),
    question('text', { id: '3' }),
  ];
  const sentWith = (choice: string) => {
    const shape = { ...form, questions, answers: { '1': choice, '3': 'typed' } };
    return answersOf(shape, draftFrom(shape)).answers;
  };
  expect(sentWith('x')).toEqual({ '1': 'x' });
  expect(sentWith('y')).toEqual({ '1': 'y', '3': 'typed' });
});
