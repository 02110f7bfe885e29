/** Calls that every page shares: the clock and the pulse; those of the start page and the list of runs; who sits at the Sheet, and copies of it. */
import { Hono } from 'hono';
import * as z from 'zod';
import type { Workspace } from '../workspace.js';
import { body } from './body.js';

/** Forward only, a year at most: time does not run back at Google either. */
const YEAR = 366 * 24 * 3600 * 1000;
const accountBody = z.strictObject({ address: z.email().max(320) });
const copyBody = z.strictObject({ name: z.string().trim().min(1).max(200) });
const openBody = z.strictObject({ folder: z.string().max(4000) });
const clockBody = z.strictObject({ ms: z.number().int().positive().max(YEAR) });

export function commonRoutes(workspace: Workspace): Hono {
  const app = new Hono();
  app.get('/data/pulse', (context) => context.json(workspace.pulse()));
  app.get('/data/start', (context) => context.json(workspace.start()));
  app.get('/data/runs', (context) => context.json(workspace.runs()));
  app.post('/clock', body(clockBody), async (context) => context.json(await workspace.advance(context.get('body').ms)));
  app.post('/account', body(accountBody), (context) => {
    workspace.signIn(context.get('body').address);
    return context.json({ ok: true });
  });
  app.post('/copies', body(copyBody), (context) => context.json(workspace.makeCopy(context.get('body').name)));
  app.post('/copies/open', body(openBody), async (context) => {
    const url = await workspace.openCopy(context.get('body').folder);
    return url === undefined ? context.text('This copy is no longer there.\n', 404) : context.json({ url });
  });
  return app;
}
