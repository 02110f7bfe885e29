/** Views, previews and results as the add-on would send them, for looking at and testing the panel. */

import type {
  AnswerView,
  CardName,
  CardView,
  EffectView,
  PairingView,
  Phase,
  Preview,
  Problem,
  RunResult,
  SettingView,
  StepView,
  Views,
  WholeView,
} from '../../src/api/types.js';
import { VERSION } from '../../src/core/version.js';

const STEPS: readonly (readonly [CardName, Phase, string])[] = [
  ['setup', 'prepare', 'Set up'],
  ['signup', 'prepare', 'Sign-ups'],
  ['pairing', 'match', 'Match'],
  ['introductions', 'run', 'Publish'],
  ['surveys', 'run', 'Surveys'],
];
export const NOW = '2027-03-01T08:00:00Z';

function steps(states: readonly StepView['state'][], sentences: readonly string[]): readonly StepView[] {
  return STEPS.map(([id, phase, title], i) => ({
    id,
    phase,
    title,
    state: states[i] ?? 'later',
    sentence: sentences[i] ?? 'Comes later.',
    asOf: NOW,
  }));
}

/** The same view with other data, settings or problems on some cards. */
export function withCards(
  view: WholeView,
  changed: { readonly [N in CardName]?: Partial<CardView<N>> },
  more: Partial<WholeView> = {},
): WholeView {
  const cards = Object.entries(view.cards).map(([name, card]) => [name, { ...card, ...changed[name as CardName] }]);
  return { ...view, ...more, cards: Object.fromEntries(cards) as WholeView['cards'] };
}

/** What the add-on answers when it is asked for these cards: with them comes the one to work on. */
export function only(view: WholeView, asked: readonly CardName[] = STEPS.map(([id]) => id)): WholeView {
  const first =
    view.steps.find(({ state }) => state === 'next') ?? view.steps.find(({ state }) => state === 'attention');
  const cards = Object.entries(view.cards).filter(([name]) => name === first?.id || asked.includes(name as CardName));
  return { ...view, cards: Object.fromEntries(cards) as unknown as WholeView['cards'] };
}

export const USES = [
  { use: 'nothing', label: 'Nothing' },
  { use: 'name', label: 'Name' },
  { use: 'email', label: 'E-mail address' },
  { use: 'role', label: 'Role' },
  { use: 'capacity', label: 'How many mentees' },
  { use: 'criterion', label: 'A criterion' },
];

const NO_SIGNUPS: Views['signup'] = {
  formUrl: '',
  formDiffers: [],
  formMissing: '',
  withoutReceipt: 0,
  earlierConsent: 0,
  remarks: [],
  whose: [],
  tabs: [],
  unused: [],
  people: 0,
  mentees: 0,
  mentors: 0,
  both: 0,
  seats: 0,
  balance: '',
  basisOpen: false,
  toConfirm: 0,
  doubts: '',
  questions: [],
  unasked: [],
  uses: USES.map((use) => ({ ...use, of: 'question' as const })),
  criteria: [],
};
const NO_PAIRS: Views['pairing'] = {
  doubts: '',
  round: null,
  pairings: [],
  criteria: [],
  mentees: [],
  mentors: [],
  rounds: [],
  idle: { names: [], mayTell: false },
};
const bare = <Data>(data: Data) => ({ data, settings: [], problems: [] });

const SETTINGS: readonly SettingView[] = [
  { id: 'programme', label: 'Programme name', value: 'Women in Engineering 2027', help: 'Stands in every mail.' },
  { id: 'sender', label: 'Sender name', value: 'The mentoring team', help: '' },
  { id: 'zone', label: 'Time zone', value: 'Europe/London', help: 'For meetings when a person gave none.' },
  {
    id: 'form',
    label: 'Sign-up form',
    value: 'make',
    help: 'Set up makes one.',
    choices: [
      { value: 'make', label: 'make one' },
      { value: 'own', label: 'I have my own' },
    ],
  },
];
const WAY: readonly SettingView[] = [
  {
    id: 'way',
    label: 'How pairs are made',
    value: 'computed',
    help: 'By criteria or by wishes.',
    choices: [
      { value: 'computed', label: 'computed' },
      { value: 'chosen', label: 'by wishes' },
    ],
  },
];
const FIRST_MEETING: readonly SettingView[] = [
  { id: 'meetingInDays', label: 'First meeting after (days)', value: '7', help: 'Counted from publishing.' },
];

