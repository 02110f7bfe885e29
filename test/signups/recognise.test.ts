/** Questions that other people's forms ask: what each is used for, how sure that is, and what its answers mean. */
import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { decideQuestions } from '../../src/signups/guess/decide-questions.js';
import { guessAll, guessQuestions } from '../../src/signups/guess/guess-questions.js';
import { notUsedSentence } from '../../src/signups/guess/why-not-used.js';
import { readSignups } from '../../src/signups/read/read-signups.js';
import { fixed, tabOf } from './tabs.js';

const yesNo = ['Yes', 'No', 'Yes', 'Yes'];

/** Use and sureness of one question among an address and a role. */
function use(header: string, answers: readonly string[] = []): string {
  const rows = answers.map((answer, at) => [`p${at}@x.example.org`, at % 2 === 0 ? 'Mentee' : 'Mentor', answer]);
  const found = guessQuestions(tabOf('T', 1, [['Email Address', 'Role', header], ...rows]))[3]!;
  const sure = found.sure === 'sure' ? '' : `, ${found.sure}`;
  return (found.use === 'criterion' ? `${found.criterion} ${found.side} ${found.kind}` : found.use) + sure;
}

describe('consent to the programme', () => {
  test.each<[string, string[]]>([
    ['Do you agree to us using the information you provide to us in this way?', yesNo],
    ['Are you happy for us to share your contact details with your match?', yesNo],
    ['Is it OK if we keep your data for a year?', yesNo],
    ['May we store your answers?', yesNo],
    ['I give permission to share my profile with my mentor', yesNo],
    ['I agree to the terms and conditions', yesNo],
    ['I have read the programme guide and agree to take part', ['Yes', 'Yes']],
    ['Privacy notice', ['I have read it', 'I have read it']],
    [
      'Please tick',
      ['I agree that my data are used for the programme', 'I agree that my data are used for the programme'],
    ],
    ['consent_given', ['1', '0', '1']],
    ['Ich stimme der Verarbeitung meiner Daten zu', ['Ja', 'Nein', 'Ja']],
    ['Ich willige in die Verarbeitung meiner Daten zum Zweck des Matchings ein', ['Ja', 'Nein', 'Ja']],
    ['Willigen Sie in die Weitergabe an Ihr Tandem ein?', ['Ja', 'Nein', 'Ja']],
    ['Stimmst du der Weitergabe an dein Tandem zu?', ['Ja', 'Nein', 'Ja']],
    ['Ich erkläre mich mit der Speicherung einverstanden', ['Ja', 'Nein', 'Ja']],
    ['Ik stem ermee in dat mijn antwoorden worden gedeeld', ['Ja', 'Nee', 'Ja']],
    ['Stemt u toe dat wij uw antwoorden bewaren?', ['Ja', 'Nee', 'Ja']],
    ['Jag går med på att mina svar sparas', ['Ja', 'Nej']],
    ['Jeg går med til at mine svar gemmes', ['Ja', 'Nej']],
    ['Jeg går herved med på at svarene mine lagres', ['Ja', 'Nei']],
    ['Beleegyezem, hogy válaszaimat tárolják', ['Nem', 'Igen']],
    ['Datenschutz', ['Einverstanden', 'Einverstanden', 'Nicht einverstanden']],
    ["J'accepte le traitement de mes données", ['Oui', 'Non', 'Oui']],
    ['¿Aceptás los términos?', ['Sí', 'No', 'Sí']],
    ['Aceito a política de privacidade', ['Sim', 'Não', 'Sim']],
    ['Acconsento al trattamento dei dati personali', ['Sì', 'No']],
    ['Ik ga akkoord met de voorwaarden', ['Ja', 'Nee', 'Ja']],
    ['Wyrażam zgodę na przetwarzanie danych osobowych', ['Tak', 'Nie']],
    ['Jag samtycker till att mina personuppgifter behandlas', ['Ja', 'Nej']],
    ['Jeg samtykker til behandling af mine personoplysninger', ['Ja', 'Nej']],
    ['Hyväksyn tietojeni käsittelyn', ['Kyllä', 'Ei']],
    ['Souhlasím se zpracováním osobních údajů', ['Ano', 'Ne']],
    ['Kişisel verilerimin işlenmesini kabul ediyorum', ['Evet', 'Hayır']],
    ['Согласие на обработку персональных данных', ['Да', 'Нет']],
    ['個人情報の取り扱いに同意しますか', ['はい', 'いいえ']],
    ['您是否同意隐私政策', ['是', '否']],
    ['개인정보 수집에 동의합니까?', ['네', '아니요']],
    ['אני מסכימה לתנאי התוכנית', ['כן', 'לא']],
    ['هل توافق على الشروط؟', ['نعم', 'لا']],
  ])('%j is certain', (header, answers) => {
    expect(use(header, answers)).toBe('consent');
    expect(use(header)).toBe(header === 'Please tick' ? 'nothing' : 'consent');
  });

  test.each<[string, string[]]>([
    ['Are you happy for us to contact you?', yesNo],
    ['I agree to the privacy policy and to receive the newsletter', yesNo],
    ['Can you commit to one hour a month?', yesNo],
    ['I understand that mentors are volunteers', yesNo],
    ['Consent', ['A', 'B', 'A', 'B', 'A', 'A']],
    ['Consent', ['1', '2', '1', '2']],
    ['Date of consent', ['2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04', '2027-01-05']],
    ['Type your name to show your consent', ['Ann Lee', 'Bob Kim', 'Cat Moor', 'Dan Oak', 'Eva Orr']],
    ['Ich willige nicht ein, dass meine Angaben weitergegeben werden', ['Ja', 'Nein', 'Nein']],
    ['Ik stem er niet mee in dat mijn gegevens worden gedeeld', ['Ja', 'Nee', 'Nee']],
    ['Jag går inte med på att mina svar sparas', ['Ja', 'Nej', 'Nej']],
    ['Nem járulok hozzá az adataim kezeléséhez', ['Nem', 'Igen', 'Nem']],
    ['Hozzáférést biztosítok az önéletrajzomhoz', ['Igen', 'Nem', 'Igen']],
  ])('%j is asked about', (header, answers) => expect(use(header, answers)).toBe('consent, unsure'));

  test.each<[string, string[]]>([
    ['Photo consent: may we use photos of you on social media?', yesNo],
    ['I consent to receive the monthly newsletter', yesNo],
    ['I agree to be contacted by sponsors', yesNo],
    ['May we record the sessions?', yesNo],
    ['Einwilligung Fotoaufnahmen', ['Ja', 'Nein']],
    ['Autorizo el uso de mi imagen', ['Sí', 'No']],
    ['写真の使用に同意しますか', ['はい', 'いいえ']],
    ['Do you like dogs?', yesNo],
    ['Anything else, {{field:name}}?', ['', "I don't like CoCs", '']],
    ['Mentor ID', ['YDP-Mentor-001', '', 'YDP-Mentor-002', '']],
    ['Did you take part in Cohort 1? If yes, who was your mentor?', ['No', 'Yes, Zed Quux', 'No', 'No']],
    ['What does consent mean to you?', []],
  ])('%j is none', (header, answers) => expect(use(header, answers)).toMatch(/^nothing/));

  test('a vow beside a consent that is certain is a guess', () => {
    const header = ['Email', 'Role', 'I agree to the terms', 'Can you commit to one hour a month?'];
    const rows = ['Mentee', 'Mentor'].map((role, at) => [`p${at}@x.example.org`, role, 'Yes', 'Yes']);
    expect(
      guessQuestions(tabOf('T', 1, [header, ...rows]))
        .map((one) => `${one.use} ${one.sure}`)
        .slice(3),
    ).toEqual(['consent sure', 'consent guess']);
  });
});

