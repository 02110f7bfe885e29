/** For each job a workspace in which it has something to do, as an organiser would have come there. */
import type { Args } from '../../src/api/types.js';
import { allMails, editCell, formList, prefill, renameSheet, submitForm } from '../../src/local/index.js';
import { copyOf } from '../google/recovery.js';
import { openProgramme, type Programme, signupRows } from '../programme.js';
import type { Stage } from './stage.js';

type Play = (programme: Programme) => Args | undefined;

const DAY = 86_400_000;
const survey = { survey: 'check-in-1' };
const responses = signupRows(3, 2, 2);
const agreed = responses[0]!.length - 1;

const signUp = (programme: Programme, rows = responses) => {
  programme.importRows('Form Responses 1', rows);
  for (const job of ['setup', 'intake'] as const) programme.run(job);
};
const pair = (programme: Programme) => {
  signUp(programme);
  programme.run('pair');
};
const approve = (programme: Programme) => {
  pair(programme);
  programme.run('approve', { ids: 'all', approve: true });
};
const publish = (programme: Programme) => {
  approve(programme);
  programme.run('publish');
};
const ask = (programme: Programme) => {
  publish(programme);
  programme.run('survey', survey);
};
const pass = ({ host }: Programme, days: number) => host.hold(() => host.clock.set(host.clock.now() + days * DAY));

/** A wave that was ended right before or after its first mail: it is in doubt. */
const doubt = (programme: Programme, end: 'killBefore' | 'killAfter'): string => {
  approve(programme);
  let at = 0;
  const note = (n: number, name: string) => {
    if (name === 'MailApp.sendEmail' && at === 0) at = n;
  };
  programme.undone(() => programme.attempt({ call: 'run', job: 'publish' }, { faults: { onCall: note } }));
  programme.attempt({ call: 'run', job: 'publish' }, { faults: { [end]: at } });
  return programme.view().outbox.doubts[0]!.key;
};

/** A wave that was ended between the receipt of its second mail and the next claim: the rest waits to go on. */
const halfway = (programme: Programme) => {
  const mails: number[] = [];
  const onCall = (n: number, name: string) => void (name === 'MailApp.sendEmail' && mails.push(n));
  programme.undone(() => programme.attempt({ call: 'run', job: 'publish' }, { faults: { onCall } }));
  const faults = { killAfter: mails[1]! + 1, unflushed: 'kept' } as const;
  programme.attempt({ call: 'run', job: 'publish' }, { faults });
  const { doubts, sent } = programme.view().outbox;
  if (doubts.length > 0 || sent.mails !== 2) throw new Error('Not halfway.');
};

const type = (programme: Programme, tab: string, cells: readonly string[]) => {
  const row = programme.tab(tab).filter((line) => line[0] !== '').length + 1;
  cells.forEach((text, at) => {
    editCell(programme.host, { sheetId: programme.sheetId(tab), row, column: at + 1, text });
  });
};

const mentorOf = (programme: Programme): string => {
  const [header, ...rows] = programme.tab('People');
  return rows.find((row) => /mentor/i.test(row[header!.indexOf('Role')]!))![0]!;
};

