/** An open workspace, and the one way in which commands ask the add-on for something: as the sidebar does. */
import type { Reply, Request } from '../api/types.js';
import { addLanguage, speak } from '../core/words.js';
import type { Tab } from '../core/world.js';
import { type Host, openHost, type RunResult, sheetModel, tabModel } from '../local/index.js';
import { languageOf } from '../programme/setup/settings.js';
import { settings } from '../records/index.js';
import { Refused, UsageError } from './errors.js';
import { german } from './german.js';
import { words } from './words.js';

export interface Paths {
  /** Folder with what clasp would push. */
  readonly project: string;
  /** Folder with the built pages. */
  readonly pages: string;
}

export interface Common {
  readonly data: string;
  readonly now?: string;
}

addLanguage('de', (room) => german[room]);

/** From here on the command speaks the language of the programme. */
export function openSession({ project }: Paths, { data, now }: Common, firstInstant?: string): Host {
  if (now !== undefined && Number.isNaN(Date.parse(now))) {
    throw new UsageError(words.noInstant(now));
  }
  const start = now ?? firstInstant;
  const host = openHost({ folder: data, project, ...(start ? { now: start } : {}) });
  if (now !== undefined) host.hold(() => host.clock.set(Date.parse(now)));
  speak(languageOf({ tabs: { [settings.name]: settingsTab(host) }, language: '' }));
  return host;
}

function settingsTab(host: Host): Tab {
  const { name } = settings;
  const head = sheetModel(host).tabs.find((tab) => tab.name === name);
  const rows = head ? tabModel(host, head.id)!.rows : [];
  const [header = [], ...shown] = rows.map((cells) => cells.map((cell) => cell?.display ?? ''));
  return { name, sheetId: 0, header, rows: shown, formUrl: '' };
}

export interface Asked {
  readonly reply: Reply;
  readonly run: RunResult;
}

export function ask(host: Host, request: Request): Asked {
  const run = host.run('pairwright', [JSON.stringify(request)], { source: 'sidebar' });
  if (run.status !== 'completed') throw new Error(run.error?.message ?? words.runEnded(run.status));
  return { reply: JSON.parse(String(run.value)), run };
}

/** The reply, or its sentence as an error. */
export function askOrThrow(host: Host, request: Request): Extract<Reply, { ok: true }> & { readonly run: RunResult } {
  const { reply, run } = ask(host, request);
  if (!reply.ok) throw new Refused(reply.sentence);
  return { ...reply, run };
}
