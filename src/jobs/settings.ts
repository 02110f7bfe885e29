/** Settings: reading what the organiser has decided, and the job that stores what is typed in the sidebar. */
import type { Action } from '../core/action.js';
import { type Row, text } from '../core/cell.js';
import { isZone } from '../core/dates.js';
import { indexBy } from '../core/dict.js';
import { type Job, Refusal } from '../core/job.js';
import type { Problem } from '../core/problem.js';
import { columnPositions, readRows } from '../core/rows.js';
import { settingsTable } from '../core/tables/settings.js';
import { items, oneLine } from '../core/text.js';
import type { World } from '../core/world.js';
import { aims, ways } from './aims.js';

export interface Definition {
  /** What the row is called; its id. */
  readonly label: string;
  readonly fallback: string;
  readonly help: string;
  readonly choices?: readonly string[];
  /** Where the panel shows it; without it, with set-up. */
  readonly card?: 'match';
  /** A sentence when the value cannot be used. */
  readonly wrong?: (value: string) => string | false;
}

const whole = (low: number, high: number) => (value: string) =>
  !/^\d+$/.test(value) || Number(value) < low || Number(value) > high
    ? `needs a whole number from ${low} to ${high}`
    : false;

export const definitions = {
  programme: {
    label: 'Programme',
    fallback: 'Mentoring programme',
    help: 'The name that people read in forms, mails and invitations.',
  },
  organiser: { label: 'Organiser', fallback: 'the mentoring team', help: 'Who signs the mails.' },
  replyTo: {
    label: 'Reply to',
    fallback: '',
    help: 'Where replies go. Blank: to the account that sends.',
    wrong: (value) =>
      value !== '' && !/^[^\s@,;<>]+@[^\s@,;<>]+\.[^\s@,;<>]+$/.test(value)
        ? 'needs one e-mail address or nothing'
        : false,
  },
  form: {
    label: 'Sign-up form',
    fallback: 'make one',
    choices: ['make one', 'I have my own'],
    help: 'Set up makes one form for mentees and mentors. With a form or a list of your own, put its responses into a tab of this Sheet.',
  },
  topics: {
    label: 'Topics',
    fallback:
      'Career planning, Leadership, Public speaking, Data skills, Project management, Writing, Negotiation, Work-life balance',
    help: 'What people can learn from each other, separated by commas.',
    wrong: (value) => (items(value).length < 2 ? 'needs at least two topics, separated by commas' : false),
  },
  departments: {
    label: 'Departments',
    fallback: 'Operations, Finance, Technology, People, Marketing, Research',
    help: 'Separated by commas.',
  },
  languages: { label: 'Languages', fallback: 'English, Spanish, French, German', help: 'Separated by commas.' },
  commitment: {
    label: 'Commitment',
    fallback: 'About one hour a month for six months',
    help: 'What people agree to give before they sign up.',
  },
  consent: {
    label: 'Consent',
    fallback: 'I agree that the organisers use my answers to find me a match and to run the programme',
    help: 'People tick this in the form.',
  },
  way: {
    label: 'How pairs are made',
    fallback: 'computed',
    choices: ways,
    card: 'match',
    help: 'Computed: by the Criteria tab, wishes among them. By wishes: mentees get only mentors whom they asked for, so that no mentee and mentor would both rather have each other. Then computed: all others are paired by the Criteria tab.',
  },
  aim: {
    label: 'What counts most',
    fallback: 'most pairs, highest total',
    choices: Object.keys(aims),
    card: 'match',
    help: 'For computed pairs: each later aim only decides between results that are equally good by those before it.',
  },
  meetingInDays: {
    label: 'First meeting after (days)',
    fallback: '7',
    help: 'Earliest day of the first meeting, counted from publishing.',
    wrong: whole(1, 90),
  },
  meetingMinutes: {
    label: 'Length of a meeting (minutes)',
    fallback: '45',
    help: 'For the invitation.',
    wrong: whole(10, 240),
  },
  meet: {
    label: 'Google Meet link',
    fallback: 'yes',
    choices: ['yes', 'no'],
    help: 'Whether the invitation has a video link.',
  },
  zone: {
    label: 'Time zone',
    fallback: '',
    help: 'For people who gave none. Blank: the zone of this Sheet.',
    wrong: (value) => (value !== '' && !isZone(value) ? 'needs a time zone such as Europe/London or nothing' : false),
  },
} satisfies Record<string, Definition>;

