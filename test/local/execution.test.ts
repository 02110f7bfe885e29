/** One run of a script: its world, its errors, its limits, and what a kill does to it. */
import { describe, expect, test } from 'vitest';
import type { Faults } from '../../src/local/index.js';
import { answer, failure, run, workspace, wrap } from './workspace.js';

describe('the world of a script', () => {
  test.each(
    'setTimeout fetch URL TextEncoder crypto process require structuredClone queueMicrotask performance atob Buffer global'
      .split(' ')
      .map((name) => [name]),
  )('there is no %s', (name) => {
    expect(answer(`return typeof ${name}`)).toBe('undefined');
  });

  test.each([
    ['new Date().toISOString()', '2027-03-01T08:30:00.002Z', 'new Date reads the virtual clock'],
    ['Date.now() === new Date().getTime()', true, 'Date.now too'],
    ['new Date(2027, 0, 2, 3).getHours()', 3, 'parts are local'],
    ['new Date(0).getTimezoneOffset()', -60, 'in the zone of the manifest'],
    ['Date.UTC(2027, 0, 1) === new Date("2027-01-01").getTime()', true, 'statics are there'],
    ['sheet.getRange("A1").setValue(new Date()).getValue() instanceof Date', true, 'dates of services are Dates'],
    ['sheet.getRange("A1").getValues() instanceof Array', true, 'lists of services are Arrays'],
    ['sheet.getRange("A1").getValues()[0].constructor === Array', true, 'down to the rows'],
    ['typeof sheet.getRange', 'function', 'members are functions'],
    ['sheet.getRange instanceof Function', true, 'of this world'],
    ['ss === SpreadsheetApp.getActiveSpreadsheet()', true, 'the same object twice'],
    ['String(sheet)', 'Sheet', 'objects print their class'],
    ['"getRange" in sheet && !("merge" in sheet)', true, 'in tells what there is'],
    ['JSON.stringify({mode: ScriptApp.AuthMode.FULL})', '{"mode":"FULL"}', 'enums serialise by name'],
    ['ScriptApp.AuthMode.FULL == "FULL"', true, 'and print by name'],
    ['Object.keys(globalThis).join()', 'main', 'globals are the script own'],
  ])('%s', (expression, expected, _name) => {
    expect(answer(`return ${expression}`)).toEqual(expected);
  });

  test('every run starts with fresh globals, and files share one scope', () => {
    const host = workspace('let n = 0; const twice = (x) => 2 * x; function main() { n += 1; return twice(n); }');
    expect([host.run('main').value, host.run('main').value]).toEqual([2, 2]);
  });

  test('a promise is waited for', () => {
    expect(workspace('async function main() { await null; return 7; }').run('main').value).toBe(7);
    expect(workspace('async function main() { await null; throw new Error("late"); }').run('main').error?.message).toBe(
      'late',
    );
  });

  test('arguments and results keep dates and lists', () => {
    const host = workspace('function main(a) { return [a.list instanceof Array, a.at instanceof Date, a.at]; }');
    expect(host.run('main', [{ list: [1], at: new Date(5) }]).value).toEqual([true, true, new Date(5)]);
  });

  test('the log holds what was written to console and Logger', () => {
    const result = run("console.log('a', {b: 1}); console.error('c'); Logger.log('%s of %s', 1, 2);");
    expect(result.log).toEqual([
      { level: 'log', text: 'a { b: 1 }' },
      { level: 'error', text: 'c' },
      { level: 'log', text: '1 of 2' },
    ]);
  });
});

describe('errors', () => {
  test.each([
    ["throw new Error('mine')", 'Error: mine', 'of the script'],
    ["throw 'text'", 'Error: text', 'something that is no error'],
    ['nobody()', 'ReferenceError: nobody is not defined', 'of the language'],
    ['sheet.colour()', 'TypeError: sheet.colour is not a function', 'a member that Google has not'],
    ['sheet.protect', 'NotEmulated: SpreadsheetApp.Sheet.protect is not in the Local Workspace', 'a member read'],
    [
      'sheet.name = 1',
      'NotEmulated: SpreadsheetApp.Sheet.name (to be written) is not in the Local Workspace',
      'a member written',
    ],
  ])('%s', (body, expected, _name) => {
    expect(failure(body)).toBe(expected);
  });

  test('a service error is an Error of the script, with name and message', () => {
    const body = `try { sheet.getRange(0, 1) } catch (e) { return [e instanceof Error, e.name, e.message, String(e)] }`;
    const message = 'The starting row of the range is too small.';
    expect(answer(body)).toEqual([true, 'Exception', message, `Exception: ${message}`]);
  });

  test('a member that is missing is told even if the script swallows the error', () => {
    const result = run('try { sheet.protect() } catch (e) {} try { UrlFetchApp.fetch("x") } catch (e) {}');
    expect([result.status, result.missing]).toEqual(['completed', ['SpreadsheetApp.Sheet.protect', 'UrlFetchApp']]);
  });

  test('a function that does not exist', () => {
    expect(workspace('').run('nobody').error?.message).toBe('Script function not found: nobody');
  });
});

