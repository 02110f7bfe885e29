/** What no list of words knows and yet decides about people is shown, and nobody is paired before somebody has looked. */
import { describe, expect, test } from 'vitest';
import { decideQuestions } from '../../src/signups/guess/decide-questions.js';
import { guessQuestions } from '../../src/signups/guess/guess-questions.js';
import { wantedOrNot } from '../../src/signups/guess/overlooked.js';
import { readSignups } from '../../src/signups/read/read-signups.js';
import { fixed, tabOf } from './tabs.js';

const names = ['Abe Ash', 'Bo Birch', 'Cy Cedar', 'Di Dog'];

function tabWith(header: string, answers: readonly string[]) {
  const rows = names.map((name, at) => [
    `1/${at + 4}/2027 10:00:00`,
    `${name.split(' ')[0]!.toLowerCase()}@o.example.org`,
    name,
    at % 2 ? 'Mentor' : 'Mentee',
    'Yes',
    answers[at] ?? '',
  ]);
  const head = ['Timestamp', 'Email Address', 'Name', 'I would like to be a', 'I agree to the terms', header];
  return tabOf('Form Responses 1', 1, [head, ...rows]);
}

describe('a question whose answers decide about people', () => {
  test.each<[string, string[], string, string]>([
    [
      'Please confirm you still want to take part',
      ['Yes', 'Yes', 'No, I have found somebody', 'Yes'],
      'consent unsure',
      '',
    ],
    ['Mogen wij je gegevens delen met je maatje?', ['Ja', 'Ja', 'Nee', 'Ja'], 'consent', ''],
    ['N+1', ['Birch Bo', '', '', ''], 'manager sure', ''],
    ['Line mgr', ['Bo Birch', '', 'Di Dog', ''], 'manager sure', ''],
    ['上司のお名前', ['Bo Birch', '', '', ''], 'manager sure', ''],
    ['Definitely not', ['Bo Birch', '', '', ''], 'avoid', ''],
    ['Mit wem arbeiten Sie bereits zusammen?', ['Bo Birch', '', '', ''], 'avoid', ''],
    ['Mit welcher Person möchten Sie auf keinen Fall zusammenarbeiten?', ['Dr. Bo Birch'], 'avoid sure', ''],
    ['Met welke persoon wilt u niet gekoppeld worden?', ['Bo Birch'], 'avoid sure', ''],
    ['Blackout names', ['Bo', '', 'none known', ''], 'avoid unsure', ''],
    ['Bisherige Tandems', ['Frau Bo Birch', '', 'Herrn Dog', ''], 'avoid unsure', ''],
    ['Scheme of last year', ['B. Birch', '', 'Prof. D. Dog', ''], 'avoid unsure', ''],
    ['Wunschteampartner*in 1', ['Frau Bo Birch', '', 'Di D.', ''], 'wishes sure', ''],
    ['¿Con quién te gustaría trabajar?', ['Bo Birch', '', '', ''], 'wishes sure', ''],
    ['希望するメンター', ['Bo Birch', '', '', ''], 'wishes sure', ''],
    ['Preferred Littles', ['Bo Birch', '', '', ''], 'wishes sure', ''],
    ['Hai un tutor che preferisci?', ['Bo Birch', '', '', ''], 'wishes sure', ''],
    ['7. Toive parista', ['Bo Birch', '', '', ''], 'wishes sure', ''],
    ['Koho bys chtěl(a)?', ['Bo Birch', '', '', ''], 'wishes sure', ''],
    ['Koho bys rozhodně nechtěl(a)?', ['Bo Birch', '', '', ''], 'avoid sure', ''],
    ['希望しないメンター', ['Bo Birch', '', '', ''], 'avoid sure', ''],
    ['Is there a mentor you would particularly like to work with?', ['Prof. D. Dog'], 'wishes sure', ''],
    ["Anyone you'd specifically request?", ['Bo', '', '', ''], 'wishes sure', ''],
    ['¿Te comprometes a participar los 6 meses?', ['Sí', 'Sí', 'Depende de mi horario', 'Sí'], 'consent guess', ''],
    ['En az 6 görüşmeye katılmayı taahhüt ediyorum', ['Evet', 'Emin değilim', 'Evet', 'Evet'], 'consent guess', ''],
    ['Jouw top 5 van het event', ['Bo Birch', '', 'Di Dog', ''], 'wishes unsure', ''],
    ['Jak daleko sięgam', ['', '2', '', '3'], 'capacity unsure', ''],
    ['Kolik studentů si vezmeš na starost?', ['', '2', '', 'teď žádného'], 'capacity unsure', ''],
    ['Status', ['Active', 'Invited - no reply', 'Active', 'Active'], 'nothing unsure', ''],
    ['Stage', ['Active', 'Withdrawn', 'Active', 'Active'], 'nothing unsure', ''],
    ['Opt-in to emails', ['checked', '', 'checked', 'checked'], 'nothing unsure', ''],
    ['¿A quién prefieres evitar?', ['nadie, me llevo bien con todos', '', 'Birch', ''], 'avoid unsure', ''],
    ['Con chi proprio no?', ['la Birch, siamo cugini', '', 'nessuno in particolare', 'un ragazzo'], 'avoid unsure', ''],
    ['Who would be a bad fit for you?', ['Bo', '', 'nobody', 'the Dog girl'], 'avoid unsure', ''],
    ['Y a-t-il un dirigeant avec lequel un binôme serait délicat ?', ['le CODIR', '', '', ''], 'avoid unsure', ''],
  ])('%j with %j', (header, answers, expected, means) => {
    const found = guessQuestions(tabWith(header, answers)).find(({ question }) => question === header)!;
    expect(`${found.use} ${found.sure}`).toContain(expected);
    expect(found.means).toBe(means);
  });

  test.each([
    ['How did you hear about us?', ['A friend', 'Mail', 'Mail', 'A poster']],
    ['Anything else?', ['No', 'Thanks for doing this', '', '']],
    ['Years as a lead', ['', '2', '', '3']],
    ['Lucky number', ['1', '2', '4', '3']],
    ['What should we call you?', ['Abe', 'Bo', 'Cy', 'Di']],
    [
      'Can I sign up to be a mentor? Please read who is eligible to be a mentor: you cannot be a mentor if you apply',
      [],
    ],
    ['Town', ['Ash', 'Leeds', 'York', 'Hull']],
    ['Status', ['Active', 'Active', 'Active', 'Active']],
    ['Status', ['Submitted', 'angemeldet', 'Submitted', 'Confirmed']],
    ['Status', ['Active', 'Active', 'Withdrawn', 'Active']],
    ['Opt-in to the newsletter', ['checked', '', 'checked', 'checked']],
    ['Who is your favourite author?', ['Joyce', '', 'Woolf', '']],
  ])('%j decides nothing', (header, answers) => {
    const found = guessQuestions(tabWith(header, answers)).find(({ question }) => question === header)!;
    expect(found.sure).not.toBe('unsure');
  });
});

