/** What the panel makes of whatever Google answers: always a reply, never an exception. */
import { expect, test, vi } from 'vitest';
import { explain, openIn, server } from '../../../src/sidebar/app/server.js';

type Runner = NonNullable<ReturnType<Parameters<typeof server>[0]>>;

function runner(act: (good: (reply: unknown) => void, bad: (error: unknown) => void, request: string) => void): Runner {
  const make = (good: (reply: unknown) => void, bad: (error: unknown) => void): Runner => ({
    withSuccessHandler: (handler) => make(handler, bad),
    withFailureHandler: (handler) => make(good, handler),
    pairwright: (request) => act(good, bad, request),
    showPanel: () => {},
  });
  return make(
    () => {},
    () => {},
  );
}

test('a request goes out as JSON and the reply comes back as data', async () => {
  let sent = '';
  const call = server(() =>
    runner((good, _bad, request) => {
      sent = request;
      good('{"ok":true,"result":null}');
    }),
  );
  expect(await call({ call: 'run', job: 'pin', args: { id: 'p1', pinned: true } })).toEqual({ ok: true, result: null });
  expect(JSON.parse(sent)).toEqual({ call: 'run', job: 'pin', args: { id: 'p1', pinned: true } });
});

const FAILURES: readonly [Runner | undefined, RegExp, string][] = [
  [runner((good) => good(null)), /cannot read/, 'null, as for a date in the answer'],
  [runner((good) => good('<html>')), /cannot read/, 'no JSON'],
  [runner((good) => good('7')), /cannot read/, 'no reply'],
  [runner((_, bad) => bad(new Error('PERMISSION_DENIED'))), /several Google accounts/, 'another account'],
  [runner((_, bad) => bad(new Error('NetworkError: Connection failure due to HTTP 0'))), /connection/, 'no network'],
  [
    runner(() => {
      throw new TypeError('run.pairwright is not a function');
    }),
    /Reload the Sheet/,
    'an add-on without the function',
  ],
  [undefined, /Google Sheets/, 'outside of Sheets'],
];
test.each(FAILURES.map(([run, sentence, name]) => ({ run, sentence, name })))(
  '$name: a sentence',
  async ({ run, sentence }) => {
    const reply = await server(() => run)({ call: 'view' });
    expect(reply).toEqual({ ok: false, sentence: expect.stringMatching(sentence) });
  },
);

test('a second request meanwhile is refused, a later one is not', async () => {
  const pending: ((reply: unknown) => void)[] = [];
  const call = server(() => runner((good) => pending.push(good)));
  const first = call({ call: 'run', job: 'publish' });
  expect(await call({ call: 'run', job: 'publish' })).toMatchObject({ ok: false });
  expect(pending).toHaveLength(1);
  pending[0]?.('{"ok":true}');
  expect(await first).toEqual({ ok: true });
  const third = call({ call: 'view' });
  pending[1]?.('{"ok":true}');
  expect(await third).toEqual({ ok: true });
});

test('silence ends in a sentence, and an answer that comes too late settles nothing else', async () => {
  const pending: ((reply: unknown) => void)[] = [];
  const call = server(() => runner((good) => pending.push(good)), 20);
  expect(await call({ call: 'view' })).toMatchObject({ ok: false, sentence: expect.stringMatching(/Refresh/) });
  const second = call({ call: 'view' });
  pending[0]?.('{"ok":true}');
  expect(await call({ call: 'view' })).toMatchObject({ sentence: expect.stringMatching(/still busy/) });
  pending[1]?.('{"ok":true}');
  expect(await second).toEqual({ ok: true });
});

test.each([
  ['Exception: Exceeded maximum execution time', /six minutes/, 'the time limit'],
  ['Exception: Service invoked too many times for one day: email.', /tomorrow/, 'a quota'],
  ['TypeError: x.y is not a function', /^Something went wrong: x\.y is not a function\. Try/, 'a bug'],
  ['', /did not say what/, 'nothing'],
])('explain "%s": %s', (message, sentence) => {
  expect(explain(new Error(message))).toMatch(sentence);
});

test('the page that knows a language is asked for once', () => {
  const asked: string[] = [];
  const run = { ...runner(() => {}), showPanel: (language: string) => void asked.push(language) };
  vi.stubGlobal('window', { google: { script: { run } } });
  for (const language of ['de', 'de', 'fr', 'fr']) openIn(language);
  vi.unstubAllGlobals();
  expect(asked).toEqual(['de', 'fr']);
});
