/** Opens the workspace to the browsers of this machine, and of this machine alone. */
import { randomBytes } from 'node:crypto';
import { noteOriginal } from '../forms/addresses.js';
import type { Host } from '../kernel.js';
import { hostOfCopy } from './adapter/copies.js';
import { hostWorkspace } from './adapter/index.js';
import type { WayShape } from './shapes.js';
import type { Workspace } from './workspace.js';

export interface ServeOptions {
  /** 4816 when not given; 0 takes any free port. */
  readonly port?: number;
  /** Ways to begin that the start page tells of. */
  readonly ways?: readonly WayShape[];
  /** Folder with the built scripts and styles of the pages. */
  readonly assets: string;
}

export interface Serving {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly url: string;
  /** This run's token, which every change must carry. */
  readonly token: string;
  close(): Promise<void>;
}

/** Opens a host's workspace, and each copy of it when somebody asks; links in mails lead to it from now on. */
export async function serve(host: Host, options: ServeOptions): Promise<Serving> {
  const copies = new Map<string, { readonly host: Host; readonly serving: Promise<Serving> }>();
  const openCopy = async (folder: string) => {
    const copy = copies.get(folder)?.host ?? hostOfCopy(host, folder);
    if (!copy) return undefined;
    copy.hold(() => noteOriginal(copy.store, { id: host.spreadsheetId, url: serving.url }));
    if (!copies.has(folder)) copies.set(folder, { host: copy, serving: serve(copy, { ...options, port: 0 }) });
    return (await copies.get(folder)!.serving).url;
  };
  const serving = await serveWorkspace(hostWorkspace(host, options.ways, openCopy), options);
  host.hold(() => host.store.setMeta('base_url', serving.url));
  return {
    ...serving,
    async close() {
      await serving.close();
      for (const copy of copies.values()) {
        await (await copy.serving).close();
        copy.host.close();
      }
    },
  };
}

/** Listens on 127.0.0.1. Rejects with a sentence when the port is taken. */
export async function serveWorkspace(workspace: Workspace, options: ServeOptions): Promise<Serving> {
  // Loaded only now: most uses of a host need no server.
  const [{ createAdaptorServer }, { workspaceApp }] = await Promise.all([
    import('@hono/node-server'),
    import('./app.js'),
  ]);
  const token = randomBytes(24).toString('base64url');
  const wanted = options.port ?? 4816;
  let port = wanted;
  const app = workspaceApp({ workspace, token, port: () => port, assets: options.assets });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, wanted)));
    server.listen(wanted, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address !== null && typeof address === 'object') port = address.port;
  return {
    url: `http://127.0.0.1:${port}`,
    token,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function listenError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code !== 'EADDRINUSE') return error;
  return new Error(
    `Port ${port} is taken, perhaps by another workspace. Close that one, or choose another with --port.`,
  );
}
