/** Properties, cache, HTML, session and utilities behave as Google's. */
import { describe, expect, test } from 'vitest';
import { answer, failure, run, workspace, wrap } from './workspace.js';

describe('properties', () => {
  const p = 'const p = PropertiesService.getDocumentProperties();';
  test.each([
    ["p.setProperty('a', 5); return p.getProperty('a')", '5', 'numbers become text'],
    ["p.setProperty('a', {}); return p.getProperty('a')", '[object Object]', 'objects become useless text'],
    ["return p.getProperty('absent')", null, 'absent is null'],
    ["p.deleteProperty('absent'); return p.getKeys()", [], 'deleting what is not there is fine'],
    [
      'p.setProperties({a: 1, b: 2}); p.setProperties({c: 3}); return p.getProperties()',
      { a: '1', b: '2', c: '3' },
      'adds',
    ],
    ['p.setProperties({a: 1}); p.setProperties({c: 3}, true); return p.getProperties()', { c: '3' }, 'replaces'],
    ["p.setProperty('a', 1); return PropertiesService.getUserProperties().getKeys()", [], 'stores are apart'],
  ])('%s', (body, expected, _name) => {
    expect(answer(p + body)).toEqual(expected);
  });

  test('limits', () => {
    expect(failure(`${p} p.setProperty('a', 'x'.repeat(9300))`)).toBe('Exception: Argument too large: value');
    expect(failure(`${p} for (let i = 0; i < 70; i++) p.setProperty('k' + i, 'x'.repeat(9000))`)).toBe(
      'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  });

  test('they stay between runs', () => {
    const host = workspace(wrap(`${p} const n = Number(p.getProperty('n')) + 1; p.setProperty('n', n); return n`));
    expect([host.run('main').value, host.run('main').value]).toEqual([1, 2]);
  });
});

test('the cache forgets by the virtual clock', () => {
  const host = workspace(
    wrap("CacheService.getScriptCache().put('a', 'x', 60)") +
      wrap("return CacheService.getScriptCache().get('a')", 'read'),
  );
  host.run('main');
  const before = host.run('read').value;
  host.advance(61_000);
  expect([before, host.run('read').value]).toEqual(['x', null]);
});

describe('HTML', () => {
  const setting = { html: { sidebar: '<p>Hello</p>' } };
  test('a sidebar is what the file holds', () => {
    const body =
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Pairs').append('<!-- x -->')); ss.toast('Hi', 'There')";
    const { ui } = run(body, {}, setting);
    expect(ui.sidebar).toEqual({ title: 'Pairs', html: '<p>Hello</p><!-- x -->' });
    expect(ui.toasts).toEqual([{ message: 'Hi', title: 'There' }]);
  });
  test('a file that is not there', () => {
    expect(failure("HtmlService.createHtmlOutputFromFile('other')", {}, setting)).toBe(
      'Exception: No HTML file named other was found.',
    );
  });
});

test('who runs it, where', () => {
  const body = 'return [Session.getActiveUser().getEmail(), Session.getScriptTimeZone()]';
  expect(answer(body, {}, { owner: 'o@x.org' })).toEqual(['o@x.org', 'Europe/Madrid']);
  expect(answer(body, { source: 'simple' }, { owner: 'o@x.org' })).toEqual(['', 'Europe/Madrid']);
});

describe('dates as text', () => {
  test.each([
    ['yyyy-MM-dd', 'Europe/Madrid', '2027-03-01', 'a day'],
    ["yyyy-MM-dd'T'HH:mm:ssZ", 'Europe/Madrid', '2027-03-01T09:30:05+0100', 'with offset'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'America/New_York', '2027-03-01T03:30:05-05:00', 'in New York'],
    ["yyyy-MM-dd'T'HH:mm:ss.SSSX", 'UTC', '2027-03-01T08:30:05.000Z', 'in UTC'],
    ['MMMM d, yyyy', 'UTC', 'March 1, 2027', 'a month in words'],
    ['EEE, d MMM yyyy HH:mm:ss', 'UTC', 'Mon, 1 Mar 2027 08:30:05', 'a weekday'],
    ['EEEE h:mm a', 'Asia/Kolkata', 'Monday 2:00 PM', 'half a day'],
    ['HH:mm zzzz', 'UTC', '08:30 Coordinated Universal Time', 'a zone in words'],
    ["h 'o''clock' u", 'UTC', "8 o'clock 1", 'quotes and ISO weekday'],
    ['YYYY-ww', 'UTC', '2027-10', 'week year'],
  ])('%s in %s', (pattern, zone, expected, _name) => {
    const body = `return Utilities.formatDate(new Date('2027-03-01T08:30:05Z'), ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`;
    expect(answer(body)).toBe(expected);
  });
  test('a letter that means nothing', () => {
    expect(failure("Utilities.formatDate(new Date(), 'UTC', 'yyyyTMM')")).toBe(
      "Exception: Illegal pattern character 'T'",
    );
  });
});

describe('bytes', () => {
  test.each([
    [
      "Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, 'a', Utilities.Charset.UTF_8).slice(0, 4)",
      [-54, -105, -127, 18],
      'digests are signed bytes',
    ],
    [
      "Utilities.base64EncodeWebSafe(Utilities.computeHmacSha256Signature('é', 'key', Utilities.Charset.UTF_8))",
      '5eubCml_XfDpwD_911n0tu2zkgQzKQTV63RzW1QlklU=',
      'signatures, with padding',
    ],
    ["Utilities.base64Encode('é', Utilities.Charset.US_ASCII)", 'Pw==', 'a letter that a charset has not'],
    ["Utilities.base64Decode('/w==')", [-1], 'decoded bytes too'],
    [
      "Utilities.newBlob(Utilities.base64Decode(Utilities.base64Encode('né'))).getDataAsString()",
      'né',
      'there and back',
    ],
    [
      'Utilities.parseCsv(\'a,"b, c"\\nd,e\')',
      [
        ['a', 'b, c'],
        ['d', 'e'],
      ],
      'CSV',
    ],
    ['/^[0-9a-f]{8}-[0-9a-f]{4}-4/.test(Utilities.getUuid())', true, 'ids'],
  ])('%s', (expression, expected, _name) => {
    expect(answer(`return ${expression}`)).toEqual(expected);
  });
});
