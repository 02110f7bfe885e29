/** `pairwright start`: the main job on the sample programme, then the pages. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Host, serve, sheetModel } from '../local/index.js';
import type { Print } from './commands.js';
import { UsageError } from './errors.js';
import { playSample } from './play.js';
import { type Common, openSession, type Paths } from './session.js';

/** When the sample programme opens: a Monday in winter, so that a run next year is the same as one today. */
const SAMPLE_OPENS = '2027-01-11T09:00:00Z';

export interface StartOptions extends Common {
  readonly once?: boolean;
  readonly empty?: boolean;
  readonly port: string;
}

export async function startCommand(paths: Paths, options: StartOptions, print: Print): Promise<void> {
  const port = Number(options.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new UsageError(`--port needs a number from 0 to 65535; "${options.port}" is none.`);
  const fresh = !existsSync(join(options.data, 'workspace.db'));
  const host = openSession(paths, options, SAMPLE_OPENS);
  try {
    // Links in mails lead to the server, so it knows its address before the first mail goes out.
    const serving = options.once ? undefined : await serve(host, { port, assets: paths.pages });
    try {
      if (!options.empty) {
        refuseOwnData(host, fresh, options.data);
        playSample(host, print);
      }
      if (!serving) return;
      print('');
      print(`The Sheet      ${serving.url}/sheet`);
      print(`Mailboxes      ${serving.url}/mail`);
      print(`All pages      ${serving.url}/`);
      print(
        `Data in ${options.data}${fresh ? ' (new)' : ''}: ${sheetModel(host).tabs.length} tabs. Stop with Ctrl+C; nothing is lost.`,
      );
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
  throw new UsageError(
    `${data} holds a programme of your own. Start it with --empty, or name another folder for the sample with --data.`,
  );
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  });
}
