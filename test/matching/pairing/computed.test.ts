import { describe, expect, test } from 'vitest';
import type { MatchInput, Participant } from '../../../src/matching/model.js';
import { suggestPairs } from '../../../src/matching/pairing/computed.js';
import { criterion, input, mentee, mentor, person } from '../people.js';

const links = (given: MatchInput) => suggestPairs(given).pairs.map((pair) => `${pair.mentee}-${pair.mentor}`);
const causes = (given: MatchInput) => suggestPairs(given).unmatched.map(({ mentee, cause }) => `${mentee}: ${cause}`);
const reasons = (given: MatchInput) => suggestPairs(given).warnings.map(({ reason }) => reason);

const ann = mentee('ann', { Q: 'law' });
const bea = mentee('bea', { Q: 'data' });
const cyd = mentee('cyd', { Q: 'law' });
const tom = mentor('tom', { Q: 'law' });
const uma = mentor('uma', { Q: 'data' });

describe('suggestPairs', () => {
  test('pairs by what people answered, with score, parts, reasons and proof', () => {
    const suggestion = suggestPairs(
      input([ann, bea, tom, uma], { criteria: [criterion('same', { name: 'Field', weight: 3 })] }),
    );
    expect(suggestion.pairs).toEqual([
      {
        mentee: 'ann',
        mentor: 'tom',
        score: 100,
        parts: [
          { criterion: 'Field', points: 1, weight: 3, phrase: 'both named the same field: law', subject: 'both' },
        ],
        why: 'Both named the same field: law.',
        pinned: false,
        menteeRank: 1,
        mentorRank: 1,
      },
      expect.objectContaining({ mentee: 'bea', mentor: 'uma', score: 100 }),
    ]);
    expect(suggestion.certificate).toEqual({
      matched: 2,
      total: 200,
      bound: 200,
      worst: 100,
      proven: true,
      statement: 'Best possible: 200 of 200 points; no assignment under these rules scores more.',
    });
    expect(suggestion).toMatchObject({ unmatched: [], warnings: [], seats: 2 });
    expect(suggestion.inputHash).toMatch(/^[0-9a-f]{12}$/);
  });

  test('the number of mentees goes before the total', () => {
    const picky = mentee('pia', { Q: 'law' });
    const people = [picky, cyd, tom, mentor('vic', { Q: 'zoo' })];
    const only = criterion('must', { menteeColumn: 'Only', mentorColumn: 'Only', weight: 1 });
    const narrowed = people.map((one) => ({
      ...one,
      answers: { ...one.answers, Only: one.id === 'pia' || one.id === 'tom' ? 'x' : 'x, y' },
    }));
    const tight = narrowed.map((one) => (one.id === 'vic' ? { ...one, answers: { ...one.answers, Only: 'y' } } : one));
    expect(links(input(tight, { criteria: [criterion('same'), only] })).sort()).toEqual(['cyd-vic', 'pia-tom']);
  });

  test('a mentor takes as many as there are seats, running pairs counted', () => {
    const many = mentor('tom', { Q: 'law' }, { capacity: 3 });
    const people = [ann, bea, cyd, many];
    expect(links(input(people))).toEqual(['ann-tom', 'bea-tom', 'cyd-tom']);
    expect(suggestPairs(input(people, { taken: [{ mentee: 'ann', mentor: 'tom' }] }))).toMatchObject({ seats: 2 });
    expect(links(input(people, { taken: [{ mentee: 'ann', mentor: 'tom' }] }))).toEqual(['bea-tom', 'cyd-tom']);
    expect(links(input(people, { taken: [{ mentee: 'gone', mentor: 'tom' }] }))).toHaveLength(2);
  });

  for (const [more, other, rule, name] of [
    [{}, {}, 'self', 'oneself'],
    [{ manager: 'Tom' }, {}, 'manager', 'the manager by name'],
    [{ manager: 'TOM@x.org ' }, {}, 'manager', 'the manager by address'],
    [{ manager: 'Tom T. <tom@x.org>' }, {}, 'manager', 'the manager by name and address'],
    [{}, { manager: 'ann@x.org' }, 'manager', 'somebody one manages'],
    [{}, { email: 'ANN@x.org' }, 'self', 'oneself under another id'],
  ] as [Partial<Participant>, Partial<Participant>, string, string][])
    test(name, () => {
      const people =
        rule === 'self' && other.email === undefined
          ? [person('ann', { mentee: true, mentor: true, answers: { Q: 'law' } })]
          : [
              { ...ann, ...more },
              { ...tom, ...other },
            ];
      expect(links(input(people))).toEqual([]);
      expect(links(input(people, { pins: [{ mentee: 'ann', mentor: people[people.length - 1]!.id }] }))).toEqual([]);
    });

  test('a ban holds in both directions and is named nowhere', () => {
    for (const ban of [
      { a: 'ann', b: 'tom' },
      { a: 'tom', b: 'ann' },
    ]) {
      const suggestion = suggestPairs(input([ann, bea, tom, uma], { bans: [ban] }));
      expect(suggestion.pairs.map((pair) => pair.mentor + pair.mentee).sort()).toEqual(['tombea', 'umaann']);
      expect(JSON.stringify(suggestion)).not.toMatch(/veto|ban|match forbids/i);
      const alone = suggestPairs(input([ann, tom], { bans: [ban] }));
      expect(alone.unmatched[0]!.cause).toBe('No mentor is allowed for Ann: other rules rule out 1 of 1.');
    }
  });

  test('a pin is kept, counts in the totals, and leaves the rest to be best', () => {
    const suggestion = suggestPairs(input([ann, bea, tom, uma], { pins: [{ mentee: 'ann', mentor: 'uma' }] }));
    expect(suggestion.pairs).toMatchObject([
      { mentee: 'ann', mentor: 'uma', pinned: true, score: 0, menteeRank: 2, why: 'Chosen by the organiser.' },
      { mentee: 'bea', mentor: 'tom', pinned: false },
    ]);
    expect(suggestion.certificate).toMatchObject({ matched: 2, total: 0, bound: 0, proven: true });
  });

  for (const [more, expected, name] of [
    [
      { pins: [{ mentee: 'ann', mentor: 'tom' }], bans: [{ a: 'tom', b: 'ann' }] },
      /^The pinned or approved pair Ann with Tom is not kept: the rules of this programme do not allow it\.$/,
      'a ban',
    ],
    [
      {
        pins: [
          { mentee: 'ann', mentor: 'tom' },
          { mentee: 'ann', mentor: 'uma' },
        ],
      },
      /Ann is pinned or approved twice/,
      'two pins',
    ],
    [
      {
        pins: [
          { mentee: 'ann', mentor: 'tom' },
          { mentee: 'bea', mentor: 'tom' },
        ],
      },
      /Tom has no seat left/,
      'seats',
    ],
    [{ pins: [{ mentee: 'tom', mentor: 'uma' }] }, /Tom does not take part as a mentee/, 'no mentee'],
    [
      { pins: [{ mentee: 'ann', mentor: 'nix' }] },
      /^The pinned or approved pair Ann with somebody is not kept: the mentor takes no part at present\.$/,
      'nobody',
    ],
    [
      { pins: [{ mentee: 'ann', mentor: 'uma' }], taken: [{ mentee: 'ann', mentor: 'tom' }] },
      /Ann .*the mentee has a published pair/,
      'a running pair',
    ],
  ] as [Partial<MatchInput>, RegExp, string][])
    test(name, () => {
      const given = input([ann, bea, tom, uma], more);
      expect(reasons(given).filter((reason) => reason.includes('is not kept'))).toEqual([
        expect.stringMatching(expected),
      ]);
      const { pairs, certificate } = suggestPairs(given);
      expect(pairs).toHaveLength(more.taken ? 1 : 2);
      expect(certificate.proven).toBe(true);
    });

  test('a pin goes before a criterion that would forbid it, with a warning', () => {
    const given = input([ann, uma], { criteria: [criterion('must')], pins: [{ mentee: 'ann', mentor: 'uma' }] });
    expect(links(given)).toEqual(['ann-uma']);
    expect(reasons(given).join()).toMatch(/although must would rule the pair out/);
  });
});