describe('whom somebody must not meet', () => {
  test.each([
    'Is there anyone you do NOT want to be paired with?',
    "Is there anyone you don't want to be matched with?",
    'Anyone to avoid',
    'Please list anyone we should not match you with',
    'Names of people you would prefer not to work with',
    'Who would you rather not meet?',
    'Do not match with',
    'Conflict of interest',
    'People you cannot be paired with',
    'Anyone you would be uncomfortable being paired with?',
    'Mit wem möchtest du nicht zusammen sein?',
    'Avec qui ne souhaitez-vous pas être jumelé ?',
    '¿Hay alguien con quien no quieras ser emparejado?',
    'Com quem você não gostaria de ser pareado?',
    'Met wie wil je niet gekoppeld worden?',
    'Met wie wil je liever géén match?',
    'Met wie wil je níét gekoppeld worden?',
    'Met wie wil je nooit een duo vormen?',
    'Mit wem möchtest du kein Tandem bilden?',
    'Eşleşmek istemediğiniz biri var mı?',
    'Kivel nem szeretnél párba kerülni?',
    'Con quien nó quieres ser emparejado?',
    'Vem vill du aldrig matchas med?',
    'Z kim nigdy nie chcesz być',
    'ペアになりたくない人はいますか',
    '您不想与谁配对',
  ])('%j', (header) => expect(use(header, ['Ann Lee', '', 'Bob Kim'])).toBe('avoid'));

  test.each([
    'Is there anyone you should or should not be paired with?',
    'Is there anyone you already know in the programme?',
    'Is there anybody you would find difficult to be matched with?',
    'Who should we keep you apart from?',
    'Avec qui aimeriez-vous ne jamais être ?',
    'Blocked matches',
  ])('%j may be a wish or a veto', (header) => expect(use(header, ['Ann Lee', '', ''])).toBe('avoid, unsure'));

  test.each([
    'Is there anyone you would like to be paired with?',
    'Who would you like as your mentor?',
    'Is there someone specific you want as mentor?',
    'Whom would you like as a buddy?',
    'I would like my buddy to be',
    'Gibt es jemanden, mit dem du gern ein Tandem bilden würdest?',
    'Is er iemand die je graag als buddy wilt?',
    'Finns det någon du skulle vilja ha som mentor?',
    "Y a-t-il quelqu'un que tu aimerais avoir comme marraine ?",
    '¿Conoces a alguien que te gustaría como mentora?',
    'Você já conhece alguém que gostaria como mentor(a)?',
    "C'è qualcuno che vorresti come mentor?",
    'Eşleşmek istediğiniz biri var mı?',
    'Kivel szeretnél párba kerülni?',
    'Preferred mentor, if you do not mind who it is leave this blank',
  ])('%j is a wish', (header) => expect(use(header, ['Ann Lee', '', 'Bob Kim'])).toBe('wishes'));

  test.each([
    'Conoces a alguien que quiera participar',
    'Você conhece alguém que gostaria de ser mentor?',
    'What is your preference in being matched with a person of the same ethnicity?',
    'Preferred mentor gender',
  ])('%j is no wish', (header) => expect(use(header, ['A', 'B', 'C'])).toMatch(/^nothing/));

  test.each(['Previous mentor', 'Who referred you?', 'Emergency contact'])('%j is neither', (header) => {
    expect(use(header, ['Ann Lee', 'Bob Kim', 'Cat Moor'])).toBe('nothing');
  });

  test('topics that somebody does not want are no people', () => {
    expect(use('Topics you do not want to be paired on')).not.toContain('avoid');
  });
});

