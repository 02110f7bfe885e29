/** The texts that people receive: what organisers may do to them, and what nobody can. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { renderPlain, renderTemplate, type Template, type Values } from '../../src/mailkit/index.js';

const template = templateOf('Hello {name},\n\n{name} and {link}');

function templateOf(text: string): Template {
  const words = { name: '', link: '' };
  const wording = {
    name: 'Test',
    label: 'A test',
    subject: 'For {name}',
    preheader: '',
    text,
    footer: 'Small print',
    words,
  };
  return { id: 'test', wording };
}

const linkTo = (link: string) => ({ text: link, link });
const render = (name: string, link: string | Values[string], of = template) =>
  renderTemplate(of, 'Programme', { name, link });

describe('what people receive', () => {
  it('is the same words as text and as HTML, and nothing that people typed becomes markup', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const { text, html } = render(name, linkTo('https://example.org/?a=1&b=2'));
        const plain = html
          .slice(html.indexOf('<body'))
          .replace(/<!--\[if mso\]>.*?<!\[endif\]-->/g, '')
          .replace(/<[^>]*>/g, '');
        const words = (value: string) => value.replace(/[\s\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, '');
        const unescaped = plain
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&#39;/g, "'")
          .replace(/&amp;/g, '&');
        expect(words(unescaped)).toBe(words(text.replace('\n---\n', '')));
      }),
    );
  });

  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;', 'a script'],
    ['<img src=x onerror=alert(1)>', '&lt;img', 'a picture'],
    ['"><a href="javascript:alert(1)">', '&quot;&gt;&lt;a', 'a way out of an attribute'],
  ])('%s stays text', (name, escaped, _case) => {
    const { html } = render(name, '');
    expect(html).toContain(escaped);
    expect(html).not.toMatch(/<(script|img)|javascript:[^<]*"[^<]*>/);
  });

  it('links only to http addresses, whole, and never because a name looks like one', () => {
    expect(render('Ann', linkTo('https://example.org/?a=1&b=2')).html).toContain(
      '<a class="l" href="https://example.org/?a=1&amp;b=2"',
    );
    expect(render('Ann', linkTo('javascript:alert(1)')).html).not.toContain('<a ');
    expect(render('https://evil.example', '').html).not.toContain('<a ');
  });

  it('begins a line with a capital letter, and leaves an address as it is', () => {
    const of = templateOf('See {name}\n{name}\n{link}');
    const { text } = renderPlain(of, { name: 'the team', link: linkTo('https://example.org') });
    expect(text).toBe('See the team\nThe team\nhttps://example.org');
  });

  it('has a subject of one line', () => {
    const { subject } = render('Ann\r\nBcc: all@example.org\u2028x', '');
    expect(subject).toBe('For Ann Bcc: all@example.org x');
  });

  test.each([
    ['Hello {nmae}', '{nmae}', 'a word mistyped'],
    ['{constructor}', '{constructor}', 'a word that every object knows'],
    ['Text\n---\n{nmae}', '{nmae}', 'a word in the small print'],
    ['[Answer]({nmae})', '{nmae}', 'a word as an address'],
  ])('%j is refused, and the words that are known are named: %s, %s', (text, word) => {
    const refused = `The template "Test" uses ${word}, which is not a word it knows. In the Templates tab, use {name} and {link}.`;
    expect(() => renderTemplate(templateOf(text), '', {})).toThrow(refused);
    expect(() => renderPlain(templateOf(text), {})).toThrow(refused);
  });
});
