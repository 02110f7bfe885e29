/** Sample facts for sentences that are functions, such that each says something in English. */
import type { Sentence } from '../../src/core/words.js';

export interface Given {
  readonly facts: readonly unknown[];
  /** Facts that English shows, as texts. */
  readonly seen: readonly string[];
}

type Told = Exclude<Sentence, string>;

const AMOUNTS = {
  tabs: 12,
  rows: 13,
  forms: 14,
  updates: 15,
  mails: 16,
  events: 17,
  withdrawals: 20,
  triggers: 18,
  decisions: 19,
};
const ONE_EACH = {
  tabs: 1,
  rows: 1,
  forms: 1,
  updates: 1,
  mails: 1,
  events: 1,
  withdrawals: 1,
  triggers: 1,
  decisions: 1,
};
const PEOPLE = { people: 12, mentees: 13, mentors: 14, both: 15, seats: 16 };

/** Facts that are objects, and choices by a key, by the end of the place. */
const SAMPLES: readonly (readonly [place: RegExp, facts: readonly (readonly unknown[])[]])[] = [
  [/help \/ consent$/, [[{ organiser: 'Fact team', contact: 'fact@x.org', keep: 'fact day' }]]],
  [
    /why \/ reasons$/,
    [
      [[{ phrase: 'Fact phrase', subject: 'other' }], ['Ann', 'Ben'], false],
      [
        [
          { phrase: 'Ann one', subject: 'mentee' },
          { phrase: 'Ben two', subject: 'mentor' },
          { phrase: 'three four', subject: 'other' },
        ],
        ['Ann', 'Ben'],
        true,
      ],
    ],
  ],
  [
    /criteria \/ nobodyAnswered$/,
    [
      [[{ name: 'Fact1', known: true }]],
      [
        [
          { name: 'Fact1', known: true },
          { name: 'Fact2', known: false },
        ],
      ],
    ],
  ],
  [
    /rules \/ leavesAlone$/,
    [
      [
        'Fact1',
        [
          { name: 'Fact2', side: 'mentee' },
          { name: 'Fact3', side: 'mentor' },
        ],
      ],
    ],
  ],
  [
    /rules \/ managersLeaveAlone$/,
    [
      [
        [
          { name: 'Fact2', side: 'mentee' },
          { name: 'Fact3', side: 'mentor' },
        ],
      ],
    ],
  ],
  [/rules \/ (ifTooMany|lookFor)$/, [['no must'], ['widen'], ['no weight']]],
  [
    /noAnswer$/,
    [
      ['mentee', 'Fact1'],
      ['mentor', 'Fact1'],
      ['mentor', ''],
    ],
  ],
  [
    /pins \/ absent$/,
    [
      ['Fact1', 'mentee'],
      ['Fact1', 'mentor'],
      ['', 'mentee'],
      ['', 'mentor'],
    ],
  ],
  [/manager \/ untold$/, [['mentee'], ['mentor']]],
  [
    /statement \/ best$/,
    [
      [{ matched: 12, mentees: 12, total: 345.5, bound: 678, worst: 23, pinned: 0, floored: false }],
      [
        {
          matched: 12,
          mentees: 14,
          total: 345.5,
          bound: 678,
          worst: 23,
          pinned: 2,
          floored: true,
          load: { least: 4, most: 5 },
          changes: { kept: 6, of: 7 },
        },
      ],
    ],
  ],
  [
    /unmatched \/ noneAllowed$/,
    [
      [
        'Fact1',
        [
          { criterion: 'Fact2', mentors: 3 },
          { criterion: null, mentors: 4 },
        ],
        9,
      ],
    ],
  ],
  [
    /whyNot \/ possible$/,
    [
      ['Ann', 'Ben', 71, 64, { loss: 33, fewer: 0 }, [{ mentee: 'Cleo', from: 'Bob', to: 'Dan' }]],
      ['Ann', 'Ben', 71, null, { loss: 0, fewer: 1 }, []],
      ['Ann', 'Ben', 71, 71, { loss: 0, fewer: 0 }, [{ mentee: 'Cleo', from: '', to: 'Dan' }]],
    ],
  ],
  [
    /nextBest$/,
    [
      ['Ann', 'Ben', 71, { loss: 33, fewer: 0 }],
      ['Ann', 'Ben', 71, { loss: 0, fewer: 1 }],
    ],
  ],
  [
    /insight \/ (seat|newcomer)$/,
    [
      ['Ann', { matched: 22, points: 31 }],
      ['Ann', { matched: 0, points: -31 }],
      ['Ann', { matched: 0, points: 0 }],
    ],
  ],
  [
    /insight \/ reweighed$/,
    [
      ['Fact1', 0, 22, 33, 11],
      ['Fact1', 0.5, 22, 33, -11],
      ['Fact1', 2, 22, 33, 0],
      ['Fact1', 4, 22, 33, 0],
    ],
  ],
  [/^api \/ (would|did|outside|onlyHere|done)$/, [[AMOUNTS], [ONE_EACH]]],
  [/panel \/ preview \/ confirmEffects$/, [[AMOUNTS], [ONE_EACH]]],
  [/introductions \/ (toDecide|notSent)$|introductions panel \/ sent$|play \/ inAll$/, [[AMOUNTS], [ONE_EACH]]],
  [/play \/ accepted$/, [[{ responses: 12, read: 13, people: 14, mentees: 15, mentors: 16, both: 17, seats: 18 }]]],
  [/play \/ answered$/, [[{ answers: 12, answered: 13, asked: 14, mean: 15, help: 16 }]]],
  [
    /groups \/ why$/,
    [
      [{ topic: 'Fact1', slot: 'Fact2', answered: true, strengths: ['Fact3'], similar: true, different: true }],
      [{ topic: '', slot: 'Fact2', answered: false, strengths: [], similar: false, different: false }],
    ],
  ],
  [
    /groups \/ nothingInCommon$/,
    [
      ['Fact1', ['topic']],
      ['Fact1', ['topic', 'time']],
    ],
  ],
  [
    /groups \/ nobodyAnswered$/,
    [
      ['Fact1', 'topic'],
      ['Fact1', 'time'],
    ],
  ],
  [
    /groups \/ silent$/,
    [
      ['topic', ['Fact1'], 1],
      ['time', ['Fact1', 'Fact2'], 34],
    ],
  ],
  [
    /peers \/ best$/,
    [
      [{ pairs: 12, repeats: 13, total: 45, bound: 67 }, true, true],
      [{ pairs: 1, repeats: 0, total: 45, bound: 67 }, true, false],
    ],
  ],
  [/schedule \/ nextWeeks$/, [[8, 12, [{ day: '2027-03-11', mails: 34 }]]]],
  [/schedule \/ overQuota$/, [[['2027-03-11'], 34]]],
  [/api \/ overDays$/, [[[12, 34], '2027-03-11']]],
  [
    /changed \/ role$/,
    [
      [12, 'mentee', 'mentor'],
      [1, 'mentor', 'both'],
    ],
  ],
  [/panel \/ moment$/, [[{ weekday: 4, day: 11, month: 1, year: 2027, clock: '14:30' }]]],
  [/signup panel \/ people$/, [[PEOPLE]]],
  [
    /(times-unreadable \/ reason|availability \/ (suits|freeOn)|text \/ bothWrote|language \/ bothSpeak|overlap \/ (suits|bothChose))$/,
    [[['Fact1']], [['Fact1', 'Fact2']]],
  ],
];

