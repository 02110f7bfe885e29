/** Marks in the texts that organisers edit, and the words in braces. */
import { describe, expect, it, test } from 'vitest';
import { type Block, mailto, renderMail, type Values } from '../../src/mailkit/index.js';
import { read } from '../../src/mailkit/marks.js';

const card: Block = { kind: 'person', name: 'Elena Meyer' };
const values: Values = {
  name: 'the team',
  mentor: 'Elena Meyer',
  link: { text: 'https://example.org/?a=1', link: 'https://example.org/?a=1', label: 'Answer' },
  email: { text: 'elena@example.org', link: 'mailto:elena@example.org?subject=Hello' },
  card: { text: 'Elena Meyer', blocks: [card] },
};
const p = (...text: (string | object)[]) => ({ kind: 'paragraph', text: spans(text) });
const spans = (text: readonly (string | object)[]) =>
  text.map((one) => (typeof one === 'string' ? { text: one } : one));
const list = (...items: (string | object)[][]) => ({ kind: 'list', items: items.map(spans) });

test.each<[string, object[], string]>([
  ['One\ntwo\n\nthree', [p('One\ntwo'), p('three')], 'an empty line ends a paragraph, a line break stays'],
  ['One\r\n\r\n\r\ntwo', [p('One'), p('two')], 'line ends of other systems'],
  ['# Hello {mentor}\nText', [{ kind: 'heading', text: spans(['Hello ', 'Elena Meyer']) }, p('Text')], 'a heading'],
  ['## Next', [{ kind: 'heading', text: spans(['Next']) }], 'a heading with more signs'],
  ['#1 is first', [p('#1 is first')], 'a sign without a blank is none'],
  ['Next:\n- a\n- b\nEnd', [p('Next:'), list(['a'], ['b']), p('End')], 'a list between lines'],
  ['* a\n\u2022 b', [list(['a'], ['b'])], 'other bullets'],
  ['- {name} and {name}', [list(['The team', ' and ', 'the team'])], 'a word that begins an item is capitalised'],
  [
    'a **b {name}** c',
    [p('a ', { text: 'b ', strong: true }, { text: 'the team', strong: true }, ' c')],
    'strong words',
  ],
  ['2 ** 3 is 8', [p('2 ** 3 is 8')], 'two stars alone'],
  ['[Answer now]({link})', [{ kind: 'button', label: 'Answer now', link: 'https://example.org/?a=1' }], 'a button'],
  [
    '[Write to {mentor}]({email})',
    [{ kind: 'button', label: 'Write to Elena Meyer', link: 'mailto:elena@example.org?subject=Hello' }],
    'a button to an address',
  ],
  [
    '[Site](https://example.org/x)',
    [{ kind: 'button', label: 'Site', link: 'https://example.org/x' }],
    'a button to an address of the organiser',
  ],
  [
    'See [the site](https://example.org) now',
    [p('See ', { text: 'the site', link: 'https://example.org' }, ' now')],
    'a link within a line',
  ],
  [
    '{link}',
    [{ kind: 'button', label: 'Answer', link: 'https://example.org/?a=1' }],
    'a link alone on a line, as older texts have it',
  ],
  [
    'Go to {link}.',
    [p('Go to ', { text: 'https://example.org/?a=1', link: 'https://example.org/?a=1' }, '.')],
    'a link within a line is shown whole',
  ],
  ['{card}', [card], 'blocks'],
  ['With {card}.', [p('With ', 'Elena Meyer', '.')], 'blocks within a line are their words'],
  ['Thanks,\n{name}', [p('Thanks,\n', 'The team')], 'a word alone on a line stays in its paragraph'],
  [
    'See https://example.org/a. Or ann@example.org!',
    [
      p(
        'See ',
        { text: 'https://example.org/a', link: 'https://example.org/a' },
        '. Or ',
        { text: 'ann@example.org', link: 'mailto:ann@example.org' },
        '!',
      ),
    ],
    'addresses become links, without the full stop',
  ],
  [
    '[x](javascript:alert)',
    [{ kind: 'button', label: 'x', link: 'javascript:alert' }],
    'no address, which the kit shows as text',
  ],
])('%j: %s', (text, blocks) => {
  expect(read(text, values).blocks).toEqual(blocks);
});

