/** Every area keeps to its contract, unasked: whoever adds one finds here what it has forgotten. */
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { everything, readRequest } from '../../src/api/index.js';
import type { Question } from '../../src/api/types.js';
import type { Action } from '../../src/core/action.js';
import { write } from '../../src/core/rows.js';
import type { World } from '../../src/core/world.js';
import { type Area, type AreaJob, defineCard, defineJob } from '../../src/programme/area.js';
import { areas as all, type JobName, jobs, questions, unattended } from '../../src/programme/index.js';
import { defineSettings } from '../../src/programme/settings.js';
import { surveyInvitation } from '../../src/programme/surveys/mails.js';
import { pulse } from '../../src/programme/surveys/pulse.js';
import * as records from '../../src/records/index.js';
import { named } from '../cases.js';
import { rowsOf, world } from '../worlds.js';
import { args, first } from './args.js';
import {
  type ArgsIn,
  cardFaults,
  instrumentFaults,
  jobFaults,
  mailFaults,
  missingFaults,
  nameFaults,
  settingsFaults,
  through,
  unattendedFaults,
} from './contract.js';
import { stages } from './sample.js';

const areas: readonly Area[] = all;
const mails = areas.flatMap((area) => area.mails ?? []);

/** Facts for each question that can be asked. */
const facts: { readonly [N in Question['about']]: (before: World) => object } = {
  pair: (before) => ({ id: first('Pairings', 'id')(before) }),
  two: (before) => ({ mentee: first('Pairings', 'menteeId')(before), mentor: first('Pairings', 'mentorId')(before) }),
  weights: () => ({}),
  weigh: (before) => ({ weights: [{ criterion: first('Criteria', 'name')(before), weight: 7 }] }),
  mentors: () => ({}),
  others: () => ({}),
  touching: () => ({}),
  calendar: () => ({ until: '2027-03-01' }),
  round: (before) => ({ round: first('Rounds', 'id')(before) }),
};

it('names are unique and of one form, findings and settings belong to one area', () => {
  expect(nameFaults(areas)).toEqual([]);
});

describe.each(areas.flatMap((area) => (area.jobs ?? []).map((job) => [job.name, job, area] as const)))(
  'the job %s',
  (name, job, { name: area, finds = [] }) => {
    const samples = args[name as JobName];

    it('reads, writes and sends as it says, and is content once it is done', () => {
      expect(jobFaults(job, finds, stages, samples)).toEqual([]);
    });

    it('refuses with a sentence while a tab that it needs is gone', () => {
      expect(missingFaults(job, stages.published, samples(stages.published)[0]!)).toEqual([]);
    });

    it('checks its arguments', () => {
      expect(argumentFaults(job, samples(stages.published))).toEqual([]);
    });

    it('goes on and begins by itself with everything to see', () => {
      expect(unattendedFaults(job, everything, stages)).toEqual([]);
    });

    it('has a table of what it wants', () => {
      expect(existsSync(new URL(`./${area}/${name}.test.ts`, import.meta.url))).toBe(true);
    });
  },
);

describe.each(areas.flatMap(({ name, card, finds = [] }) => (card ? [[name, card, finds] as const] : [])))(
  'the card of %s',
  (_name, card, finds) => {
    it('shows plain data of the records that it names, with a title and a sentence', () => {
      expect(cardFaults(card, finds, stages)).toEqual([]);
    });
  },
);

describe.each(areas.flatMap(({ name, settings }) => (settings ? [[name, settings] as const] : [])))(
  'the settings of %s',
  (_name, settings) => {
    it('have labels, help and fallbacks that can be used; choices by key and by label', () => {
      expect(settingsFaults(settings)).toEqual([]);
    });
  },
);

describe.each(mails.map((mail) => [mail.id, mail] as const))('the mail "%s"', (_id, mail) => {
  it('can be made of its words and of no others', () => {
    expect(mailFaults(mail)).toEqual([]);
  });
});

