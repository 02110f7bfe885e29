/** Plays the main job as its people would: the organiser through the panel's calls, the others through forms and mail. */
import type { Args, JobName, RunResult as JobResult, WholeView } from '../api/types.js';
import { formList, type Host, mailsOf, prefill, type RunResult, renameFile, submitForm } from '../local/index.js';
import { pulse } from '../programme/surveys/pulse.js';
import { sampleSettings, sampleSignups, sampleSurveyAnswers } from '../sample/index.js';
import type { Print } from './commands.js';
import { askOrThrow } from './session.js';

const MINUTE = 60000;
const SEED = 2027;
const DAYS_UNTIL_SURVEY = 14;

const steps = { setUp, signUp, match, publish, survey, answer };

/** Plays every step, or those up to one. */
export function playSample(host: Host, print: Print, until: keyof typeof steps = 'answer'): void {
  const stage: Stage = { host, print, total: { rows: 0, mails: 0, events: 0, forms: 0 } };
  for (const name of Object.keys(steps) as (keyof typeof steps)[]) {
    steps[name](stage);
    if (name === until) break;
  }
  const { rows, mails, events, forms } = stage.total;
  print('');
  print(
    `In all: ${rows} rows, ${mails} mails, ${events} invitations, ${forms} forms.${rows + mails + events + forms === 0 ? ' Everything had been done before.' : ''}`,
  );
}

interface Stage {
  readonly host: Host;
  readonly print: Print;
  readonly total: { rows: number; mails: number; events: number; forms: number };
}

function setUp(stage: Stage): void {
  heading(stage, '1. Set up');
  if (viewOf(stage).outbox.sent.forms === 0) {
    renameFile(stage.host, sampleSettings.programme);
    job(stage, 'settings', { settings: settingsOfSample() });
  }
  job(stage, 'setup');
}

function settingsOfSample() {
  const { programme, topics, departments, languages, consentText, commitment } = sampleSettings;
  return [
    { id: 'programme', value: programme },
    { id: 'organiser', value: 'Imogen Blake' },
    { id: 'topics', value: topics.join(', ') },
    { id: 'departments', value: departments.join(', ') },
    { id: 'languages', value: languages.join(', ') },
    { id: 'consent', value: consentText },
    { id: 'commitment', value: commitment },
  ];
}

/** Everyone who has not yet, fills in the sign-up form; the Sheet's trigger reads each response as it comes. */
function signUp(stage: Stage): void {
  const { host, print } = stage;
  heading(stage, '2. Sign-ups');
  const formUrl = viewOf(stage).cards.signup.data.formUrl;
  const form = formAt(host, formUrl);
  const signups = sampleSignups(SEED).slice(form.responses);
  if (signups.length > 0)
    print(
      `  ${signups.length} people are filling in the form, in ${Math.ceil(signups[signups.length - 1]!.minutesAfterOpening / 1440)} days ...`,
    );
  const opened = host.clock.now();
  const runs: RunResult[] = [];
  for (const { email, answers, minutesAfterOpening } of signups) {
    wait(host, opened + minutesAfterOpening * MINUTE, runs);
    const submitted = submitForm(host, form.id, { email, answers });
    if (!submitted.ok) throw new Error(`The sample does not fit the form: ${submitted.problems[0]!.sentence}`);
    runs.push(...submitted.runs);
  }
  const { data: now, problems } = viewOf(stage).cards.signup;
  const rowsRead = now.tabs.reduce((sum, tab) => sum + tab.responses, 0);
  const stops = problems.filter(({ weight }) => weight === 'stops').length;
  print(
    `  ${signups.length} new responses; ${rowsRead} read, ${now.people} people accepted (${now.mentees} mentees, ${now.mentors} mentors, ${now.both} of them both; ${now.seats} seats)`,
  );
  print(`  ${problems.length} problems: ${stops} keep a row out, ${problems.length - stops} are warnings`);
  for (const { tab, row, reason } of problems.slice(0, 3)) print(`    ${tab}, row ${row}: ${reason}`);
  if (problems.length > 3) print(`    and ${problems.length - 3} more, in the Problems tab`);
  tellCalls(stage, 'reading a response', runs);
  stage.total.rows += signups.length;
}

function match(stage: Stage): void {
  heading(stage, '3. Match');
  const { steps } = viewOf(stage);
  const standing = steps.find(({ id }) => id === 'pairing')!;
  if (standing.state === 'done') {
    stage.print(`  ${standing.sentence} Nothing to do.`);
    return;
  }
  job(stage, 'pair');
  const { round, pairings } = viewOf(stage).cards.pairing.data;
  stage.print(`  ${round!.pairs} pairs, mean score ${round!.meanScore}, worst ${round!.worstScore}`);
  stage.print(`  ${round!.statement}`);
  const unmatched = pairings.filter(({ status }) => status === 'unmatched');
  stage.print(`  ${unmatched.length} unmatched${unmatched.length > 0 ? ':' : ''}`);
  for (const { mentee, why } of unmatched.slice(0, 5)) stage.print(`    ${mentee}: ${why}`);
  if (unmatched.length > 5) stage.print(`    and ${unmatched.length - 5} more, in the Pairings tab`);
  job(stage, 'approve', { ids: 'all', approve: true });
}