describe('what is nobody’s business', () => {
  test.each<[string, string[]]>([
    ['Do you consider yourself disabled?', ['Disabled', 'Not disabled', 'Disabled']],
    ['Long-term health conditions', ['Asthma', 'None', 'Asthma', 'None']],
    ['Você se identifica como PCD?', ['Sim', 'Não', 'Não']],
    ['Faith', ['Christian', 'Muslim', 'None', 'Christian']],
    ['Sexual orientation', ['Gay', 'Straight', 'Straight']],
    ['Gender', ['Female', 'Male', 'Female']],
    ['I identify as', ['Woman', 'Man', 'Woman']],
    ['Ethnic group', ['Asian', 'Black', 'Asian']],
    ['Are you in a trade union?', yesNo],
    ['Political party membership', ['A', 'B', 'A']],
    ['Do you have a criminal record?', yesNo],
    ['Family status', ['Married', 'Single', 'Married']],
    ['Caring responsibilities', ['Children', 'None', 'Children']],
    ['Are you pregnant?', yesNo],
    ['Neurodiversity', ['ADHD', 'None', 'ADHD']],
    ['Immigration status', ['Refugee', 'Citizen', 'Refugee']],
    ['Household income', ['Low', 'High', 'Low']],
    ['Characteristics', ['Transgender, Gay', 'Lesbian', 'Non-binary']],
    ['Schwerbehinderung', ['Ja', 'Nein', 'Ja']],
    ['Religionszugehörigkeit', ['evangelisch', 'katholisch', 'evangelisch']],
    ['Orientation sexuelle', ['A', 'B', 'A']],
    ['Estado civil', ['Casada', 'Soltera', 'Casada']],
    ['Niepełnosprawność', ['Tak', 'Nie']],
    ['Вероисповедание', ['A', 'B', 'A']],
    ['性別', ['男', '女', '男']],
    ['מגדר', ['א', 'ב', 'א']],
    ['الديانة', ['أ', 'ب', 'أ']],
  ])('%j is not used', (header, answers) => {
    expect(use(header, answers)).toMatch(/^nothing/);
    expect(use(header)).toMatch(/^nothing/);
  });

  test.each([
    ['Health care experience in years', 'Years of experience both distance'],
    ['Which languages do you speak?', 'Languages both language'],
  ])('%j is %s', (header, expected) => expect(use(header)).toBe(expected));

  test('what was scored by an earlier version is scored no longer, unless the organiser said so', () => {
    const tab = tabOf('T', 1, [
      ['Email', 'Role', 'Religion'],
      ['a@x.example.org', 'Mentee', 'Hindu'],
    ]);
    const [, , , row] = decideQuestions([tab], []);
    const scored = {
      ...row!,
      use: 'criterion' as const,
      criterion: 'Religion',
      kind: 'same' as const,
      sure: '' as const,
    };
    const again = (guess: string) =>
      decideQuestions([tab], [{ ...scored, guess }]).find(({ id }) => id === row!.id)!.use;
    expect(again('criterion / Religion / both / same')).toBe('nothing');
    expect(again('nothing')).toBe('criterion');
  });
});

