/** The web server of the workspace: who may ask for what, and what the pages' calls do. */
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findForm, responsesOf } from '../../src/local/forms/form-store.js';
import type {
  FormShape,
  MailLineShape,
  MailShape,
  RunShape,
  SheetShape,
  TabShape,
} from '../../src/local/server/shapes.js';
import { type Demo, demoValue, openDemo } from './server-demo.js';

let demo: Demo;
let form: { readonly url: string; readonly id: string };
beforeAll(async () => {
  demo = await openDemo();
  form = demoValue(demo, 'makeForm');
  demoValue(demo, 'invite');
});
afterAll(() => demo.end());

const get = async <T>(path: string): Promise<T> => (await fetch(demo.url + path)).json() as Promise<T>;
const stamp = async () => (await get<{ stamp: string }>('/data/pulse')).stamp;
const tabId = async (name: string) => (await get<SheetShape>('/data/sheet')).tabs.find((tab) => tab.name === name)!.id;

/** A request as it stands, with headers that a browser or fetch would not let one set. */
function raw(method: string, path: string, headers: Record<string, string>, body = ''): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(demo.url, { method, path, headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

describe('who may ask', () => {
  const port = () => new URL(demo.url).port;
  test.each([
    [() => `127.0.0.1:${port()}`, 200, 'our address'],
    [() => `localhost:${port()}`, 200, 'our name'],
    [() => 'evil.example', 403, 'a foreign name bound to this machine'],
    [() => `evil.example:${port()}`, 403, 'a foreign name with our port'],
    [() => '127.0.0.1:1', 403, 'another port'],
    [() => `127.0.0.1.evil.example:${port()}`, 403, 'a name that begins like ours'],
    [() => `[::1]:${port()}`, 403, 'an address we do not listen on'],
  ])('Host %s gives %i: %s', async (host, status, _name) => {
    expect(await raw('GET', '/sheet', { host: host() })).toBe(status);
  });

  const POSTS = [
    '/clock',
    '/script/run',
    '/sheet/open',
    '/sheet/edit',
    '/sheet/change',
    '/sheet/menu',
    '/sidebar/close',
    '/forms/d/e/x/formResponse',
    '/calendar/ann%40example.com/answer',
  ];
  test.each(POSTS)('POST %s is refused without our Origin or the token', async (path) => {
    const before = await stamp();
    const right = { host: `127.0.0.1:${port()}`, origin: demo.url, 'x-workspace-token': demo.token };
    const wrong: Record<string, string>[] = [
      { ...right, origin: 'http://evil.example' },
      { ...right, origin: 'null' },
      { ...right, origin: `http://127.0.0.1:1` },
      { ...right, origin: '' },
      { ...right, 'x-workspace-token': '' },
      { ...right, 'x-workspace-token': demo.token.slice(1) },
      { ...right, 'x-workspace-token': `${demo.token}x` },
    ];
    const json = { 'content-type': 'application/json' };
    for (const headers of wrong) expect(await raw('POST', path, { ...headers, ...json }, '{"ms":1}')).toBe(403);
    expect(await stamp()).toBe(before);
  });

  test.each(POSTS)('GET %s changes nothing', async (path) => {
    const before = await stamp();
    expect((await fetch(demo.url + path)).status).toBe(404);
    expect(await stamp()).toBe(before);
  });

  test('no page or its data changes anything by being read', async () => {
    const before = await stamp();
    const formPath = new URL(form.url).pathname;
    const data = ['start', 'sheet', 'runs', 'mailboxes', 'mail/ann%40example.com', 'calendar/ann%40example.com'];
    for (const path of [
      '/',
      '/sheet',
      '/runs',
      '/mail',
      '/calendar',
      formPath,
      ...data.map((name) => `/data/${name}`),
    ]) {
      expect((await fetch(demo.url + path)).status, path).toBe(200);
    }
    expect(await stamp()).toBe(before);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is not known', async (method) => {
    expect(await raw(method, '/clock', { host: `127.0.0.1:${port()}`, origin: demo.url })).toBe(405);
  });

  test('pages may load nothing from elsewhere and run nothing inline; nobody else may read them', async () => {
    const { headers } = await fetch(`${demo.url}/sheet`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('access-control-allow-origin')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  test.each([
    '/assets/../data/workspace.db',
    '/assets/..%2f..%2fcode.js',
    '/assets/%2e%2e/code.js',
    '/assets/..%5ccode.js',
    '/assets//etc/passwd',
    '/assets/%00.js',
    '/assets/missing.js',
  ])('%s leads nowhere', async (path) => {
    expect(await raw('GET', path, { host: `127.0.0.1:${port()}` })).toBe(404);
  });
});

describe('requests that do not fit', () => {
  test.each([
    ['/clock', { ms: -1 }, 'time running back'],
    ['/clock', { ms: 1e15 }, 'a million years'],
    ['/clock', {}, 'no time'],
    ['/script/run', { fn: 'echo', args: 'x' }, 'arguments that are no list'],
    ['/script/run', { fn: 'a.b', args: [] }, 'a name that is none'],
    ['/sheet/edit', { sheetId: 0, row: 0, column: 1, texts: [['x']] }, 'row 0'],
    ['/sheet/edit', { sheetId: 0, row: 1, column: 1, texts: [[]] }, 'a block without cells'],
    ['/sheet/change', { kind: 'explode' }, 'an unknown change'],
  ])('%s %j is answered 400: %s', async (path, body, _name) => {
    const response = await demo.post(path, body);
    expect(response.status).toBe(400);
    expect(await response.text()).toMatch(/^The request does not fit: .+\.\n$/);
  });

  test('a body that is no JSON is refused as such', async () => {
    expect((await demo.post('/clock', {}, { 'content-type': 'text/plain' })).status).toBe(415);
  });
});

describe('google.script.run', () => {
  const run = async (fn: string, ...args: unknown[]) => (await demo.post('/script/run', { fn, args })).json();
  test.each([
    ['echo', [{ a: [1, 'x', null, true] }], { ok: true, value: { a: [1, 'x', null, true] } }, 'JSON in, JSON out'],
    ['whenDate', [], { ok: true, value: null }, 'a Date anywhere makes the whole value null'],
    ['fail', [], { ok: false, message: 'Nothing to do: fill in the tab People first.' }, 'a thrown message'],
    ['hidden_', [], { ok: false, message: 'Script function not found: hidden_' }, 'a name that ends in an underscore'],
    ['nowhere', [], { ok: false, message: 'Script function not found: nowhere' }, 'no such function'],
    ['toString', [], { ok: false, message: 'Script function not found: toString' }, 'a name of the language itself'],
  ])('%s(%j) gives %j: %s', async (fn, args, answer, _name) => {
    expect(await run(fn, ...args)).toMatchObject(answer);
  });

  test('what the run shows comes along', async () => {
    const people = await tabId('People');
    const before = await get<TabShape>(`/data/tab/${people}`);
    expect(await run('addPerson', 'Yan')).toMatchObject({
      ok: true,
      shown: { toasts: [{ title: 'Done', text: 'Added Yan' }] },
    });
    const after = await get<TabShape>(`/data/tab/${people}`);
    expect(after.rows.length).toBe(before.rows.length + 1);
    expect(after.stamp).not.toBe(before.stamp);
  });
});

describe('the Sheet', () => {
  test('opening it gives the menus of onOpen', async () => {
    const opened = await (await demo.post('/sheet/open', {})).json();
    expect(opened).toMatchObject({
      ok: true,
      menus: [{ title: 'Demo', items: [{ fn: 'openSidebar' }, { label: '' }, { fn: 'fail' }] }],
    });
  });

  test('cells say what they are: text, list, check box, colour, note', async () => {
    const tab = await get<TabShape>(`/data/tab/${await tabId('People')}`);
    expect(tab).toMatchObject({ name: 'People', frozenRows: 1, lists: [['Mentor', 'Mentee', 'Both']] });
    expect(tab.widths[0]).toBe(160);
    expect(tab.rows[0]?.[1]).toMatchObject({ text: 'Role', bold: true, note: 'Mentor or mentee' });
    expect(tab.rows[4]?.slice(0, 3)).toEqual(['Person 4', { text: 'Mentee', list: 0 }, { text: 'TRUE', tick: true }]);
    expect(tab.rows[17]?.[0]).toEqual({ text: 'Person 17', back: '#fce8e6' });
  });

  test('typing writes; what a rule refuses is told and not written', async () => {
    const sheetId = await tabId('People');
    expect(
      await (await demo.post('/sheet/edit', { sheetId, row: 2, column: 1, texts: [['Ann'], ['Ben']] })).json(),
    ).toMatchObject({ ok: true });
    const refused = await (await demo.post('/sheet/edit', { sheetId, row: 2, column: 2, texts: [['Boss']] })).json();
    expect(refused).toMatchObject({ ok: false, message: expect.stringContaining('B2') });
    const { rows } = await get<TabShape>(`/data/tab/${sheetId}`);
    expect([rows[1]?.[0], rows[2]?.[0]]).toEqual(['Ann', 'Ben']);
    expect(rows[1]?.[1]).toMatchObject({ text: 'Mentee' });
  });

  test('the first empty row offers its drop-downs and check boxes', async () => {
    const { rows, lists } = await get<TabShape>(`/data/tab/${await tabId('People')}`);
    const [name, role] = rows.at(-1)!;
    expect(name).toBe('');
    expect(lists[(role as { list: number }).list]).toEqual(['Mentor', 'Mentee', 'Both']);
  });

  test('tabs are added, renamed, sorted, grown and shortened', async () => {
    const change = async (body: unknown) => (await demo.post('/sheet/change', body)).json();
    const { sheetId } = await change({ kind: 'add', name: '' });
    expect(await change({ kind: 'rename', sheetId, name: 'people' })).toMatchObject({ ok: false });
    expect(await change({ kind: 'rename', sheetId, name: 'Letters' })).toMatchObject({ ok: true });
    await demo.post('/sheet/edit', { sheetId, row: 1, column: 1, texts: [['c'], ['a'], ['b']] });
    await change({ kind: 'sort', sheetId, column: 1, ascending: true });
    await change({ kind: 'insertRows', sheetId, before: 1, count: 1 });
    await change({ kind: 'deleteRows', sheetId, row: 3, count: 1 });
    const { name, rows } = await get<TabShape>(`/data/tab/${sheetId}`);
    expect(name).toBe('Letters');
    expect(rows.map((row) => row[0])).toEqual(['', 'a', 'c']);
  });

  test('the sidebar is the add-on page with google.script before its own scripts', async () => {
    expect((await fetch(`${demo.url}/sidebar`)).status).toBe(404);
    const outcome = await (await demo.post('/sheet/menu', { fn: 'openSidebar' })).json();
    expect(outcome).toMatchObject({ ok: true, sidebar: { title: 'Demo panel' } });
    const response = await fetch(`${demo.url}/sidebar`);
    const html = await response.text();
    expect(html.indexOf('/assets/google-script.js')).toBeGreaterThan(0);
    expect(html.indexOf('/assets/google-script.js')).toBeLessThan(html.indexOf('<script>'));
    expect(response.headers.get('content-security-policy')).toContain("connect-src 'self'");
    await demo.post('/sidebar/close', {});
    expect((await fetch(`${demo.url}/sidebar`)).status).toBe(404);
  });
});

describe('participants', () => {
  const shape = async (query = '') => get<FormShape>(`/data/form/${new URL(form.url).pathname.split('/')[4]}${query}`);
  const idOf = (of: FormShape, title: string) => of.questions.find((question) => question.title === title)!.id;
  const send = async (of: FormShape, body: unknown) =>
    (await demo.post(`/forms/d/e/${of.id}/formResponse`, body)).json();

  test('a form is answered, its row written, the answer edited', async () => {
    const of = await shape();
    const answers = {
      [idOf(of, 'Your name')]: 'Ann',
      [idOf(of, 'Role')]: 'Mentor',
      [idOf(of, 'Topics')]: ['Data', 'Law'],
      [idOf(of, 'Experience')]: '4',
      [idOf(of, 'Skills')]: ['Some', 'Much'],
      [idOf(of, 'When')]: [['Morning'], []],
    };
    const done = await send(of, { email: 'ann@example.com', answers });
    expect(done).toMatchObject({ ok: true, problems: {} });
    const { rows } = await get<TabShape>(`/data/tab/${await tabId('Form Responses 1')}`);
    const texts = rows[1]?.map((cell) => (typeof cell === 'string' ? cell : cell.text));
    expect(texts).toEqual(
      expect.arrayContaining(['ann@example.com', 'Ann', 'Mentor', 'Data, Law', '4', 'Some', 'Much']),
    );
    const again = await shape(`?edit2=${done.responseId}`);
    expect(again).toMatchObject({ email: 'ann@example.com', responseId: done.responseId, answers });
    await send(of, {
      email: 'ann@example.com',
      responseId: done.responseId,
      answers: { ...answers, [idOf(of, 'Role')]: 'Mentee' },
    });
    const kept = responsesOf(demo.host.store, findForm(demo.host.store, form.id)!);
    expect(kept.map((response) => response.answers[idOf(of, 'Role')])).toEqual(['Mentee']);
  });

  test('what is missing is told by question, and nothing is kept', async () => {
    const of = await shape();
    const before = responsesOf(demo.host.store, findForm(demo.host.store, form.id)!).length;
    const done = await send(of, { email: '', answers: { [idOf(of, 'Experience')]: '9' } });
    expect(done.ok).toBe(false);
    const wrong = ['email', idOf(of, 'Your name'), idOf(of, 'Role'), idOf(of, 'Experience'), idOf(of, 'Skills')];
    expect(Object.keys(done.problems).sort()).toEqual(wrong.sort());
    expect(responsesOf(demo.host.store, findForm(demo.host.store, form.id)!).length).toBe(before);
  });

  test('a form is also found by its own id; a response that is not there is not found', async () => {
    const response = await fetch(`${demo.url}/forms/d/${form.id}/viewform`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe(new URL(form.url).pathname);
    const missing = await fetch(`${demo.url}/data/form/${form.id}?edit2=nothing`);
    expect(missing.status).toBe(404);
  });

  test('a mail is shown only in the mailboxes it went to, its HTML without scripts', async () => {
    const lines = await get<MailLineShape[]>('/data/mail/ann%40example.com');
    expect(lines.map((line) => line.invitation).sort()).toEqual([false, true]);
    const hello = lines.find((line) => !line.invitation)!;
    expect((await fetch(`${demo.url}/data/mail/bob%40example.com/${hello.id}`)).status).toBe(404);
    const mail = await get<MailShape>(`/data/mail/ann%40example.com/${hello.id}`);
    expect(mail).toMatchObject({ subject: 'Hello Ann', text: 'Plain words https://example.com/a.' });
    expect(mail.source).toContain('Subject: Hello Ann');
    const html = await fetch(`${demo.url}/mail-html/ann%40example.com/${hello.id}`);
    expect(html.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox(?!.*allow-scripts)/);
  });

  test('an invitation is answered', async () => {
    const lines = await get<MailLineShape[]>('/data/mail/ann%40example.com');
    const { id } = lines.find((line) => line.invitation)!;
    const { invite } = await get<MailShape>(`/data/mail/ann%40example.com/${id}`);
    expect(invite).toMatchObject({ title: 'First meeting', answer: 'needsAction' });
    const answer = { eventId: invite!.eventId, answer: 'accepted' };
    expect(await (await demo.post('/calendar/bob%40example.com/answer', answer)).json()).toMatchObject({ ok: false });
    expect(await (await demo.post('/calendar/ann%40example.com/answer', answer)).json()).toEqual({ ok: true });
    const events = await get<{ answer: string }[]>('/data/calendar/ann%40example.com');
    expect(events).toMatchObject([{ title: 'First meeting', answer: 'accepted', start: '2027-01-12T14:00:00.000Z' }]);
  });
});

test('the clock moves on and runs what falls due; the list of runs tells it', async () => {
  const before = Date.parse((await get<{ clock: { now: string } }>('/data/pulse')).clock.now);
  const moved = await (await demo.post('/clock', { ms: 2 * 24 * 3600_000 })).json();
  expect(moved.triggersRun).toBeGreaterThanOrEqual(1);
  expect(Date.parse(moved.clock.now) - before).toBeGreaterThanOrEqual(2 * 24 * 3600_000);
  const [latest] = await get<RunShape[]>('/data/runs');
  expect(latest).toMatchObject({ fn: 'tick', source: 'trigger', status: 'Completed' });
  expect(latest?.calls.length).toBeGreaterThan(0);
});

test('a port that is taken is told in a sentence', async () => {
  const { serve } = await import('../../src/local/server/serve.js');
  const port = Number(new URL(demo.url).port);
  await expect(serve(demo.host, { port, assets: '' })).rejects.toThrow(`Port ${port} is taken`);
});
