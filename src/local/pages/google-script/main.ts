// The script that stands first in every sidebar: `google.script.run` and `google.script.host`.
import { scriptRunner } from './runner.js';

const token = document.currentScript?.dataset.token ?? '';

async function send(fn: string, args: readonly unknown[]): Promise<unknown> {
  const response = await fetch('/script/run', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-workspace-token': token },
    body: JSON.stringify({ fn, args }),
  });
  if (!response.headers.get('content-type')?.includes('json')) throw new Error(await response.text());
  const answer: { ok: boolean; value?: unknown; message?: string } = await response.json();
  if (!answer.ok) throw new Error(answer.message);
  return answer.value;
}

function tellSheet(message: 'close' | 'focus'): void {
  window.parent.postMessage({ googleScriptHost: message }, location.origin);
}

const host = {
  origin: location.origin,
  close: () => tellSheet('close'),
  // A sidebar is 300 px wide whatever it asks for.
  setWidth: () => undefined,
  setHeight: () => undefined,
  editor: { focus: () => tellSheet('focus') },
};

Object.assign(window, { google: { script: { run: scriptRunner(send), host } } });
