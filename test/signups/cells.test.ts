import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCapacity } from '../../src/signups/cells/capacity.js';
import { readEmail } from '../../src/signups/cells/email.js';
import { dayOrder, readMoment } from '../../src/signups/cells/moment.js';
import { readName } from '../../src/signups/cells/name.js';
import { readRole } from '../../src/signups/cells/role.js';
import { gradesOf, readScale } from '../../src/signups/cells/scale-step.js';
import { slot } from '../../src/signups/cells/time-of-week.js';
import { holdsOffsets, readZone } from '../../src/signups/cells/time-zone.js';
import { readYears } from '../../src/signups/cells/years.js';
import { readYesNo } from '../../src/signups/cells/yesno.js';

/** The value, with ! behind it when it warns and !! when it stops. */
function told(reading: { value: unknown; trouble?: { weight: string } }): string {
  return `${reading.value}${reading.trouble ? (reading.trouble.weight === 'stops' ? '!!' : '!') : ''}`;
}

describe('e-mail', () => {
  test.each([
    ['ann@x.example.org', 'ann@x.example.org', 'plain'],
    ['  Ann.Smith@X.Example.ORG ', 'ann.smith@x.example.org', 'spaces and capitals'],
    ['mailto:ann@x.example.org', 'ann@x.example.org', 'mailto:'],
    ['Ann Smith <ann@x.example.org>', 'ann@x.example.org', 'angle brackets with a name'],
    ['ann@x.example.org.', 'ann@x.example.org', 'dot at the end'],
    ['\u200bann@x.exam\u200bple.org\u00a0', 'ann@x.example.org', 'hidden spaces'],
    ['ann @ x.example.org', 'ann@x.example.org', 'spaces around the at sign'],
    ['ann+mentoring@x.example.org', 'ann+mentoring@x.example.org', 'plus address'],
    ["o'leary@x.example.org", "o'leary@x.example.org", 'apostrophe'],
    ['ann@x.example.org, ann@x.example.org', 'ann@x.example.org', 'the same address twice'],
    ['ann@gmial.com', 'ann@gmial.com!', 'slip in a well-known domain'],
    ['ann@x.example.ogr', 'ann@x.example.ogr!', 'slip in the ending'],
    ['ann@x.example.org; bob@x.example.org', '!!', 'two addresses'],
    ['ann@x.example.org/bob@x.example.org', '!!', 'two addresses with a slash'],
    ['', '!!', 'blank'],
    ['ann', '!!', 'no at sign'],
    ['ann@example', '!!', 'no ending'],
    ['ann..b@example.org', '!!', 'two dots'],
    ['.ann@example.org', 'ann@example.org', 'dot in front'],
    ['@example.org', '!!', 'no name'],
    ['ann at example.org', '!!', 'at in words'],
  ])('%j', (typed, expected, name) => {
    expect(told(readEmail(typed)), name).toBe(expected);
  });
});

describe('name', () => {
  test.each([
    ['Ann  Smith', 'Ann Smith', 'two spaces'],
    ['Ann\nSmith\u2028', 'Ann Smith', 'line breaks'],
    ['\u202eAnn\u202c', 'Ann', 'direction marks'],
    ['A\u0000nn', 'Ann', 'control character'],
    ['ANN SMITH 🌟', 'ANN SMITH 🌟', 'capitals and an emoji stay'],
    ['ليلى حداد', 'ليلى حداد', 'right to left'],
    ['Dr. J.R. Smith, Ph.D.', 'Dr. J.R. Smith, Ph.D.', 'titles are no address'],
    ['<b>Ann</b>', '<b>Ann</b>', 'HTML is text'],
    ["'=1+1 Ann", "'=1+1 Ann", 'formula-like with letters is text'],
    ['Buy at https://x.example.com', '!!', 'web address'],
    ['www.example.com', '!!', 'www'],
    ['Ann example.com/buy', '!!', 'bare domain'],
    ['=HYPERLINK("http://x.example","a")', '!!', 'formula with an address'],
    ['+44 7700 900123', '!', 'phone number'],
    ['asdf', 'asdf!', 'test'],
    ['y'.repeat(200), 'y'.repeat(80), 'at most 80'],
  ])('%j', (typed, expected, name) => expect(told(readName(typed)), name).toBe(expected));
});