function publish(stage: Stage): void {
  heading(stage, '4. Publish');
  confirmed(stage, 'publish');
}

function survey(stage: Stage): void {
  heading(stage, '5. Survey');
  if (viewOf(stage).cards.surveys.data[0]!.state === 'not open') {
    stage.print(`  ${DAYS_UNTIL_SURVEY} days later ...`);
    wait(stage.host, stage.host.clock.now() + DAYS_UNTIL_SURVEY * 24 * 60 * MINUTE, []);
  }
  confirmed(stage, 'survey', { survey: viewOf(stage).cards.surveys.data[0]!.id });
}

/** Some follow the link in their mailbox. */
function answer(stage: Stage): void {
  const { host, print } = stage;
  heading(stage, '6. Answers');
  const { url, answered, unknown, asked } = viewOf(stage).cards.surveys.data[0]!;
  const form = formAt(host, url);
  const invited = mailboxesWith(host, new URL(url).pathname);
  const questions = pulse.items.map(({ question }) => question());
  const answers = sampleSurveyAnswers(SEED, invited, questions).slice(answered + unknown);
  const opened = host.clock.now();
  const runs: RunResult[] = [];
  for (const { email, answers: given, minutesAfterOpening } of answers) {
    wait(host, opened + minutesAfterOpening * MINUTE, runs);
    const link = invited.find((one) => one.email === email)!.link;
    const submitted = submitForm(host, form.id, {
      answers: { ...prefill(host, form.id, new URL(link).searchParams), ...given },
    });
    if (!submitted.ok) throw new Error(`The sample does not fit the survey: ${submitted.problems[0]!.sentence}`);
    runs.push(...submitted.runs);
  }
  const after = viewOf(stage).cards.surveys.data[0]!;
  print(
    `  ${answers.length} new answers; ${after.answered} of ${asked} have answered, mean ${after.mean} of 5, ${after.helpWanted.length} would like help`,
  );
  tellCalls(stage, 'reading an answer', runs);
  stage.total.rows += answers.length;
}

/** The form at an address, whatever port its pages had when the address was written. */
function formAt(host: Host, address: string) {
  const { pathname } = new URL(address);
  return formList(host).find(({ url }) => new URL(url).pathname === pathname)!;
}

/** People with a link to this form in their mailbox, and that link. */
function mailboxesWith(host: Host, path: string): { email: string; link: string }[] {
  return allAddresses(host).flatMap((email) => {
    const link = mailsOf(host.store, email)
      .flatMap(({ text }) => text.match(/https?:\/\/\S+/g) ?? [])
      .find((address) => new URL(address).pathname === path);
    return link ? [{ email, link }] : [];
  });
}

function allAddresses(host: Host): string[] {
  return host.store
    .all<{ address: string }>('SELECT DISTINCT address FROM mail_recipients ORDER BY address')
    .map(({ address }) => address);
}

/** What an organiser does: looks at the preview, confirms, and lets the hours pass when something is left over. */
function confirmed(stage: Stage, name: JobName, args: Args = {}): void {
  const { preview } = askOrThrow(stage.host, { call: 'preview', job: name, args });
  stage.print(`  Preview: ${preview!.summary}`);
  for (const warning of preview!.warnings) stage.print(`  ${warning}`);
  const result = job(stage, name, args);
  let left = result.left;
  for (let hours = 0; left > 0 && hours < 72; hours++) {
    stage.host.advance(60 * MINUTE);
    left = askOrThrow(stage.host, { call: 'preview', job: name, args }).preview!.mails.length;
  }
}

function job(stage: Stage, name: JobName, args: Args = {}): JobResult {
  const { result, run } = askOrThrow(stage.host, { call: 'run', job: name, args });
  stage.print(`  ${name}: ${result!.summary}`);
  tellCalls(stage, name, [run]);
  stage.total.rows += result!.rows;
  stage.total.mails += result!.mails;
  stage.total.events += result!.events;
  stage.total.forms += result!.forms;
  return result!;
}

function viewOf(stage: Stage): WholeView {
  return askOrThrow(stage.host, { call: 'view' }).view as WholeView;
}

function wait(host: Host, until: number, runs: RunResult[]): void {
  if (until > host.clock.now()) runs.push(...host.advance(until - host.clock.now()));
}

function heading({ print }: Stage, words: string): void {
  print('');
  print(words);
}

function tellCalls({ print }: Stage, what: string, runs: readonly RunResult[]): void {
  if (runs.length === 0) return;
  const totals = runs.map(({ total }) => total);
  const failed = runs.filter(({ status }) => status !== 'completed');
  if (failed.length > 0) throw new Error(`${what}: a run ${failed[0]!.status}: ${failed[0]!.error?.message ?? ''}`);
  const sum = totals.reduce((all, one) => all + one, 0);
  print(
    runs.length === 1
      ? `  ${what}: ${sum} service calls`
      : `  ${what}: ${runs.length} runs, ${sum} service calls, at most ${Math.max(...totals)} in one`,
  );
}