export const EMPTY: WholeView = {
  programme: 'Mentoring',
  sheet: '1sheet',
  version: VERSION,
  language: 'en',
  now: NOW,
  steps: steps(
    ['next', 'later', 'later', 'later', 'later'],
    ['Nothing is set up yet. Set up makes the tabs and the sign-up form.'],
  ),
  outbox: {
    doubts: [],
    failures: [],
    waits: [],
    dropped: 0,
    stopped: '',
    sent: { mails: 0, events: 0, forms: 0 },
    mailLeft: 1500,
  },
  progress: null,
  notices: [],
  lastRun: '',
  cards: {
    setup: { ...bare({ tabs: 13, missing: 13, formUrl: '', zone: 'London', renamed: [] }), settings: SETTINGS },
    signup: bare(NO_SIGNUPS),
    pairing: { ...bare(NO_PAIRS), settings: WAY },
    introductions: {
      ...bare({ approved: 0, waiting: 0, published: 0, meetings: 0, back: [], unfinished: [] }),
      settings: FIRST_MEETING,
    },
    surveys: bare([]),
    schedule: bare([]),
  },
};

type QuestionView = Views['signup']['questions'][number];

export const QUESTIONS: QuestionView[] = [
  ['q1', 'What is your full name?', 'name', '', 'both', 'Maya Okafor; Daniel Lindqvist; Wei Zhang'],
  ['q2', 'Email Address', 'email', '', 'both', 'maya.okafor@example.org; d.lindqvist@example.org'],
  ['q3', 'Would you like to be a mentor, a mentee, or both?', 'role', '', 'both', 'Mentor; Mentee; Both, please'],
  [
    'q4',
    'Which of these topics would you most like to get better at during the programme?',
    'criterion',
    'Skills',
    'mentee',
    'Public speaking, Data analysis; Leading a team, Negotiation, Career change; Data analysis',
  ],
  ['q5', 'Anything else we should know?', 'nothing', '', 'both', ''],
].map(([id, question, use, criterion, side, examples]) => ({
  id: id ?? '',
  tab: 'Form Responses 1',
  question: question ?? '',
  use: use ?? '',
  criterion: criterion ?? '',
  side: side as QuestionView['side'],
  examples: examples ?? '',
  doubt: id === 'q3' ? 'unsure' : 'sure',
  between: [],
  guessed: id === 'q3' ? 'unsure' : 'sure',
  moreAnswers: 0,
  meanings:
    id === 'q3'
      ? [
          { value: 'mentee', label: 'Mentee' },
          { value: 'mentor', label: 'Mentor' },
          { value: 'both', label: 'Both' },
        ]
      : [],
  follows: id === 'q3' ? 'So there are 8 mentees and 4 mentors, and 1 who is both.' : '',
  answers:
    id === 'q3'
      ? ['Mentor', 'Mentee', 'Both, please'].map((answer, at) => ({ answer, people: 4 + at, means: '' }))
      : [],
}));

const PROBLEMS: readonly Problem[] = [
  {
    tab: 'Form Responses 1',
    row: 14,
    column: 'Email Address',
    reason: 'The address "ann@gmial.com" is probably mistyped: did you mean gmail.com?',
    mend: 'Correct the address in the row.',
    weight: 'stops',
    who: 'Ann-Kathrin Oberhausen-Wintermantel',
  },
  {
    tab: 'Form Responses 1',
    row: 33,
    column: '',
    reason: 'The same person signed up twice with different roles.',
    mend: 'Delete the row that should not count.',
    weight: 'stops',
    who: 'bartholomew.featherstonehaugh-cholmondeley@engineering.example.org',
  },
  {
    tab: 'Late sign-ups from the Manchester office (imported)',
    row: 0,
    column: 'Capacity',
    reason: 'Nobody says how many mentees they can take; one each is assumed.',
    mend: 'Add a column with numbers, or map the question to it.',
    weight: 'warns',
  },
];

