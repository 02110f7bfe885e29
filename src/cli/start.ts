/** `pairwright start`: the main job on the sample programme, then the pages. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Host, serve, sheetModel } from '../local/index.js';
import { behaveAs } from './as-sheet.js';
import type { Print } from './commands.js';
import { UsageError } from './errors.js';
import { playSample } from './play.js';
import { type Common, openSession, type Paths } from './session.js';
import { words } from './words.js';

/** When the sample programme opens: a Monday in winter, so that a run next year is the same as one today. */
const SAMPLE_OPENS = '2027-01-11T09:00:00Z';

export interface StartOptions extends Common {
  readonly once?: boolean;
  readonly empty?: boolean;
  readonly port: string;
  readonly as?: string;
}

export async function startCommand(paths: Paths, options: StartOptions, print: Print): Promise<void> {
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new UsageError(words.noPort(options.port));
  const fresh = !existsSync(join(options.data, 'workspace.db'));
  const host = openSession(paths, options, SAMPLE_OPENS);
  try {
    behaveAs(host, options.as);
    // Links in mails lead to the server, so it knows its address before the first mail goes out.
    const serving = options.once ? undefined : await serve(host, { port, assets: paths.pages, ways: ways() });
    try {
      if (!options.empty) {
        refuseOwnData(host, fresh, options.data);
        playSample(host, print);
      }
      if (!serving) return;
      print('');
      print(words.start.sheet(`${serving.url}/sheet`));
      print(words.start.mailboxes(`${serving.url}/mail`));
      print(words.start.pages(`${serving.url}/`));
      print(words.start.data(options.data, fresh, sheetModel(host).tabs.length));
      await stopped();
    } finally {
      await serving?.close();
    }
  } finally {
    host.close();
  }
}

/** The sample's people do not sign up for somebody's own programme. */
function refuseOwnData(host: Host, fresh: boolean, data: string): void {
  if (fresh) host.store.setMeta('sample', 'yes');
  if (host.store.meta('sample') === 'yes') return;
  throw new UsageError(words.start.ownProgramme(data));
}

/** For the start page: how another workspace is begun. */
function ways() {
  const { example, exampleText, emptySheet, emptySheetText } = words.start;
  return [
    { title: example, text: exampleText, command: 'npm start' },
    { title: emptySheet, text: emptySheetText, command: 'npm start -- --empty --data my-programme' },
  ];
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