describe('a question is not used, and says why', () => {
  test.each<[string, string[], string]>([
    [
      'Are there any topics you would prefer NOT to mentor on?',
      ['SQL, Python', 'Speaking', 'SQL'],
      'nothing [refused]',
    ],
    ['Topics to avoid', ['SQL, Python', 'Speaking', 'SQL'], 'nothing [refused]'],
    ['Themen, zu denen Sie nicht beraten möchten', ['SQL, Python', 'SQL', 'SQL'], 'nothing [refused]'],
    ['Sujets que vous ne souhaitez pas aborder', ['SQL, Python', 'SQL', 'SQL'], 'nothing [refused]'],
    ['Temas que no quieres tratar', ['SQL, Python', 'SQL', 'SQL'], 'nothing [refused]'],
    ['Onderwerpen waarin je liever niet wilt begeleiden', ['SQL, Python', 'SQL', 'SQL'], 'nothing [refused]'],
    ['Religion', ['Hindu', 'Sikh', 'Hindu'], 'nothing [delicate]'],
    ['Characteristics', ['Transgender, Gay', 'Lesbian', 'Gay'], 'nothing [delicate]'],
    ['Photo consent: may we use photos of you?', yesNo, 'nothing (guess) [otherConsent]'],
    ['IndustryWeighting', ['5', '3', '4'], 'nothing [weights]'],
    ['Priority', ['High', 'Low', 'High'], 'nothing [priority]'],
    ['Priority (1-3)', ['1', '3', '1'], 'nothing [priority]'],
    ['Priority for those not matched last time', yesNo, 'nothing (guess) [priority]'],
    ['Was waitlisted last round', yesNo, 'nothing (guess) [priority]'],
    ['Unmatched in the previous cohort?', yesNo, 'nothing (guess) [priority]'],
    ['Rounds waited', ['0', '2', '1'], 'nothing [priority]'],
    ['Not matched in 2026', ['x', '', 'x'], 'nothing [priority]'],
    ['Priority mentee?', yesNo, 'nothing (guess) [priority]'],
    ['How important is the same industry to you? (1-5)', ['5', '3', '4'], 'nothing [weights]'],
    ['How important is it that your mentor is a woman?', ['Very important', 'Not important'], 'nothing [weights]'],
    ['Importance [Topics]', ['1', '5', '3'], 'nothing [weights]'],
    ['What matters most to you in a match?', ['Topics', 'Location', 'Topics'], 'nothing [weights]'],
    ['Industry weight', ['1', '5', '3'], 'nothing [weights]'],
    ['My weights for the criteria', ['5', '3', '4'], 'nothing [weights]'],
    ['Phone number', ['123', '456'], 'nothing'],
  ])('%j: %j', (header, answers, expected) => {
    const tab = tabOf('T', 1, [
      ['Email', 'Role', header],
      ...answers.map((one, at) => [`p${at}@x.example.org`, at % 2 ? 'Mentor' : 'Mentee', one]),
    ]);
    const questions = decideQuestions([tab], []);
    expect(questions[3]!.guess).toBe(expected);
    expect(decideQuestions([tab], questions)).toEqual(questions);
    expect(notUsedSentence(questions[3]!) === '').toBe(!expected.endsWith(']'));
  });
});