describe('counts and limits', () => {
  test('each call is counted by class and member', () => {
    expect(run("sheet.getRange('A1').setValues([[1]]); sheet.getName()").calls).toEqual({
      'SpreadsheetApp.getActive': 1,
      'SpreadsheetApp.Spreadsheet.getSheets': 1,
      'SpreadsheetApp.Sheet.getRange': 1,
      'SpreadsheetApp.Range.setValues': 1,
      'SpreadsheetApp.Sheet.getName': 1,
    });
  });

  test.each([
    ['menu', 'timed out', 360_000, 'six minutes for a menu'],
    ['simple', 'timed out', 30_000, 'half a minute for a simple trigger'],
  ] as const)('%s', (source, status, ms, _name) => {
    const result = run('for (let i = 0; i < 100; i++) Utilities.sleep(10000)', { source });
    expect([result.status, result.ms, result.error?.message]).toEqual([status, ms, 'Exceeded maximum execution time']);
  });

  test('the clock moves by what the calls cost and stands still otherwise', () => {
    const host = workspace(wrap('Utilities.sleep(5000)'));
    const { ms } = host.run('main');
    expect(ms).toBeGreaterThanOrEqual(5000);
    expect(host.clock.now()).toBe(Date.parse('2027-03-01T08:30:00Z') + ms);
  });

  test('an endless loop is ended', () => {
    expect(run('for (;;) {}', { timeoutMs: 50 }).status).toBe('timed out');
  });
});

describe('kills', () => {
  const source = wrap(`const p = PropertiesService.getScriptProperties();
    try { p.setProperty('a', '1'); p.setProperty('b', '2'); p.setProperty('c', '3'); }
    catch (e) { try { p.setProperty('caught', e.message) } catch (_) {} console.log('after'); }
    finally { try { p.setProperty('finally', '1') } catch (_) {} }`);
  // Calls: getActive, getSheets, getScriptProperties, setProperty three times.
  test.each([
    [{ killBefore: 5 }, ['a'], 'before the second'],
    [{ killAfter: 5 }, ['a', 'b'], 'after the second'],
    [{ killBefore: 1 }, [], 'before the first'],
    [{ killBefore: 99 }, ['a', 'b', 'c', 'finally'], 'never reached'],
  ])('%o', (faults, kept, _name) => {
    const host = workspace(source + wrap('return PropertiesService.getScriptProperties().getKeys()', 'read'));
    const result = host.run('main', [], { faults });
    expect(host.run('read').value).toEqual(kept);
    expect(result.log).toEqual([]);
  });

  test('a kill after a call that failed hides its error', () => {
    const result = run('try { sheet.getRange(0, 1) } catch (e) { ss.toast(e.message) }', { faults: { killAfter: 3 } });
    expect([result.status, result.ui.toasts]).toEqual(['killed', []]);
  });

  test('a whole other run fits between two calls, and locks hold it off', () => {
    const take = 'return LockService.getScriptLock().tryLock(1000)';
    const host = workspace(
      wrap(`${take} && ss.getId() && LockService.getScriptLock().hasLock()`) + wrap(take, 'other'),
    );
    const inside: unknown[] = [];
    const onCall = (_: number, name: string): void => {
      if (name.endsWith('getId')) inside.push(host.run('other').value);
    };
    expect(host.run('main', [], { faults: { onCall } }).value).toBe(true);
    expect([...inside, host.run('other').value]).toEqual([false, true]);
  });

  test.each([
    ['lost', 'a'],
    ['kept', 'b'],
  ] as const)('what would be left with unflushed writes %s is seen, and taken back', (unflushed, expected) => {
    const host = workspace(
      wrap(`LockService.getScriptLock().waitLock(10); sheet.getRange('A1').setValue('a'); SpreadsheetApp.flush();
        sheet.getRange('A1').setValue('b'); PropertiesService.getScriptProperties().setProperty('end', '1');
        return [sheet.getRange('A1').getValue(), LockService.getScriptLock().hasLock()]`) +
        wrap(
          "const free = LockService.getScriptLock().tryLock(1); return [sheet.getRange('A1').getValue(), free]",
          'look',
        ) +
        wrap(
          "PropertiesService.getScriptProperties().setProperty('seen', '1'); sheet.getRange('A1').setValue('c')",
          'spoil',
        ) +
        wrap('return PropertiesService.getScriptProperties().getKeys()', 'keys'),
    );
    const seen: unknown[] = [];
    const onCall: Faults['onCall'] = (_, name, ended) => {
      if (!name.endsWith('setProperty') || seen.length > 0) return;
      const before = host.clock.now();
      seen.push(
        ended(unflushed, () => {
          const found = host.run('look').value;
          host.run('spoil');
          return found;
        }),
        host.clock.now() - before,
      );
    };
    const { value } = host.run('main', [], { faults: { onCall } });
    expect(seen).toEqual([[expected, true], 0]);
    expect([value, host.run('keys').value]).toEqual([['b', true], ['end']]);
  });

  test('a killed run leaves no lock behind', () => {
    const host = workspace(wrap("LockService.getScriptLock().waitLock(10); ss.getId(); return 'done'"));
    expect(host.run('main', [], { faults: { killBefore: 5 } }).status).toBe('killed');
    expect(host.run('main').value).toBe('done');
  });

  test('every run is recorded', () => {
    const host = workspace(wrap('return 1') + wrap("throw new Error('x')", 'bad'));
    host.run('main');
    host.run('bad', [], { source: 'trigger' });
    host.run('main', [], { faults: { killBefore: 1 } });
    expect(host.store.all('SELECT function, source, status, error FROM executions ORDER BY id')).toMatchObject([
      { function: 'main', source: 'menu', status: 'completed', error: null },
      { function: 'bad', source: 'trigger', status: 'failed', error: 'Error: x' },
      { function: 'main', source: 'menu', status: 'killed' },
    ]);
  });
});