describe('role', () => {
  test.each([
    ['Mentee', 'mentee'],
    ['mentor', 'mentor'],
    ['Both', 'both'],
    ['Mentor & mentee', 'both'],
    ['Mentor, Mentee', 'both'],
    ['I want to be mentored', 'mentee'],
    ['I would like to be a mentor', 'mentor'],
    ['I would like a mentor', 'mentee'],
    ['Find a mentor', 'mentee'],
    ['Looking for a mentor', 'mentee'],
    ['I am looking for someone to mentor me', 'mentee'],
    ['Mentee (looking for a mentor)', 'mentee'],
    ['Mentor (supporting a mentee)', 'mentor'],
    ['Take on a mentee', 'mentor'],
    ['Mentor someone', 'mentor'],
    ["I'd like to mentor others", 'mentor'],
    ['Being mentored', 'mentee'],
    ['I want to have a mentor and be a mentor', 'both'],
    ['Either', 'both'],
    ['MENTORS', 'mentor'],
    ['Become a mentor', 'mentor'],
    ['Get matched with a mentor', 'mentee'],
    ['', '!!'],
    ['Maybe', '!!'],
    ['not a mentor', '!!'],
    ['een mentor vinden', 'mentee'],
    ['een mentor', 'mentor'],
    ['mentor worden', 'mentor'],
    ['mentor zijn', 'mentor'],
    ['Ik zoek een mentee', 'mentor'],
    ['einen Mentor finden', 'mentee'],
    ['Ich suche eine Mentorin', 'mentee'],
    ['Mentor werden', 'mentor'],
    ['Je cherche une marraine', 'mentee'],
    ['Trouver un mentor', 'mentee'],
    ['Devenir mentor', 'mentor'],
    ['Accompagner un filleul', 'mentor'],
    ['Busco una mentora', 'mentee'],
    ['Encontrar un mentor', 'mentee'],
    ['Ser mentora', 'mentor'],
    ['Procuro um mentor', 'mentee'],
    ['Cerco un mentore', 'mentee'],
    ['Hitta en mentor', 'mentee'],
    ['Jag söker en mentor', 'mentee'],
    ['Bli mentor', 'mentor'],
    ['Finde en mentor', 'mentee'],
    ['Finne en mentor', 'mentee'],
    ['Etsin mentoria', 'mentee'],
    ['Haluan mentoriksi', 'mentor'],
    ['Szukam mentora', 'mentee'],
    ['Znaleźć mentorkę', 'mentee'],
    ['Chcę być mentorem', 'mentor'],
    ['Szukam podopiecznego', 'mentor'],
    ['Hledám mentora', 'mentee'],
    ['Ищу наставника', 'mentee'],
    ['Стать ментором', 'mentor'],
    ['Mentor arıyorum', 'mentee'],
    ['Mentor bulmak istiyorum', 'mentee'],
    ['Mentor olmak istiyorum', 'mentor'],
    ['メンターを探しています', 'mentee'],
    ['メンターになりたい', 'mentor'],
    ['寻找一位导师', 'mentee'],
    ['成为导师', 'mentor'],
    ['멘토를 찾고 있어요', 'mentee'],
    ['מחפשת מנטורית', 'mentee'],
    ['أبحث عن مرشد', 'mentee'],
    ['मेंटर चाहिए', 'mentee'],
    ['jedno i drugie', 'both'],
    ['i jedno, i drugie', 'both'],
    ['Både och', 'both'],
    ['Beides', 'both'],
    ['sowohl als auch', 'both'],
    ['Les deux', 'both'],
    ['ambas', 'both'],
    ['Entrambi', 'both'],
    ['allebei', 'both'],
    ['Begge deler', 'both'],
    ['Molempia', 'both'],
    ['obojí', 'both'],
    ['ikisi de', 'both'],
    ['両方', 'both'],
    ['都', 'both'],
    ['둘다', 'both'],
    ['दोनों', 'both'],
    ['an advisee (if there are enough mentors, otherwise mentor)', '!!'],
    ['Mentee, otherwise mentor', '!!'],
    ['Mentor (mentee if there is room)', '!!'],
    ['Neither right now', '!!'],
    ['None', '!!'],
    ...(
      'Mentor Mentore Mentora Mentorin Mentorinnen Mentoren Mentores Mentoras Mentori Mentoriksi Mentorka Mentorką Mentör ' +
      'Mentoři Mentorji Mentorzy Mentorica Mentorer Danışman Mentor/a Mentor:in Ментор Менторка Наставница'
    )
      .split(' ')
      .map((word): [string, string] => [word, 'mentor']),
    ...(
      'Mentee Mentees Mentoré Mentorée Mentoré(e) Mentoré·e Mentore\u0301e Mentorado Mentorada Mentorizada Mentoreado Mentorand ' +
      'Mentorandin Mentoranden Mentorando Mentorandka Mentorerad Mentorált Mentorovaná Mentorowany Mentoriranec ' +
      'Mentoroitava Menti Danışan Ментируемый Менти'
    )
      .split(' ')
      .map((word): [string, string] => [word, 'mentee']),
  ])('%j is %s', (typed, expected) => expect(told(readRole(typed))).toBe(expected));
  test('yes is what the question asks', () => {
    expect(readRole('Yes', 'Would you like to be a mentor?').value).toBe('mentor');
    expect(readRole('Yes', 'Would you like to have a mentor?').value).toBe('mentee');
    expect(told(readRole('No', 'Would you like to be a mentor?'))).toBe('!!');
  });
});

