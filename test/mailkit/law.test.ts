/** Whatever stands in a mail, its HTML and its plain text say the same, and nothing in it becomes markup or a script. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Block, type Inline, type Mail, renderMail } from '../../src/mailkit/index.js';

const hostile = fc.constantFrom(
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</td></table></body>',
  '<!-- -->',
  '<![endif]-->',
  '&lt;b&gt; &amp; &#39;',
  '{link} {first name}',
  '**bold** [Label](https://evil.example) # - ---',
  '\u202egnp.exe\u202c',
  'x'.repeat(500),
  '\u05d3\u05e0\u05d4 \u05db\u05d4\u05df',
  'Win at casino.eu',
  '\ud800',
  '',
);
const typed = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), hostile);
const link = fc.oneof(
  fc.constantFrom(
    'https://example.org/?a=1&b=2#c',
    'mailto:ann@example.org?subject=Hello%20there',
    'javascript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,<script>',
    'https://example.org/"onclick="alert(1)',
    'vbscript:x',
    '',
  ),
  typed,
);
const span = fc.record({ text: typed, strong: fc.boolean(), link }, { requiredKeys: ['text'] });
const inline: fc.Arbitrary<Inline> = fc.oneof(typed, fc.array(span, { maxLength: 4 }));
const facts = fc.array(fc.record({ label: typed, value: inline }), { maxLength: 3 });
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: inline }),
  fc.record({ kind: fc.constant('paragraph' as const), text: inline }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(inline, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant('facts' as const), facts }),
  fc.record(
    {
      kind: fc.constant('person' as const),
      name: typed,
      line: inline,
      email: typed,
      facts,
      quote: fc.record({ label: typed, value: inline }),
      action: fc.record({ label: typed, link }),
    },
    { requiredKeys: ['kind', 'name'] },
  ),
  fc.record({
    kind: fc.constant('choices' as const),
    question: typed,
    hint: typed,
    choices: fc.array(fc.record({ label: typed, link }), { maxLength: 5 }),
  }),
  fc.record({ kind: fc.constant('button' as const), label: typed, link }),
);
const mail: fc.Arbitrary<Mail> = fc.record({
  subject: typed,
  preheader: typed,
  letterhead: typed,
  blocks: fc.array(block, { maxLength: 6 }),
  footer: fc.array(inline, { maxLength: 2 }),
});

/** What a reader is to find, in this order: told from the blocks alone. */
function contentOf({ letterhead, blocks, footer }: Mail): string[] {
  const words = (text: Inline) => (typeof text === 'string' ? [text] : text.map((one) => one.text));
  const ofFacts = (all: readonly { label: string; value: Inline }[] = []) =>
    all.flatMap(({ label, value }) => [label, ...words(value)]);
  const ofBlock = (one: Block): string[] => {
    if (one.kind === 'heading' || one.kind === 'paragraph') return words(one.text);
    if (one.kind === 'list') return one.items.flatMap(words);
    if (one.kind === 'facts') return ofFacts(one.facts);
    if (one.kind === 'button') return [one.label];
    if (one.kind === 'choices') return [one.question, one.hint, ...one.choices.map(({ label }) => label)];
    const quoted = one.quote ? [one.quote] : [];
    const parts = [...words(one.line ?? ''), ...ofFacts([...quoted, ...(one.facts ?? [])])];
    return [one.name, one.email ?? '', ...parts, one.action?.label ?? ''];
  };
  return [letterhead, ...blocks.flatMap(ofBlock), ...footer.flatMap(words)].map(bare).filter((text) => text !== '');
}

/** Without white space, control characters and marks of direction. */
function bare(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, '\ufffd').replace(/[\s\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '');
}

/** What a browser would show, and every tag. */
function readHtml(html: string): { readonly shown: string; readonly tags: readonly string[] } {
  const body = html
    .slice(html.indexOf('<body'))
    .replace(/<!--\[if mso\]>.*?<!\[endif\]-->/g, '')
    .replace(/<div style="display:none[^>]*>.*?<\/div>/, '')
    .replace(/<td width="44" valign="middle" aria-hidden="true".*?<\/td>/g, '');
  const shown = body
    .replace(/<[^>]*>/g, '')
    .replace(/&#8202;/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');
  return { shown: bare(shown), tags: html.replace(/<style>.*?<\/style>/g, '').match(/<[^>]*>/g) ?? [] };
}

function holdsInOrder(text: string, parts: readonly string[]): string | undefined {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) return part;
    from = at + part.length;
  }
  return undefined;
}

const TAG =
  /^<(?:\/?(?:html|head|body|title|table|tr|td|div|p|h1|h2|ul|li|b|a|span|br|wbr|bdi|meta)(?: [a-z-]+="[^"<>]*")*|!doctype html|!--\[if mso\]|!\[endif\]--)>$/;

describe('any mail', () => {
  it('says the same in HTML and in plain text, in the same order', () => {
    fc.assert(
      fc.property(mail, (one) => {
        const { text, html } = renderMail(one);
        const content = contentOf(one);
        expect(holdsInOrder(readHtml(html).shown, content)).toBeUndefined();
        expect(holdsInOrder(bare(text), content)).toBeUndefined();
      }),
      { numRuns: 400 },
    );
  });

  it('shows nothing in HTML that is not in its blocks, but for the address of a button that leads nowhere', () => {
    fc.assert(
      fc.property(mail, (one) => {
        const blocks = one.blocks.filter(({ kind }) => kind !== 'button');
        const { html } = renderMail({ ...one, blocks });
        expect(readHtml(html).shown).toBe(contentOf({ ...one, blocks }).join(''));
      }),
      { numRuns: 400 },
    );
  });

  it('holds only our own elements and attributes, and links only to http, https and mailto', () => {
    fc.assert(
      fc.property(mail, (one) => {
        const { html } = renderMail(one);
        const { tags } = readHtml(html);
        expect(tags.filter((tag) => !TAG.test(tag))).toEqual([]);
        const names = new Set(tags.flatMap((tag) => [...tag.matchAll(/ ([a-z-]+)="/g)].map(([, name]) => name)));
        for (const name of names)
          expect(
            'lang charset name content role cellpadding cellspacing width height colspan class style align valign aria-hidden href'.split(
              ' ',
            ),
          ).toContain(name);
        for (const [, href] of html.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(?:https?:\/\/|mailto:)/i);
        expect(html).not.toMatch(/(?:src|background)="|url\(|@import/);
      }),
      { numRuns: 400 },
    );
  });

  it('has no character that turns, hides or breaks what follows, and a subject of one line', () => {
    fc.assert(
      fc.property(mail, (one) => {
        const { subject, text, html } = renderMail(one);
        for (const part of [text, html]) {
          // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
          expect(part).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
          expect(part).not.toMatch(/[\ud800-\udfff]/u);
        }
        expect(subject).not.toContain('\n');
        expect(subject.length).toBeLessThanOrEqual(150);
      }),
      { numRuns: 200 },
    );
  });

  it('gives every layout table the role of presentation', () => {
    fc.assert(
      fc.property(mail, (one) => {
        for (const table of renderMail(one).html.match(/<table[^>]*>/g)!)
          expect(table).toContain('role="presentation"');
      }),
    );
  });
});
