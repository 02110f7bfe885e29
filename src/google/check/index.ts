/** Check this Sheet: tries on live Google what the add-on relies on, keeps what came out in the Check tab, and cleans up. */
import type { CheckView } from '../../api/types.js';
import type { Cell } from '../../core/cell.js';
import { Refusal } from '../../core/job.js';
import { columnPositions, rowsOf } from '../../core/rows.js';
import { type CheckRow, check } from '../../records/index.js';
import { fromGoogle, toGoogle, withoutGuard } from '../cells.js';
import { makeTab } from '../make-tab.js';
import { clockProbe, seenByClock } from './clock-probe.js';
import { formProbes, hasForm, letGoOfForm } from './form-probes.js';
import { type Finding, factsOf, messageOf, type Probe, type State, tried } from './probe.js';
import { serviceProbes } from './service-probes.js';
import { sheetProbes } from './sheet-probes.js';
import { words } from './words.js';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Row = Pick<CheckRow, 'step' | 'title' | 'came' | 'mend' | 'answer' | 'at' | 'facts'> & {
  readonly state: State;
  readonly seconds: number;
};

/** In the order in which they are tried. */
const probes: readonly Probe[] = [
  sheetProbes.builtIns,
  serviceProbes.permissions,
  serviceProbes.triggers,
  sheetProbes.zone,
  sheetProbes.lock,
  sheetProbes.cells,
  sheetProbes.ticks,
  sheetProbes.links,
  clockProbe,
  serviceProbes.calendar,
  serviceProbes.mail,
  sheetProbes.speed,
  formProbes.form,
  formProbes.addresses,
  formProbes.answered,
];

export const stepIds: readonly string[] = probes.map(({ id }) => id);

/** Tries one step, or takes the organiser's answer to it, and keeps what came out. */
export function checkStep(spreadsheet: Spreadsheet, step: string, answer?: string): void {
  const probe = probes.find(({ id }) => id === step);
  if (!probe) throw new Refusal(words.noStep(step, stepIds));
  if (answer !== undefined) {
    const before = rowOf(spreadsheet, step);
    if (!before || !probe.ask) throw new Refusal(words.notAsked);
    const { mend, ...told } = probe.ask.told(answer);
    const [link] = /https?:\S+/.exec(before.mend) || [];
    keep(spreadsheet, { ...before, ...told, mend: [mend, mend && link].filter((part) => part).join(' '), answer });
    return;
  }
  const began = Date.now();
  const came = tried(() => probe.run(spreadsheet));
  const finding: Finding =
    'value' in came
      ? came.value
      : {
          state: 'mend',
          came: words.threw(messageOf(came.thrown)),
          mend: words.tell,
          facts: factsOf(came.thrown, step),
        };
  keep(spreadsheet, rowFrom(probe, finding, (Date.now() - began) / 1000));
}

/** Tries every step in turn; returns what came out, in a sentence. `tell` hears what is being tried. */
export function checkSteps(spreadsheet: Spreadsheet, tell: (said: string) => void): string {
  probes.forEach(({ id, title }, at) => {
    tell(words.progress(at + 1, probes.length, title()));
    checkStep(spreadsheet, id);
  });
  const states = readRows(spreadsheet).map(({ state }) => state);
  spreadsheet.setActiveSheet(spreadsheet.getSheetByName(check.name)!);
  return words.ended(states.filter((one) => one === 'mend').length, states.filter((one) => one === 'look').length);
}

/** The clock trigger that the check has set. */
export function clockCame(spreadsheet: Spreadsheet, event: unknown): void {
  const before = rowOf(spreadsheet, clockProbe.id);
  const { setAt } = JSON.parse(before?.facts || '{}') as { setAt?: string };
  const began = Date.now();
  keep(spreadsheet, rowFrom(clockProbe, seenByClock(event, setAt || ''), (Date.now() - began) / 1000));
}

/** Lets go of what the check has made; true if there was anything. */
export function endCheck(spreadsheet: Spreadsheet): boolean {
  return letGoOfForm(spreadsheet);
}

export function checkView(spreadsheet: Spreadsheet): CheckView {
  const rows = readRows(spreadsheet);
  return {
    steps: probes.map(({ id, title, ask }) => {
      const row = rows.find(({ step }) => step === id);
      const asks = row?.state === 'look' && ask ? { question: ask.question(), choices: ask.choices() } : null;
      return {
        id,
        title: title(),
        state: row ? row.state : 'waiting',
        label: row ? labelOf(row.state) : words.waiting,
        came: row ? row.came : '',
        mend: row ? row.mend : '',
        at: row ? row.at : '',
        ...(asks ? { asks } : {}),
      };
    }),
    report: reportOf(rows),
    hasForm: hasForm(),
  };
}

/** What may be pasted anywhere: what came out, without names, addresses or ids. */
function reportOf(rows: readonly Row[]): string {
  const steps = rows.map(({ step, state, answer, seconds, at, facts }) => ({
    step,
    state,
    at,
    seconds,
    ...(answer ? { answer } : {}),
    facts: tried(() => JSON.parse(facts || '{}') as unknown),
  }));
  const report = steps.map(({ facts, ...step }) => ({ ...step, facts: 'value' in facts ? facts.value : {} }));
  return rows.length === 0 ? '' : JSON.stringify({ check: 1, steps: report }, null, 1);
}

function rowFrom({ id, title }: Probe, { state, came, mend, facts }: Finding, seconds: number): Row {
  return {
    step: id,
    title: title(),
    state,
    came,
    mend: mend || '',
    answer: '',
    seconds: Math.round(seconds * 10) / 10,
    at: new Date().toISOString(),
    facts: JSON.stringify(facts),
  };
}

/** What people read for a state, in the tab and in the panel. */
function labelOf(state: State): string {
  return check.columns.find(({ key }) => key === 'state')!.labels!()[state]!;
}

function readRows(spreadsheet: Spreadsheet): Row[] {
  const sheet = spreadsheet.getSheetByName(check.name);
  if (!sheet) return [];
  const zone = spreadsheet.getSpreadsheetTimeZone();
  const [header = [], ...rows] = sheet.getDataRange().getValues();
  const tab = {
    name: check.name,
    sheetId: 0,
    formUrl: '',
    header: header.map(String),
    rows: rows.map((row) => row.map((cell) => withoutGuard(fromGoogle(cell, zone)))),
  };
  return rowsOf(check, tab).map((row) => ({ ...row, state: row.state as State, seconds: row.seconds || 0 }));
}

function rowOf(spreadsheet: Spreadsheet, step: string): Row | undefined {
  return readRows(spreadsheet).find((row) => row.step === step);
}

function keep(spreadsheet: Spreadsheet, row: Row): void {
  makeTab(spreadsheet, check);
  const sheet = spreadsheet.getSheetByName(check.name)!;
  const header = sheet.getRange(1, 1, 1, sheet.getLastColumn()).getValues()[0]!.map(String);
  const at = columnPositions(check, header);
  const place = readRows(spreadsheet).findIndex(({ step }) => step === row.step);
  const cells = header.map((): Cell => '');
  for (const { key } of check.columns) {
    const value = row[key as keyof Row];
    if (at[key] !== undefined) cells[at[key]!] = toGoogle(key === 'state' ? labelOf(row.state) : value);
  }
  if (place < 0) sheet.appendRow(cells);
  else sheet.getRange(place + 2, 1, 1, cells.length).setValues([cells]);
  SpreadsheetApp.flush();
}