const CANDIDATES = (at: number): readonly unknown[] => [
  21 + at,
  `Fact${at}`,
  [`Fact${at}a`, `Fact${at}b`],
  '2027-03-11T09:30:00',
];

/** `german`: which facts are numbers and which are texts, both languages have to tell. */
export function facts(place: string, english: Told, german: Told): readonly Given[] {
  const sample = SAMPLES.find(([end]) => end.test(place));
  if (sample) return sample[1].map((given) => ({ facts: given, seen: seenIn(english, given) }));
  const found = guessed(english, german);
  if (!found) return [];
  const one = found.map((fact) => (typeof fact === 'number' ? 1 : fact));
  return [found, one].map((given) => ({ facts: given, seen: given === one ? [] : seenIn(english, given) }));
}

/** The facts of which English shows most. */
function guessed(english: Told, german: Told): readonly unknown[] | undefined {
  let all: (readonly unknown[])[] = [[]];
  for (let at = 0; at < english.length; at++) all = all.flatMap((one) => CANDIDATES(at).map((fact) => [...one, fact]));
  const worth = (given: readonly unknown[]) =>
    [english, german].every((one) => seems(one, given))
      ? given.filter((fact) => isShown(english, given, fact)).length + 1
      : 0;
  const best = all.map((given) => ({ given, worth: worth(given) })).sort((a, b) => b.worth - a.worth)[0];
  return best && best.worth > 0 ? best.given : undefined;
}

function seems(english: Told, given: readonly unknown[]): boolean {
  try {
    const said = english(...(given as never[]));
    return typeof said === 'string' && !/undefined|NaN|\[object|function/.test(said);
  } catch {
    return false;
  }
}

function isShown(english: Told, given: readonly unknown[], fact: unknown): boolean {
  const said = english(...(given as never[]));
  return textsOf(fact).every((text) => said.includes(text));
}

function seenIn(english: Told, given: readonly unknown[]): string[] {
  const said = english(...(given as never[]));
  return textsOf(given).filter((fact) => said.includes(fact));
}

/** Choices by which a sentence is chosen, which it does not show. */
const KEYS = ['mentee', 'mentor', 'both', 'other', 'widen', 'topic', 'time'];

function textsOf(fact: unknown): string[] {
  if (typeof fact === 'number') return fact > 1 ? [String(fact).replace('.', ',')] : [];
  if (typeof fact === 'string') return fact.length > 2 && !KEYS.includes(fact) ? [fact] : [];
  return typeof fact === 'object' && fact !== null ? Object.values(fact).flatMap(textsOf) : [];
}