describe.each(areas.flatMap(({ instruments = [] }) => instruments.map((one) => [one.id, one] as const)))(
  'the instrument %s',
  (_id, instrument) => {
    it('asks what can be told apart, of those it says, and stores it in columns of its own', () => {
      expect(instrumentFaults(instrument, mails, stages)).toEqual([]);
    });
  },
);

describe.each(questions.map((question) => [question.about, question] as const))(
  'the question "%s"',
  (about, question) => {
    it('looks only at what it declares, and answers in plain data', () => {
      const faults = Object.entries(stages).flatMap(([name, before]) => {
        const looking = through(before, question.needs);
        const asked = { about, ...facts[about as Question['about']](before) };
        expect(readRequest(JSON.stringify({ call: 'ask', question: asked }))).toEqual({ call: 'ask', question: asked });
        const answer = told(() => question.answer(looking.world, asked));
        if (answer !== undefined) expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        return looking.undeclared().map((fault) => `${name}: ${fault}`);
      });
      expect(faults).toEqual([]);
      expect(
        told(() =>
          question.answer(stages.published, { about, ...facts[about as Question['about']](stages.published) }),
        ),
      ).toBeDefined();
    });
  },
);

it('what begins by itself has nothing to be told', () => {
  for (const job of unattended) expect(job.args.safeParse({}).success, job.name).toBe(true);
  expect(jobs.length).toBe(Object.keys(args).length);
});

/** A refusal is no answer. */
function told<T>(answer: () => T): T | undefined {
  try {
    return answer();
  } catch (error) {
    if ((error as Error).name === 'Refusal') return undefined;
    throw error;
  }
}

/** Each argument in turn is missing, of another kind, or beyond measure; each time a sentence says which. */
function argumentFaults(job: Pick<AreaJob, 'name' | 'args' | 'usually'>, samples: ReturnType<ArgsIn>): string[] {
  const refused = (given: unknown): string => {
    const result = z.safeParse(job.args, given);
    return result.success ? '' : result.error.issues[0]!.path.join('.');
  };
  return [...samples, ...(job.usually ? [job.usually] : [])].flatMap((good) => [
    ...(refused(good) === '' ? [] : [`It refuses ${JSON.stringify(good)}.`]),
    ...Object.keys(good).flatMap((key) =>
      [undefined, { of: 'another kind' }, 'x'.repeat(20001)]
        .filter((bad) => refused({ ...good, [key]: bad }) !== key)
        .map((bad) => `It takes ${JSON.stringify(bad)?.slice(0, 24)} for ${key}.`),
    ),
  ]);
}

it.each(
  jobs.flatMap(({ name }) =>
    Object.keys(args[name](stages.published)[0]!).map((key) => [name, key, args[name](stages.published)[0]!] as const),
  ),
)('%s refuses a wrong %s with a sentence', (job, key, good) => {
  const request = JSON.stringify({ call: 'run', job, args: { ...good, [key]: { of: 'another kind' } } });
  expect(() => readRequest(request)).toThrow(
    new RegExp(`^What the job ${job} is given is not as expected: "${key}" is missing, or has a value`),
  );
  expect(readRequest(JSON.stringify({ call: 'run', job, args: good }))).toEqual({ call: 'run', job, args: good });
});