const plays: Readonly<Record<Stage['job'], Play>> = {
  setup: () => undefined,
  settings(programme) {
    programme.run('setup');
    return { settings: [{ id: 'programme', value: 'York' }] };
  },
  form(programme) {
    programme.run('setup');
    programme.run('settings', { settings: [{ id: 'topics', value: 'Writing, Sailing' }] });
    return undefined;
  },
  receipts: (programme) => void signUp(programme),
  intake(programme) {
    programme.importRows('Form Responses 1', responses);
    programme.run('setup');
    return undefined;
  },
  questions(programme) {
    signUp(programme);
    const [header, ...rows] = programme.tab('Questions');
    const row = rows.find((line) => line.includes('Topics I want to learn'))!;
    return { questions: [{ id: row[header!.indexOf('Id')]!, use: 'nothing' }] };
  },
  confirm: (programme) =>
    void signUp(
      programme,
      responses.map((row) => row.slice(0, agreed)),
    ),
  bring(programme) {
    programme.run('setup');
    return {
      tab: 'Our mentors',
      rows: [
        ['Name', 'E-mail'],
        ['Ann Lee', 'ann@l.example.org'],
      ],
    };
  },
  remarks(programme) {
    signUp(programme);
    const column = programme.tab('People')[0]!.indexOf('To read') + 1;
    editCell(programme.host, { sheetId: programme.sheetId('People'), row: 2, column, text: 'Not in March, please' });
    return undefined;
  },
  whose(programme) {
    signUp(programme);
    const [before = [], first = []] = programme.tab('People');
    const cell = (header: string) => String(first[before.indexOf(header)]);
    return { id: cell('Id'), names: `${cell('Name')} = theirs; Mallory Fake = not theirs` };
  },
  takeover(programme) {
    programme.run('setup');
    programme.host.store.run('DELETE FROM triggers');
    return undefined;
  },
  restart(programme) {
    publish(programme);
    renameSheet(programme.host, { sheetId: programme.sheetId('Outbox'), name: 'Sent before' });
    return undefined;
  },
  seat(programme) {
    pair(programme);
    return { mentor: mentorOf(programme), seats: 4 };
  },
  together(programme) {
    pair(programme);
    const [header, first] = programme.tab('Pairings');
    const mentee = first![header!.indexOf('Mentee id')]!;
    return { mentee, mentor: mentorOf(programme), pinned: true };
  },
  weigh(programme) {
    pair(programme);
    return { weights: [{ criterion: programme.tab('Criteria')[1]![0]!, weight: 77 }] };
  },
  rename(programme) {
    signUp(programme);
    renameSheet(programme.host, { sheetId: programme.sheetId('People'), name: 'Teilnehmer' });
    return { tab: 'People', now: 'Teilnehmer' };
  },
  tellmentors(programme) {
    signUp(programme, signupRows(1, 2, 1));
    for (const job of ['pair', 'approve', 'publish'] as const)
      programme.run(job, job === 'approve' ? { ids: 'all', approve: true } : {});
    return undefined;
  },
  pair: (programme) => void signUp(programme),
  approve(programme) {
    pair(programme);
    return { ids: 'all', approve: true };
  },
  pin(programme) {
    pair(programme);
    const [header, first] = programme.tab('Pairings');
    return { id: first![header!.indexOf('Id')]!, pinned: true };
  },
  undo(programme) {
    pair(programme);
    return { ...programme.run('approve', { ids: 'all', approve: true }).undo };
  },
  publish: (programme) => void approve(programme),
  unpublish(programme) {
    publish(programme);
    return { ids: programme.view().cards.introductions.data.back.map(({ id }) => id), apology: true };
  },
  survey(programme) {
    publish(programme);
    return survey;
  },
  schedule(programme) {
    publish(programme);
    return { occasion: 'ask:check-in-1', mode: 'automatic' };
  },
  digest: (programme) => void publish(programme),
  due(programme) {
    publish(programme);
    programme.run('schedule', { occasion: 'ask:check-in-1', mode: 'automatic' });
    pass(programme, 15);
    return undefined;
  },
  remind(programme) {
    ask(programme);
    pass(programme, 7);
    return survey;
  },
  answers(programme) {
    ask(programme);
    const { host } = programme;
    const { url } = programme.view().cards.surveys.data[0]!;
    const form = formList(host).find((one) => one.url === url)!;
    // The trigger would read it.
    host.store.run('DELETE FROM triggers');
    const links = allMails(host.store).flatMap(({ text }) => text.match(/https?:\/\/\S+/g) ?? []);
    const link = links.find((one) => one.startsWith(`${url}?`))!;
    submitForm(host, form.id, {
      answers: {
        ...prefill(host, form.id, new URL(link).searchParams),
        'How often have you met so far?': '2',
        'How useful have your meetings been?': '4',
        'How comfortable are you with each other?': '5',
        'How far have you come towards what you set out to do?': '3',
        'Would you like to talk to the organiser?': 'No, all is well',
      },
    });
    return undefined;
  },
  settle: (programme) => ({ key: doubt(programme, 'killAfter'), as: 'done' }),
  retry(programme) {
    const key = doubt(programme, 'killBefore');
    type(programme, 'Outbox', [key, 'failed', '1']);
    return { key };
  },
  recall(programme) {
    approve(programme);
    programme.ask({ call: 'run', job: 'publish', at: '2027-01-20T09:00' });
    return { from: '2027-01-20T09:00:00.000Z' };
  },
  reword(programme) {
    programme.run('setup');
    return { id: 'receipt', subject: 'Hello', text: '{answers}' };
  },
  test(programme) {
    programme.run('setup');
    const { id, subject, text, shown } = programme.texts({ id: 'receipt' }).open!;
    return { to: shown!.to, subject: shown!.subject, text: { id, subject, text } };
  },
  again(programme) {
    publish(programme);
    const [header, ...lines] = programme.tab('Outbox');
    const at = (name: string) => header!.indexOf(name);
    return { key: lines.find((line) => line[at('State')] === 'sent' && line[at('Kind')] === 'mail')![at('Key')]! };
  },
  hour(programme) {
    signUp(programme);
    for (const occasion of ['ask:check-in-1', 'digest']) programme.run('schedule', { occasion, mode: 'automatic' });
    programme.run('pair');
    programme.run('approve', { ids: 'all', approve: true });
    halfway(programme);
    pass(programme, 15);
    type(programme, 'Form Responses 1', signupRows(4, 0)[4]!);
    return undefined;
  },
};

export const jobNames = Object.keys(plays) as Stage['job'][];

const known = new Map<Stage['job'], Stage>();

/** Made once in a process. */
export function stageOf(job: Stage['job']): Stage {
  const found = known.get(job);
  if (found) return found;
  const programme = openProgramme();
  const args = plays[job](programme) ?? {};
  const folder = copyOf(programme);
  programme.close();
  const made = { job, args, folder };
  known.set(job, made);
  return made;
}
