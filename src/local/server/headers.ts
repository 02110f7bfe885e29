/** What each kind of document may do in the browser, as Content-Security-Policy. */
import type { Context, MiddlewareHandler } from 'hono';

/** Our own pages: nothing inline, nothing from elsewhere. */
const PAGE_POLICY = policy({
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'connect-src': "'self'",
  'frame-src': "'self'",
  'frame-ancestors': "'none'",
});

/** The add-on's sidebar: inline script and style as at Google, but it can talk to this server alone. */
export const SIDEBAR_POLICY = policy({
  'script-src': "'self' 'unsafe-inline'",
  'style-src': "'unsafe-inline'",
  'img-src': 'data: blob:',
  'font-src': 'data:',
  'connect-src': "'self'",
  'frame-ancestors': "'self'",
});

/** A mail's HTML: text, inline style and pictures; the sandbox stops everything else even when opened by itself. */
export const MAIL_POLICY = `${policy({
  'style-src': "'unsafe-inline'",
  'img-src': 'data:',
  'frame-ancestors': "'self'",
})}; sandbox allow-popups allow-popups-to-escape-sandbox`;

/** Sets the headers that every answer carries; a route that set its own policy keeps it. */
export const safeHeaders: MiddlewareHandler = async (context, next) => {
  await next();
  const headers = context.res.headers;
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', PAGE_POLICY);
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  headers.set('cross-origin-opener-policy', 'same-origin');
  headers.set('cross-origin-resource-policy', 'same-origin');
};

/** An HTML answer under a policy of its own. */
export function htmlUnder(context: Context, policyText: string, html: string): Response {
  return context.html(html, 200, { 'content-security-policy': policyText });
}

function policy(rules: Readonly<Record<string, string>>): string {
  const all = { 'default-src': "'none'", 'base-uri': "'none'", 'form-action': "'none'", ...rules };
  return Object.entries(all)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
