/** Whether a question is about what mentees want or about what mentors offer, in whatever words and languages. */
import { describe, expect, test } from 'vitest';
import { decideQuestions } from '../../src/signups/guess/decide-questions.js';
import { guessQuestions } from '../../src/signups/guess/guess-questions.js';
import { tabOf } from './tabs.js';

const some = ['Law, Tax', 'Tax', 'Law, Art', 'Art, Tax', 'Law', 'Tax, Art', 'Law', 'Art'];
const lists = [...some, ...some];

/** The sides of these questions, which all people answered unless told otherwise. */
function sides(headers: readonly string[], answered: (row: number, column: number) => boolean = () => true) {
  const rows = lists.map((_, row) => [
    `1/${row + 4}/2027 10:00:00`,
    `p${row}@x.example.org`,
    row % 2 ? 'Mentor' : 'Mentee',
    ...headers.map((__, column) => (answered(row, column) ? lists[(row + column) % lists.length]! : '')),
  ]);
  const tab = tabOf('Form Responses 1', 1, [['Timestamp', 'Email Address', 'Role', ...headers], ...rows]);
  return guessQuestions(tab)
    .slice(4)
    .map(({ use, side, sure }) => (use === 'criterion' ? `${side}${sure === 'unsure' ? ' unsure' : ''}` : use));
}

test.each([
  ['both', 'Expertise / besoins'],
  ['both', 'Topics (Growth, Leadership)'],
  ['mentee', 'What would you like to learn?'],
])('%s: %s, answered by either role', (side, header) => expect(sides([header])).toEqual([side]));

describe('the words of a question', () => {
  test.each([
    ['mentee', 'What would you like to learn?'],
    ['mentee', 'I need help with'],
    ['mentee', 'What topics are you curious about?'],
    ['mentee', 'What would you like to be coached on?'],
    ['mentee', 'Areas you want to get better at'],
    ['mentee', 'Sur quels sujets souhaitez-vous être accompagné·e ?'],
    ['mentee', 'Que souhaitez-vous apprendre ?'],
    ['mentee', 'Wobei brauchst du Unterstützung?'],
    ['mentee', 'In welchen Bereichen möchtest du unterstützt werden?'],
    ['mentee', '¿En qué temas te gustaría recibir acompañamiento?'],
    ['mentee', '¿Qué quieres aprender?'],
    ['mentee', 'Em que áreas gostaria de ser acompanhado?'],
    ['mentee', 'In quali ambiti vorresti essere supportata?'],
    ['mentee', 'Waarbij heb je hulp nodig?'],
    ['mentee', 'Waarin wil je begeleid worden?'],
    ['mentee', 'Vad vill du lära dig?'],
    ['mentee', 'Hva trenger du hjelp med?'],
    ['mentor', 'What could you teach?'],
    ['mentor', 'I can help with'],
    ['mentor', 'Topics I know a lot about'],
    ['mentor', 'Topics I am happy to chat about'],
    ['mentor', 'What can you coach someone on?'],
    ['mentor', 'Sur quels sujets souhaitez-vous accompagner ?'],
    ['mentor', 'Sur quels sujets pouvez-vous aider ?'],
    ['mentor', 'Wobei kannst du unterstützen?'],
    ['mentor', 'Wobei kannst du Unterstützung anbieten?'],
    ['mentor', 'In welchen Themen kennst du dich gut aus?'],
    ['mentor', '¿En qué temas podrías acompañar?'],
    ['mentor', '¿Qué puedes enseñar?'],
    ['mentor', 'Em que áreas pode ajudar?'],
    ['mentor', 'In quali ambiti puoi supportare?'],
    ['mentor', 'Waarin kun je iemand begeleiden?'],
    ['mentor', 'Vad kan du hjälpa till med?'],
    ['mentor', 'Hvad kan du hjælpe med?'],
    ['both', 'What would you like to learn / teach?'],
    ['both', 'Skills to offer or learn'],
    ['both', 'Was möchtest du lernen oder weitergeben?'],
    ['both', 'Que souhaitez-vous apprendre ou transmettre ?'],
  ])('%s: %s', (side, header) => expect(sides([header])).toEqual([side]));
});

test('before there are answers enough to see a list', () => {
  const tab = tabOf('Form Responses 1', 1, [
    ['Timestamp', 'Email Address', 'Role', 'What do you want to get better at?', 'Ask me about'],
    ['1/4/2027 10:00:00', 'a@x.example.org', 'Mentee', 'Law · Tax', ''],
    ['1/4/2027 10:01:00', 'b@x.example.org', 'Mentor', '', 'Tax'],
  ]);
  expect(
    guessQuestions(tab)
      .slice(4)
      .map(({ criterion, side }) => [criterion, side]),
  ).toEqual([
    ['Topics', 'mentee'],
    ['Topics', 'mentor'],
  ]);
});

describe('who answered', () => {
  test.each<[string, string, (row: number) => boolean]>([
    ['mentee', 'all mentees alone', (row) => row % 2 === 0],
    ['mentor', 'all mentors alone', (row) => row % 2 === 1],
    ['mentee', 'three mentees of eight, and no mentor', (row) => row % 2 === 0 && row < 6],
    ['both', 'everybody', () => true],
  ])('%s: %s', (side, _who, answered) => expect(sides(['Themengebiete'], answered)).toEqual([side]));
});

describe('two questions that offer the same, of which neither says its side', () => {
  const headers = ['Fach A', 'Fach B'];

  test('are asked about', () => expect(sides(headers)).toEqual(['both unsure', 'both unsure']));

  test('are told by who answered', () =>
    expect(sides(headers, (row, column) => row % 2 === column)).toEqual(['mentee', 'mentor']));

  test('are certain once the organiser has said it', () => {
    const rows = lists.map((list, row) => [`p${row}@x.example.org`, row % 2 ? 'Mentor' : 'Mentee', list, list]);
    const tab = tabOf('Sign-ups', 1, [['Email Address', 'Role', ...headers], ...rows]);
    const told = decideQuestions([tab], []).map((one) =>
      one.question === 'Fach A' ? { ...one, side: 'mentee' as const, sure: 'sure' as const } : one,
    );
    expect(decideQuestions([tab], told).find(({ question }) => question === 'Fach A')).toMatchObject({
      side: 'mentee',
      sure: 'sure',
    });
  });
});
