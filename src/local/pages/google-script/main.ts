/** The script that stands first in every sidebar: `google.script.run` and `google.script.host`. */
import { scriptRunner } from './runner.js';

const token = document.currentScript?.dataset.token ?? '';

async function send(fn: string, args: readonly unknown[]): Promise<unknown> {
  tellSheet('began');
  let shown: unknown;
  try {
    const response = await fetch('/script/run', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-workspace-token': token },
      body: JSON.stringify({ fn, args }),
    });
    if (!response.headers.get('content-type')?.includes('json')) throw new Error(await response.text());
    const answer: Answer = await response.json();
    shown = answer.shown;
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  } finally {
    tellSheet('ended', shown);
  }
}

interface Answer {
  readonly ok: boolean;
  readonly value?: unknown;
  readonly message?: string;
  /** Notices and the like, which the Sheet around us shows. */
  readonly shown?: unknown;
}

function tellSheet(what: 'close' | 'focus' | 'began' | 'ended' | 'next' | 'previous', shown?: unknown): void {
  window.parent.postMessage({ googleScript: what, shown }, location.origin);
}

// F6 goes to the next part of the page around us, as it does in the Sheet.
addEventListener('keydown', (event) => {
  if (event.key !== 'F6') return;
  event.preventDefault();
  tellSheet(event.shiftKey ? 'previous' : 'next');
});

const host = {
  origin: location.origin,
  close: () => tellSheet('close'),
  // A sidebar is 300 px wide whatever it asks for.
  setWidth: () => undefined,
  setHeight: () => undefined,
  editor: { focus: () => tellSheet('focus') },
};

Object.assign(window, { google: { script: { run: scriptRunner(send), host } } });