describe('capacity', () => {
  test.each([
    ['2', '2'],
    ['5+', '5'],
    ['up to 3', '3'],
    ['one', '1'],
    ['Two mentees', '2'],
    ['', '1'],
    ['0', '0'],
    ['none', '0'],
    ['not this time', '0'],
    ['2-3', '2!'],
    ['one or two', '1!'],
    ['2 (maybe 3)', '2!'],
    ['2027-02-03', '2!'],
    ['lots', '1!'],
    ['as many as you need!', '1!'],
    ['1.5', '1!'],
    ['-1', '1!'],
    ['500', '1!'],
    ['3 max', '3'],
    ['a couple', '2'],
    ['2.0', '2'],
    ['1:3', '3'],
    ['1:1', '1'],
    ['1 : 2', '2'],
    ['1-on-1', '1'],
    ['one-to-one', '1'],
    ['1 to 3', '3'],
    ['1:many', '1!'],
    ['1:1 or 1:many', '1!'],
    ['1:2 or 1:3', '2!'],
    ['2 (max 3)', '2!'],
    ['a small group', '1!'],
    ['several', '1!'],
    ['1899-12-30T01:03:00', '3'],
    ['dos', '2'],
    ['zwei', '2'],
    ['jusqu’à trois', '3'],
    ['três', '3'],
    ['drei Mentees', '3'],
    ['2名まで', '2'],
    ['２名', '2'],
    ['两位', '2'],
    ['두 명', '2'],
    ['२', '2'],
    ['٣', '3'],
    ['dwie osoby', '2'],
    ['jedną', '1'],
    ['två', '2'],
    ['iki kişi', '2'],
    ['двоих', '1!'],
    ['двух', '2'],
    ['einen', '1'],
    ['עד שניים', '2'],
    ['اثنين', '2'],
    ['en eller två', '1!'],
    ['ninguna de momento', '0'],
    ['aucun pour le moment', '0'],
    ['keine', '0'],
    ['geen', '0'],
    ['nil this year', '0'],
    ['none at the moment', '0'],
    ['nobody this year', '0'],
    ['2, pls', '2'],
    ['two first years', '2'],
    ['two 1st years', '2'],
    ['no more than four', '4'],
    ['not more than 2', '2'],
    ['at least 2', '2!'],
    ['no less than 2', '2!'],
    ['mindestens zwei', '2!'],
    ['höchstens 3', '3'],
    ['no, but 2 next year', '0!'],
    ['nenhuma por enquanto', '0'],
    ['por enquanto nenhuma', '0'],
    ['teď žádného', '0'],
    ['helst bare én', '1'],
    ['aucun cette année', '0'],
    ['keine', '0'],
    ['ninguno por ahora', '0'],
    ['nessuno quest’anno', '0'],
    ['geen dit jaar', '0'],
    ['hiç', '0'],
    ['keine Grenze', '0!'],
    ['aucune limite', '0!'],
    ['pas plus de deux', '2'],
    ['שניים', '2'],
    ['אחד בלבד', '1'],
    ['שתי חניכות', '2'],
    ['en eller två', '1!'],
    ['en eller to', '1!'],
    ['einen oder zwei', '1!'],
    ['uno o dos', '1!'],
    ['jeden lub dwóch', '1!'],
    ['один или два', '1!'],
    ['一两个', '1!'],
    ['一名か二名', '1!'],
    ['한두 명', '1!'],
    ['einen', '1'],
    ['ни одного', '0'],
    ['пока ни одного', '0'],
    ['ani jednoho', '0'],
    ['one (already matched with Ed Fox)', '0!'],
  ])('%j is %s', (typed, expected) => expect(told(readCapacity(typed))).toBe(expected));
});