describe('a no that is asked for', () => {
  test.each<[string, string[], string]>([
    ['Do you opt out of data sharing?', yesNo, 'No = yes; Yes = no'],
    ['Do you have any objection to us sharing your e-mail with your mentor?', yesNo, 'No = yes; Yes = no'],
    ['Tick if you do not agree to your data being stored', ['x', '', 'x'], 'x = no'],
    ['No autorizo el uso de mis datos personales', ['Sí', 'No'], 'No = yes; Sí = no'],
  ])('%j is consent turned round, and asked about', (header, answers, means) => {
    const rows = answers.map((one, at) => [`p${at}@x.example.org`, at % 2 ? 'Mentor' : 'Mentee', one]);
    const found = guessQuestions(tabOf('T', 1, [['Email', 'Role', header], ...rows]))[3]!;
    expect([found.use, found.sure, found.means]).toEqual(['consent', 'unsure', means]);
  });
});

describe('headers that forms often have', () => {
  test.each([
    ['What year are you?', 'Level both scale'],
    ['Grade', 'Level both scale'],
    ['Unit', 'Department both different'],
    ['Practice group', 'Department both different'],
    ['Where do you live?', 'Location both same'],
    ['Mother tongue', 'Languages both language'],
    ['How often would you like to meet?', 'Meeting frequency both same'],
    ['Pronouns', 'pronouns'],
    ['Short bio', 'about, guess'],
    ['About me', 'about, guess'],
    ['Tell us about yourself', 'nothing'],
    ['Industry weighting', 'nothing'],
    ['first_name', 'first name'],
    ['lastName', 'last name'],
    ['Name_First', 'first name'],
    ['Name_Last', 'last name'],
    ['intro-full_name', 'name'],
    ['Username or full name', 'name'],
    ['EmailAddress', 'email'],
    ['MaxMentees', 'capacity'],
    ['NumStudent', 'capacity'],
    ['max_mentees', 'capacity'],
    ['How many new starters could you look after?', 'capacity'],
    ['If mentor: # people', 'capacity'],
    ['role_grp/max_mentees', 'capacity'],
    ['No. of mentees', 'capacity'],
    ['# mentees', 'capacity'],
    ['How many applicants would you be willing to work with this cycle?', 'capacity'],
    ['Mentee slots', 'capacity'],
    ['Mentee max', 'capacity'],
    ['Anzahl Mentees', 'capacity'],
    ['Max. Mentees', 'capacity'],
    ['Freie Plätze', 'capacity'],
    ['Nombre max de filleuls', 'capacity'],
    ['Places disponibles', 'capacity'],
    ['Número de mentees', 'capacity'],
    ['Plazas disponibles', 'capacity'],
    ['Número de vagas', 'capacity'],
    ['Posti disponibili', 'capacity'],
    ['Numero massimo di mentee', 'capacity'],
    ['Max aantal mentees', 'capacity'],
    ['Antal adepter', 'capacity'],
    ['Antall adepter', 'capacity'],
    ['Kuinka monelle voit olla mentorina?', 'capacity'],
    ['Liczba podopiecznych', 'capacity'],
    ['Maximální počet mentees', 'capacity'],
    ['Menti sayısı', 'capacity'],
    ['Kontenjan', 'capacity'],
    ['Количество подопечных', 'capacity'],
    ['担当できる人数', 'capacity'],
    ['受け入れ可能人数', 'capacity'],
    ['最多可带学员人数', 'capacity'],
    ['6、可指导学生数', 'capacity'],
    ['멘티 수', 'capacity'],
    ['담당 가능 인원', 'capacity'],
    ['عدد المتدربين', 'capacity'],
    ['מספר חניכים', 'capacity'],
    ['How many people do you manage?', 'nothing'],
    ['Wie viele Erstis kannst du betreuen?', 'capacity'],
    ['How many hours a month could you support somebody?', 'Meeting frequency both same'],
    ["First, what's your *name*?", 'name'],
    ['Q3. Full name', 'name'],
    ['Submit Date (UTC)', 'nothing'],
    ['What level of manager are you?', 'Level both scale'],
  ])('%j is %s', (header, expected) => {
    const email = expected === 'email' ? 'Role 2' : 'Email Address';
    const found = guessQuestions(tabOf('T', 1, [[email, 'Role', header]]))[3]!;
    const told = found.use === 'criterion' ? `${found.criterion} ${found.side} ${found.kind}` : found.use;
    expect(told + (found.sure === 'guess' ? ', guess' : '')).toBe(expected);
  });

  test('what the organisers decided is known by its answers', () => {
    expect(use('Status', ['Accepted', 'Waitlist', 'Declined'])).toBe('decision, guess');
    expect(use('Accept?', ['Yes', 'No', 'Yes'])).toBe('decision, guess');
    expect(use('Status', ['Student', 'Employed', 'Student'])).not.toContain('decision');
  });

  test.each([
    ['Mother tongue', 'Other languages', 'Languages, Languages'],
    ['Languages you speak', 'Languages you would like to learn', 'Languages, Languages you would like to learn'],
  ])('%s and %s', (first, second, criteria) => {
    const rows = ['German', 'French', 'German', 'Dutch'].map((one, at) => [`p${at}@x.example.org`, one, 'English']);
    const found = guessQuestions(tabOf('Mentors', 1, [['Email', first, second], ...rows])).slice(2);
    expect(found.map(({ criterion }) => criterion).join(', ')).toBe(criteria);
  });

  test('hours that somebody has are no times', () => {
    const hours = ['2 hours per week', '1 hour per week', '3 hours per week', '0'];
    expect(use('Availability', hours)).toMatch(/^nothing/);
    expect(use('Availability', ['Mondays', 'Fri 2 pm', 'Tuesday evening'])).toMatch(/^Availability|^criterion/);
  });

  test('whose tab it is says who wants, in whatever words', () => {
    const answers = ['Law, Tax', 'Tax, Art', 'Art', 'Law', 'Tax', 'Law'];
    const tab = (name: string, header: string) =>
      tabOf(name, 1, [
        ['Email', 'Name', header],
        ...answers.map((one, at) => [`${name}${at}@x.example.org`, `Ann Lee${at}`, one]),
      ]);
    const found = guessAll([
      tab('Mentors', "Industries you're interested in hearing about and giving feedback on"),
      tab('Mentees', 'What industries do you know?'),
    ]).filter(({ question }) => /industries/i.test(question));
    expect(found.map(({ criterion, side }) => `${criterion} ${side}`)).toEqual([
      'Profession mentor',
      'Profession mentee',
    ]);
  });

  test('what is wanted and what people have of the same options is one criterion', () => {
    const header = ['Email', 'Role', 'Industries wanted', 'Industry you work in'];
    const answers = ['Law', 'Tax', 'Art', 'Law', 'Tax', 'Art'];
    const rows = answers.map((answer, at) => [
      `p${at}@x.example.org`,
      at % 2 ? 'Mentor' : 'Mentee',
      answer,
      answers[(at + 1) % 6]!,
    ]);
    const found = guessQuestions(tabOf('T', 1, [header, ...rows])).slice(3);
    expect(found.map(({ criterion, side, kind }) => `${criterion} ${side} ${kind}`)).toEqual([
      'Profession mentee overlap',
      'Profession mentor overlap',
    ]);
  });
});

