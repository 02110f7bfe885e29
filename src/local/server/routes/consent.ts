/** Permissions that somebody gives the script. */
import { Hono } from 'hono';
import * as z from 'zod';
import type { Workspace } from '../workspace.js';
import { body } from './body.js';

const consentBody = z.strictObject({ user: z.email(), granted: z.array(z.url()).max(100) });

export function consentRoutes(workspace: Workspace): Hono {
  const app = new Hono();
  app.get('/data/authorize', (context) => {
    const user = z.email().safeParse(context.req.query('user'));
    return user.success
      ? context.json(workspace.consent(user.data))
      : context.text('The address of this page names nobody: open it from the panel again.\n', 404);
  });
  app.post('/authorize', body(consentBody), async (context) => {
    const { user, granted } = context.get('body');
    await workspace.grant(user, granted);
    return context.json({ ok: true });
  });
  return app;
}
