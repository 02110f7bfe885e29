/** Sends the built scripts and styles; a name that is not exactly one of theirs is not found. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Handler } from 'hono';

const TYPES: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  svg: 'image/svg+xml',
  map: 'application/json; charset=utf-8',
};

/** Answers /assets/:name from one flat folder. Names are looked up in its listing, so no path can lead out of it. */
export function assets(folder: string): Handler {
  return async (context) => {
    const name = context.req.param('name') ?? '';
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)];
    const names: readonly string[] = await readdir(folder).catch(() => []);
    if (type === undefined || !names.includes(name)) return context.text('There is no such file.\n', 404);
    return context.body(await readFile(join(folder, name)), 200, { 'content-type': type, 'cache-control': 'no-cache' });
  };
}
