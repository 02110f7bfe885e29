/** The one place where the panel talks to the add-on: a request in, a reply out, and never an exception. */
import type { Reply, Request } from '../../api/types.js';
import { words } from '../words.js';

interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  pairwright(request: string): void;
  showPanel(lacking: string): void;
}

declare global {
  interface Window {
    google?: { readonly script?: { readonly run?: Runner } };
  }
}

/** `beside`: it only looks, while something else may be under way. */
export type Call = (request: Request, beside?: boolean) => Promise<Reply>;

/** Google stops a script after six minutes and its page stops listening half a minute later. */
const LONGEST_MS = 400_000;

/** Sends one request at a time, beside those that only look; a second one meanwhile is refused with a sentence. */
export function server(runner: () => Runner | undefined, longest = LONGEST_MS): Call {
  let waiting = false;
  return (request, beside = false) => {
    if (waiting && !beside) return Promise.resolve({ ok: false, sentence: words.server.busy });
    const run = runner();
    if (!run) return Promise.resolve({ ok: false, sentence: words.server.nowhere });
    if (!beside) waiting = true;
    return new Promise((resolve) => {
      let finished = false;
      const finish = (reply: Reply) => {
        if (finished) return;
        finished = true;
        clearTimeout(timer);
        if (!beside) waiting = false;
        resolve(reply);
      };
      const timer = setTimeout(() => finish({ ok: false, sentence: words.server.silent }), longest);
      try {
        run
          .withSuccessHandler((reply) => finish(read(reply)))
          .withFailureHandler((error) => finish({ ok: false, sentence: explain(error) }))
          .pairwright(JSON.stringify(request));
      } catch (error) {
        finish({ ok: false, sentence: explain(error) });
      }
    });
  };
}

let asked = '';

/** Asks once for the page that knows a language; where the script has none, this one stays. */
export function openIn(language: string): void {
  if (asked === language) return;
  asked = language;
  window.google?.script?.run?.showPanel(language);
}

/** The server of the page this runs in. */
export const call: Call = server(() => window.google?.script?.run);

function read(reply: unknown): Reply {
  if (typeof reply !== 'string') return { ok: false, sentence: words.server.unreadable };
  try {
    const parsed: unknown = JSON.parse(reply);
    if (parsed && typeof parsed === 'object' && typeof (parsed as Reply).ok === 'boolean') return parsed as Reply;
  } catch {
    return { ok: false, sentence: words.server.unreadable };
  }
  return { ok: false, sentence: words.server.unreadable };
}

/** What Google throws in its own words, and what it means. */
const KNOWN = [
  [/PERMISSION_DENIED|you do not have permission|authorization is required|access denied/i, 'refused'],
  [/maximum execution time/i, 'timeUp'],
  [/network ?error|connection failure|failed to fetch|HTTP 0\b/i, 'cutOff'],
  [/script function not found|pairwright is not a function/i, 'missing'],
  [/too many (times|simultaneous)|quota|limit exceeded/i, 'usedUp'],
] as const;

/** What went wrong and what to do about it, from whatever Google threw. */
export function explain(error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error ?? '')).replace(/^(\w*Error|Exception): /, '');
  const known = KNOWN.find(([pattern]) => pattern.test(message));
  if (known) return words.server[known[1]];
  return message === '' ? words.server.nameless : words.server.other(message);
}