describe('these checks find', () => {
  const mail = (key: string) =>
    ({
      kind: 'mail',
      key,
      occasion: '',
      to: '',
      subject: '',
      text: '',
      html: '',
      senderName: '',
      replyTo: '',
    }) as const;
  const planted = (actions: (before: World) => readonly Action[], more: Partial<AreaJob> = {}): AreaJob =>
    Object.assign(defineJob({ name: 'planted', title: () => 'Planted', reads: [], actions }), more);
  const found = (actions: (before: World) => readonly Action[], more: Partial<AreaJob> = {}) =>
    jobFaults(planted(actions, more), [], { here: world({ Settings: [{ setting: 'a' }] }) }, () => [{}]);
  const settled = (value: string) => [write(records.settings, [{ setting: 'a', value }])];
  const reads = [records.settings];

  it.each(
    named([
      [() => found(() => settled('b'), { reads }), [], 'nothing wrong with a job that keeps to it'],
      [
        () => found((now) => settled(String(now.tabs.People?.rows.length)), { reads }),
        ['here: It reads the tab People and does not say so.'],
        'a tab that was not declared',
      ],
      [
        () => found((now) => settled(now.secret), { reads }),
        ['here: It uses the secret and does not say so.'],
        'the secret',
      ],
      [
        () => found((now) => settled(`${now.owner}${now.mailLeft}${now.triggers}`), { reads }),
        ['account that sends', "day's quota", 'triggers'].map(
          (what) => `here: It uses the ${what} and does not say so.`,
        ),
        'account, quota and triggers',
      ],
      [
        () => found((now) => settled(now.tabNames.join('')), { reads: [records.people] }),
        ['here: It writes to Settings and does not read it.'],
        'a tab that is written and not read',
      ],
      [
        () => found(() => [mail('mail:a')]),
        ['here: It wants mail:a and does not say that it sends.'],
        'a mail of a job that does not send',
      ],
      [
        () => found(() => [{ kind: 'trigger', handler: 'f', on: 'every hour' }]),
        ['here: It wants a trigger and does not read them.'],
        'a trigger',
      ],
      [
        () => found(() => [{ kind: 'tab', table: records.people }]),
        ['here: It makes the tab People and does not say so.', 'It has nothing to do in any of these worlds.'],
        'a tab that is made',
      ],
      [
        () => found((now) => settled(`${rowsOf(now, 'Settings')[0]!.value}+`), { reads, oneRound: true }),
        ['here: Done once, it still wants: Settings a: Value ++'],
        'a job that is never content',
      ],
      [
        () =>
          found(() => [write(records.problems, [{ id: 'x', source: 'elsewhere' as 'surveys' }], { replace: true })], {
            reads: [records.problems],
          }),
        ['here: It finds something under "elsewhere", which its area does not declare.'],
        'a finding of nobody',
      ],
      [
        () => found(() => [], { title: () => '' }),
        ['It has no title.', 'It has nothing to do in any of these worlds.'],
        'no title, and a job that never does anything',
      ],
      [
        () =>
          missingFaults(
            planted(() => [mail('mail:a')], { sends: true, makesTabs: true }),
            world(),
            {},
          ),
        ['Without the tab Outbox: A job that sends or decides must read the tab "Outbox".'],
        'a job that says it makes its tabs and does not',
      ],
      [
        () =>
          unattendedFaults(
            planted(() => [], { args: z.object({ a: z.string() }), resumes: () => [{}], basis: (now) => now.triggers }),
            everything,
            { here: world() },
          ),
        ['here: It goes on with {}, which it would not take.', 'here: It uses the triggers and does not say so.'],
        'arguments that it would not take, and triggers that nobody reads',
      ],
      [
        () =>
          unattendedFaults(
            planted((now) => settled(`${rowsOf(now, 'Settings')[0]!.value}+`), {
              reads,
              oneRound: true,
              basis: (now) => now.tabs.Settings,
            }),
            everything,
            { here: world({ Settings: [{ setting: 'a' }] }) },
          ),
        ['here: Its basis never comes to rest, so it would run every hour.'],
        'a job that wakes itself',
      ],
      [
        () => argumentFaults({ name: 'planted', args: z.object({ a: z.any(), b: z.string() }) }, [{ a: 1, b: '' }]),
        [
          'It takes undefined for a.',
          'It takes {"of":"another kind"} for a.',
          `It takes "${'x'.repeat(23)} for a.`,
          `It takes "${'x'.repeat(23)} for b.`,
        ],
        'arguments that are not checked',
      ],
      [
        () =>
          cardFaults(
            defineCard({
              title: () => '',
              needs: { reads: [] },
              view: (now) => ({ at: new Date(now.now), rows: now.tabs.People?.rows, none: undefined }),
              standing: () => ({ done: true, sentence: 'fine' }),
            }),
            ['planted'],
            { here: world() },
          ),
        [
          'It has no title.',
          'Its area finds problems, and it does not read them.',
          'here: It reads the tab People and does not say so.',
          'here: What it shows is not plain data.',
          'here: It says "fine" of where it stands.',
        ],
        'a card that shows dates, reads in secret and says nothing',
      ],
      [
        () =>
          settingsFaults(
            defineSettings({ a: { choices: ['x', 'y'], fallback: 'z' }, b: { wrong: () => 'is wrong' } }, () => ({
              a: { label: 'A', help: 'a', choices: { x: 'same', y: 'same' } },
              b: { label: 'B', help: '' },
            })),
          ),
        [
          'As it is set up, "A" needs one of: same, same.',
          'As it is set up, "B" is wrong.',
          'a: y is not read by its key and its label.',
          'b has no label or no help.',
        ],
        'settings that cannot be what they are',
      ],
      [
        () => mailFaults({ ...surveyInvitation, wording: { ...surveyInvitation.wording, text: 'Hello {friend}' } }),
        ['It uses a word that it does not have.'],
        'a mail with a word of its own',
      ],
      [
        () => {
          const wording = {
            name: 'X',
            label: 'X',
            subject: '',
            preheader: '',
            text: '{a} {',
            footer: '',
            words: { a: '' },
          };
          return mailFaults({ id: 'x', wording });
        },
        ['It says nothing.', 'It leaves words in braces.', 'It does not explain {a}.'],
        'a mail that says nothing',
      ],
      [
        () =>
          instrumentFaults(
            {
              ...pulse,
              id: 'Check in',
              reads: [records.people],
              reminder: { ...surveyInvitation, id: 'Other' },
              items: [
                { column: 'Person', question: () => ({ type: 'text', title: '' }), scored: true },
                {
                  column: 'Help',
                  question: () => ({ type: 'choice', title: 'Help?', choices: ['Yes'] }),
                  helpAnswer: () => 'Ja',
                },
                { column: 'Help', question: () => ({ type: 'text', title: 'Help?' }), helpAnswer: () => 'Yes' },
              ],
            },
            mails,
            { here: stages.published },
          ),
        [
          '"Check in" cannot be part of a key.',
          'Two have the column "Help".',
          'Person is taken.',
          'Two have the title "Help?".',
          'Something has no title.',
          'Person counts towards the mean and is no scale from 1 to 5.',
          'Two questions ask whether help is wanted.',
          'Help has no such answer as the one that asks for help.',
          'Help has no such answer as the one that asks for help.',
          'Nobody declares "Other".',
          'here: It reads the tab Questions and does not say so.',
          'here: It reads the tab Pairings and does not say so.',
        ],
        'an instrument in which everything is wrong',
      ],
      [
        () =>
          nameFaults([
            ...areas,
            { ...areas[0]!, name: 'Set_Up', jobs: [], finds: ['sign-ups'], mails: [surveyInvitation] },
          ]),
        [
          'The area "Set_Up" is named unlike the others.',
          'Two have the mail "survey-invitation".',
          'Two have the source of findings "sign-ups".',
          ...['programme', 'organiser', 'replyTo', 'zone', 'home', 'language'].map(
            (key) => `Two have the setting "${key}".`,
          ),
          ...['Programme', 'Organiser', 'Reply to', 'Time zone', 'This Sheet', 'Language'].map(
            (label) => `Two have the label of a setting "${label}".`,
          ),
        ],
        'names that stand in two places',
      ],
    ]),
  )('%s', (_name, [faults, expected]) => {
    expect(faults()).toEqual(expected);
  });
});
