/** The one place where the panel talks to the add-on: a request in, a reply out, and never an exception. */
import type { Reply, Request } from '../../api/types.js';

interface Runner {
  withSuccessHandler(handler: (reply: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
  pairwright(request: string): void;
}

declare global {
  interface Window {
    google?: { readonly script?: { readonly run?: Runner } };
  }
}

export type Call = (request: Request) => Promise<Reply>;

/** Google stops a script after six minutes and its page stops listening half a minute later. */
const LONGEST_MS = 400_000;

const BUSY = 'Pairwright is still busy with the last request. Wait until it is done, then try again.';
const NOWHERE = 'This panel only works inside Google Sheets: open your Sheet and choose Pairwright in its menu.';
const SILENT =
  'No answer came within six and a half minutes. What was done is recorded in the Sheet: press Refresh to see it.';
const UNREADABLE = 'The add-on gave an answer that this panel cannot read. Reload the Sheet and open the panel again.';

/** Sends one request at a time; a second one meanwhile is refused with a sentence. */
export function server(runner: () => Runner | undefined, longest = LONGEST_MS): Call {
  let waiting = false;
  return (request) => {
    if (waiting) return Promise.resolve({ ok: false, sentence: BUSY });
    const run = runner();
    if (!run) return Promise.resolve({ ok: false, sentence: NOWHERE });
    waiting = true;
    return new Promise((resolve) => {
      let settled = false;
      const settle = (reply: Reply) => {
        if (settled) return;
        settled = true;
        clearTimeout(timer);
        waiting = false;
        resolve(reply);
      };
      const timer = setTimeout(() => settle({ ok: false, sentence: SILENT }), longest);
      try {
        run
          .withSuccessHandler((reply) => settle(read(reply)))
          .withFailureHandler((error) => settle({ ok: false, sentence: explain(error) }))
          .pairwright(JSON.stringify(request));
      } catch (error) {
        settle({ ok: false, sentence: explain(error) });
      }
    });
  };
}

/** The server of the page this runs in. */
export const call: Call = server(() => window.google?.script?.run);

function read(reply: unknown): Reply {
  if (typeof reply !== 'string') return { ok: false, sentence: UNREADABLE };
  try {
    const parsed: unknown = JSON.parse(reply);
    if (parsed && typeof parsed === 'object' && typeof (parsed as Reply).ok === 'boolean') return parsed as Reply;
  } catch {
    return { ok: false, sentence: UNREADABLE };
  }
  return { ok: false, sentence: UNREADABLE };
}

const KNOWN: readonly (readonly [RegExp, string])[] = [
  [
    /PERMISSION_DENIED|you do not have permission|authorization is required|access denied/i,
    'Google did not let this panel work for you. The usual cause is being signed in to several Google accounts in this ' +
      'browser: the Sheet is open with one, but the panel acts as another. Open the Sheet in a private window, or a ' +
      'browser profile, where only your programme account is signed in. If you have only one account, reload the Sheet ' +
      'and allow Pairwright again when Google asks.',
  ],
  [
    /maximum execution time/i,
    'Google stopped the job because it took longer than six minutes. What was done is recorded, so nothing is done twice: ' +
      'start the job again and it goes on where it stopped.',
  ],
  [
    /network ?error|connection failure|failed to fetch|HTTP 0\b/i,
    'The connection to Google was lost, so it is not known how far the job came. Check your network and try again: ' +
      'what was already done is recorded and not repeated.',
  ],
  [
    /script function not found|pairwright is not a function/i,
    'The add-on behind this panel is missing or was just updated. Reload the Sheet and open the panel again.',
  ],
  [
    /too many (times|simultaneous)|quota|limit exceeded/i,
    'Google says that today\u2019s limit for this account is used up. What was done is recorded: go on tomorrow.',
  ],
];

/** What went wrong and how to mend it, from whatever Google threw. */
export function explain(error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error ?? '')).replace(/^(\w*Error|Exception): /, '');
  const known = KNOWN.find(([pattern]) => pattern.test(message));
  if (known) return known[1];
  if (message === '') return 'Something went wrong at Google and it did not say what. Try again in a minute.';
  return `Something went wrong: ${message.replace(/\.?$/, '.')} Try again; if it happens once more, reload the Sheet.`;
}