describe('causes', () => {
  for (const [given, expected, name] of [
    [input([ann]), 'Nobody takes part as a mentor yet.', 'no mentors'],
    [input([ann, { ...tom, capacity: 0 }]), 'All mentors are paused: none has a seat.', 'all paused'],
    [
      input([ann, uma], { criteria: [criterion('must', { name: 'Field' })] }),
      'No mentor is allowed for Ann: Field rules out 1 of 1.',
      'a rule removes all',
    ],
    [
      input([ann, tom], { taken: [{ mentee: 'x', mentor: 'tom' }] }),
      'No seat is left: published pairs fill every seat of Tom.',
      'running pairs',
    ],
    [
      input([ann, bea, tom], { pins: [{ mentee: 'bea', mentor: 'tom' }] }),
      'No seat is left: pinned, approved and published pairs fill every seat of Tom.',
      'pinned away',
    ],
    [
      input([ann, cyd, { ...bea, answers: { Q: 'zoo' } }, tom]),
      'No seat is left: 3 mentees for 1 seat, 2 seats short.',
      'too few seats in all',
    ],
    [
      input([ann, cyd, bea, tom, uma], { criteria: [criterion('must', { name: 'Field' })] }),
      'No seat is left: 2 mentees, Cyd among them, are allowed only with Tom, who has 1 seat: 1 seat short.',
      'too few seats where they are allowed',
    ],
  ] as [MatchInput, string, string][])
    test(name, () => {
      expect(causes(given).map((text) => text.split(/: (.*)/)[1])).toContain(expected);
    });
});