describe('years', () => {
  test.each([
    ['7', '7'],
    ['10+ years', '10'],
    ['less than a year', '0.5'],
    ['Less than 1 year', '0.5'],
    ['3-5', '4'],
    ['3 – 5 years', '4'],
    ['2027-03-05', '4'],
    ['five', '5'],
    ['twenty-five years', '25'],
    ['6 months', '0.5'],
    ['1 year and 6 months', '1.5'],
    ['2,5', '2.5'],
    ['a few years', '3'],
    ['about a decade', '10'],
    ['none yet', '0'],
    ['over 20', '20'],
    ['', ''],
    ['n/a', ''],
    ['asdf', '!'],
    ['since 2010', '!'],
    ['10 in teaching, 3 in research', '10!'],
    ['Class of 2000', '!'],
    ['2010', '!'],
    ['graduated in 1998', '!'],
    ['fünf Jahre', '5'],
    ['dix ans', '10'],
  ])('%j is %s', (typed, expected) => expect(told(readYears(typed))).toBe(expected));
});

describe('scale', () => {
  test.each([
    ['4', '4'],
    ['4 - good', '4'],
    ['5+', '5'],
    ['Somewhat useful', '3'],
    ['Not interested', '1'],
    ['Strongly agree', '5'],
    ['strongly disagree', '1'],
    ['Neither agree nor disagree', '3'],
    ['Advanced', '4'],
    ['Expert (10+ projects)', '5'],
    ['Grade 7', 'Grade 7'],
    ['SCS1', 'SCS1'],
    ['L3', 'L3'],
    ['Level 3', '3'],
    ['Year 2', '2'],
    ['Second year', '2'],
    ['Not at all important', '1'],
    ['', ''],
    ['purple', 'purple!'],
  ])('%j is %s', (typed, expected) => expect(told(readScale(typed))).toBe(expected));
  test.each([
    [['AO', 'EO', 'HEO', 'SEO', 'Grade 7', 'Grade 6', 'SCS1'], '2 3 4 5 6 7 8', 'a known order'],
    [['HEO', 'SEO', 'Band 9'], 'HEO SEO Band 9', 'one that is not in it: the organiser orders all'],
    [['Grade 5', 'Grade 6', 'Grade 7', 'Grade 8', 'Grade 9'], 'Grade 5 Grade 6 Grade 7 Grade 8 Grade 9', 'of a school'],
    [['B1', 'C2', 'A1'], '3 6 1', 'how well a language is spoken'],
  ])('a column of %j', (cells, expected, name) => {
    expect(cells.map((cell) => told(readScale(cell, gradesOf(cells)))).join(' '), name).toBe(expected);
  });
});

