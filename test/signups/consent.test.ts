/** A question that asks people to agree is found however they answer it, and what they tick counts by what it says. */
import { describe, expect, test } from 'vitest';
import { guessQuestions } from '../../src/signups/guess/guess-questions.js';
import { readSignups } from '../../src/signups/read/read-signups.js';
import { fixed, tabOf } from './tabs.js';

const names = ['Abe Ash', 'Bo Birch', 'Cy Cedar', 'Di Dog', 'Ed Elm', 'Fay Fir'];

function tabWith(header: string, answers: readonly string[]) {
  const head = ['Email', 'Name', 'I take part as', header];
  const rows = answers.map((answer, at) => [`p${at}@x.example.org`, names[at]!, at % 2 ? 'Mentor' : 'Mentee', answer]);
  return tabOf('Answers', 1, [head, ...rows]);
}

const ticks = ['Being matched;Being emailed', 'Being emailed', 'Being matched;Being emailed', ''];

describe('a question that asks people to agree, with answers in words of their own', () => {
  test.each<[string, string[], string]>([
    [
      '¿Confirmas tu participación en el programa?',
      ['Me doy de baja', 'Todavía no lo sé', 'Sí', 'Sí'],
      'consent unsure',
    ],
    [
      'Wyrażam zgodę na udział i przetwarzanie danych',
      ['Tak, wyrażam zgodę', 'Tak', 'Nie wyrażam zgody', 'Tak, ale dopiero od marca', 'Tak', 'Rezygnuję'],
      'consent sure',
    ],
    ['By submitting this form I consent to...', ticks, 'consent unsure'],
    [
      'Do you consent to the use of your data?',
      ['Yes', 'Only my name', 'If nobody else sees it', 'Ask me', 'I would rather talk about it', 'no'],
      'consent unsure',
    ],
    [
      'I agree to the terms of the programme',
      [
        'I have read them and would like to ask what happens with my data after the end of the programme',
        'They seem long to me, and I do not understand the third paragraph, so please ring me about it',
        'Yes, all of them, apart from the part in which I promise to come to every meeting that there is',
      ],
      'consent unsure',
    ],
    [
      'Bestätigst du deine Teilnahme am Programm?',
      ['Ja', 'Weiß noch nicht', 'Ja', 'Frag mich später'],
      'consent unsure',
    ],
    [
      'Ik ga akkoord met deelname',
      ['Ja', 'Akkoord', 'Ja hoor', 'Nee, nog niet', 'Ja, graag', 'Ja, maar liever volgend jaar', 'Zeker'],
      'consent sure',
    ],
    [
      'Confirmo mi participación',
      ['Sí', 'Sí', 'No', 'Sí, si mi jefe me deja', 'Sí, el año que viene', 'Sí, solo al boletín'],
      'consent unsure',
    ],
    ['Confermo la partecipazione', ['Sì', 'Sì, da settembre', 'Sì, salvo impegni', 'Sì, se posso'], 'consent unsure'],
    ['Ik doe mee', ['Ja', 'Ja, mits mijn baas akkoord is', 'Ja, vanaf september'], 'nothing unsure'],
    ["J'ai lu et j'adhère au code d'éthique", ["J'adhère", 'Pas encore lu', "J'adhère", 'Non'], 'nothing sure'],
    ['I agree to the code of conduct', ['Yes', 'Mostly, see below', 'Yes', 'No'], 'nothing'],
    ['Topics I know about', ['Data protection, Law', 'Law, GDPR', 'GDPR, Data protection', 'Law'], 'criterion'],
    ['Any questions about data protection?', ['No', 'What is kept?', 'No', 'No'], 'nothing'],
    ['Do you consent to your data being used? [Comments]', ['', 'only if it is virtual', '', ''], 'nothing'],
    ['Quantos afilhados você aceita?', ['', '2', '', '3'], 'capacity'],
    ['¿A cuántas personas aceptas acompañar?', ['', '2', '', '3'], 'capacity'],
    ['Quer participar do apadrinhamento?', ['Sim!', 'Não', 'Sim', 'Talvez'], 'consent unsure'],
    ['Are you in Kingston for the fall semester?', ['Yes', 'No', 'Yes', 'Yes'], 'nothing'],
  ])('%j with %j', (header, answers, expected) => {
    const found = guessQuestions(tabWith(header, answers)).find(({ question }) => question === header)!;
    expect(`${found.use} ${found.sure}`).toContain(expected);
  });
});