test.each([
  ['Blackout names', true],
  ['Bisherige Tandems', true],
  ['Who would you like to be paired with?', false],
  ['Mit wem möchten Sie nicht zusammenarbeiten?', false],
])('only the organiser can say whether people named under %j are wanted: %s', (question, expected) => {
  expect(wantedOrNot({ question, use: 'avoid', sure: 'unsure' })).toBe(expected);
  expect(wantedOrNot({ question, use: 'avoid', sure: 'sure' })).toBe(false);
});

describe('whoever writes in any question that they are out', () => {
  test.each([
    ['Anything else?', 'please take me off the list, I changed my mind', 'no'],
    ['Anything else?', 'Ik trek mijn aanmelding in', 'no'],
    ['Status of sign-up', 'Withdrew', 'no'],
    ['Withdrawn?', 'Yes, on 5 Jan', 'no'],
    ['Opt out of matching this round', 'Yes', 'no'],
    ['Opt out of matching this round', 'No', 'yes'],
    ["I don't wish to have a buddy", 'x', 'no'],
    ['Not this year', 'TRUE', 'no'],
    ['Not this year', 'FALSE', 'yes'],
    ['Withdrawn on', '2027-01-09', 'no'],
    ['Taking new mentees', 'Off', 'no'],
    ['Taking new mentees', 'On', 'yes'],
    ['Still available?', 'No', 'no'],
    ['Bist du noch dabei?', 'Nein', 'no'],
    ['Membership status', 'on hold', 'no'],
    ['Entry_Status', 'Deleted', 'no'],
    ['Entry_Status', 'Incomplete', 'no'],
    ['Status', 'hat abgesagt', 'no'],
    ['Anything else?', 'Ich muss leider doch absagen', 'no'],
    ['備考', '今回は辞退します', 'no'],
    ['Anything else?', 'Bitte meine Daten nicht verwenden', 'no'],
    ['Anything else?', 'I cannot take part in the kick-off', 'yes'],
    ['Anything else?', 'I plan to retire next year and would like to help young people not drop out of school', 'yes'],
    ['Anything else?', 'You may remove the spaces from my phone number', 'yes'],
    ['希望するメンター', '今回は辞退します', 'no'],
    ['Who would you like to be paired with?', 'Sorry, I have to withdraw', 'no'],
    ['Who would you like to be paired with?', 'I would rather not take part with Ed Elm', 'yes'],
    ['Is there anyone you should not be paired with?', 'Jag har ångrat mig', 'no'],
    ['Your line manager', 'I can no longer take part', 'no'],
    ['What topics do you want to learn?', 'I decided not to apply this year', 'no'],
  ])('%j: %j', (header, said, consent) => {
    const tab = tabWith(header, ['', '', said, '']);
    const questions = decideQuestions([tab], []);
    const held = readSignups({ tabs: [tabWith(header, [])], questions, people: [], fixed }).people;
    const { people } = readSignups({ tabs: [tab], questions, people: held, fixed });
    const { id } = held.find(({ name }) => name === 'Cy Cedar')!;
    const cy = people.find((one) => one.id === id)!;
    expect(cy.consent).toBe(consent);
    expect(cy.hold !== '').toBe(consent === 'no');
  });
});

