/** Each block of a mail as HTML. */
import { escapeHtml } from '../core/text.js';
import { type Block, type Button, type Choices, type Fact, type Inline, type PersonCard, says } from './blocks.js';
import { cleanLine } from './clean.js';
import { anchor, inlineHtml, plain } from './html-inline.js';
import { initials } from './initials.js';
import { mailto, safeLink } from './links.js';
import { light } from './look.js';

export const TABLE = '<table role="presentation" cellpadding="0" cellspacing="0"';
/** Word, which draws mails in Outlook, knows no margin of a table. */
const GAP = '<div style="height:16px;line-height:16px">&#8202;</div>';

export function blocksHtml(blocks: readonly Block[]): string {
  const title = blocks.find(({ kind }) => kind === 'heading');
  const button = blocks.find(({ kind }) => kind === 'button');
  return blocks
    .map((block) => {
      if (block.kind === 'heading') return headingHtml(block.text, block === title);
      if (block.kind === 'paragraph') return `<p style="margin:0 0 16px">${inlineHtml(block.text)}</p>`;
      if (block.kind === 'list') return listHtml(block.items);
      if (block.kind === 'facts') return factsHtml(block.facts) + GAP;
      if (block.kind === 'person') return personHtml(block) + GAP;
      if (block.kind === 'choices') return choicesHtml(block);
      return block === button ? buttonHtml(block) : linkHtml(block);
    })
    .join('');
}

function headingHtml(text: Inline, isTitle: boolean): string {
  return isTitle
    ? `<h1 style="margin:0 0 14px;font-size:24px;line-height:1.25">${inlineHtml(text)}</h1>`
    : `<h2 style="margin:8px 0 4px;font-size:16px;line-height:1.5">${inlineHtml(text)}</h2>`;
}

function listHtml(items: readonly Inline[]): string {
  const entries = items.map((item) => `<li style="margin:0 0 6px">${inlineHtml(item)}</li>`).join('');
  return `<ul style="margin:0 0 16px 20px;padding:0">${entries}</ul>`;
}

function factsHtml(facts: readonly Fact[]): string {
  const rows = facts.map(
    ({ label, value }) =>
      `<tr><td class="m" valign="top" style="padding:2px 14px 0 0;color:${light.muted}${wrap(label)}">` +
      `${plain(cleanLine(label))}</td><td valign="top" style="padding:2px 0 0">${inlineHtml(value)}</td></tr>`,
  );
  return `${TABLE} class="f" style="font-size:15px">${rows.join('')}</table>`;
}

function wrap(label: string): string {
  return label.length > 20 ? '' : ';white-space:nowrap';
}

/** Name and address beside the circle; all else below it, as wide as the card. */
function personHtml({ name, line, email, facts = [], quote, action }: PersonCard): string {
  const address = email === undefined ? '' : cleanLine(email);
  const head =
    `<p style="margin:0;font-size:17px;line-height:1.3;font-weight:700">${inlineHtml(cleanLine(name))}</p>` +
    (address === '' ? '' : `<p style="margin:0;font-size:15px">${anchor(mailto(address), address)}</p>`);
  const below = [
    says(line) ? `<p style="margin:0 0 8px">${inlineHtml(line)}</p>` : '',
    quote ? quoteHtml(quote) : '',
    facts.length > 0 ? factsHtml(facts) : '',
    action
      ? `<p style="margin:10px 0 0;font-weight:700">${anchor(safeLink(action.link), cleanLine(action.label))}</p>`
      : '',
  ].join('');
  return (
    `${TABLE} width="100%" class="c" style="background:${light.card};border:1px solid ${light.cardLine};` +
    `border-radius:10px"><tr><td width="44" valign="middle" aria-hidden="true" style="padding:16px 0 12px 16px">` +
    `<div class="a" style="width:44px;height:44px;border-radius:22px;background:${light.accent};` +
    `color:${light.onAccent};font-weight:700;line-height:44px;text-align:center">${escapeHtml(initials(name))}</div></td>` +
    `<td valign="middle" style="padding:16px 16px 12px 12px">${head}</td></tr>` +
    (below === '' ? '' : `<tr><td colspan="2" style="padding:0 16px 16px">${below}</td></tr>`) +
    '</table>'
  );
}

/** A line at the left, which Word draws for a cell alone. */
function quoteHtml({ label, value }: Fact): string {
  return (
    `${TABLE} style="margin:0 0 8px"><tr><td class="q" style="padding:0 0 0 12px;border-left:3px solid ${light.accent}">` +
    `<span class="m" style="font-size:14px;color:${light.muted}">${plain(cleanLine(label))}</span><br>` +
    `${inlineHtml(value)}</td></tr></table>`
  );
}

/** Cells that share the width, so that all of a scale stand side by side; a few long ones stand below each other. */
function choicesHtml({ question, hint, choices }: Choices): string {
  const isRow = choices.every(({ label }) => label.length <= ROW_LETTERS);
  const width = isRow ? `;width:${Math.floor(100 / choices.length)}%` : '';
  const cells = choices.map(({ label, link }) => {
    const href = safeLink(link);
    const words = plain(cleanLine(label));
    const style = `display:block;padding:11px 2px;color:${light.link};font-weight:700;text-decoration:none`;
    return (
      `<td class="o" align="center" style="border:1px solid ${light.accent};border-radius:8px;background:${light.card}${width}">` +
      (href === '' ? words : `<a class="l" href="${escapeHtml(href)}" style="${style}">${words}</a>`) +
      '</td>'
    );
  });
  const rows = isRow
    ? `<tr>${cells.join('<td width="6"></td>')}</tr>`
    : cells.map((cell) => `<tr>${cell}</tr>`).join('<tr><td height="6"></td></tr>');
  return (
    `<p style="margin:0 0 2px;font-weight:700">${plain(cleanLine(question))}</p>` +
    `<p class="m" style="margin:0 0 8px;font-size:14px;color:${light.muted}">${plain(cleanLine(hint))}</p>` +
    `${TABLE} width="100%">${rows}</table>${GAP}`
  );
}

/** More of them and five answers do not fit beside each other on a telephone. */
const ROW_LETTERS = 10;

/** The cell's padding is for Word alone, which knows none of a link. */
function buttonHtml({ label, link }: Button): string {
  const href = safeLink(link);
  if (href === '') return linkHtml({ kind: 'button', label, link });
  return (
    `${TABLE} class="b"><tr><td style="border-radius:8px;background:${light.accent};mso-padding-alt:12px 24px">` +
    `<a href="${escapeHtml(href)}" style="display:inline-block;padding:12px 24px;color:${light.onAccent};` +
    `font-weight:700;text-decoration:none">${plain(cleanLine(label))}</a></td></tr></table>${GAP}`
  );
}

/** Where the address is none, it is shown instead: in a preview the form is still to be made. */
function linkHtml({ label, link }: Button): string {
  const href = safeLink(link);
  const words = cleanLine(label);
  const html = href === '' ? `<b>${plain(words)}</b>: ${plain(cleanLine(link))}` : anchor(href, words);
  return `<p style="margin:0 0 16px">${html}</p>`;
}