describe('small print', () => {
  it('stands below the last line of dashes', () => {
    const { blocks, footer } = read('One\n---\nTwo\n-----\nSmall {mentor}\n\nprint', values);
    expect(blocks).toEqual([p('One'), p('Two')]);
    expect(footer).toEqual([spans(['Small ', 'Elena Meyer']), spans(['print'])]);
  });

  it('is not there without one', () => {
    expect(read('One', values).footer).toBeNull();
  });
});

test.each([
  ['{mentor} {link}', 'words in braces'],
  ['**Ann**', 'stars'],
  ['# Ann', 'the mark of a heading'],
  ['- Ann', 'the mark of a list'],
  ['---', 'a line of dashes'],
  ['[Ann](https://evil.example)', 'the mark of a link'],
  ['https://evil.example', 'an address'],
  ['javascript:alert(1)', 'a script'],
])('a name that is %j stays a name: %s', (name) => {
  const all = { ...values, who: name };
  expect(read('{who}\n\nHello **{who}**, [{who}]({link})', all).blocks).toEqual([
    p(name.charAt(0).toUpperCase() + name.slice(1)),
    p('Hello ', { text: name, strong: true }, ', ', { text: name, link: 'https://example.org/?a=1' }),
  ]);
});

describe('plain text', () => {
  it('is laid out for reading', () => {
    const { text } = renderMail({
      subject: 'Subject',
      preheader: 'Hidden',
      letterhead: 'Spring Mentoring',
      blocks: [
        { kind: 'heading', text: 'Title' },
        { kind: 'paragraph', text: [{ text: 'See ' }, { text: 'this', link: 'https://example.org' }] },
        {
          kind: 'person',
          name: 'Elena Meyer',
          email: 'elena@example.org',
          line: 'Can help.',
          facts: [{ label: 'Speaks', value: 'English' }],
        },
        { kind: 'heading', text: 'Next' },
        { kind: 'facts', facts: [{ label: 'When', value: 'Monday' }] },
        { kind: 'list', items: ['one', 'two'] },
        { kind: 'button', label: 'Answer', link: 'https://example.org/?a=1' },
        { kind: 'button', label: 'Write', link: 'mailto:ann%2Bx@example.org?subject=Hello' },
      ],
      footer: ['Small print'],
    });
    expect(text).toBe(`Spring Mentoring

Title
=====

See this (https://example.org)

  Elena Meyer
  elena@example.org
  Can help.
  Speaks: English

Next
----

When: Monday

- one
- two

Answer:
https://example.org/?a=1

Write: ann+x@example.org

---
Small print`);
  });
});

test.each([
  ['ann@example.org', 'Hello & more', 'mailto:ann@example.org?subject=Hello%20%26%20more', 'a subject'],
  ["o'neil+x@example.org", '', 'mailto:o%27neil%2Bx@example.org', 'signs that mean something in an address'],
  ['a@b.org?bcc=c@d.org', '', '', 'no second receiver'],
  ['ann', '', '', 'no address'],
  ['', '', '', 'nothing'],
])('the mailto link to %j with subject %j is %j: %s', (email, subject, expected) => {
  expect(mailto(email, { subject })).toBe(expected);
});

it('begins a mail with who gets a copy, and with its first words', () => {
  const body = 'Hello Elena,\n\nI am Maya.';
  expect(mailto('elena@example.org', { cc: 'maya+x@example.org', subject: 'Hello', body })).toBe(
    'mailto:elena@example.org?cc=maya%2Bx@example.org&subject=Hello&body=Hello%20Elena%2C%0D%0A%0D%0AI%20am%20Maya.',
  );
  expect(mailto('elena@example.org', { cc: 'no address' })).toBe('mailto:elena@example.org');
});