describe('a question that is used for nothing, to which some say yes and others no', () => {
  test.each([
    ['Are you interested in getting a buddy?', ['Yes', 'No', 'Yes', 'Maybe later'], 'unsure'],
    ['Can you meet at least once a month?', ['Ja', 'Nej', 'Ja', 'Ja'], 'unsure'],
    ['Wil je dit semester meedoen?', ['Ja', 'Nee', 'Misschien', 'Ja'], 'unsure'],
    ['Six sessions at least?', ['Yes', 'Yes', 'Yes', 'Depends on my timetable'], 'unsure'],
    ['Zes bijeenkomsten?', ['Ja', 'Ja', 'Misschien, ik weet het in mei', 'Ja'], 'unsure'],
    ['Notes', ['Not at my desk on Mondays', 'I can drive', 'Yes', 'Yes'], 'sure'],
    ["I don't wish to have a buddy", ['x', '', 'FALSE', ''], 'sure'],
    ['Shall we call you Doctor?', ['Yes', 'No preference', 'Yes', 'No preference'], 'sure'],
    ['Have you had a mentor before?', ['Yes', 'No', 'No', 'Yes'], 'sure'],
    ['Priority mentee?', ['Yes', 'No', 'No', 'Yes'], 'sure'],
    ['May we take photos of you?', ['Yes', 'No', 'No', 'Yes'], 'sure'],
  ])('%j is %s', (header, answers, sure) => {
    const found = guessQuestions(tabWith(header, answers)).find(({ question }) => question === header)!;
    expect(found.use === 'nothing' && found.sure !== 'unsure' ? 'sure' : 'unsure').toBe(sure);
  });
});

describe('what a few wrote where nothing is done with it', () => {
  test.each([
    ['Notes', 'on hold', true],
    ['Notes', 'Afgemeld', true],
    ['Uwagi', 'wycofana', true],
    ['Notes', 'Thanks!', false],
    ['Notes', 'n/a', false],
    ['Notes', '12/1', false],
    ['备注', '没有', false],
    ['Gruppe B', 'désistement', true],
    ['Gruppe B', 'Gruppe B', false],
    ['LinkedIn', 'cycedar', false],
    ['Anything else we should know?', 'cancelled :(', true],
    ['Anything else we should know?', 'Looking forward to it!', false],
  ])('%j: %j is to be read: %s', (header, said, expected) => {
    const tab = tabWith(header, ['', '', said, '']);
    const { people } = readSignups({ tabs: [tab], questions: decideQuestions([tab], []), people: [], fixed });
    expect(people.find(({ name }) => name === 'Cy Cedar')!.toRead !== '').toBe(expected);
  });

  test.each([
    ['Wünsche zur Zuteilung', 'Am liebsten Yusuf Brandt', true],
    ['Sonderfeld', 'auf keinen Fall ein Mann', true],
    ['Zusatz', 'only sisters', true],
    ['Zusatz', 'menos de 1 ano', false],
    ['Zusatz', 'a quiet place', false],
    ['Rank the importance of each of these for the matching of all people', 'Place first', false],
  ])('beside short answers of everybody else, %j: %j is to be read: %s', (header, said, expected) => {
    const tab = tabWith(header, ['near the lake', 'far away', said, 'somewhere else']);
    const { people } = readSignups({ tabs: [tab], questions: decideQuestions([tab], []), people: [], fixed });
    expect(people.find(({ name }) => name === 'Cy Cedar')!.toRead !== '').toBe(expected);
  });
});
