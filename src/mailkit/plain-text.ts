/** A mail as plain text with the same content as its HTML, laid out for reading. */
import { type Block, type Button, type Choices, type Fact, type Inline, type Mail, says, spansOf } from './blocks.js';
import { clean, cleanLine } from './clean.js';
import { safeLink, shownLink } from './links.js';

export function textOf({ letterhead, blocks, footer }: Mail): string {
  const above = letterhead === '' ? [] : [cleanLine(letterhead)];
  const below = footer.length === 0 ? [] : [['---', ...footer.map(inlineText)].join('\n')];
  return [...above, blocksText(blocks), ...below].join('\n\n');
}

/** Blocks alone, for texts that are no mail. */
export function blocksText(blocks: readonly Block[]): string {
  const title = blocks.find(({ kind }) => kind === 'heading');
  return blocks
    .map((block) => {
      if (block.kind === 'heading') return underlined(inlineText(block.text), block === title ? '=' : '-');
      if (block.kind === 'paragraph') return inlineText(block.text);
      if (block.kind === 'list') return block.items.map((item) => `- ${inlineText(item)}`).join('\n');
      if (block.kind === 'facts') return factLines(block.facts).join('\n');
      if (block.kind === 'button') return buttonText(block);
      if (block.kind === 'choices') return choicesText(block);
      const { name, email, line, facts, quote, action } = block;
      const lines = [
        cleanLine(name),
        ...(email === undefined || email === '' ? [] : [cleanLine(email)]),
        ...(says(line) ? [inlineText(line)] : []),
        ...factLines([...(quote ? [quote] : []), ...(facts || [])]),
        ...(action ? [buttonText(action)] : []),
      ];
      return lines
        .join('\n')
        .split('\n')
        .map((one) => `  ${one}`)
        .join('\n');
    })
    .join('\n\n');
}

function underlined(text: string, mark: string): string {
  const longest = Math.max(...text.split('\n').map(({ length }) => length));
  return `${text}\n${mark.repeat(Math.min(longest, 60))}`;
}

function factLines(facts: readonly Fact[]): string[] {
  return facts.map(({ label, value }) => `${cleanLine(label)}: ${inlineText(value)}`);
}

/** A web address stands on a line of its own, so that it can be taken whole. */
function buttonText({ label, link }: Omit<Button, 'kind'>): string {
  const address = safeLink(link) === '' ? cleanLine(link) : shownLink(link);
  return `${cleanLine(label)}:${/^mailto:/i.test(link) ? ' ' : '\n'}${address}`;
}

function choicesText({ question, hint, choices }: Choices): string {
  return [cleanLine(question), cleanLine(hint), ...choices.map((one) => `- ${buttonText(one)}`)].join('\n');
}

function inlineText(inline: Inline): string {
  return spansOf(inline)
    .map(({ text, link }) => {
      const words = clean(text);
      const href = link === undefined ? '' : safeLink(link);
      const address = href === '' ? '' : shownLink(href);
      return address === '' || address === words ? words : `${words} (${address})`;
    })
    .join('');
}
