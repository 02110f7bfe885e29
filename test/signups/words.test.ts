/** Words that people and organisers write in their own way: languages they speak, uses, questions in other languages. */
import { describe, expect, test } from 'vitest';
import { roleIn } from '../../src/signups/cells/role.js';
import { readLanguages } from '../../src/signups/cells/spoken-languages.js';
import { readYesNo } from '../../src/signups/cells/yesno.js';
import { holdsSignups } from '../../src/signups/guess/response-tab.js';
import { inEnglish } from '../../src/signups/languages/in-english.js';
import { useNamed } from '../../src/signups/uses.js';
import { tabOf } from './tabs.js';

describe('languages', () => {
  test.each([
    ['English, French', ['English', 'French'], 'ticked'],
    ['English (native), some French', ['English', 'French'], 'how well, in brackets and before'],
    ['english/Spanish & a little german', ['English', 'Spanish', 'German'], 'other separators'],
    ['Fluent English and basic Polish', ['English', 'Polish'], 'and'],
    ['English - C1; Deutsch: B2', ['English', 'German'], 'levels of the common framework'],
    ['Only English', ['English'], 'only'],
    ['Brazilian Portuguese', ['Portuguese'], 'two words'],
    ['none', [], 'none'],
    ['', [], 'blank'],
  ])('%s', (cell, expected, _name) => {
    expect(readLanguages(cell)).toEqual(expected);
  });
});

describe('uses', () => {
  test.each([
    ['email', 'email', 'as written here'],
    ['E-Mail', 'email', 'as the panel shows it'],
    ['Time zone', 'zone', 'by its label'],
    ['First Name', 'first name', 'capitals'],
    ['seats', 'capacity', 'by the name of the column in People'],
    ['', 'nothing', 'an emptied cell'],
    ['fun fact', '', 'a word that is none'],
    ['constructor', '', 'a word that every object knows'],
  ])('"%s" is %s', (word, use, _name) => {
    expect(useNamed(word)).toBe(use);
  });
});

describe('other languages', () => {
  test.each([
    ['vorname', 'first name'],
    ['wie viele mentees kannst du betreuen', 'how many mentees could you take'],
    ['welche themen kannst du anbieten', 'topics you could help others with'],
    ['prénom', 'first name'],
    ["années d'expérience", 'years of experience'],
    ['nombre y apellidos', 'full name'],
    ['disponibilidad [lunes]', 'availability [lunes]'],
    ['years in the profession', 'years in the profession'],
  ])('%s is %s', (header, english) => {
    expect(inEnglish(header)).toBe(english);
  });

  test.each([
    ['Mentorin', 'mentor'],
    ['Mentoré', 'mentee'],
    ['Beides', 'both'],
    ['kein Mentor', ''],
    ['les deux', 'both'],
    ['Mentorado(a)', 'mentee'],
    ['Mentor(a)', 'mentor'],
    ['Mentora', 'mentor'],
    ['Mentoreada', 'mentee'],
    ['Aprendiz', 'mentee'],
    ['Parrain', 'mentor'],
    ['Filleule', 'mentee'],
    ['Patin', 'mentor'],
    ['Patenkind', 'mentee'],
    ['Madrinha', 'mentor'],
    ['Protégé', 'mentee'],
    ['Tutee', 'mentee'],
    ['Coachee', 'mentee'],
    ['メンティー', 'mentee'],
    ['メンター', 'mentor'],
    ['两者都可以', 'both'],
    ['学员', 'mentee'],
    ['学员/导师', 'both'],
    ['멘토', 'mentor'],
    ['מנטורית', 'mentor'],
    ['חניך', 'mentee'],
    ['مرشد', 'mentor'],
    ['наставник', 'mentor'],
    ['наставляемый', 'mentee'],
    ['Mentorin werden', 'mentor'],
    ['No quiero ser mentora', ''],
  ])('the role %s is "%s"', (words, role) => {
    expect(roleIn(words)).toBe(role);
  });

  test.each([
    ['Ja, ich stimme zu', 'yes'],
    ['Ich stimme nicht zu', 'no'],
    ['Nein', 'no'],
    ['Sí', 'yes'],
    ["J'accepte", 'yes'],
    ['non', 'no'],
    ['Simone', 'unclear'],
    ['Sim', 'yes'],
    ['Não', 'no'],
    ['Nao', 'no'],
    ['Sì', 'yes'],
    ['Ja, ik ga akkoord', 'yes'],
    ['Nee', 'no'],
    ['Ik ga niet akkoord', 'no'],
    ['Tak', 'yes'],
    ['Nie wyrażam zgody', 'no'],
    ['Nej', 'no'],
    ['Jag samtycker inte', 'no'],
    ['Kyllä', 'yes'],
    ['En hyväksy', 'no'],
    ['Ano', 'yes'],
    ['Nesouhlasím', 'no'],
    ['Evet', 'yes'],
    ['Hayır', 'no'],
    ['Да', 'yes'],
    ['Не согласен', 'no'],
    ['はい', 'yes'],
    ['いいえ', 'no'],
    ['同意します', 'yes'],
    ['同意しません', 'no'],
    ['是', 'yes'],
    ['不同意', 'no'],
    ['네', 'yes'],
    ['아니요', 'no'],
    ['동의하지 않습니다', 'no'],
    ['כן', 'yes'],
    ['לא', 'no'],
    ['نعم', 'yes'],
    ['لا', 'no'],
    ['لا أوافق', 'no'],
    ['No acepto', 'no'],
    ["Je n'accepte pas", 'no'],
    ['Ich bin nicht einverstanden', 'no'],
    ['Ich stimme zu, dass meine Daten nicht weitergegeben werden', 'yes'],
    ['I withdraw my consent', 'no'],
    ['Please remove me from the programme', 'no'],
    ['Yes, please remove me', 'no'],
    ['Ich widerrufe meine Einwilligung', 'no'],
    ['Yes, but do not share my phone number', 'unclear'],
    ['Yes / No', 'unclear'],
    ['No objection', 'yes'],
    ['I will think about it', 'unclear'],
    ['I agree, and know that I can withdraw my consent at any time', 'yes'],
    ['Oder doch nicht', 'unclear'],
  ])('"%s" is %s', (cell, answer) => {
    expect(readYesNo(cell)).toBe(answer);
  });
});

describe('a tab that no form has made holds sign-ups', () => {
  test.each([
    [
      'Volunteers',
      [
        ['Name', 'Email', 'Role'],
        ['Ann Lee', 'ann@x.org', 'Mentor'],
      ],
      true,
      'a column of roles',
    ],
    [
      'Mentors 2027',
      [
        ['Name', 'Contact'],
        ['Ann Lee', 'ann@x.org'],
      ],
      true,
      'its name says so, its cells hold addresses',
    ],
    ['List', [['E-mail', 'Would you like to be a mentor?']], true, 'a question says so, nobody has answered yet'],
    [
      'Newsletter',
      [
        ['Name', 'Email'],
        ['Ann Lee', 'ann@x.org'],
      ],
      false,
      'addresses alone',
    ],
    [
      'Mentoring budget',
      [
        ['Item', 'Amount'],
        ['Room', '120'],
      ],
      false,
      'no addresses',
    ],
  ])('%s', (name, rows, expected, _name) => {
    expect(holdsSignups(tabOf(name, 1, rows))).toBe(expected);
  });
});
