/** The participants' calls: mailboxes, mails, calendars, and the answer to an invitation. */
import { Hono } from 'hono';
import * as z from 'zod';
import { htmlUnder, MAIL_POLICY } from '../headers.js';
import { mailDocument } from '../mail-document.js';
import type { Workspace } from '../workspace.js';
import { body } from './body.js';

const answerBody = z.strictObject({
  eventId: z.string().min(1).max(1024),
  answer: z.enum(['accepted', 'tentative', 'declined']),
});

export function peopleRoutes(workspace: Workspace): Hono {
  const app = new Hono();
  app.get('/data/mailboxes', (context) => context.json(workspace.mailboxes()));
  app.get('/data/mail/:address', (context) => context.json(workspace.mails(context.req.param('address'))));
  app.get('/data/mail/:address/:id', (context) => {
    const mail = workspace.mail(context.req.param('address'), context.req.param('id'));
    return mail ? context.json(mail) : context.text('There is no such mail.\n', 404);
  });
  app.get('/mail-html/:address/:id', (context) => {
    const mail = workspace.mail(context.req.param('address'), context.req.param('id'));
    if (!mail) return context.text('There is no such mail.\n', 404);
    return htmlUnder(context, MAIL_POLICY, mailDocument(mail.html));
  });
  app.get('/data/calendar/:address', (context) => context.json(workspace.events(context.req.param('address'))));
  app.post('/calendar/:address/answer', body(answerBody), async (context) => {
    const { eventId, answer } = context.get('body');
    return context.json(await workspace.answer(context.req.param('address') ?? '', eventId, answer));
  });
  return app;
}
