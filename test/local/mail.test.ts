/** MailApp: who gets what, what is refused in Google's words, and the daily quota. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addresses, isAddress, oneLine } from '../../src/local/mail/address.js';
import { allMails, mail, mailboxes, mailsOf } from '../../src/local/mail/mailboxes.js';
import { plainText } from '../../src/local/mail/plain-text.js';
import { hostOf, outcome, result } from './forms-project.js';

describe('sending', () => {
  test('a mail lies in the mailbox of everyone it went to', () => {
    const host = hostOf(`function main() {
      MailApp.sendEmail({
        to: 'Ann@x.org, "Lee, Bob" <bob@x.org>', cc: 'cy@x.org', bcc: 'di@x.org', subject: 'Hello\\r\\nBcc: all@x.org',
        body: 'Plain', htmlBody: '<p>Rich</p>', name: 'Mentoring', replyTo: 'desk@example.org',
      });
      return MailApp.getRemainingDailyQuota();
    }`);
    expect(result(host)).toBe(1496);
    const [got] = mailsOf(host.store, 'BOB@x.org');
    expect(got).toMatchObject({
      from: { address: 'olga@example.org', name: 'Mentoring' },
      to: [
        { address: 'ann@x.org', name: '' },
        { address: 'bob@x.org', name: 'Lee, Bob' },
      ],
      cc: [{ address: 'cy@x.org', name: '' }],
      bcc: [],
      replyTo: 'desk@example.org',
      subject: 'Hello Bcc: all@x.org',
      text: 'Plain',
      html: '<p>Rich</p>',
      kind: 'mail',
    });
    expect(got?.messageId).toMatch(/^<[0-9a-f]{32}@mail\.localhost>$/);
    expect(mailsOf(host.store, 'di@x.org')).toHaveLength(1);
    expect(mail(host.store, got!.id)?.bcc).toEqual([{ address: 'di@x.org', name: '' }]);
    expect(mailboxes(host.store).map(({ address, received, sent }) => [address, received, sent])).toEqual([
      ['ann@x.org', 1, 0],
      ['bob@x.org', 1, 0],
      ['cy@x.org', 1, 0],
      ['di@x.org', 1, 0],
      ['olga@example.org', 0, 1],
    ]);
  });

  test.each([
    ["'ann@x.org', 'Subject', 'Body'", { replyTo: '', subject: 'Subject', text: 'Body' }, 'three texts'],
    ["'ann@x.org', 'me@x.org', 'Subject', 'Body'", { replyTo: 'me@x.org', subject: 'Subject' }, 'four texts'],
    ["'ann@x.org', 'Subject', 'Body', {htmlBody: '<b>B</b>'}", { text: 'Body', html: '<b>B</b>' }, 'options last'],
    ["{to: 'ann@x.org', subject: 'S', htmlBody: '<p>A &amp; B</p>'}", { text: 'A & B' }, 'text made from HTML'],
    ["{to: 'ann@x.org', subject: 'S', body: 'B', cc: undefined, attachments: []}", { cc: [] }, 'empty options'],
  ])('sendEmail(%s)', (args, expected, _name) => {
    const host = hostOf(`function main() { MailApp.sendEmail(${args}); }`);
    result(host);
    expect(allMails(host.store)).toMatchObject([expected]);
  });

  test.each([
    ["{to: 'john', subject: 'S', body: 'B'}", 'Exception: Invalid email: john', 'no address'],
    ["{to: 'ann@x.org', cc: 'x y@z', subject: 'S', body: 'B'}", 'Exception: Invalid email: x y@z', 'bad copy'],
    ["{to: '', subject: 'S', body: 'B'}", 'Exception: Failed to send email: no recipient', 'nobody'],
    ["{subject: 'S', body: 'B'}", 'Exception: Failed to send email: no recipient', 'no field at all'],
    [
      "{to: Array.from({length: 51}, (_, i) => 'a' + i + '@x.org').join(','), subject: 'S', body: 'B'}",
      'Exception: Limit exceeded: Email Recipients Per Message.',
      '51 recipients',
    ],
    [
      "{to: 'ann@x.org', subject: 'S', body: 'é'.repeat(200 * 1024 + 1)}",
      'Exception: Limit exceeded: Email Body Size.',
      'more bytes than characters',
    ],
    ["{to: 'ann@x.org', html: 'B'}", 'NotEmulated: Google would ignore html in MailApp.sendEmail', 'typo'],
    [
      '7',
      "Exception: The parameters (number) don't match the method signature for MailApp.sendEmail.",
      'no message at all',
    ],
  ])('sendEmail(%s) throws', (args, sentence, _name) => {
    const host = hostOf(`function main() { MailApp.sendEmail(${args}); }`);
    expect(() => result(host)).toThrow(sentence);
    expect(allMails(host.store)).toEqual([]);
  });
});

describe('quota', () => {
  const code = `
    function one(to) { MailApp.sendEmail(to, 'S', 'B'); return MailApp.getRemainingDailyQuota(); }
    function many(n) { for (let i = 0; i < n; i++) one('a' + i + '@x.org'); return MailApp.getRemainingDailyQuota(); }`;

  test('a consumer account may write to 100 recipients in the 24 hours after its first mail', () => {
    const host = hostOf(code, { account: 'consumer' });
    expect(result(host, 'many', 99)).toBe(1);
    expect(() => result(host, 'one', 'a@x.org,b@x.org')).toThrow(
      'Exception: Service invoked too many times for one day: email.',
    );
    expect(allMails(host.store)).toHaveLength(99);
    expect(result(host, 'one', 'a@x.org')).toBe(0);
    host.advance(23 * 3_600_000);
    expect(() => result(host, 'one', 'a@x.org')).toThrow('too many times');
    host.advance(3_600_000);
    expect(result(host, 'one', 'a@x.org')).toBe(99);
  });

  test('without the scope nothing is sent', () => {
    const host = hostOf(code, { scopes: ['https://www.googleapis.com/auth/forms'] });
    expect(() => result(host, 'one', 'a@x.org')).toThrow('Specified permissions are not sufficient');
    expect(allMails(host.store)).toEqual([]);
  });
});

test('what Google has and the workspace has not is told by name', () => {
  const inline = "{to: 'ann@x.org', body: 'B', inlineImages: {a: 1}}";
  expect(() => outcome(`MailApp.sendEmail(${inline})`)).toThrow(
    'NotEmulated: MailApp.sendEmail with inlineImages is not in the Local Workspace',
  );
});

describe('addresses', () => {
  test.each([
    ['ann@x.org', true, 'plain'],
    ["o'neil+tag@sub.x-y.co", true, 'signs that are allowed'],
    ['ann@x', false, 'no top level'],
    ['ann@@x.org', false, 'two signs'],
    ['.ann@x.org', false, 'dot first'],
    ['ann@x.org\r\nBcc: b@x.org', false, 'line break'],
    ['ann@-x.org', false, 'hyphen first'],
    ['ann b@x.org', false, 'blank'],
  ])('%j is an address: %s', (text, expected, _name) => expect(isAddress(text)).toBe(expected));

  test('a list never gives an address that was not written in it', () => {
    fc.assert(
      fc.property(fc.array(fc.emailAddress()), fc.string(), (list, name) => {
        const simple = list.filter(isAddress);
        const quoted = name.replace(/["<>]/g, '');
        const written = simple.map((one) => `"${quoted}" <${one}>`).join(', ');
        expect(addresses(written).found.map((one) => one.address)).toEqual(simple.map((one) => one.toLowerCase()));
      }),
    );
  });

  test('a header line is one line', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !/[\r\n\0\u2028]/.test(oneLine(text))));
  });
});

test.each([
  ['<p>One</p><p>Two</p>', 'One\nTwo', 'paragraphs'],
  ['<a href="https://x.org/f">Answer</a>', 'Answer [https://x.org/f]', 'links keep their address'],
  ['<ul><li>a</li><li>b &lt;c&gt;</li></ul>', '- a\n- b <c>', 'lists and entities'],
  ['<style>p{}</style>x<br>y', 'x\ny', 'styles go'],
])('plain text of %s', (html, expected, _name) => expect(plainText(html)).toBe(expected));
