/** Two questions, one for each role, that are answered by yes or no: who is what is told by both together. */
import { describe, expect, test } from 'vitest';
import { decideQuestions } from '../../src/signups/guess/decide-questions.js';
import { readSignups } from '../../src/signups/read/read-signups.js';
import { answerTab } from '../../src/signups/tabs/answer-tab.js';
import { fixed, tabOf } from './tabs.js';

const names = ['Abe Ash', 'Bo Birch', 'Cy Cedar', 'Di Dog', 'Ed Elm'];

/** "Abe mentor, Bo mentee", and what is wrong with the others. */
function read(headers: readonly string[], answers: readonly (readonly string[])[]) {
  const rows = answers.map((given, at) => [`1/${at + 4}/2027 10:00:00`, `p${at}@x.example.org`, names[at]!, ...given]);
  const tab = answerTab(tabOf('Form Responses 1', 1, [['Timestamp', 'Email Address', 'Name', ...headers], ...rows]));
  const questions = decideQuestions([tab], []);
  const { people, problems } = readSignups({ tabs: [tab], questions, people: [], fixed });
  return {
    unsure: questions.filter(({ sure }) => sure === 'unsure').map(({ question }) => question),
    roles: people.map(({ name, role }) => `${String(name).split(' ')[0]} ${role}`).join(', '),
    problems: problems.filter(({ code = '' }) => code.indexOf('role') === 0).map(({ row, code }) => `${row} ${code}`),
  };
}

const each = (yes: string, no: string) => [
  [yes, no],
  [no, yes],
  [yes, yes],
  [no, no],
  ['', ''],
];

describe('who says yes to one, to the other, to both, to neither, and to nothing', () => {
  test.each([
    ['Would you like to be a mentor?', 'Would you like to have a mentor?', 'Yes', 'No'],
    ['Are you interested in being a mentor?', 'Are you interested in having a mentor?', 'Y', 'N'],
    ['Interested in mentoring others?', 'Interested in being mentored?', 'Yes', 'No'],
    ['I want to be a Big', 'I want a Big', 'Yes', 'No'],
    ['Can you be a buddy for a newcomer?', 'Would you like a buddy?', 'Yes', 'No'],
    ['Sign me up as a mentor', 'Sign me up as a mentee', 'Yes', 'No'],
    ['Mentor?', 'Mentee?', 'Yes', 'No'],
    ['Do you want to mentor?', 'Do you want to be mentored?', 'yes please', 'no'],
    ['Möchtest du Mentor:in sein?', 'Möchtest du eine Mentorin haben?', 'Ja', 'Nein'],
    ['Möchtest du Mentor/in werden?', 'Möchtest du eine/n Mentor/in haben?', 'Ja', 'Nein'],
    ["Souhaitez-vous accompagner quelqu'un ?", 'Souhaitez-vous être accompagné·e ?', 'Oui', 'Non'],
    ['Souhaitez-vous être mentor ?', 'Souhaitez-vous avoir un mentor ?', 'Oui', 'Non'],
    ['¿Te gustaría ser mentor?', '¿Te gustaría tener un mentor?', 'Sí', 'No'],
    ['Quer ser mentora?', 'Quer ter uma mentora?', 'Sim', 'Não'],
    ['Vorresti fare da mentor?', 'Vorresti avere un/una mentor?', 'Sì', 'No'],
    ['Vuoi essere mentor?', 'Vuoi avere un mentor?', 'Sì', 'No'],
    ['Wil je mentor zijn?', 'Wil je een mentor hebben?', 'Ja', 'Nee'],
  ])('%s | %s', (mentor, mentee, yes, no) => {
    const found = read([mentor, mentee], each(yes, no));
    expect(found.unsure).toEqual([]);
    expect(found.roles).toBe('Abe mentor, Bo mentee, Cy both');
    expect(found.problems).toEqual(['5 role-unclear', '6 role-missing']);
    expect(read([mentee, mentor], each(yes, no)).roles).toBe('Abe mentee, Bo mentor, Cy both');
  });

  test.each([
    ['Vorrei fare da mentor', 'Vorrei avere un/una mentor', 'Sì', 'No'],
    ['Mi propongo come mentor', 'Cerco un mentor', 'Sì', 'No'],
    ['Me ofrezco como mentora', 'Busco una mentora', 'Sí', 'No'],
    ['Me inscrevo como mentor', 'Procuro um mentor', 'Sim', 'Não'],
    ['Je participe comme mentor', 'Je cherche un mentor', 'Oui', 'Non'],
    ['Ich mache als Mentor mit', 'Ich suche einen Mentor', 'Ja', 'Nein'],
    ['Ik doe mee als mentor', 'Ik wil een mentor', 'Ja', 'Nee'],
    ['Jag vill vara mentor', 'Jag vill ha en mentor', 'Ja', 'Nej'],
    ['Chcę być mentorem', 'Chcę mieć mentora', 'Tak', 'Nie'],
    ['Chci být mentorem', 'Hledám mentora', 'Ano', 'Ne'],
    ['Хочу быть ментором', 'Ищу ментора', 'Да', 'Нет'],
    ['Haluan olla mentori', 'Haluan löytää mentorin', 'Kyllä', 'Ei'],
    ['Mentor olmak istiyorum', 'Mentor arıyorum', 'Evet', 'Hayır'],
    ['メンターになりたい', 'メンターが欲しい', 'はい', 'いいえ'],
    ['我想成为导师', '我想要一位导师', '是', '否'],
  ])('said, not asked: %s | %s', (mentor, mentee, yes, no) => {
    for (const [first, other] of [
      [mentor, mentee],
      [mentee, mentor],
    ] as const) {
      const found = read([first, other], each(yes, no));
      const [a, b] = first === mentor ? ['mentor', 'mentee'] : ['mentee', 'mentor'];
      expect(found.roles).toBe(`Abe ${a}, Bo ${b}, Cy both`);
      expect(found.unsure).toEqual([]);
      expect(found.problems.map((one) => one.charAt(0))).toEqual(['5', '6']);
    }
  });

  test.each([
    ['Mentor', 'Mentee', 'x', ''],
    ['Be a mentor', 'Have a mentor', 'TRUE', 'FALSE'],
    ['Be a mentor?', 'Have a mentor?', 'TRUE', ''],
  ])('boxes %s | %s', (mentor, mentee, yes, no) => {
    const found = read([mentor, mentee], each(yes, no));
    expect(found.roles).toBe('Abe mentor, Bo mentee, Cy both');
    expect(found.problems.map((one) => one.charAt(0))).toEqual(['5', '6']);
  });

  test('a column of roles that lists several', () => {
    const found = read(['Role'], [['Mentor, Mentee'], ['Mentee'], ['Mentor'], ['Mentor; Mentee'], ['']]);
    expect(found.roles).toBe('Abe both, Bo mentee, Cy mentor, Di both');
    expect(found.problems).toEqual(['6 role-missing']);
  });

  test.each([
    ['Have you been a mentor before?', 'Did you have a mentor last year?'],
    ['Should your mentor be in your team?', 'Are you willing to be a mentor?'],
    ['Do you want a mentor from your department?', 'Do you want mentor guidelines?'],
    ['Would you like the mentor newsletter?', 'Do you need mentor training?'],
  ])('%s | %s are no two such', (first, second) => {
    const found = read(
      ['Role', first, second],
      each('Yes', 'No').map((row, at) => [at % 2 ? 'Mentor' : 'Mentee', ...row]),
    );
    expect(found.roles).toBe('Abe mentee, Bo mentor, Cy mentee, Di mentor, Ed mentee');
  });
});
