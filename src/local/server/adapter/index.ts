/** A Host as the web server's workspace. */
import { withLiveLinks } from '../../forms/addresses.js';
import { formList } from '../../forms/page-model.js';
import type { Host, UiState } from '../../kernel.js';
import { mailboxes } from '../../mail/mailboxes.js';
import { sheetModel } from '../../spreadsheet/page-model.js';
import type { ClockShape, PulseShape, StartShape, WayShape } from '../shapes.js';
import type { Workspace } from '../workspace.js';
import { answer, calendarCounts, eventShapes } from './calendar.js';
import { consent, consentShape, firstConsent, peopleShape } from './consent.js';
import { copyShapes, makeCopy } from './copies.js';
import { formShape, submit } from './forms.js';
import { importFile } from './import-file.js';
import { mailboxShapes, mailLines, mailShape } from './mail.js';
import { menuShapes, outcomeOf, shownBy } from './outcome.js';
import { countRuns, runShapes } from './runs.js';
import { change, edit, sheetShape, tabShape } from './sheet.js';

const HOUR = 60 * 60 * 1000;

export function hostWorkspace(
  host: Host,
  ways: readonly WayShape[] = [],
  openCopy: Workspace['openCopy'] = async () => undefined,
): Workspace {
  let sidebar: UiState['sidebar'];
  let dialog: UiState['dialog'];
  const keep = (ui: UiState): void => {
    sidebar = ui.sidebar ?? sidebar;
    dialog = ui.dialog ?? dialog;
  };
  return {
    signIn(address) {
      sidebar = undefined;
      dialog = undefined;
      host.signIn(address);
    },
    makeCopy: (name) => makeCopy(host, name),
    openCopy,
    clock: () => clockShape(host),
    async advance(ms) {
      const until = host.clock.now() + ms;
      let triggersRun = 0;
      for (let left = ms; left > 0; left = until - host.clock.now()) {
        triggersRun += host.advance(Math.min(left, HOUR)).length;
        // A week is some hundred runs: pages are answered between them.
        await new Promise((next) => setImmediate(next));
      }
      return { clock: clockShape(host), triggersRun };
    },
    pulse: () => pulse(host),
    start: () => startShape(host, ways),
    async open() {
      const { menus, run } = host.open({ ui: true });
      const shown = run ? outcomeOf(run) : { ok: true };
      return { ...shown, menus: menuShapes(menus) };
    },
    sheet: () => sheetShape(host),
    tab: (sheetId) => tabShape(host, sheetId),
    edit: async (block) => edit(host, block),
    change: async (wanted) => change(host, wanted),
    importFile: async (file) => importFile(host, file),
    async menu(fn) {
      const authorize = firstConsent(host);
      if (authorize) return { ok: true, authorize };
      const run = host.run(fn, [], { source: 'menu', ui: true });
      keep(run.ui);
      return outcomeOf(run);
    },
    async scriptRun(fn, args) {
      const reply = host.scriptRun(fn, args, { ui: true });
      const shown = reply.run ? shownBy(reply.run) : {};
      if (reply.run) keep(reply.run.ui);
      const value = reply.ok && typeof reply.value === 'string' ? withLiveLinks(host.store, reply.value) : undefined;
      return reply.ok ? { ok: true, value: value ?? reply.value, shown } : { ok: false, message: reply.message, shown };
    },
    sidebar: () => sidebar,
    dialog: () => dialog,
    closeSidebar() {
      sidebar = undefined;
    },
    form: (formId, query = new URLSearchParams()) => formShape(host, formId, query),
    submit: async (formId, submission) => submit(host, formId, submission),
    mailboxes: () => mailboxShapes(host),
    mails: (address) => mailLines(host, address),
    mail: (address, mailId) => mailShape(host, address, mailId),
    events: (address) => eventShapes(host, address),
    answer: async (address, eventId, choice) => answer(host, address, eventId, choice),
    runs: () => runShapes(host),
    consent: (user) => consentShape(host, user),
    grant: async (user, granted) => consent(host, user, granted),
  };
}

/** Asks the file alone, so that it answers at once also while another process runs a script on it. */
function pulse(host: Host): PulseShape {
  const version = host.store.get<{ data_version: number }>('PRAGMA data_version')?.data_version;
  const written = host.store.get<{ n: number }>('SELECT total_changes() AS n')?.n;
  return { stamp: `${version}.${written}`, clock: clockShape(host) };
}

function clockShape(host: Host): ClockShape {
  const now = Number(host.store.meta('clock') ?? host.clock.now());
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: host.zone, dateStyle: 'full', timeStyle: 'short' });
  return { now: new Date(now).toISOString(), zone: host.zone, label: format.format(now) };
}

function startShape(host: Host, ways: readonly WayShape[]): StartShape {
  const { name, tabs } = sheetModel(host);
  const boxes = mailboxes(host.store).filter(({ received }) => received > 0);
  return {
    name,
    people: peopleShape(host),
    copies: copyShapes(host.store),
    ways,
    tabs: tabs.filter((tab) => !tab.hidden).length,
    forms: formList(host).map(({ publicId, title, responses }) => ({ id: publicId, title, responses })),
    mailboxes: boxes.length,
    mails: boxes.reduce((sum, { received }) => sum + received, 0),
    calendars: calendarCounts(host),
    runs: countRuns(host),
  };
}