describe('bad data become warnings', () => {
  const people = [ann, bea, tom, uma];
  for (const [more, expected, name, mend] of [
    [{ criteria: [] }, /no criteria/, 'no criteria'],
    [{ criteria: [criterion('same', { weight: 0 })] }, /No criterion has a weight above 0/, 'all weights 0'],
    [
      { criteria: [criterion('same', { weight: Number.NaN })] },
      /same: the weight is not a number, so the criterion is left out/,
      'a weight that is no number',
    ],
    [{ criteria: [criterion('same', { weight: -1 })] }, /weight -1/, 'a negative weight'],
    [{ criteria: [criterion('same', { weight: Infinity })] }, /the weight is not a number/, 'an endless weight'],
    [{ criteria: [criterion('magic')] }, /kind "magic" is not known/, 'an unknown kind'],
    [{ criteria: [criterion('same', { menteeColumn: 'Nope' })] }, /no column "Nope"/, 'an unknown column'],
    [{ criteria: [criterion('same', { menteeColumn: '', mentorColumn: '' })] }, /no column is named/, 'no column'],
    [{ criteria: [criterion('scale')] }, /lists no levels/, 'a scale without levels'],
    [{ criteria: [criterion('scale', { order: 'law, zoo' })] }, /"data"/, 'an answer off the scale'],
    [
      { criteria: [criterion('same', { limit: 'around 5' })] },
      /"around 5" is not understood/,
      'a limit nobody understands',
    ],
    [{ criteria: [criterion('same', { limit: 'must different' })] }, /"must different" is not understood/, 'same, not'],
    [{ criteria: [criterion('overlap', { limit: 'prefer' })] }, /"prefer" is not understood/, 'a word of another kind'],
    [{ criteria: [criterion('wishes', { limit: 'must' })] }, /"must" is not understood/, 'a rule that is none'],
    [
      {
        criteria: [
          criterion('same'),
          ...['Zone', 'Level'].map((name) => criterion('same', { name, menteeColumn: name, mentorColumn: name })),
        ],
        people: people.map((one) => ({ ...one, answers: { ...one.answers, Zone: '' } })),
      },
      /Nobody in People has an answer for Level \(no such column\) and Zone, so these criteria are left out/,
      'nobody was asked: one warning for all such criteria',
    ],
    [
      { people: [ann, bea, person('tom', { mentor: true, answers: { Q: '' } })] },
      /no mentor gave an answer/,
      'one side silent',
    ],
    [{ people: [ann, ann, tom] }, /stands in People twice/, 'an id twice'],
    [{ people: [ann, { ...tom, capacity: Number.NaN }, uma] }, /capacity of Tom/, 'a capacity that is no number'],
    [{ criteria: [criterion('must')] }, /rules out 2 of 4 possible pairs \(50 %\)/, 'a rule that removes half'],
    [
      { criteria: [criterion('must')], people: [ann, bea, tom] },
      /leaves 1 person with nobody: mentee Bea/,
      'a rule that leaves one with nobody',
    ],
    [
      { criteria: [criterion('wishes')], people: [{ ...ann, wishes: ['Nemo'], answers: { Q: 'Nemo' } }, tom, uma] },
      /wishes for "Nemo", who is no active person/,
      'a wish for nobody',
    ],
    [
      { criteria: [criterion('must')] },
      /^must rules out 2 of 4/,
      'a kind that is a rule without the word',
      'If that is more than you meant, set its weight to 0.',
    ],
    [
      { criteria: [criterion('same', { limit: 'must' })] },
      /^same rules out 2 of 4/,
      'a rule by the word',
      'If that is more than you meant, take "must" away.',
    ],
    [
      { criteria: [criterion('wishes')], people: [{ ...ann, wishes: ['Bea'] }, bea, tom, uma] },
      /wishes for Bea, who offers no seat as a mentor/,
      'a wish for a mentee',
      'Nothing needs doing, unless that person would be a mentor.',
    ],
  ] as [Partial<MatchInput>, RegExp, string, string?][])
    test(name, () => {
      const given = input(people, more);
      const suggestion = suggestPairs(given);
      expect(suggestion.certificate.proven).toBe(true);
      const found = suggestion.warnings.filter(({ reason }) => expected.test(reason));
      expect(found).toHaveLength(1);
      expect(found[0]!.mend).toMatch(/\.$/);
      if (mend) expect(found[0]!.mend).toBe(mend);
    });

  for (const [given, expected, name] of [
    [input([]), 0, 'nobody at all'],
    [input([ann]), 0, 'no mentors'],
    [input([tom]), 0, 'no mentees'],
    [input([ann, bea, { ...tom, capacity: 0 }]), 0, 'no seats'],
    [input([ann, bea, { ...tom, capacity: -2 }]), 0, 'negative capacity'],
    [input([ann, bea, { ...tom, capacity: Infinity }]), 2, 'endless capacity'],
    [input([ann, bea, { ...tom, capacity: 1.9 }]), 1, 'part of a seat'],
    [input(people, { bans: ['ann', 'bea'].flatMap((a) => ['tom', 'uma'].map((b) => ({ a, b }))) }), 0, 'all banned'],
    [input(people, { bans: [{ a: 'x', b: 'y' }], taken: [{ mentee: 'x', mentor: 'y' }] }), 2, 'ids of nobody'],
    [input(people.map((one) => ({ ...one, name: 'Kim', email: '' }))), 2, 'everybody with one name'],
    [input(people.map((one) => ({ ...one, answers: { constructor: '1', Q: '__proto__' } }))), 2, 'odd words'],
  ] as [MatchInput, number, string][])
    test(name, () => {
      const started = performance.now();
      const { pairs, certificate } = suggestPairs(given);
      expect(performance.now() - started).toBeLessThan(5000);
      expect(pairs).toHaveLength(expected);
      expect(certificate.proven).toBe(true);
    });
});

