/** All routes of the web server behind one guard. */
import { Hono } from 'hono';
import { safeHeaders } from './headers.js';
import { guard } from './own-requests.js';
import { missingHtml } from './page.js';
import { commonRoutes } from './routes/common.js';
import { consentRoutes } from './routes/consent.js';
import { formRoutes } from './routes/forms.js';
import { pageRoutes } from './routes/pages.js';
import { peopleRoutes } from './routes/people.js';
import { sheetRoutes } from './routes/sheet.js';
import { assets } from './static.js';
import type { Workspace } from './workspace.js';

export interface AppOptions {
  readonly workspace: Workspace;
  readonly token: string;
  /** The port in use, known once the server listens. */
  readonly port: () => number;
  /** Folder that buildPages filled. */
  readonly assets: string;
}

export function workspaceApp({ workspace, token, port, assets: folder }: AppOptions): Hono {
  const app = new Hono();
  app.use(safeHeaders);
  app.use(guard(token, port));
  app.get('/assets/:name', assets(folder));
  for (const routes of [
    commonRoutes(workspace),
    sheetRoutes(workspace, token),
    formRoutes(workspace),
    peopleRoutes(workspace),
    consentRoutes(workspace),
    pageRoutes(workspace, token),
  ]) {
    app.route('/', routes);
  }
  app.notFound((context) =>
    context.req.header('accept')?.includes('text/html')
      ? context.html(missingHtml('There is no such page: the address may be cut short or out of date.'), 404)
      : context.text('There is no such page.\n', 404),
  );
  app.onError((error, context) => {
    console.error(error);
    return context.text(`The workspace failed: ${error.message}\n`, 500);
  });
  return app;
}
