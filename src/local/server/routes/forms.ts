/** The Form pages' calls: the questions to show, and the answers a respondent submits. */
import { Hono } from 'hono';
import * as z from 'zod';
import type { Workspace } from '../workspace.js';
import { body } from './body.js';

const text = z.string().max(100_000);
const submission = z.strictObject({
  email: z.string().max(320),
  account: z.string().max(320).optional(),
  answers: z.record(z.string(), z.union([text, z.array(text), z.array(z.array(text))])),
  responseId: z.string().max(200).optional(),
});

export function formRoutes(workspace: Workspace): Hono {
  const app = new Hono();
  app.get('/data/form/:id', (context) => {
    const form = workspace.form(context.req.param('id'), new URL(context.req.url).searchParams);
    return form ? context.json(form) : context.text('There is no such form or response.\n', 404);
  });
  app.post('/forms/d/e/:id/formResponse', body(submission), async (context) => {
    const formId = context.req.param('id');
    if (!formId || !workspace.form(formId)) return context.text('There is no such form.\n', 404);
    const { responseId, account, ...answers } = context.get('body');
    const submission = {
      ...answers,
      ...(responseId === undefined ? {} : { responseId }),
      ...(account === undefined ? {} : { account }),
    };
    return context.json(await workspace.submit(formId, submission));
  });
  return app;
}