export const SIGNUPS: WholeView = withCards(
  EMPTY,
  {
    setup: {
      data: {
        tabs: 13,
        missing: 0,
        formUrl: 'https://docs.google.com/forms/d/e/1/viewform',
        zone: 'London',
        renamed: [],
      },
    },
    signup: {
      data: {
        ...NO_SIGNUPS,
        formUrl: 'https://docs.google.com/forms/d/e/1FAIpQLSd-a-very-long-form-address-that-goes-on/viewform',
        tabs: [
          { name: 'Form Responses 1', responses: 97 },
          { name: 'Late sign-ups from the Manchester office (imported)', responses: 5 },
        ],
        people: 100,
        mentees: 60,
        mentors: 44,
        both: 4,
        seats: 52,
        balance: '8 seats short: 60 mentees want a mentor and the 44 mentors offer 52 seats.',
        questions: QUESTIONS,
        criteria: ['Skills', 'Time zone', 'Department'],
      },
      problems: PROBLEMS,
    },
  },
  {
    programme: 'Women in Engineering 2027',
    steps: steps(
      ['done', 'attention', 'later', 'later', 'later'],
      [
        'Tabs, criteria and the sign-up form are there.',
        '100 people signed up; 6 answers cannot be used yet.',
        'Comes when sign-ups are read.',
      ],
    ),
  },
);

const FIRST = ['Maya', 'Wei', 'Sofia', 'Amara', 'Johanna', 'Priya', 'Elif', 'Grace', 'Noor', 'Ines'];
const LAST = [
  'Okafor',
  'Zhang',
  'Rossi',
  'Diallo',
  'Lindqvist',
  'Raman',
  'Kaya',
  'O\u2019Connor',
  'Haddad',
  'Ferreira',
];
const name = (i: number) => `${FIRST[i % 10]} ${LAST[(i * 7 + Math.floor(i / 10)) % 10]}`;

export const PAIRINGS: PairingView[] = [
  ...Array.from({ length: 57 }, (_, i) => ({
    id: `p${i + 1}`,
    mentee: i === 1 ? 'Bartholomew Featherstonehaugh-Cholmondeley-Marjoribanks' : name(i),
    mentor: i === 1 ? 'Anastasia Konstantinopoulou-Papadimitriou' : name(i + 41),
    score: 98 - ((i * 37) % 61),
    why: 'Offers 3 of the 3 skills wanted (Data analysis, Negotiation, Leading a team); 1 hour apart; other department.',
    weak: i === 5,
    status: i === 3 ? ('approved' as const) : ('draft' as const),
    pinned: i === 2,
  })),
  ...['Lena Brandt', 'Tomasz Nowak', 'Yuki Tanaka'].map((mentee, i) => ({
    id: `u${i + 1}`,
    mentee,
    mentor: '',
    score: 0,
    why: 'All seats for Data analysis are taken. One more seat there would be enough.',
    weak: false,
    status: 'unmatched' as const,
    pinned: false,
  })),
];

const PAIRS: Views['pairing'] = {
  doubts: '',
  round: {
    at: '2027-03-01T08:00:00Z',
    pairs: 57,
    meanScore: 71.4,
    worstScore: 38,
    statement: 'Best possible: 4,312 of 4,312 points; no assignment under these rules scores more.',
    stale: false,
  },
  pairings: PAIRINGS,
  criteria: [
    {
      name: 'Skills',
      weight: 5,
      kind: 'Wanted and offered',
      help: 'Points for what the mentee wants and the mentor offers.',
      remark: '',
      broken: false,
    },
    {
      name: 'Time zone',
      weight: 2,
      kind: 'Distance',
      help: 'Points when two numbers are close.',
      remark: '',
      broken: false,
    },
    { name: 'Department', weight: 1, kind: 'Different', help: '', remark: '', broken: false },
  ],
  mentees: [
    { id: 'm1', label: 'Lena Brandt' },
    { id: 'm2', label: 'Tomasz Nowak' },
  ],
  mentors: [
    { id: 'n1', label: 'Ann Lee (ann@example.org)' },
    { id: 'n2', label: 'Ann Lee (lee@example.org)' },
    { id: 'n3', label: 'Ravi Menon' },
  ],
  idle: { names: ['Wei Zhang'], mayTell: false },
  rounds: [
    { id: 'r2', at: '2027-03-01T08:00:00Z', pairs: 57 },
    { id: 'r1', at: '2027-02-20T08:00:00Z', pairs: 49 },
  ],
};

