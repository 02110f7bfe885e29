/** Calls that every page shares: the clock and the pulse; and those of the start page and the list of runs. */
import { Hono } from 'hono';
import * as z from 'zod';
import type { Workspace } from '../workspace.js';
import { body } from './body.js';

/** Forward only, a year at most: time does not run back at Google either. */
const YEAR = 366 * 24 * 3600 * 1000;
const clockBody = z.strictObject({ ms: z.number().int().positive().max(YEAR) });

export function commonRoutes(workspace: Workspace): Hono {
  const app = new Hono();
  app.get('/data/pulse', (context) => context.json(workspace.pulse()));
  app.get('/data/start', (context) => context.json(workspace.start()));
  app.get('/data/runs', (context) => context.json(workspace.runs()));
  app.post('/clock', body(clockBody), async (context) => context.json(await workspace.advance(context.get('body').ms)));
  return app;
}
