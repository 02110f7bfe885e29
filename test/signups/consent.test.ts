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
      'consent unsure',
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
    ["J'ai lu et j'adhère au code d'éthique", ["J'adhère", 'Pas encore lu', "J'adhère", 'Non'], 'nothing sure'],
    ['I agree to the code of conduct', ['Yes', 'Mostly, see below', 'Yes', 'No'], 'nothing'],
    ['Topics I know about', ['Data protection, Law', 'Law, GDPR', 'GDPR, Data protection', 'Law'], 'criterion'],
    ['Any questions about data protection?', ['No', 'What is kept?', 'No', 'No'], 'nothing'],
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
