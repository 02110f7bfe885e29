/** Four programmes that never saw our form are taken over by the built add-on, from their CSV to provably best pairs. */
import { describe, expect, test } from 'vitest';
import { adopt, lines, problems } from './adopted.js';

interface Expected {
  readonly people: number;
  /** Name, kind, weight, mentee's column, mentor's column. */
  readonly criteria: readonly string[];
  readonly problems: readonly string[];
  readonly pairs: Readonly<Record<string, string>>;
  /** By mentee. */
  readonly why: Readonly<Record<string, string>>;
}

const programmes: [files: string[], expected: Expected, name: string][] = [
  [
    ['company-mentees.csv', 'company-mentors.csv'],
    {
      people: 12,
      criteria: [
        'Department different 5 Department Department',
        'Topics overlap 40 Topics wanted Topics offered',
        'Years of experience distance 15 Years of experience Years of experience',
        'Availability availability 15 Availability Availability',
        'Languages language 5 Languages Languages',
        'Wishes wishes 15 Wishes Wishes',
      ],
      problems: [
        'warns 9 Your work email: yusuf.demir@staff.example.con looks mistyped; perhaps yusuf.demir@staff.example.com.',
        'warns 6 Number of mentees you can take: "2-3" leaves open how many mentees; 2 are assumed.',
        'stops 8 I have read the programme guide and agree to take part: They did not consent.',
      ],
      pairs: {
        'Ana Silva': 'Tomasz Zeman',
        'Bilal Rahman': 'Tomasz Zeman',
        'Grace Okafor': 'Tomasz Zeman',
        'Jonas Weber': 'Mei Tanaka',
        'Kofi Mensah': 'Pavel Dvorak',
        'Sofia Rossi': 'Ruth Adeyemi',
        'Yusuf Demir': 'Pavel Dvorak',
      },
      why: {
        'Bilal Rahman':
          'Tomasz can help Bilal with Leading a team; Data, analytics and AI. Bilal asked to be paired with Tomasz, and Tomasz has 13 more years of experience.',
        'Sofia Rossi':
          'Ruth can help Sofia with Leading a team and Coaching. Ruth has 8 more years of experience and brings the view of another department (Finance).',
      },
    },
    'a company, one form for each role',
  ],
  [
    ['community-mixed.csv'],
    {
      people: 7,
      criteria: [
        'Topics overlap 40 Topics wanted Topics offered',
        'Format same 5 Format Format',
        'Availability availability 15 Availability Availability',
        'Time zone zone 10 Time zone Time zone',
      ],
      problems: [
        'stops 7 Happy for us to keep your details?: They did not consent.',
        'stops 9 Which best describes you?: "Just curious" does not say which role is meant.',
        'stops 9 Happy for us to keep your details?: The consent is missing.',
        'warns 10 Max mentees: "lots" is not a number of mentees; one is assumed.',
        'warns 10 Where are you based (so we can work out time zones)?: The time zone "the moon" is not known.',
      ],
      pairs: {
        'Florin Popa': 'Wei Chen',
        'Nadia Haddad': 'Wei Chen',
        'Theo Fraser': 'Nadia Haddad',
        'Ximena Duarte': 'Wei Chen',
      },
      why: {
        'Theo Fraser':
          'Nadia can help Theo with Bookkeeping and Volunteers. Their clocks are only 1 hour apart, and both are free on Friday from 17:00 to 19:00 (London time).',
      },
    },
    'a community, one form, its columns in any order, no time stamp in front',
  ],
  [
    ['university.csv'],
    {
      people: 6,
      criteria: [
        'Level scale 5 Level Level',
        'Subject same 5 Subject Subject',
        'Topics overlap 40 Topics Topics',
        'Structured mentoring relationship scale 5 Structured mentoring relationship Structured mentoring relationship',
        'Comfortable with criticism scale 5 Comfortable with criticism Comfortable with criticism',
      ],
      problems: [
        'warns 7 How many students could you mentor?: "one or two" leaves open how many mentees; 1 is assumed.',
        'stops 9 I agree to the code of conduct and to the privacy notice: The consent is missing.',
      ],
      pairs: { 'Amara First': 'Carmen Third', 'Bruno Second': 'Dmitri Fourth', 'Elif Fifth': 'Dmitri Fourth' },
      why: {
        'Elif Fifth':
          'Both chose Internships. Dmitri is further on than Elif, and both named the same subject: Engineering.',
      },
    },
    'a university, scales in words, a question made twice',
  ],
  [
    ['broken.csv'],
    {
      people: 5,
      criteria: ['Skills overlap 20 Skills wanted Skills offered'],
      problems: [
        'stops 4 E-mail address: The e-mail address is missing.',
        'stops 5 E-mail address: "one@co.example.net, two@co.example.net" holds several e-mail addresses.',
        'stops 6 E-mail address: "bad-at-co.example.net" is not an e-mail address.',
        'stops 7 Role: The role is missing.',
        'stops 8 Name: The name "WIN NOW www.prize.example.com" holds a web address, which would be mailed to others.',
        'warns 9 Name: The name is missing; "katya" is used.',
        'warns 12 E-mail address: "Ingrid Olsen" seems to have signed up twice, with ingrid@co.example.net (broken row 2) and with ingrid.olsen@co.example.net (broken row 12); the two are never paired with each other.',
      ],
      pairs: { 'Jamal Eze': 'Ingrid Olsen', katya: 'Ingrid Olsen' },
      why: { 'Jamal Eze': 'Ingrid can help Jamal with Welding.' },
    },
    'a list with a fault in every second row',
  ],
];

