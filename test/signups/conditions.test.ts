/** What people write about whom they would be paired with is told, and a demand holds them until somebody has decided. */
import { describe, expect, test } from 'vitest';
import { readCondition } from '../../src/signups/cells/condition.js';
import { decideQuestions } from '../../src/signups/guess/decide-questions.js';
import { readSignups } from '../../src/signups/read/read-signups.js';
import { fixed, tabOf } from './tabs.js';

const demands = [
  'Only a mentor who is a woman, please.',
  'only a woman',
  'Women only',
  'I would only feel comfortable with a female mentor',
  'Must be in my department',
  'My mentor must not be in my reporting line',
  'Please do not pair me with my manager',
  "I don't want to be matched with anyone from Sales",
  'No one from Sales',
  'Nobody who works in HR please',
  'Not my boss',
  'not in my team',
  'I cannot work with Tom Baker',
  'Anyone but my line manager',
  'I need a female mentor',
  'Please keep me away from my ex-manager',
  'I will only work with people from other offices',
  'My mentee has to speak Spanish',
  "I won't be paired with a man",
  'No men please',
  'Someone who is not my manager',
  'A mentor who does not report to my boss',
  "I can't be paired with someone from my own department",
  'under no circumstances match me with my supervisor',
  'Nur eine Frau als Mentorin',
  'Bitte niemanden aus dem Vertrieb',
  'Bitte nicht mit meinem Chef',
  'Meine Mentorin muss Deutsch sprechen',
  'Uniquement une femme',
  'Personne du service commercial',
  'Surtout pas mon manager',
  'Mon mentor doit être dans mon département',
  'Solo con una mujer',
  'Nadie de ventas',
  'No quiero que sea mi jefe',
  'Apenas mulheres',
  'Ninguém do meu departamento',
  'Solo una donna come mentor',
  'Nessuno del mio ufficio',
  'Alleen een vrouw',
  'Niemand van mijn afdeling',
  'Bara en kvinna',
  'Ingen från min avdelning',
  'Tylko kobieta',
  'Только женщина',
  '女性のメンターのみ',
  '不要和我的上司配对',
  '같은 팀은 제외해 주세요',
  '여성 멘토만 희망',
  '여자 선배님만 원합니다',
  'Please only match me with another woman of colour.',
  'My sister is also a mentor, please do not put us together',
  'Keep us apart please',
  'Sisters only',
  'Une marraine uniquement',
  '女性の方のみ希望',
];
const leanings = [
  "I'd prefer someone who is not in my reporting line",
  'I would prefer a female mentor',
  'Ideally a mentor from another department',
  "I can't meet in person",
  'I can only meet online',
  'Evenings only',
  'I would like a woman as mentor',
  'preferably not my manager',
  'Rather not someone in my own team',
  'Outside my department if possible',
  'Lieber eine Frau als Mentorin',
  'Ich kann nur online',
  'De préférence une femme',
  "Je préfère quelqu'un d'un autre service",
  'Prefiero una mujer',
  'Prefiro alguém de outra área',
  'Preferirei una donna',
  'Bij voorkeur een vrouw',
  'Helst en kvinna',
  'Najlepiej kobieta',
  'できれば女性のメンター希望',
  '最好是女导师',
  'I am not available until March',
  'Would be great to have someone senior, ideally a woman',
];
const neither = [
  'I would love to find a mentor for negotiation, ideally someone who has run a team',
  'Ideally a mentor with experience in data',
  "Confidence, and a plan for the next step that is mine rather than my manager's",
  'I prefer a structured mentoring relationship',
  'Last time it helped me most to have somebody outside my own team',
  'My last mentor was outside my department, which helped',
  'I only joined in May',
  'I only know a few people here',
  'I have never had a mentor',
  "I don't know anyone here",
  'No one from my family went to university',
  'I am the only woman in my team',
  "I don't mind who I'm paired with",
  'No preference',
  "I can't wait to meet my mentor",
  'I was not matched last year',
  'I would like a mentor who has changed careers',
  "I'm not sure what I want",
  'I am someone who is not afraid of change',
  'My manager must approve everything I do',
  'I want to learn how to say no to people',
  "I struggle with people who don't listen",
  'I must leave by 5pm',
  'I work only with Python',
  'Happy with anyone',
  'My team has doubled since spring and I was never taught how to lead people older than I am',
  'Mostly confidence; I know what to do, but I wait until someone else says it',
  'I only have one year of experience',
  'Not applicable',
  'I need help with not being heard in meetings',
  'I want to mentor because nobody helped me',
  'I am not in the office on Fridays',
  'Ich bin erst seit Mai dabei',
  'Ich kenne hier niemanden',
  'Ich kann nur eine Person betreuen',
  'Je ne connais personne',
  'Je ne suis pas encore sûr',
  'No conozco a nadie',
  'Solo llevo un mes',
  'Não conheço ninguém',
  'Non conosco nessuno',
  'Ik ken hier niemand',
  'Jag känner ingen här',
  'Thanks for doing this',
  'Would love someone to bounce ideas off',
  'I need to have more confidence with people',
  'I do not have anyone to talk to',
  "I've only had male managers",
  'Mentors should be patient',
  'I can mentor one person only',
  'It must be hard to match everybody',
  'We must have met before',
  'My mentor at my last company was great but he never had time',
  'I never worked with people before',
  'I would like to work with women in tech',
  'How to manage people who are not performing',
  "I'm looking for someone to help me with data",
  'My last mentor was not in my department and that helped',
  'I am only able to commit one hour a month',
  "I don't have time for long meetings",
  'The person I report to is not supportive',
  'I have not been in this company long',
  'I want someone who can challenge me',
];

