/**
 * Marks by which a text in a cell says what its parts are. An empty line ends a paragraph; `# ` begins a heading, `- ` an
 * item of a list; `**words**` are strong; `[Label](address)` is a link and, alone on a line, the button; a word in braces
 * that stands for blocks is put in whole when it is alone on a line; what follows a line of dashes is small print.
 *
 * Marks are read before words are filled in, so that nothing that a person typed is ever taken for a mark.
 */
import { type Block, type Inline, type Span, wordsOf } from './blocks.js';
import { mailto } from './links.js';
import { fullValue, type Values } from './values.js';

export interface Reading {
  readonly blocks: Block[];
  /** null without a line of dashes. */
  readonly footer: readonly Inline[] | null;
}

export function read(text: string, values: Values): Reading {
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const end = lines.reduce((last, line, at) => (DASHES.test(line) ? at : last), -1);
  return {
    blocks: blocksOf(end < 0 ? lines : lines.slice(0, end), values),
    footer: end < 0 ? null : parts(lines.slice(end + 1), values).map((part) => lineOf(part.lines.join('\n'), values)),
  };
}

const DASHES = /^-{3,}$/;
const WORD = /^\{([^{}\n]{1,40})\}$/;
const LINK = /^\[([^[\]\n]+)\]\(([^(){}\s]+|\{[^{}\n]{1,40}\})\)$/;

interface Part {
  readonly kind: 'heading' | 'list' | 'alone' | 'paragraph';
  readonly lines: string[];
}

/** Lines that belong together. */
function parts(lines: readonly string[], values: Values): Part[] {
  const found: Part[] = [];
  let open: Part | undefined;
  for (const line of lines) {
    if (line === '' || DASHES.test(line)) {
      open = undefined;
      continue;
    }
    const [kind, words] = kindOf(line, values);
    if (open && kind === open.kind && (kind === 'list' || kind === 'paragraph')) open.lines.push(words);
    else {
      open = { kind, lines: [words] };
      found.push(open);
    }
  }
  return found;
}

function kindOf(line: string, values: Values): readonly [Part['kind'], string] {
  const marked = /^(#{1,3}|[-*\u2022])\s+(.*)$/.exec(line);
  if (marked) return [marked[1]!.charAt(0) === '#' ? 'heading' : 'list', marked[2]!];
  return [wholeBlocks(line, values) ? 'alone' : 'paragraph', line];
}

function blocksOf(lines: readonly string[], values: Values): Block[] {
  return parts(lines, values).flatMap(({ kind, lines: own }): readonly Block[] => {
    if (kind === 'heading') return [{ kind: 'heading', text: lineOf(own[0]!, values) }];
    if (kind === 'list') return [{ kind: 'list', items: own.map((line) => lineOf(line, values)) }];
    if (kind === 'alone') return wholeBlocks(own[0]!, values) || [];
    return [{ kind: 'paragraph', text: lineOf(own.join('\n'), values) }];
  });
}

/** The blocks for which a line stands that holds one link or one word; null when it is text like any other. */
function wholeBlocks(line: string, values: Values): readonly Block[] | null {
  const link = LINK.exec(line);
  if (link) {
    return [{ kind: 'button', label: wordsOf(lineOf(link[1]!, values)), link: targetOf(link[2]!, values) }];
  }
  const word = WORD.exec(line);
  if (!word) return null;
  const value = fullValue(values, word[1]!);
  if (value.blocks) return value.blocks;
  return value.label === undefined ? null : [{ kind: 'button', label: value.label, link: value.link || value.text }];
}

const MARKS = new RegExp(
  [
    /\*\*(.+?)\*\*/, // 1 strong
    /\[([^[\]\n]+)\]\(([^(){}\s]+|\{[^{}\n]{1,40}\})\)/, // 2 label, 3 target
    /\{([^{}\n]{1,40})\}/, // 4 word
    /(https?:\/\/[^\s<>"{}]*[^\s<>"{}.,;:!?)\]'*])/, // 5 web address
    /([\w.+-]+@[\w-]+(?:\.[\w-]+)+)/, // 6 e-mail address
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** A line, or several, with values filled in. */
export function lineOf(text: string, values: Values, beginsLine = true): Span[] {
  const marks = new RegExp(MARKS.source, 'g');
  const spans: Span[] = [];
  let from = 0;
  for (let found = marks.exec(text); found; found = marks.exec(text)) {
    if (found.index > from) spans.push({ text: text.slice(from, found.index) });
    spans.push(...marked(found, found.index === 0 ? beginsLine : text.charAt(found.index - 1) === '\n', values));
    from = marks.lastIndex;
  }
  if (from < text.length) spans.push({ text: text.slice(from) });
  return spans;
}

function marked(
  [, strong, label, target, word, web, email]: RegExpExecArray,
  beginsLine: boolean,
  values: Values,
): Span[] {
  if (strong !== undefined) {
    return lineOf(strong, values, beginsLine).map((span) => ({ ...span, strong: true }));
  }
  if (label !== undefined) {
    return [{ text: wordsOf(lineOf(label, values, beginsLine)), link: targetOf(target!, values) }];
  }
  if (web !== undefined) return [{ text: web, link: web }];
  if (email !== undefined) return [{ text: email, link: mailto(email) }];
  const { text, spans, link } = fullValue(values, word!);
  if (link !== undefined) return [{ text, link }];
  return beginsLine ? capitalised(spans || [{ text }]) : [...(spans || [{ text }])];
}

/** A word in braces that begins a line begins with a capital letter, unless it is an address. */
function capitalised(spans: readonly Span[]): Span[] {
  return spans.map((span, at) =>
    at > 0 || span.link !== undefined
      ? span
      : { ...span, text: span.text.charAt(0).toUpperCase() + span.text.slice(1) },
  );
}

/** Where a link leads: a word in braces, or an address as it stands. */
function targetOf(target: string, values: Values): string {
  const word = WORD.exec(target);
  if (!word) return /^[^\s@/:]+@[^\s@/:]+$/.test(target) ? mailto(target) : target;
  const { link, text } = fullValue(values, word[1]!);
  return link === undefined ? text : link;
}
