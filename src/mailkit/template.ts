/** A text that an organiser may reword, and the mail or the description that it becomes for one reader. */
import { Refusal } from '../core/job.js';
import { type RenderedMail, type Span, wordsOf } from './blocks.js';
import { lineOf, read } from './marks.js';
import { blocksText } from './plain-text.js';
import { renderMail, subjectLine } from './render.js';
import { ownValue, type Values } from './values.js';
import { words as sentences } from './words.js';

/** How a text is worded. */
export interface Wording {
  /** What the Templates tab calls it. */
  readonly name: string;
  /** What it is, and when it goes out. */
  readonly label: string;
  readonly subject: string;
  /** What a mailbox shows beside the subject. */
  readonly preheader: string;
  /** With marks: see `marks.ts`. */
  readonly text: string;
  /** Small print, where the text brings none of its own below a line of dashes. */
  readonly footer: string;
  /** Words in braces that it may use, and what stands for them. */
  readonly words: Readonly<Record<string, string>>;
}

export interface Template {
  readonly id: string;
  readonly wording: Wording;
}

/** Throws a Refusal when the template uses a word in braces that it does not know. */
export function renderTemplate(template: Template, letterhead: string, values: Values): RenderedMail {
  refuseUnknownWords(template);
  const { subject, preheader, text, footer } = template.wording;
  const own = read(text, values);
  return renderMail({
    subject: wordsOf(lineOf(subject, values)),
    preheader: wordsOf(lineOf(preheader, values)),
    letterhead,
    blocks: own.blocks,
    footer: own.footer || read(`---\n${footer}`, values).footer || [],
  });
}

/** For what is no mail, such as the description of a meeting: no letterhead, no footer, no HTML. */
export function renderPlain(template: Template, values: Values): Pick<RenderedMail, 'subject' | 'text'> {
  refuseUnknownWords(template);
  const { subject, text } = template.wording;
  return { subject: subjectLine(wordsOf(lineOf(subject, values))), text: blocksText(read(text, values).blocks) };
}

/** Words of the catalogue with values in them, as text of a block; `**words**` are strong. */
export function inline(pattern: string, values: Values, beginsLine = true): readonly Span[] {
  return lineOf(pattern, values, beginsLine);
}

/** Throws a Refusal when the template uses a word in braces that it does not know. */
export function refuseUnknownWords({ wording }: Template): void {
  const { name, subject, preheader, text, footer, words } = wording;
  const used = `${subject} ${preheader} ${text} ${footer}`.match(/\{[^{}\n]{1,40}\}/g) || [];
  const unknown = used.filter((word) => ownValue(words, word.slice(1, -1)) === undefined);
  if (unknown.length === 0) return;
  throw new Refusal(
    sentences.unknownWord(
      name,
      unknown[0]!,
      Object.keys(words).map((word) => `{${word}}`),
    ),
  );
}