const weightOf = (text: string) => {
  const found = readCondition(text);
  return found === null ? '' : found.hard ? 'demand' : 'leaning';
};

test.each(demands)('a demand: %s', (text) => expect(weightOf(text)).toBe('demand'));
test.each(leanings)('a leaning: %s', (text) => expect(weightOf(text)).toBe('leaning'));
test.each(neither)('neither: %s', (text) => expect(weightOf(text)).toBe(''));

test('of a longer text the sentence that holds it, and a demand before a leaning', () => {
  expect(
    readCondition('I work in Lima. I would prefer a female mentor. No one from Sales, please! Thank you.'),
  ).toEqual({
    said: 'No one from Sales, please!',
    hard: true,
  });
});

describe('somebody who writes one', () => {
  const names = ['Abe Ash', 'Bo Birch', 'Cy Cedar', 'Di Dog'];
  const tabWith = (question: string, last: string, day = 7) =>
    tabOf('Form Responses 1', 1, [
      ['Timestamp', 'Email Address', 'Name', 'I would like to be a', 'I agree to the terms', question],
      ...names.map((name, at) => [
        `1/${at === 3 ? day : at + 4}/2027 10:00:00`,
        `p${at}@x.example.org`,
        name,
        at % 2 ? 'Mentor' : 'Mentee',
        'Yes',
        at === 3 ? last : ['Thanks!', '', 'I joined in May'][at]!,
      ]),
    ]);
  const read = (tab: ReturnType<typeof tabWith>, people: Parameters<typeof readSignups>[0]['people'] = []) =>
    readSignups({ tabs: [tab], questions: decideQuestions([tab], []), people, fixed });

  test.each([
    ['Anything else?', 'Only a woman, please', 'condition-demanded', true],
    ['Comments', 'Please do not pair me with my manager', 'condition-demanded', true],
    ['How many mentees could you take?', '2 (women only)', 'condition-demanded', true],
    ['How many mentees could you take?', 'uma pessoa só', undefined, false],
    ['How many mentees could you take?', '2 (no men)', 'condition-demanded', true],
    ['Health conditions', 'Only a woman, because of my epilepsy', 'condition-personal', true],
    ['Health conditions', 'Not with Bo Birch, who knows of my epilepsy', 'condition-personal', true],
    ['Health conditions', 'Ideally somebody patient', undefined, false],
    ['Are you part of the community?', 'Prefer not to say', undefined, false],
    ['Who would you like to be paired with?', 'Only someone who is a woman', 'condition-demanded', true],
    ['About you', 'I sing. My mentee must be in my department.', 'condition-demanded', true],
    ['Anything else?', 'Ideally someone from another team', 'condition-wished', false],
    ['Anything else?', "I can't meet in person", 'condition-wished', false],
    ['Anything else?', 'I have never been in Sales', undefined, false],
  ])('%s %s', (question, said, code, held) => {
    const { people, problems } = read(tabWith(question, said));
    const told = problems.filter((one) => (one.code || '').indexOf('condition') === 0);
    expect(told.map((one) => [one.row, one.column, one.code, one.weight])).toEqual(
      code === undefined ? [] : [[5, question, code, held ? 'stops' : 'warns']],
    );
    expect(people).toHaveLength(4);
    expect(people.filter(({ hold }) => hold !== '').map(({ name }) => name)).toEqual(held ? ['Di Dog'] : []);
  });

  test.each([
    ['Anything else?', 'Not with Bo Birch'],
    ['Anything else?', 'My aunt is Bo Birch, so please not her'],
    ['Anything else?', "I'd only do this if I can be with Bo Birch"],
    ['Anything else?', 'I could do this with Bo Birch but nobody else'],
    ['Anything else?', 'not Bo please'],
    ['Anything else?', 'Nicht mit Herrn Birch'],
    ['Sonstiges', 'Bitte nicht mit Bo Birch, das ist mein Onkel'],
    ['Commentaires', 'Pas avec Bo Birch svp'],
    ['Comentarios', 'Por favor no con Bo Birch'],
    ['Opmerkingen', 'Niet met Bo Birch graag'],
    ['Observações', 'Não quero ficar com o Bo Birch'],
    ['Note', 'Solo con Bo Birch'],
    ['Note', 'Non con Bo Birch'],
    ['Uwagi', 'Nie z Bo Birch'],
    ['Övrigt', 'Inte med Bo Birch'],
    ['Notlar', 'Bo Birch ile olmasın'],
    ['Комментарии', 'не с Bo Birch'],
    ['备注', '不要和Bo Birch配对'],
    ['備考', 'Bo Birchさん以外でお願いします'],
    ['비고', 'Bo Birch 말고 다른 분'],
    ['הערות', 'לא עם Bo Birch'],
    ['ملاحظات', 'لا أريد Bo Birch'],
    ['Anything else?', 'I was paired with Bo Birch last year and would like someone new'],
    ['Anything else?', 'Ms. Birch is my science teacher, it would be awkward'],
    ['Anything else?', 'Mit Bo Birch wäre es mir unangenehm'],
    ['Autre chose ?', 'Bo Birch est ma cheffe, ce serait gênant'],
    ['¿Algo más?', 'Ya estuve con Bo Birch y prefiero otra persona'],
    ['What do you NOT want in a mentor?', 'My manager Bo Birch'],
    ['What do you NOT want in a mentor?', 'Bo'],
    ['What do you NOT want in a mentor?', 'Someone from my own team'],
    ['Deal breakers', 'Men'],
    ['Was soll deine Mentorin auf keinen Fall sein?', 'Bo Birch'],
    ['Who would you like to be paired with?', 'Only Bo Birch'],
  ])('holds whoever rules somebody out by name or wants them alone: %s %s', (question, said) => {
    const { people, problems } = read(tabWith(question, said));
    const told = problems.filter(({ code }) => code === 'condition-demanded');
    expect(told.map((one) => [one.row, one.column, one.weight])).toEqual([[5, question, 'stops']]);
    expect(people.filter(({ hold }) => hold !== '').map(({ name }) => name)).toEqual(['Di Dog']);
  });

  test.each([
    ['Anything else?', 'Bo Birch told me about this'],
    ['Anything else?', 'I only know Bo Birch so far'],
    ['Anything else?', 'I would like to meet someone new'],
    ['Anything else?', 'Will it be awkward if I come late?'],
    ['Anything else?', 'I have not met Bo Birch yet'],
    ['Anything else?', 'Not in April, and no Mondays'],
    ['Anything else?', 'I am not Di Dog from Leeds'],
    ['What do you NOT want in a mentor?', 'None'],
    ['What do you NOT want in a mentor?', 'Micromanagers'],
  ])('holds nobody for %s %s', (question, said) => {
    expect(read(tabWith(question, said)).people.filter(({ hold }) => hold !== '')).toEqual([]);
  });

  test.each([
    ['Would you be willing to be matched with someone of the opposite gender?', 'No', 'held'],
    ['Would you be willing to be matched with someone of the opposite gender?', 'Sisters only', 'held'],
    ['Would you be willing to be matched with someone of the opposite gender?', 'Yes', ''],
    ['Are you happy to be matched outside your gender?', 'No', 'held'],
    ['Would you mind being matched with a mentor of another faith?', 'Yes', 'held'],
    ['Would you mind being matched with a mentor of another faith?', 'No', ''],
    ['Would you prefer a mentor of the same gender?', 'Definitely', 'held'],
    ['Would you be comfortable with a mentor of this gender? [Male]', 'Definitely Yes', ''],
    ['Would you be comfortable with a mentor of this gender? [Male]', 'Absolutely', ''],
    ['Would you be comfortable with a mentor of this gender? [Male]', 'Definitely no', 'held'],
    ['Would you prefer a mentor of the same gender?', 'Yes, necessary', 'held'],
    ['Would you prefer a mentor of the same gender?', 'Prefer it, but available to others as needed', 'told'],
    ['Would you prefer a mentor of the same gender?', 'Prefer not to be matched within that similarity', 'told'],
    ['Would you prefer a mentor of the same gender?', 'Not necessary', ''],
    ['Would you prefer a mentor of the same gender?', 'Yes', 'told'],
    ['Would you prefer a mentor of the same gender?', 'If possible', 'told'],
    ['Would you prefer a mentor of the same gender?', 'Unconcerned', ''],
    ['Bevorzugst du eine Mentorin mit dem gleichen Geschlecht?', 'Unbedingt', 'held'],
    ['Buddy should be (gender)', 'female', 'held'],
    ['Buddy should be (gender)', 'no preference', ''],
    ['What is your gender?', 'Female', ''],
    ['Mein*e Mentor*in sollte sein', 'auf jeden Fall weiblich', 'held'],
    ['Would you prefer to mentor brothers or sisters?', 'Brothers', 'told'],
    ['Would you prefer to mentor brothers or sisters?', 'No preference', ''],
    ['Prefere padrinho ou madrinha?', 'Madrinha, por favor', 'told'],
    ['Prefere padrinho ou madrinha?', 'Tanto faz', ''],
    ['Voorkeur voor', 'vrouwelijke mentor', 'told'],
    ['Voorkeur voor', 'geen', ''],
    ['Preferred meeting place', 'The main office', ''],
  ])('asked what kind of person their partner should be: %s %s', (question, answer, expected) => {
    const tab = tabOf('Form Responses 1', 1, [
      ['Timestamp', 'Email Address', 'Name', 'I would like to be a', 'I agree to the terms', question],
      ...names.map((name, at) => [
        '1/4/2027 10:00',
        `p${at}@x.example.org`,
        name,
        at % 2 ? 'Mentor' : 'Mentee',
        'Yes',
        at % 2 ? answer : '',
      ]),
    ]);
    const { people, problems } = read(tab);
    const held = people.filter(({ hold }) => hold !== '').map(({ name }) => name);
    expect(held).toEqual(expected === 'held' ? ['Bo Birch', 'Di Dog'] : []);
    expect(problems.filter(({ code }) => code === 'kind-wished')).toHaveLength(expected === 'told' ? 1 : 0);
    expect(problems.filter(({ code }) => /^condition-/.test(code || ''))).toHaveLength(held.length);
  });

  test('finds whole names in a text without spaces', () => {
    const tab = tabOf('答复', 1, [
      ['提交时间', '邮箱', '姓名', '您想以什么身份参加', '是否同意参加本项目', '备注'],
      ['2027-01-05 10:00', 'a@x.example.org', '张伟', '学员', '同意', '请不要把我和李娜配对'],
      ['2027-01-05 10:01', 'b@x.example.org', '李娜', '导师', '同意', ''],
    ]);
    expect(
      read(tab)
        .people.filter(({ hold }) => hold !== '')
        .map(({ name }) => name),
    ).toEqual(['张伟']);
  });

  test('what they wrote for their partner is shown to nobody when it rules somebody out', () => {
    const about = (said: string) => {
      const tab = tabWith('A few words about you, for your partner', said);
      const questions = decideQuestions([tab], []).map((row) => ({ ...row, sure: 'sure' as const }));
      return readSignups({ tabs: [tab], questions, people: [], fixed });
    };
    const { people, problems } = about('I sing. Please do not pair me with Bo Birch.');
    expect(people[3]).toMatchObject({ about: '' });
    expect(problems.map(({ code }) => code)).toContain('about-kept-back');
    expect(about('I sing. Ideally someone from another team').people[3]!.about).toMatch(/^I sing/);
  });

  test('is held until the organiser empties the cell, and again when they write another', () => {
    const first = read(tabWith('Anything else?', 'Only a woman')).people;
    expect(first[3]!.hold).toMatch(/^They wrote "Only a woman"/);
    const waived = first.map((one) => ({ ...one, hold: '' }));
    expect(read(tabWith('Anything else?', 'Only a woman'), waived).people[3]!.hold).toBe('');
    expect(read(tabWith('Anything else?', 'No one from Sales', 9), waived).people[3]!.hold).toMatch(/Sales/);
  });

  test.each([
    ['Mentor, but only for women', true],
    ['Mentor, but I am new here', false],
    ['Mentor only', false],
  ])('in the answer to the role: %s', (role, held) => {
    const tab = tabOf('Form Responses 1', 1, [
      ['Timestamp', 'Email Address', 'Name', 'I would like to be a', 'I agree to the terms'],
      ...names.map((name, at) => [
        '1/4/2027 10:00',
        `p${at}@x.example.org`,
        name,
        at === 3 ? role : at % 2 ? 'Mentor' : 'Mentee',
        'Yes',
      ]),
    ]);
    const { people } = read(tab);
    expect(people.map((one) => one.role)).toEqual(['mentee', 'mentor', 'mentee', 'mentor']);
    expect(people[3]!.hold !== '').toBe(held);
  });

  test('keeps what the first of two questions of one header says', () => {
    const tab = tabOf('Form Responses 1', 1, [
      ['Timestamp', 'Email Address', 'Name', 'I would like to be a', 'I agree to the terms', 'Comments', 'Comments'],
      ...names.map((name, at) => [
        '1/4/2027 10:00',
        `p${at}@x.example.org`,
        name,
        at % 2 ? 'Mentor' : 'Mentee',
        'Yes',
        at === 3 ? 'No one from Sales' : '',
        'Thank you all',
      ]),
    ]);
    expect(read(tab).people[3]!.hold).toMatch(/Sales/);
  });

  test('a text that all have ticked is no condition of theirs', () => {
    const box = 'I must only be paired with someone who agreed';
    const tab = tabOf('Form Responses 1', 1, [
      ['Timestamp', 'Email Address', 'Name', 'I would like to be a', 'Rules'],
      ...names.map((name, at) => ['1/4/2027 10:00', `p${at}@x.example.org`, name, at % 2 ? 'Mentor' : 'Mentee', box]),
    ]);
    expect(read(tab).people.filter(({ hold }) => hold !== '')).toEqual([]);
  });
});