export const DRAFTS: WholeView = withCards(
  SIGNUPS,
  { signup: { problems: [] }, pairing: { data: PAIRS } },
  {
    steps: steps(
      ['done', 'done', 'next', 'later', 'later'],
      [
        'Tabs, criteria and the sign-up form are there.',
        '60 mentees and 44 mentors; 52 seats.',
        '57 pairs are drafted; 3 mentees have no mentor. Look through them and approve.',
        'Comes when pairs are approved.',
        'Comes when pairs are published.',
      ],
    ),
  },
);

/** What the add-on may answer to a question about the matching: one of each form. */
export const ANSWER: AnswerView = {
  sections: [
    {
      title: 'Points',
      sentences: ['Skills and Department speak for this pair; it is the mentee\u2019s 1st choice by score.'],
      bars: [
        { label: 'Skills', value: 44, of: 62.5, note: '44 of 62.5' },
        { label: 'Time zone', value: 20, of: 25, note: '20 of 25' },
        { label: 'Department with a long name that does not fit', value: 12.5, of: 12.5, note: '12.5 of 12.5' },
      ],
    },
    {
      title: 'Instead',
      sentences: ['Lena Brandt with Ravi Menon would cost the whole 9.5 points.'],
      moves: [
        { mentee: 'Lena Brandt', from: 'Ann Lee', to: 'Ravi Menon' },
        { mentee: 'Tomasz Nowak', from: '', to: 'Ann Lee' },
      ],
    },
    {
      sentences: [],
      curve: {
        across: 'pairs touched',
        up: 'Points',
        points: [
          { x: 0, y: 4100, exact: true, label: '0 touched: 4,100 points' },
          { x: 2, y: 4250, exact: false, label: '2 touched: 4,250 points' },
          { x: 5, y: 4312, exact: true, label: '5 touched: 4,312 points' },
        ],
      },
    },
  ],
};

export const STALE: WholeView = withCards(DRAFTS, {
  pairing: { data: { ...PAIRS, round: { ...PAIRS.round!, stale: true } } },
});

const effect = (key: string, kind: EffectView['kind'], to: string, what: string, note: string): EffectView => ({
  key,
  kind,
  to,
  what,
  note,
  at: '2027-03-01T08:12:00Z',
  attempt: 1,
});

export const DOUBTS: WholeView = withCards(
  DRAFTS,
  { introductions: { data: { approved: 17, waiting: 17, published: 40, meetings: 40, back: [], unfinished: [] } } },
  {
    steps: steps(
      ['done', 'done', 'done', 'attention', 'later'],
      [
        'Tabs, criteria and the sign-up form are there.',
        '60 mentees and 44 mentors; 52 seats.',
        '57 pairs approved.',
        '40 of 57 pairs are published; 2 sendings are doubtful and 1 failed.',
        'Comes when pairs are published.',
      ],
    ),
    outbox: {
      stopped: '',
      sent: { mails: 80, events: 40, forms: 1 },
      mailLeft: 12,
      waits: [],
      dropped: 0,
      doubts: [
        effect(
          'mail:introduction:ann',
          'mail',
          'ann.oberhausen-wintermantel@engineering.example.org',
          'Introduction',
          '',
        ),
        effect(
          'event:first:p41',
          'event',
          'Maya Okafor, Wei Zhang',
          'First meeting',
          'Stopped by the six-minute limit.',
        ),
      ],
      failures: [effect('mail:introduction:bob', 'mail', 'bob@nowhere', 'Introduction', 'Invalid email: bob@nowhere')],
    },
  },
);

const ASKED: Views['surveys'] = [
  {
    id: 'pulse-1',
    title: 'First check-in',
    about: 'Five short questions, three weeks after the first meeting.',
    state: 'open',
    url: 'https://docs.google.com/forms/d/e/pulse/viewform',
    asked: 100,
    toAsk: 0,
    answered: 41,
    unknown: 1,
    revised: 0,
    mean: 4.25,
    helpWanted: ['Maya Okafor', 'bartholomew.featherstonehaugh-cholmondeley@engineering.example.org'],
    silent: 59,
    remindFrom: '2027-02-25T08:00:00.000Z',
    due: '',
    days: 14,
  },
  {
    id: 'end',
    title: 'At the end of the programme, looking back on all of it',
    about: 'What it brought, to both sides.',
    state: 'not open',
    url: '',
    asked: 0,
    toAsk: 0,
    answered: 0,
    unknown: 0,
    revised: 0,
    mean: null,
    helpWanted: [],
    silent: 0,
    remindFrom: '',
    due: '2027-03-15T08:00:00.000Z',
    days: 14,
  },
];