describe('yes or no', () => {
  test.each([
    ['Yes', 'yes'],
    ['I agree that my data is not shared', 'yes'],
    ['I have read and understood', 'yes'],
    ['true', 'yes'],
    ['No', 'no'],
    ['I do not agree', 'no'],
    ["I don't consent", 'no'],
    ['I’m happy with that', 'yes'],
    ['Yes, happy to!', 'yes'],
    ['Yes - looking forward', 'yes'],
    ['Yes please', 'yes'],
    ['Yes, I do', 'yes'],
    ['Yes, I agree to the terms', 'yes'],
    ['Yes, I know that I may withdraw later', 'yes'],
    ['I agree that my data is used for matching until I withdraw', 'yes'],
    ['I agree that my data are used only for the programme', 'yes'],
    ['I have read the terms and agree to take part, but can withdraw at any time', 'yes'],
    ['I agree to be contacted by e-mail when I am matched', 'yes'],
    ['I consent to my data being stored, including but not limited to my name', 'yes'],
    ['I understand that if I am not matched I stay on the list', 'yes'],
    ['Ja, gerne', 'yes'],
    ['Ja, ich bin einverstanden', 'yes'],
    ['Ich stimme zu', 'yes'],
    ['Oui, avec plaisir', 'yes'],
    ["Oui, j'accepte", 'yes'],
    ['Sí, acepto', 'yes'],
    ['Sí, claro', 'yes'],
    ['Sim, aceito', 'yes'],
    ['Sì, acconsento', 'yes'],
    ['Tak, wyrażam zgodę', 'yes'],
    ['Да, согласна', 'yes'],
    ['はい、同意します', 'yes'],
    ['Da, de acord', 'yes'],
    ['Definitely', 'yes'],
    ['Of course, no problem', 'yes'],
    ['Sure, why not', 'yes'],
    ['Absolutely not', 'no'],
    ['Of course not', 'no'],
    ['Natürlich nicht', 'no'],
    ['Bien sûr que non', 'no'],
    ['Claro que no', 'no'],
    ['Com certeza não', 'no'],
    ['Oczywiście, że nie', 'no'],
    ['Självklart inte', 'no'],
    ['Tabii ki hayır', 'no'],
    ['Ok, not this time', 'unclear'],
    ['No preference', 'unclear'],
    ['I will try my best', 'unclear'],
    ['I can hopefully be there', 'unclear'],
    ['Agree, but only after my manager OKs it', 'unclear'],
    ['Yes, but not with my manager', 'unclear'],
    ['Oui sous réserve de validation RH', 'unclear'],
    ['Ja, unter Vorbehalt', 'unclear'],
    ['checked', 'yes'],
    ['unchecked', 'no'],
    ['I agree, but I would like to talk to HR first', 'unclear'],
    ['I consent if it is online', 'unclear'],
    ['I agree as long as nobody calls me', 'unclear'],
    ['I agree to take part only if I get a woman', 'unclear'],
    ['Yes please - starting in May', 'unclear'],
    ['Yes, from March', 'unclear'],
    ['Yes, next year', 'unclear'],
    ['Yes (depends on my manager)', 'unclear'],
    ['Yes, maybe', 'unclear'],
    ['Yes?', 'unclear'],
    ['Sure, unless I move away', 'unclear'],
    ['Yes, I think so', 'unclear'],
    ['Acconsento, ma vorrei prima parlarne con HR', 'unclear'],
    ['Ja, aber erst ab Mai', 'unclear'],
    ['Ja, ab März', 'unclear'],
    ['Ich stimme zu, sofern es online ist', 'unclear'],
    ['Oui sauf en août', 'unclear'],
    ["D'accord, à partir de septembre", 'unclear'],
    ['Sí, siempre que sea en línea', 'unclear'],
    ['Acepto, pero no en verano', 'unclear'],
    ['Sim, desde que seja online', 'unclear'],
    ['Tak, ale dopiero od marca', 'unclear'],
    ['Wyrażam zgodę, o ile będzie online', 'unclear'],
    ['Ja, maar pas vanaf mei', 'unclear'],
    ['Ja, men bara online', 'unclear'],
    ['Kyllä, mutta vasta keväällä', 'unclear'],
    ['Evet, ama sadece online', 'unclear'],
    ['Да, но только с мая', 'unclear'],
    ['はい、ただし来月から', 'unclear'],
    ['同意，但是要等到五月', 'unclear'],
    ['Nobody knows', 'unclear'],
    ['ask me first', 'unclear'],
    ['Je ne sais pas encore', 'unclear'],
    ["I don't know yet", 'unclear'],
    ['Not sure', 'unclear'],
    ['No lo sé', 'unclear'],
    ['Não sei ainda', 'unclear'],
    ['Weiß ich noch nicht', 'unclear'],
    ['Nie wiem', 'unclear'],
    ['Не знаю', 'unclear'],
    ['Je ne souhaite pas', 'no'],
    ['', ''],
  ])('%j is %s', (typed, expected) => expect(readYesNo(typed)).toBe(expected));
});

