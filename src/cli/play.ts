/** Plays the main job as its people would: the organiser through the panel's calls, the others through forms and mail. */
import type { Args, JobName, RunResult as JobResult, WholeView } from '../api/types.js';
import { formList, type Host, mailsOf, prefill, type RunResult, renameFile, submitForm } from '../local/index.js';
import { pulse } from '../programme/surveys/pulse.js';
import { sampleSettings, sampleSignups, sampleSurveyAnswers } from '../sample/index.js';
import type { Print } from './commands.js';
import { askOrThrow } from './session.js';
import { words } from './words.js';

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
  print('');
  print(words.play.inAll(stage.total));
}

interface Stage {
  readonly host: Host;
  readonly print: Print;
  readonly total: { rows: number; mails: number; events: number; forms: number };
}

function setUp(stage: Stage): void {
  heading(stage, words.play.steps.setUp);
  if (viewOf(stage).outbox.sent.forms === 0) {
    renameFile(stage.host, sampleSettings.programme);
    job(stage, 'settings', { settings: settingsOfSample() });
  }
  job(stage, 'setup');
}

function settingsOfSample() {
  const { programme, organiser, topics, departments, languages, consentText, keep, commitment } = sampleSettings;
  return [
    { id: 'programme', value: programme },
    { id: 'organiser', value: organiser },
    { id: 'topics', value: topics.join(', ') },
    { id: 'departments', value: departments.join(', ') },
    { id: 'languages', value: languages.join(', ') },
    { id: 'consent', value: consentText },
    { id: 'keep', value: keep },
    { id: 'commitment', value: commitment },
  ];
}

/** Everyone who has not yet, fills in the sign-up form; the Sheet's trigger reads each response as it comes. */
function signUp(stage: Stage): void {
  const { host, print } = stage;
  heading(stage, words.play.steps.signUp);
  const formUrl = viewOf(stage).cards.signup.data.formUrl;
  const form = formAt(host, formUrl);
  const signups = sampleSignups(SEED).slice(form.responses);
  if (signups.length > 0) {
    const days = Math.ceil(signups[signups.length - 1]!.minutesAfterOpening / 1440);
    print(`  ${words.play.fillingIn(signups.length, days)}`);
  }
  const opened = host.clock.now();
  const runs: RunResult[] = [];
  for (const { email, answers, minutesAfterOpening } of signups) {
    wait(host, opened + minutesAfterOpening * MINUTE, runs);
    const submitted = submitForm(host, form.id, { email, answers });
    if (!submitted.ok) throw new Error(words.play.noFit(submitted.problems[0]!.sentence));
    runs.push(...submitted.runs);
  }
  const { data: now, problems } = viewOf(stage).cards.signup;
  const rowsRead = now.tabs.reduce((sum, tab) => sum + tab.responses, 0);
  const stops = problems.filter(({ weight }) => weight === 'stops').length;
  print(`  ${words.play.accepted({ ...now, responses: signups.length, read: rowsRead })}`);
  print(`  ${words.play.problems(problems.length, stops)}`);
  for (const { tab, row, reason } of problems.slice(0, 3)) print(`    ${words.play.problem(tab, row, reason)}`);
  if (problems.length > 3) print(`    ${words.play.more(problems.length - 3, 'Problems')}`);
  tellCalls(stage, words.play.readingResponse, runs);
  stage.total.rows += signups.length;
}

function match(stage: Stage): void {
  heading(stage, words.play.steps.match);
  const { steps } = viewOf(stage);
  const standing = steps.find(({ id }) => id === 'pairing')!;
  // With people left over the step stays open, though there is nothing to suggest.
  if (standing.state === 'done' || standing.state === 'open') {
    stage.print(`  ${words.play.doneAlready(standing.sentence)}`);
    return;
  }
  job(stage, 'pair');
  const { round, pairings } = viewOf(stage).cards.pairing.data;
  stage.print(`  ${words.play.pairs(round!.pairs, round!.meanScore, round!.worstScore)}`);
  stage.print(`  ${round!.statement}`);
  const unmatched = pairings.filter(({ status }) => status === 'unmatched');
  stage.print(`  ${words.play.unmatched(unmatched.length)}${unmatched.length > 0 ? ':' : ''}`);
  for (const { mentee, why } of unmatched.slice(0, 5)) stage.print(`    ${mentee}: ${why}`);
  if (unmatched.length > 5) stage.print(`    ${words.play.more(unmatched.length - 5, 'Pairings')}`);
  job(stage, 'approve', { ids: 'all', approve: true });
}