describe('as google.script.run', () => {
  const host = () =>
    workspace(`function echo(a) { return a; }
function secret_() { return 1; }
const arrow = () => 1;
globalThis.late = () => 1;
function dates() { return {ok: true, list: [{at: new Date()}]}; }
function odd() { return {nan: NaN, none: undefined, hidden__: 1, list: [undefined, 2]}; }
function nothing() {}
function bad() { throw new Error('no'); }`);
  test.each([
    ['echo', [{ a: [1, 'x', null] }], { ok: true, value: { a: [1, 'x', null] } }, 'JSON comes back'],
    ['secret_', [], { ok: false, message: 'Script function not found: secret_' }, 'private functions are not there'],
    ['arrow', [], { ok: false, message: 'Script function not found: arrow' }, 'nor what is no declaration'],
    ['late', [], { ok: false, message: 'Script function not found: late' }, 'nor what is assigned later'],
    ['dates', [], { ok: true, value: null }, 'a Date anywhere makes all null'],
    ['odd', [], { ok: true, value: { nan: null, list: [null, 2] } }, 'what JSON has not is dropped'],
    ['nothing', [], { ok: true, value: null }, 'no result is null'],
    ['bad', [], { ok: false, message: 'no' }, 'an error is its message'],
  ])('%s', (fn, args, expected, _name) => {
    const { run: _run, ...reply } = host().scriptRun(fn, args);
    expect(reply).toEqual(expected);
  });
});

describe('authorisation', () => {
  const manifest = { oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'] };
  test.each([
    ['ss.getId()', {}, 'no failure: completed', 'a listed scope'],
    [
      "ScriptApp.newTrigger('main')",
      {},
      'Exception: Specified permissions are not sufficient to call ScriptApp.newTrigger. ' +
        'Required permissions: https://www.googleapis.com/auth/script.scriptapp',
      'a scope that is not listed',
    ],
    [
      "SpreadsheetApp.openById('x')",
      {},
      'Exception: Specified permissions are not sufficient to call SpreadsheetApp.openById. ' +
        'Required permissions: https://www.googleapis.com/auth/spreadsheets',
      'currentonly opens nothing else',
    ],
    [
      '',
      { authMode: 'NONE' },
      'Exception: You do not have permission to call SpreadsheetApp.getActive',
      'no document in NONE',
    ],
    [
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))",
      { authMode: 'LIMITED' },
      'Exception: You do not have permission to call Ui.showSidebar',
      'no sidebar in LIMITED',
    ],
  ] as const)('%s %o', (body, options, expected, _name) => {
    expect(failure(body, options, { manifest })).toBe(expected);
  });

  test('a menu can be built without any authorisation', () => {
    const host = workspace(
      `function onOpen() { SpreadsheetApp.getUi().createMenu('Tool').addItem('Go', 'go').addSeparator()
        .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('Stop', 'stop')).addToUi(); }`,
    );
    const menu = {
      name: 'Tool',
      items: [
        { label: 'Go', fn: 'go' },
        'separator',
        { menu: { name: 'More', items: [{ label: 'Stop', fn: 'stop' }] } },
      ],
    };
    expect(host.open({ authMode: 'NONE' }).menus).toEqual([menu]);
    expect(host.open().menus).toEqual([menu]);
  });

  test('outside a window there is no Ui', () => {
    expect(failure('SpreadsheetApp.getUi()', { source: 'trigger' })).toBe(
      'Exception: Cannot call SpreadsheetApp.getUi() from this context.',
    );
  });
});
