/** Turns a template into the mail that a person reads: the same words as plain text and as HTML. */
import { Refusal } from '../core/job.js';
import { escapeHtml, list, oneLine } from '../core/text.js';

export interface Template {
  readonly id: string;
  readonly subject: string;
  readonly text: string;
  /** Words in braces that the text may use, and what stands for them. */
  readonly words: Readonly<Record<string, string>>;
}

export interface Rendered {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Throws a Refusal when the template uses a word in braces that it does not know. */
export function render(template: Template, values: Readonly<Record<string, string>>): Rendered {
  refuseUnknownWords(template);
  const text = fill(template.text, values);
  return { subject: oneLine(fill(template.subject, values), 150), text, html: htmlOf(text) };
}

function refuseUnknownWords(template: Template): void {
  const used = `${template.subject} ${template.text}`.match(/\{[^{}\n]{1,40}\}/g) || [];
  const unknown = used.filter((word) => template.words[word.slice(1, -1)] === undefined);
  if (unknown.length === 0) return;
  const known = Object.keys(template.words).map((word) => `{${word}}`);
  throw new Refusal(
    `The template "${template.id}" uses ${unknown[0]}, which is not a word it knows. In the Templates tab, use ${list(known)}.`,
  );
}

/** At the beginning of a line a word in braces begins with a capital letter, unless it is an address. */
function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/(^|\n)?\{([^{}\n]{1,40})\}/g, (_, lineStart: string | undefined, word: string) => {
    const value = values[word] ?? '';
    return lineStart === undefined || /^https?:/.test(value)
      ? (lineStart || '') + value
      : lineStart + value.charAt(0).toUpperCase() + value.slice(1);
  });
}

/** Blank lines part paragraphs, lines that begin with "- " are a list, addresses become links. */
function htmlOf(text: string): string {
  const blocks = text
    .trim()
    .split(/\n\s*\n/)
    .map(blockOf);
  return `<div style="font:16px/1.5 Arial,Helvetica,sans-serif;color:#202124;max-width:600px">${blocks.join('')}</div>`;
}

function blockOf(block: string): string {
  const lines = block.split('\n');
  const bullets = lines.filter((line) => line.slice(0, 2) === '- ');
  if (bullets.length === 0) return `<p style="margin:0 0 16px">${lines.map(inline).join('<br>')}</p>`;
  const heading = lines.filter((line) => line.slice(0, 2) !== '- ');
  const intro = heading.length > 0 ? `<p style="margin:0 0 4px">${heading.map(inline).join('<br>')}</p>` : '';
  const entries = bullets.map((line) => `<li style="margin:0 0 6px">${inline(line.slice(2))}</li>`).join('');
  return `${intro}<ul style="margin:0 0 16px;padding-left:22px">${entries}</ul>`;
}

function inline(line: string): string {
  return line
    .split(/(https?:\/\/[^\s<>"]+)/)
    .map((part, index) => (index % 2 === 1 ? link(part) : escapeHtml(part)))
    .join('');
}

function link(address: string): string {
  const href = escapeHtml(address);
  return `<a href="${href}" style="color:#1a5fb4">${href}</a>`;
}