describe('time zone', () => {
  test.each([
    ['Europe/London', 'Europe/London'],
    ['europe/london', 'Europe/London'],
    ['GMT+1', 'UTC+1'],
    ['UTC-5', 'UTC-5'],
    ['UTC−05:00', 'UTC-5'],
    ['+5:30', 'Asia/Kolkata'],
    ['UTC-3:30', 'America/St_Johns'],
    ['GMT', 'UTC'],
    ['EST', 'America/New_York'],
    ['London', 'Europe/London'],
    ['London, UK', 'Europe/London'],
    ['Berlin time', 'Europe/Berlin'],
    ['Lindau (GMT+1)', 'UTC+1'],
    ['US East - (EST / EDT)', 'America/New_York'],
    ['APAC - (SGT)', 'Asia/Singapore'],
    ['CET', 'Europe/Berlin'],
    ['CET (UTC+1)', 'Europe/Berlin'],
    ['(GMT-05:00) Eastern Time', 'America/New_York'],
    ['Berlin, Munich, Hamburg, Frankfurt (Europe/Berlin)', 'Europe/Berlin'],
    ['São Paulo', 'America/Sao_Paulo'],
    ['I am based in Nairobi', 'Africa/Nairobi'],
    ['UK', 'Europe/London'],
    ['India', 'Asia/Kolkata'],
    ['Europe/Tallinn', 'Europe/Tallinn'],
    ['', ''],
    ['the moon', '!'],
    ['USA', '!'],
    ['Americas', '!'],
    ['Asia Pacific (APAC)', '!'],
    ['Lindau (GMT+1) or Perth (GMT+8)', '!'],
    ['Europe, Middle East or Africa (EMEA)', '!'],
    ['Central Europe', '!'],
    ['North America (Pacific coast)', '!'],
    ['London or Berlin', '!'],
    ['anywhere but India', '!'],
    ['2027-01-04 10:00:00', '!'],
    ['2027-01-04', '!'],
    ['9', '!'],
    ['New York City, USA', 'America/New_York'],
    ['London UK', 'Europe/London'],
    ['Madrid, Spain (CET)', 'Europe/Madrid'],
    ['Germany, Europe', 'Europe/Berlin'],
    ['US Pacific time', 'America/Los_Angeles'],
    ['Reykjavik', 'Atlantic/Reykjavik'],
    ['Tallinn', 'Europe/Tallinn'],
    ['UTC+5.5', 'Asia/Kolkata'],
    ['GMT+1 hour', 'UTC+1'],
    ['IST', 'Asia/Kolkata!'],
    ['IST (India)', 'Asia/Kolkata'],
    ['CST', 'America/Chicago!'],
    ['Europe/Nowhere', '!'],
  ])('%j is %s', (typed, expected) => expect(told(readZone(typed))).toBe(expected));
  test.each([
    [
      ['9', '2', '-3', '1', '-5'],
      ['UTC+9', 'UTC+2', 'UTC-3', 'UTC+1', 'UTC-5'],
    ],
    [
      ['5.5', '0', '-3,5'],
      ['Asia/Kolkata', 'UTC', 'America/St_Johns'],
    ],
    [
      ['1', '2', '3'],
      ['!', '!', '!'],
    ],
    [
      ['1', '-2', '23'],
      ['!', 'UTC-2', '!'],
    ],
  ])('a column of %j', (cells, expected) =>
    expect(cells.map((cell) => told(readZone(cell, holdsOffsets(cells))))).toEqual(expected),
  );
});

describe('times of the week', () => {
  test.each([
    ['Morning', 'Monday', 'Monday morning'],
    ['Mondays', 'Mornings', 'Monday morning'],
    ['Mon AM', '', 'Monday morning'],
    ['Friday afternoons', '', 'Friday afternoon'],
    ['Weekday evenings', '', 'Weekday evenings'],
    ['Evenings', '', 'Evening'],
    ['Tues', '', 'Tuesday'],
    ['Monday 9:00-10:00', '', 'Monday 9:00-10:00'],
    ['Every second Monday', '', 'Every second Monday'],
  ])('%j in row %j is %s', (typed, row, expected) => expect(slot(typed, row)).toBe(expected));
});