describe('boxes of which several can be ticked', () => {
  const read = (header: string, answers: readonly string[]) => {
    const tab = tabWith(header, answers);
    const { people } = readSignups({ tabs: [tab], questions: guessQuestions(tab), people: [], fixed });
    return answers
      .map((_, at) => people.find(({ email }) => email === `p${at}@x.example.org`)?.consent || '')
      .join(' ');
  };

  test.each<[string, string[], string]>([
    ['By submitting this form I consent to...', ticks, 'yes  yes '],
    [
      'I agree (tick all that apply)',
      [
        'I agree to be matched, I agree to photos',
        'I agree to photos',
        'I agree to be matched',
        'I agree to be matched, I agree to photos',
      ],
      'yes  yes yes',
    ],
    ['Einwilligung', ['Teilnahme am Programm, Fotos', 'Fotos', 'Ja', 'Nein'], 'yes  yes '],
    ['I consent to', ['Being matched, Newsletter', 'I do not consent', 'Newsletter', 'Yes'], 'yes   yes'],
    [
      'I agree to the terms',
      ['Yes, I agree to take part', 'Yes', 'I agree', 'Yes, I agree to take part'],
      'yes yes yes yes',
    ],
  ])('%j with %j', (header, answers, expected) => {
    expect(read(header, answers)).toBe(expected);
  });
});

test.each<[string, string]>([
  ['Can you commit to 2 hours per month as a mentee?', 'mentee'],
  ['For mentors: I agree to the terms', 'mentor'],
  ['I agree to take part', 'both'],
])('%j is asked of %s: nobody else misses it', (header, side) => {
  const tab = tabWith(header, ['Yes', '', 'Yes', '']);
  const questions = guessQuestions(tab);
  expect(questions.find(({ question }) => question === header)).toMatchObject({ use: 'consent', side });
  const { problems } = readSignups({ tabs: [tab], questions, people: [], fixed });
  expect(problems.filter(({ code }) => code === 'consent-missing')).toHaveLength(side === 'mentee' ? 0 : 2);
});

const yesNoPending = ['Approved', 'Pending', 'Declined', 'Approved'];

test.each<[string, readonly string[], string]>([
  ['Line manager approval', yesNoPending, 'decision guess'],
  ['Has your supervisor signed off on this?', ['Yes', 'Not yet', 'Yes', 'No'], 'decision guess'],
  ['Approved by your manager', ['Yes', 'asked her', 'No', 'Yes'], 'decision guess'],
  ['Manager consent', ['Yes', 'No', 'Yes', 'Yes'], 'decision guess'],
  ['Parental approval', yesNoPending, 'decision guess'],
  ['Genehmigung der Führungskraft', ['Ja', 'noch offen', 'Ja', 'Nein'], 'decision guess'],
  ['Accord du manager', ['Oui', 'en attente', 'Non', 'Oui'], 'decision guess'],
  ['Aprobación de su jefe directo', ['Sí', 'pendiente', 'No', 'Sí'], 'decision guess'],
  ['Toestemming leidinggevende', ['Ja', 'nog niet', 'Ja', 'Nee'], 'decision guess'],
  ['上司の承認', ['承認済み', '未承認', '承認済み', '却下'], 'decision guess'],
  [
    'Has your manager approved your participation?',
    ['Yes', 'declined', 'She said no for now', 'not this quarter', 'Boss is against it', 'Yes'],
    'decision guess',
  ],
  ['Parental consent', ['Yes', 'No', 'Yes', 'Yes'], 'consent sure'],
  ['Approved by (manager)', ['Jane Roe', 'Tom Poe', 'Jo Loe', 'Ina Noe'], 'nothing'],
  ['Line manager', ['Jane Roe', 'Tom Poe', 'Jo Loe', 'Ina Noe'], 'manager sure'],
  ['What management style do you approve of?', ['Calm', 'Strict', 'Calm', 'Calm'], 'nothing'],
])('who has to approve is asked in %j: %j is %s', (header, answers, expected) => {
  const found = guessQuestions(tabWith(header, answers)).find(({ question }) => question === header)!;
  expect(`${found.use} ${found.sure}`).toContain(expected);
});

const letter =
  'You cannot be a mentor if you are applying to any degree granting program in the Department of Data Science in the current cycle.';
const mentorIf = ['I am eligible and wish to be a mentor', 'I am eligible but do not wish to be a mentor this cycle'];

test.each<[string, readonly string[], string]>([
  [`Can I sign up to be a mentor?\n\nPlease read this first:\n\n${letter}`, mentorIf, 'role unsure'],
  [`Why do you want to take part?\n\n${letter}`, ['To learn', 'To help'], 'nothing sure'],
  [`Which city do you live in?\n\n${letter}`, ['Rome', 'Paris', 'Rome', 'Paris'], 'criterion sure'],
])('of a long header its question counts: %j', (header, answers, expected) => {
  const found = guessQuestions(tabWith(header, answers)).find(({ question }) => question === header)!;
  expect(`${found.use} ${found.sure}`).toBe(expected);
  expect(found.criterion).not.toBe('Department');
});