export const SURVEYS: WholeView = withCards(
  DOUBTS,
  {
    introductions: { data: { approved: 0, waiting: 0, published: 57, meetings: 57, back: [], unfinished: [] } },
    surveys: { data: ASKED },
  },
  {
    steps: steps(
      ['done', 'done', 'done', 'done', 'next'],
      [
        'Tabs, criteria and the sign-up form are there.',
        '60 mentees and 44 mentors; 52 seats.',
        '57 pairs approved.',
        'All 57 pairs are published.',
        'The first check-in has 41 of 100 answers; 2 people want help.',
      ],
    ),
    outbox: {
      doubts: [],
      failures: [],
      waits: [],
      dropped: 0,
      stopped: '',
      sent: { mails: 200, events: 57, forms: 2 },
      mailLeft: 12,
    },
  },
);

const html = (to: string) =>
  `<h2 style="color:#1b6b4a">Meet your mentor</h2><p>Dear ${to},</p><p>We are glad to introduce you to <b>Wei Zhang</b>. ` +
  'You both care about data analysis.</p><p><a href="https://example.org/">Your next steps</a></p>';

export const PUBLISH: Preview = {
  job: 'publish',
  title: 'Publish',
  nothing: false,
  summary: 'Sends 100 mails and 57 invitations; writes 157 rows.',
  told: ['100 people get a mail each.'],
  shown: [{ name: 'Maya Okafor with Wei Zhang', says: '12 of 100.' }],
  warnings: ['Two mentors gave no time zone: their meetings are at 10:00 in Europe/London.'],
  tabs: [
    {
      tab: 'Pairings',
      added: 0,
      changed: 57,
      cleared: 0,
      changes: Array.from({ length: 57 }, (_, i) => ({
        row: `p${i + 1}`,
        column: 'Status',
        from: 'approved',
        to: 'published',
      })),
    },
    {
      tab: 'Meetings',
      added: 57,
      changed: 0,
      cleared: 0,
      changes: [{ row: 'm1', column: 'Title', from: '', to: 'First meeting: Maya Okafor and Wei Zhang' }],
    },
  ],
  mails: Array.from({ length: 100 }, (_, i) => ({
    to: i === 0 ? 'bartholomew.featherstonehaugh-cholmondeley@engineering.example.org' : `person${i}@example.org`,
    subject: 'Meet your mentor in Women in Engineering 2027',
    text: `Dear person ${i},\n\nWe are glad to introduce you to Wei Zhang.\n\nThe mentoring team`,
    html: html(`person ${i}`),
  })),
  coming: [],
  events: Array.from({ length: 57 }, (_, i) => ({
    title: `First meeting: ${name(i)} and ${name(i + 41)}`,
    start: '2027-03-15T10:00:00',
    zone: 'Europe/London',
    guests: ['maya.okafor@example.org', 'wei.zhang@example.org'],
    description: 'Get to know each other.',
  })),
  forms: [],
  withdrawals: [],
  updates: [],
};

export const SETUP: Preview = {
  job: 'setup',
  title: 'Set up',
  nothing: false,
  summary: 'Makes 8 tabs with 24 rows and creates 1 form.',
  told: [],
  shown: [],
  warnings: [],
  tabs: [
    { tab: 'Settings', added: 12, changed: 0, cleared: 0, changes: [] },
    {
      tab: 'Settings',
      added: 0,
      changed: 0,
      cleared: 0,
      changes: [{ row: '', column: 'Setting', from: '', to: 'Setting' }],
    },
  ],
  mails: [],
  coming: [],
  events: [],
  forms: [{ title: 'Sign up for mentoring', questions: ['What is your name?', 'Mentor or mentee?'] }],
  withdrawals: [],
  updates: [],
};

export const NOTHING: Preview = {
  job: 'publish',
  title: 'Publish',
  nothing: true,
  summary: 'Nothing to do: everything is already done.',
  told: [],
  shown: [],
  warnings: [],
  tabs: [],
  mails: [],
  coming: [],
  events: [],
  forms: [],
  withdrawals: [],
  updates: [],
};

export const PUBLISHED: RunResult = {
  job: 'publish',
  summary: 'Sent 100 mails and 57 invitations; wrote 157 rows.',
  rows: 157,
  mails: 100,
  events: 57,
  forms: 0,
  failed: 0,
  unsure: 0,
  left: 0,
};