describe('the role, from the answers', () => {
  /** Use, sureness and meaning of the third column. */
  function role(
    header: string,
    answers: readonly string[],
    more: readonly (readonly string[])[] = [],
    name = 'Form Responses 1',
  ) {
    const [heads = [], ...cells] = more;
    const rows = answers.map((answer, at) => [`p${at}@x.example.org`, `Ann Lee${at}`, answer, ...(cells[at] || [])]);
    const found = guessQuestions(tabOf(name, 1, [['Email', 'Name', header, ...heads], ...rows]));
    return [found[0]!.use, found[3]!.use, found[3]!.sure, found[3]!.means].join(' | ');
  }
  const asked = 'sign-ups (role question)';
  const seats = [['How many mentees could you take?'], ['2'], [''], ['1'], ['']];

  test.each<[string, string[], readonly (readonly string[])[], string]>([
    ['Role', ['Mentor', 'Mentee'], [], `${asked} | role | sure | `],
    [
      'Are you an incoming student or a local student?',
      ['Incoming student', 'Local student'],
      [],
      `${asked} | role | guess | Incoming student = mentee; Local student = mentor`,
    ],
    [
      'Group',
      ['Newcomer', 'Buddy', 'Newcomer', 'Buddy'],
      [],
      `${asked} | role | guess | Newcomer = mentee; Buddy = mentor`,
    ],
    ['I am a', ['Big', 'Little'], [], `${asked} | role | guess | Big = mentor; Little = mentee`],
    ['I am a', ['Host', 'Guest'], [], `${asked} | role | guess | Host = mentor; Guest = mentee`],
    ['Du bist', ['Patin', 'Patenkind'], [], `${asked} | role | sure | `],
    ['Vous êtes', ['Parrain', 'Filleul'], [], `${asked} | role | sure | `],
    ['Do you want to sign up as a mentor?', ['Yes', 'No', 'Yes', 'No'], [], `${asked} | role | unsure | No = ?`],
    ['Do you want to sign up as a mentor?', ['Yes', 'No', 'Yes', 'No'], seats, `${asked} | role | guess | No = mentee`],
    [
      'Are you a Phoenix or an Owl?',
      ['Phoenix', 'Owl', 'Phoenix', 'Owl'],
      seats,
      `${asked} | role | guess | Phoenix = mentor; Owl = mentee`,
    ],
    [
      'Are you a Phoenix or an Owl?',
      ['Phoenix', 'Owl', 'Phoenix', 'Owl'],
      [],
      `${asked} | role | unsure | Phoenix = ?; Owl = ?`,
    ],
    [
      'I am a',
      ['Exchange student', 'Local buddy', 'ESN alumni', 'Exchange student', 'Local buddy'],
      [],
      `${asked} | role | guess | Exchange student = mentee; Local buddy = mentor; ESN alumni = ?`,
    ],
    [
      'I would like to participate as',
      ['an advisee', 'an advisor', 'I just want to receive updates', 'an advisee', 'an advisor'],
      [],
      `${asked} | role | guess | an advisor = mentor; I just want to receive updates = ?`,
    ],
    [
      'Role',
      ['an advisee', 'an advisor', 'an advisee (if enough advisors, otherwise advisor)', 'an advisee', 'an advisor'],
      [],
      `${asked} | role | guess | an advisor = mentor; an advisee (if enough advisors, otherwise advisor) = ?`,
    ],
    [
      'Are you interested in mentoring, being mentored or both?',
      ['Being mentored', 'Mentoring others', 'Both', 'Neither right now'],
      [],
      `${asked} | role | unsure | Neither right now = ?`,
    ],
    [
      'Ik wil graag',
      ['een mentor vinden', 'een mentor', 'mentor worden', 'mentor zijn'],
      [],
      `${asked} | role | unsure | een mentor = ?`,
    ],
    [
      'I take part as',
      ['Mentee', 'Mentee', 'Mentor', 'Mentor'],
      [['Veux-tu un parrain ou une marraine ?'], ['Une marraine'], ['Un parrain'], [''], ['']],
      `${asked} | role | sure | `,
    ],
    ['Csoport', ['A', 'B', 'A', 'B'], seats, `${asked} | role | unsure | A = mentor; B = mentee`],
  ])('%j with %j and %j', (header, answers, more, expected) => expect(role(header, answers, more)).toBe(expected));

  test('a preference is none', () => {
    const rows = [
      ['Mentee', 'vrouwelijke mentor'],
      ['Mentor', ''],
      ['Mentee', ''],
    ];
    const found = guessQuestions(
      tabOf('T', 1, [
        ['Email', 'Naam', 'Rol', 'Voorkeur voor'],
        ...rows.map((row, at) => [`p${at}@x.org`, `Ann Lee${at}`, ...row]),
      ]),
    );
    expect(found.map((one) => one.use).slice(3)).toEqual(['role', 'nothing']);
  });

  test('a question for the seats that some leave blank makes nobody a mentor', () => {
    expect(role('Hobby', ['Chess', 'Go', 'Go', 'Chess'], seats)).toMatch(/^sign-ups/);
  });

  test('a tab in which nothing tells the role is in doubt', () => {
    const tab = tabOf('Form Responses 1', 1, [
      ['Email', 'Name', 'Hobby'],
      ['a@x.example.org', 'Ann Lee', 'Chess'],
    ]);
    expect(guessQuestions(tab)[0]).toMatchObject({ use: asked, sure: 'unsure' });
  });
});

