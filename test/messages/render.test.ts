import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { render, templates } from '../../src/messages/index.js';

const template = {
  id: 'Test',
  subject: 'For {name}',
  text: 'Hello {name},\n\n{name} and {link}',
  words: { name: '', link: '' },
};

describe('what people receive', () => {
  it('is the same words as text and as HTML, and nothing that people typed becomes markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const { text, html } = render(template, { name, link: 'https://example.org/?a=1&b=2' });
        const plain = html
          .replace(/<br>/g, '\n')
          .replace(/<\/p><p[^>]*>/g, '\n\n')
          .replace(/<[^>]*>/g, '');
        const words = (value: string) => value.replace(/\s+/g, '');
        const unescaped = plain
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&#39;/g, "'")
          .replace(/&amp;/g, '&');
        expect(words(unescaped)).toBe(words(text.trim().replace(/^- /gm, '')));
      }),
    );
  });

  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;', 'a script'],
    ['<img src=x onerror=alert(1)>', '&lt;img', 'a picture'],
    ['"><a href="javascript:alert(1)">', '&quot;&gt;&lt;a', 'a way out of an attribute'],
  ])('%s stays text', (name, escaped, _case) => {
    const { html } = render(template, { name, link: '' });
    expect(html).toContain(escaped);
    expect(html).not.toMatch(/<(script|img)|javascript:[^<]*"[^<]*>/);
  });

  it('links only to http addresses, whole', () => {
    const { html } = render(template, { name: 'Ann', link: 'https://example.org/?a=1&b=2' });
    expect(html).toContain('<a href="https://example.org/?a=1&amp;b=2"');
    expect(render(template, { name: 'Ann', link: 'javascript:alert(1)' }).html).not.toContain('<a ');
  });

  it('begins a line with a capital letter, and leaves an address as it is', () => {
    const { text } = render(
      { ...template, text: 'See {name}\n{name}\n{link}' },
      { name: 'the team', link: 'https://example.org' },
    );
    expect(text).toBe('See the team\nThe team\nhttps://example.org');
  });

  it('has a subject of one line', () => {
    const { subject } = render(template, { name: 'Ann\r\nBcc: all@example.org\u2028x', link: '' });
    expect(subject).toBe('For Ann Bcc: all@example.org x');
  });

  it('refuses a word in braces that it does not know, and names those it does', () => {
    expect(() => render({ ...template, text: 'Hello {nmae}' }, {})).toThrow(
      'The template "Test" uses {nmae}, which is not a word it knows. In the Templates tab, use {name} and {link}.',
    );
  });

  test.each(templates.map((one) => [one.id, one] as const))('%s can be rendered with all its words', (_id, one) => {
    const values = Object.fromEntries(Object.keys(one.words).map((word) => [word, `<${word}>`]));
    const { subject, text, html } = render(one, values);
    expect(subject + text).not.toMatch(/[{}]/);
    for (const word of Object.keys(one.words)) expect(one.subject + one.text).toContain(`{${word}}`);
    expect(html).not.toMatch(/<(first|programme|organiser)/);
  });
});