const decidesNothing = /^warns Weight: .*, so it decides nothing\.$/;

describe.each(programmes)('%s', (files, expected, _name) => {
  test('brought in before set-up: no form of ours, and the criteria are those that were asked', () => {
    const programme = adopt(files);
    const view = programme.view();
    expect(view.cards.signup.data.formUrl).toBe('');
    expect(view.outbox.sent.forms).toBe(0);
    expect(view.cards.signup.data.tabs.map(({ name }) => `${name}.csv`)).toEqual(files);
    expect(view.cards.signup.data.people).toBe(expected.people);
    expect(
      lines(programme, 'Criteria').map((one) =>
        [one.Criterion, one.Kind, one.Weight, one["Mentee's column"], one["Mentor's column"]].join(' '),
      ),
    ).toEqual(expected.criteria);
    expect(problems(programme)).toEqual(expected.problems);
    programme.run('remarks');
    programme.run('pair');
    // Matching has nothing to complain of, but where a criterion tells nobody apart: it was asked only for what the form asked.
    expect(problems(programme).filter((problem) => !decidesNothing.test(problem))).toEqual(expected.problems);
    const pairings = lines(programme, 'Pairings');
    expect(Object.fromEntries(pairings.map((one) => [one.Mentee, one.Mentor]))).toEqual(expected.pairs);
    expect(programme.view().cards.pairing.data.round!.statement).toMatch(
      /^Best possible: .*no assignment under these rules/,
    );
    for (const mentee of Object.keys(expected.why)) {
      expect(pairings.find((one) => one.Mentee === mentee)!.Why).toBe(expected.why[mentee]);
    }
    expect(programme.run('intake')).toMatchObject({ rows: 0 });
    programme.close();
  });

  test('brought in after set-up: the same people, and what nobody was asked is told in one line', () => {
    const programme = adopt(files, 'after');
    expect(programme.view().cards.signup.data.people).toBe(expected.people);
    expect(problems(programme)).toEqual(expected.problems);
    programme.run('remarks');
    programme.run('pair');
    const told = problems(programme).filter(
      (problem) => !expected.problems.includes(problem) && !decidesNothing.test(problem),
    );
    expect(told.length).toBeLessThanOrEqual(1);
    for (const line of told) expect(line).toMatch(/^warns Nobody in People has an answer for .*, so th/);
    const matched = lines(programme, 'Pairings').filter((one) => one.Mentor !== '');
    expect(matched).toHaveLength(Object.keys(expected.pairs).length);
    expect(matched.some((one) => /can help|Both chose/.test(one.Why!))).toBe(true);
    expect(programme.run('intake')).toMatchObject({ rows: 0 });
    programme.close();
  });
});