test('of two columns that may be the name, the one that is filled is', () => {
  const tab = tabOf('T', 1, [
    ['Email', 'Name', 'Your full name', 'Role'],
    ['a@x.example.org', '', 'Ann Lee', 'Mentee'],
    ['b@x.example.org', '', 'Bob Kim', 'Mentor'],
  ]);
  expect(guessQuestions(tab).map(({ use: one }) => one)).toEqual([asked(), 'email', 'nothing', 'name', 'role']);
  function asked() {
    return 'sign-ups (role question)';
  }
});

test('ranked choices are wishes where they name people who signed up', () => {
  const mentors = tabOf('Mentors', 2, [
    ['Email', 'Name'],
    ['m@x.example.org', 'Nora Weiss'],
    ['n@x.example.org', 'Pia Lund'],
  ]);
  const tab = (first: string, second: string) =>
    tabOf('Mentees', 1, [
      ['Email', 'Name', 'Preference 1', 'Choice 5'],
      ['a@x.example.org', 'Ann Lee', first, second],
    ]);
  const uses = (one: ReturnType<typeof tab>) =>
    guessAll([one, mentors])
      .slice(3, 5)
      .map(({ use: it }) => it);
  expect(uses(tab('Nora Weiss', 'Pia Lund'))).toEqual(['wishes', 'wishes']);
  expect(uses(tab('Data Science', 'Public Law'))).not.toContain('wishes');
});