export type SettingKey = keyof typeof definitions;
export type Settings = Readonly<Record<SettingKey, string>>;

export const settingKeys = Object.keys(definitions) as SettingKey[];

/** Every setting, with its fallback where the Sheet has none or one that cannot be used. */
export function readSettings(world: World): Settings {
  const rows = indexBy(readRows(settingsTable, world.tabs[settingsTable.name]), (row) => text(row.setting));
  const settings: Record<string, string> = {};
  for (const key of settingKeys) {
    const definition: Definition = definitions[key];
    const row = rows[definition.label];
    const value = row ? oneLine(text(row.value), 2000) : definition.fallback;
    settings[key] = refusal(definition, value) ? definition.fallback : value || emptyMeans(key, definition);
  }
  if (settings.replyTo === '') settings.replyTo = world.owner;
  if (settings.zone === '') settings.zone = world.zone;
  return settings as Settings;
}

/** Settings that stand in the tab and cannot be used; the fallback counts instead. */
export function settingsProblems(world: World): Problem[] {
  const tab = world.tabs[settingsTable.name];
  if (!tab) return [];
  const { setting, value } = columnPositions(settingsTable, tab.header);
  return settingKeys.flatMap((key): Problem[] => {
    const definition: Definition = definitions[key];
    const at = tab.rows.findIndex((cells) => text(cells[setting!]) === definition.label);
    const wrong = at >= 0 && refusal(definition, oneLine(text(tab.rows[at]![value!]), 2000));
    if (!wrong) return [];
    return [
      {
        tab: settingsTable.name,
        row: at + 2,
        column: 'Value',
        reason: `"${definition.label}" ${wrong}.`,
        mend: `Correct it; until then it is "${definition.fallback}".`,
        weight: 'warns',
      },
    ];
  });
}

/** Rows of the Settings tab that are missing, and the help texts of all. What the organiser typed is never touched. */
export function settingsRows(world: World): Row[] {
  const present = indexBy(readRows(settingsTable, world.tabs[settingsTable.name]), (row) => text(row.setting));
  return settingKeys.map((key): Row => {
    const { label, fallback, help }: Definition = definitions[key];
    return present[label] ? { setting: label, help } : { setting: label, value: fallback, help };
  });
}

/** args: {settings: {id, value}[]} with the setting's key as id. */
export const settingsJob: Job = {
  name: 'settings',
  reads: [settingsTable.name],
  makesTabs: true,
  actions(world, args): Action[] {
    const wanted = args.settings as readonly { id: string; value: string }[];
    const rows = wanted.map(({ id, value }) => {
      const definition: Definition | undefined = definitions[id as SettingKey];
      if (!definition) throw new Refusal(`There is no setting "${oneLine(id, 40)}".`);
      const clean = oneLine(value, 2000);
      const wrong = refusal(definition, clean);
      if (wrong)
        throw new Refusal(`The setting "${definition.label}" ${wrong}; "${oneLine(clean, 60)}" was not saved.`);
      return { setting: definition.label, value: clean };
    });
    return [
      { kind: 'tab', table: settingsTable },
      { kind: 'rows', tab: settingsTable.name, rows: [...settingsRows(world), ...rows] },
    ];
  },
};

function refusal(definition: Definition, value: string): string | false {
  if (definition.choices && definition.choices.indexOf(value) < 0)
    return `needs one of: ${definition.choices.join(', ')}`;
  return definition.wrong ? definition.wrong(value) : false;
}

function emptyMeans(key: SettingKey, definition: Definition): string {
  return key === 'replyTo' || key === 'zone' ? '' : definition.fallback;
}