function publish(stage: Stage): void {
  heading(stage, words.play.steps.publish);
  confirmed(stage, 'publish');
}

function survey(stage: Stage): void {
  heading(stage, words.play.steps.survey);
  if (viewOf(stage).cards.surveys.data[0]!.state === 'not open') {
    stage.print(`  ${words.play.daysLater(DAYS_UNTIL_SURVEY)}`);
    wait(stage.host, stage.host.clock.now() + DAYS_UNTIL_SURVEY * 24 * 60 * MINUTE, []);
  }
  confirmed(stage, 'survey', { survey: viewOf(stage).cards.surveys.data[0]!.id });
}

/** Some follow the link in their mailbox. */
function answer(stage: Stage): void {
  const { host, print } = stage;
  heading(stage, words.play.steps.answer);
  const { url, answered, unknown, asked } = viewOf(stage).cards.surveys.data[0]!;
  const form = formAt(host, url);
  const invited = mailboxesWith(host, new URL(url).pathname);
  const questions = pulse.items.map(({ question }) => question());
  const answers = sampleSurveyAnswers(SEED, invited, questions).slice(answered + unknown);
  const opened = host.clock.now();
  const runs: RunResult[] = [];
  for (const { email, answers: given, minutesAfterOpening } of answers) {
    wait(host, opened + minutesAfterOpening * MINUTE, runs);
    const { links } = invited.find((one) => one.email === email)!;
    const filledIn = links.map((link) => prefill(host, form.id, new URL(link).searchParams));
    // The first question is answered by the link that is pressed, where the mail has one for the answer.
    const [first, ...others] = Object.entries(given);
    const pressed = filledIn.find((one) => Object.values(one).some((value) => value === first?.[1]));
    const typed = pressed ? Object.fromEntries(others) : given;
    const submitted = submitForm(host, form.id, { answers: { ...(pressed || filledIn[0]), ...typed } });
    if (!submitted.ok) throw new Error(words.play.noFit(submitted.problems[0]!.sentence));
    runs.push(...submitted.runs);
  }
  const after = viewOf(stage).cards.surveys.data[0]!;
  print(`  ${words.play.answered({ ...after, asked, answers: answers.length, help: after.helpWanted.length })}`);
  tellCalls(stage, words.play.readingAnswer, runs);
  stage.total.rows += answers.length;
}

/** The form at an address, whatever port its pages had when the address was written. */
function formAt(host: Host, address: string) {
  const { pathname } = new URL(address);
  return formList(host).find(({ url }) => new URL(url).pathname === pathname)!;
}

/** People with links to this form in their mailbox, and those links. */
function mailboxesWith(host: Host, path: string): { email: string; links: string[] }[] {
  return allAddresses(host).flatMap((email) => {
    const links = mailsOf(host.store, email)
      .flatMap(({ text }) => text.match(/https?:\/\/\S+/g) ?? [])
      .filter((address) => new URL(address).pathname === path);
    return links.length > 0 ? [{ email, links }] : [];
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
  stage.print(`  ${words.play.preview(preview!.summary)}`);
  for (const told of [...preview!.told, ...preview!.warnings]) stage.print(`  ${told}`);
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

function heading({ print }: Stage, title: string): void {
  print('');
  print(title);
}

function tellCalls({ print }: Stage, what: string, runs: readonly RunResult[]): void {
  if (runs.length === 0) return;
  const totals = runs.map(({ total }) => total);
  const failed = runs.filter(({ status }) => status !== 'completed');
  if (failed.length > 0) throw new Error(words.play.failed(what, failed[0]!.status, failed[0]!.error?.message ?? ''));
  const sum = totals.reduce((all, one) => all + one, 0);
  print(
    runs.length === 1
      ? `  ${words.play.calls(what, sum)}`
      : `  ${words.play.callsOfMany(what, runs.length, sum, Math.max(...totals))}`,
  );
}