describe('files of other programmes', () => {
  /** Of each question that is used: tab, header, use, and sureness and meaning where there is something to say. */
  function read(folder: string) {
    const dir = new URL(`../adopt/cases/${folder}/`, import.meta.url);
    const tabs = readdirSync(dir)
      .sort()
      .map((file, at) => {
        const text = readFileSync(new URL(file, dir), 'utf8').replace(/\r?\n$/, '');
        return tabOf(file.replace('.csv', ''), at + 1, Papa.parse<string[]>(text).data);
      });
    const questions = decideQuestions(tabs, []);
    const found = readSignups({ tabs, questions, people: [], fixed });
    const used = (header: string) =>
      questions
        .filter(({ question }) => question === header)
        .map((one) => [one.use, one.criterion, one.kind, one.sure].filter(Boolean).join(' '));
    return {
      used,
      people: found.people.map((one) => `${one.name} ${one.role} ${one.capacity} ${one.consent}`.trim()),
      questions,
    };
  }

  test('a grade of codes in a known order is one criterion in both tabs', () => {
    const { used, questions, people } = read('c06');
    expect(used('grade')).toEqual(['criterion Level scale sure', 'criterion Level scale sure']);
    expect(questions.find(({ question }) => question === 'grade')!.means).toBe('');
    expect([...used('identity to match'), ...used('characteristics')]).toEqual(['nothing sure', 'nothing sure']);
    expect(people[0]).toBe('Ari Bell both 1');
  });
  test('the same header in two tabs is one criterion', () => {
    expect(read('c83').used('Industry')).toEqual([
      'criterion Profession overlap sure',
      'criterion Profession overlap sure',
    ]);
  });
  test('headers made by machines', () => {
    const { people, used } = read('c08');
    expect(people).toContain('Xia Yu mentor 2');
    expect(
      [...used('IndustryWeighting'), ...used('Ethnicity'), ...used('Identity')].every((one) =>
        one.startsWith('nothing'),
      ),
    ).toBe(true);
  });
  test('yes or no to being a mentor: who says no is asked about, never a mentor', () => {
    const { people, used } = read('c07');
    expect(people).toEqual(['Ola Perry mentor 1 yes', 'Rio Shaw mentor 1 yes']);
    expect(used('Do you want to sign up as a mentor?')).toEqual(['role unsure']);
  });
  test('five choices', () => {
    expect(read('c10b').used('Fifth choice mentor')).toEqual(['wishes sure']);
  });
  test('a blank column gives way', () => {
    expect(read('c13').people[0]).toBe('Gia Holt mentee 0');
  });
  test.each<[string, string[], string]>([
    ['c61', ['佐藤 花子 mentee 0', '伊藤 健 mentor 1', '阿部 翔 mentee 0'], 'Japanese'],
    ['c28', ['李雷 mentee 0', '韩梅 mentor 2', '吴同 both 1'], 'Chinese'],
    ['c29', ['Caio Prado mentee 0 yes', 'Rui Braga mentor 2 yes'], 'Portuguese'],
    ['c31b', ['Jan de Vries mentee 0 yes', 'Els van den Berg mentor 2 yes'], 'Dutch'],
    ['c34a', ['Ina Moss mentee 0', 'Ivo Nash mentee 0', 'Lou Orr mentor 1', 'Lex Pye mentor 1'], 'incoming and local'],
  ])('%s: %j (%s)', (folder, people) => expect(read(folder).people).toEqual(people));
  test('mentora o aprendiz', () => {
    expect(read('c33').people.map((one) => one.replace(/ \d yes$/, ''))).toEqual([
      'Sol Vega mentee',
      'Luz Paz mentor',
      'Mar Gil mentee',
    ]);
    expect(read('c33').used('¿Aceptás los términos?')).toEqual(['consent sure']);
  });
  test('sharing is consent; photos and newsletters are not', () => {
    expect(read('c70a').people.map((one) => one.slice(0, 2))).toEqual(['Pa', 'Pb', 'Pd', 'Pe']);
    expect(read('c70g').questions.some((one) => one.use === 'consent')).toBe(false);
    expect(read('c70h').questions.some((one) => one.use === 'consent')).toBe(false);
  });
});