describe('time stamps', () => {
  test.each([
    ['2027-03-01T09:30:00', '2027-03-01T09:30:00'],
    ['3/1/2027 9:30:05', '2027-03-01T09:30:05'],
    ['2027/03/01 9:30:00 PM GMT+1', '2027-03-01T21:30:00'],
    ['12/25/2027 12:05:00 AM', '2027-12-25T00:05:00'],
    ['yesterday', ''],
    ['', ''],
  ])('%j is %s', (typed, expected) => expect(readMoment(typed)).toBe(expected));
  test('a day over 12 tells the order for the whole column', () => {
    const order = dayOrder(['01/03/2027 10:00:00', '25/03/2027 10:00:00']);
    expect(readMoment('01/03/2027 10:00:00', order)).toBe('2027-03-01T10:00:00');
    expect(readMoment('01.03.2027 10:00', dayOrder(['01.03.2027 10:00']))).toBe('2027-03-01T10:00:00');
  });
});

describe('the order of day and month', () => {
  test.each([
    [['05/02/2027 10:00', '06/02/2027 10:01', '04/03/2027 10:00'], '2027-02-05 2027-02-06 2027-03-04', 'rows go on'],
    [['5/2/2027 10:00', '6/2/2027 10:01', '7/3/2027 10:00'], '2027-05-02 2027-06-02 2027-07-03', 'both do: the month'],
    [['4-1-2027 10:00:00', '4-1-2027 10:05:00', '5-1-2027 10:06:00'], '2027-01-04 2027-01-04 2027-01-05', 'dashes'],
    [['4.1.2027', '5.1.2027'], '2027-01-04 2027-01-05', 'dots'],
    [['1/4/2027', '13/4/2027'], '2027-04-01 2027-04-13', 'a day over 12'],
    [['4/1/2027', '4/13/2027'], '2027-04-01 2027-04-13', 'a day over 12 behind the month'],
    [['4/13/2027', '4/14/2027', '13/5/2027'], '2027-04-13 2027-04-14 2027-05-13', 'each that can be read in one way'],
    [['2027-12-01T10:00:00', '13/1/2027 10:00', '2027-02-02T10:00:00'], '2027-01-12 2027-01-13 2027-02-02', 'swapped'],
    [['2027/02/05 2:39:18 PM GMT+1', '2027/02/06 3:39 AM GMT+1'], '2027-02-05 2027-02-06', 'year first'],
    [['4/1/27 10:00', '5/1/27 10:00', '1/2/27 10:00'], '2027-01-04 2027-01-05 2027-02-01', 'short years'],
  ])('%j', (cells, expected, name) => {
    const order = dayOrder(cells);
    expect(cells.map((cell) => readMoment(cell, order).slice(0, 10)).join(' '), name).toBe(expected);
  });
});

test('no reader throws, whatever is typed', () => {
  const readers = [
    readEmail,
    readName,
    readRole,
    readCapacity,
    readYears,
    readScale,
    readYesNo,
    readZone,
    readMoment,
    slot,
  ];
  const cell = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('__proto__', 'constructor', '('.repeat(50)),
  );
  fc.assert(
    fc.property(cell, (typed) => {
      for (const read of readers) read(typed);
    }),
  );
});

test('what comes out of a name is one line that holds no control or direction characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
      expect(readName(typed).value).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
      expect(Array.from(readName(typed).value).length).toBeLessThanOrEqual(80);
    }),
  );
});

test.each(['a', '1', ' ', '@', 'a@', '(', 'a.', '1-', 'mentor ', '\u200b'])(
  'a cell of 50,000 characters %j takes no time',
  (piece) => {
    const cell = piece.repeat(50000 / piece.length);
    const start = performance.now();
    for (const read of [readEmail, readName, readRole, readCapacity, readYears, readScale, readYesNo, readZone, slot])
      read(cell);
    readMoment(cell);
    expect(performance.now() - start).toBeLessThan(5000);
  },
);