describe('the reasons', () => {
  const years = criterion('distance', { name: 'Years of experience', limit: '2-15', weight: 30 });
  const sided = { name: 'Topics', menteeColumn: 'Want', mentorColumn: 'Offer', weight: 40 };
  const why = (criteria: MatchInput['criteria'], one: Participant, other: Participant) =>
    suggestPairs(input([one, other], { criteria })).pairs[0]!.why;
  const ada = mentee(
    'ada',
    { Want: 'Law, Data', Q: '2', T: 'Monday morning' },
    { name: 'Ada Bell', zone: 'Europe/Rome' },
  );
  const tim = mentor('tim', { Offer: 'Data', Q: '9', T: 'Monday morning' }, { name: 'Tim Orr', zone: 'Europe/Rome' });
  const times = criterion('availability', { menteeColumn: 'T', mentorColumn: 'T', limit: '1' });
  const zone = criterion('zone', { menteeColumn: '', mentorColumn: '', weight: 5 });
  const wish = criterion('wishes', { menteeColumn: '', mentorColumn: '', missing: 'none' });
  for (const [criteria, one, other, expected, name] of [
    [[criterion('overlap', { ...sided, limit: '1' })], ada, tim, 'Tim can help Ada with Data.', 'first names'],
    [
      [criterion('overlap', { ...sided, limit: '1' }), years, times],
      ada,
      tim,
      'Tim can help Ada with Data. Both are free on Monday morning, and Tim has 7 more years of experience.',
      'sentences that begin in two ways',
    ],
    [
      [times, zone, criterion('same', { name: 'City', weight: 1 })],
      { ...ada, answers: { ...ada.answers, Q: 'Bonn' } },
      { ...tim, answers: { ...tim.answers, Q: 'Bonn' } },
      'Both are free on Monday morning. Both are in the same time zone and named the same city: Bonn.',
      'one "both" for two',
    ],
    [
      [years, criterion('different', { name: 'Team', menteeColumn: 'Want', mentorColumn: 'Offer' })],
      { ...ada, name: 'Tim Bell', answers: { ...ada.answers, Want: 'Law' } },
      tim,
      'Tim Orr has 7 more years of experience. Tim Orr brings the view of another team (Data).',
      'whole names when the first are the same',
    ],
    [[years], ada, { ...tim, name: 'Dr. Orr, Timothy' }, 'Timothy has 7 more years of experience.', 'titles'],
    [
      [times],
      ada,
      { ...tim, zone: 'Asia/Tokyo' },
      /the whole group in view/,
      'the same words on far clocks are no reason',
    ],
    [[zone], ada, { ...tim, zone: 'Europe/London' }, 'Their clocks are only 1 hour apart.', 'near clocks'],
    [[zone], ada, { ...tim, zone: 'Asia/Dubai' }, 'Their clocks are only 3 hours apart.', 'still near'],
    [[zone], ada, { ...tim, zone: 'America/New_York' }, /the whole group in view/, 'far clocks are no reason'],
    [[wish], { ...ada, wishes: ['Tim Orr'] }, tim, 'Ada asked to be paired with Tim.', 'a wish'],
    [[wish], ada, { ...tim, wishes: ['Ada Bell'] }, 'Tim asked to be paired with Ada.', "a mentor's wish"],
    [
      [wish],
      { ...ada, wishes: ['Tim Orr'] },
      { ...tim, wishes: ['Ada Bell'] },
      'Both asked for each other.',
      'a wish that both have',
    ],
    [
      [criterion('scale', { name: 'Level', order: '1, 2, 9', limit: '1+' })],
      ada,
      tim,
      'Tim is further on than Ada.',
      'levels that stand as numbers are not told',
    ],
    [
      [criterion('overlap', { name: 'Interests', menteeColumn: 'T', mentorColumn: 'T' })],
      { ...ada, answers: { T: 'Chess, Opera' } },
      { ...tim, answers: { T: 'Opera' } },
      'Both chose Opera.',
      'the same question put to both',
    ],
    [[criterion('distance', { name: 'Grade', limit: '30' })], ada, tim, 'Both are close in grade.', 'near numbers'],
    [[criterion('distance', { name: 'Grade', limit: '10' })], ada, tim, /the whole group/, 'far numbers are not close'],
    [[{ ...years, name: 'Years in the firm' }], ada, tim, 'Tim has 7 more years in the firm.', 'other years'],
    [[{ ...years, name: 'Years' }], ada, tim, 'Tim has 7 more years of experience.', 'years alone'],
    [[{ ...years, name: 'Year of birth' }], ada, tim, /the whole group/, 'an age is not told'],
    [
      [criterion('different', { name: 'Other department', menteeColumn: 'Want', mentorColumn: 'Offer' })],
      { ...ada, answers: { Want: 'Law' } },
      tim,
      'Tim brings the view of another department (Data).',
      'a criterion that is called other',
    ],
    [[], ada, tim, 'This pair was chosen with the whole group in view.', 'no reason at all'],
  ] as [MatchInput['criteria'], Participant, Participant, string | RegExp, string][])
    test(name, () => {
      if (typeof expected === 'string') expect(why(criteria, one, other)).toBe(expected);
      else expect(why(criteria, one, other)).toMatch(expected);
    });

  test('no wish of anybody: nothing is given for it and nothing said', () => {
    const { pairs, warnings } = suggestPairs(input([ada, tim], { criteria: [years, wish] }));
    expect(pairs[0]!.score).toBe(100);
    expect(warnings).toEqual([]);
  });
});
