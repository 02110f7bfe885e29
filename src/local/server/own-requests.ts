/** Who may ask: only pages of this very server, on this machine; changes only from them, with this run's token. */
import { timingSafeEqual } from 'node:crypto';
import type { MiddlewareHandler } from 'hono';

/** Names under which a browser on this machine reaches us. Any other Host is another site's name bound to us. */
const OWN_NAMES = new Set(['127.0.0.1', 'localhost']);
const TOKEN_HEADER = 'x-workspace-token';

/** Refuses foreign Hosts; lets GET and HEAD read; lets POST change only with our own Origin and the token. */
export function guard(token: string, port: () => number): MiddlewareHandler {
  return async (context, next) => {
    const host = context.req.header('host') ?? '';
    if (!isOwnHost(host, port())) return context.text('This workspace answers only to its own address.\n', 403);
    const method = context.req.method;
    if (method === 'GET' || method === 'HEAD') return next();
    if (method !== 'POST')
      return context.text('Only GET and POST are known here.\n', 405, { Allow: 'GET, HEAD, POST' });
    if (context.req.header('origin') !== `http://${host}`) {
      return context.text('Changes are taken only from the pages of this workspace.\n', 403);
    }
    if (!sameText(context.req.header(TOKEN_HEADER) ?? '', token)) {
      return context.text('This page is from an earlier start of the workspace: load it again.\n', 403);
    }
    return next();
  };
}

function isOwnHost(host: string, port: number): boolean {
  const match = /^([^:]+)(?::(\d+))?$/.exec(host);
  return match !== null && OWN_NAMES.has(match[1] ?? '') && Number(match[2] ?? 80) === port;
}

function sameText(given: string, wanted: string): boolean {
  const a = Buffer.from(given);
  const b = Buffer.from(wanted);
  return a.length === b.length && timingSafeEqual(a, b);
}
