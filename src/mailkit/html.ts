/** A mail as HTML that survives Outlook, Gmail and the dark: tables for layout, styles inline, nothing from elsewhere. */
import { escapeHtml } from '../core/text.js';
import { language } from '../core/words.js';
import {
  type Block,
  type Button,
  type Fact,
  type Inline,
  type Mail,
  type PersonCard,
  says,
  spansOf,
} from './blocks.js';
import { clean, cleanLine } from './clean.js';
import { initials } from './initials.js';
import { mailto, safeLink } from './links.js';
import { FONT, light, SHEETS, WIDTH } from './look.js';

const TABLE = '<table role="presentation" cellpadding="0" cellspacing="0"';
/** Word, which draws mails in Outlook, knows no margin of a table. */
const GAP = '<div style="height:16px;line-height:16px">&#8202;</div>';

export function htmlOf({ subject, preheader, letterhead, blocks, footer }: Mail): string {
  const title = escapeHtml(cleanLine(subject));
  const head =
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">' +
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">' +
    `<title>${title}</title>${SHEETS}`;
  const sheet =
    `<tr><td class="s" style="padding:22px 28px 12px;background:${light.sheet};color:${light.ink};` +
    `border-top:6px solid ${light.accent};border-radius:10px 10px 0 0;${type(16)}">` +
    `${letterheadHtml(letterhead, blocks[0])}${blocksHtml(blocks)}</td></tr>`;
  const below =
    `<tr><td class="e m" style="padding:14px 28px 18px;background:${light.sheet};color:${light.muted};` +
    `border-top:1px solid ${light.line};border-radius:0 0 10px 10px;${type(13)}">${footer.map(smallPrint).join('')}</td></tr>`;
  // Gmail shows what stands in the body and not the body, so language and ground are said again inside it.
  return (
    `<!doctype html><html lang="${language()}"><head>${head}</head>` +
    `<body class="p" style="margin:0;padding:0;background:${light.page}">${hidden(preheader)}` +
    `${TABLE} width="100%" lang="${language()}" class="p" style="background:${light.page}"><tr>` +
    `<td class="p" align="center" style="padding:24px 12px">` +
    `<!--[if mso]>${TABLE} width="${WIDTH}"><tr><td><![endif]-->` +
    `${TABLE} width="100%" style="max-width:${WIDTH}px;text-align:left">${sheet}${below}</table>` +
    `<!--[if mso]></td></tr></table><![endif]--></td></tr></table></body></html>`
  );
}

/** Long words break where the screen ends. */
function type(pixels: number): string {
  return `font:${pixels}px/1.5 ${FONT};word-break:break-word`;
}

function letterheadHtml(letterhead: string, first: Block | undefined): string {
  const below = first && first.kind === 'heading' ? 2 : 12;
  return letterhead === ''
    ? ''
    : `<p class="m" style="margin:0 0 ${below}px;font-size:13px;color:${light.muted}">${plain(cleanLine(letterhead))}</p>`;
}

function hidden(preheader: string): string {
  const words = cleanLine(preheader);
  return words === ''
    ? ''
    : `<div style="display:none;max-height:0;overflow:hidden;mso-hide:all">${escapeHtml(words)}</div>`;
}

function blocksHtml(blocks: readonly Block[]): string {
  const title = blocks.find(({ kind }) => kind === 'heading');
  const button = blocks.find(({ kind }) => kind === 'button');
  return blocks
    .map((block) => {
      if (block.kind === 'heading') return headingHtml(block.text, block === title);
      if (block.kind === 'paragraph') return `<p style="margin:0 0 16px">${inlineHtml(block.text)}</p>`;
      if (block.kind === 'list') return listHtml(block.items);
      if (block.kind === 'facts') return factsHtml(block.facts) + GAP;
      if (block.kind === 'person') return personHtml(block) + GAP;
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

function personHtml({ name, line, email, facts }: PersonCard): string {
  const address = email === undefined ? '' : cleanLine(email);
  const parts = [
    `<p style="margin:0;font-weight:700">${inlineHtml(cleanLine(name))}</p>`,
    address === '' ? '' : `<p style="margin:0;font-size:15px">${anchor(mailto(address), address)}</p>`,
    says(line) ? `<p style="margin:6px 0 0">${inlineHtml(line)}</p>` : '',
    facts && facts.length > 0 ? `<div style="height:6px;line-height:6px">&#8202;</div>${factsHtml(facts)}` : '',
  ];
  return (
    `${TABLE} width="100%" class="c" style="background:${light.card};border:1px solid ${light.cardLine};` +
    `border-radius:10px"><tr><td width="44" valign="top" aria-hidden="true" style="padding:16px 0 16px 16px">` +
    `<div class="a" style="width:44px;height:44px;border-radius:22px;background:${light.accent};` +
    `color:${light.onAccent};font-weight:700;line-height:44px;text-align:center">${escapeHtml(initials(name))}</div></td>` +
    `<td valign="top" style="padding:14px 16px">${parts.join('')}</td></tr></table>`
  );
}

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

function smallPrint(inline: Inline): string {
  return `<p style="margin:0 0 4px">${inlineHtml(inline)}</p>`;
}

function inlineHtml(inline: Inline): string {
  return spansOf(inline)
    .map(({ text, strong, link }) => {
      const href = link === undefined ? '' : safeLink(link);
      const words = anchor(href, clean(text));
      return strong ? `<b>${words}</b>` : words;
    })
    .join('');
}

/** The text alone where there is no address. */
function anchor(href: string, text: string): string {
  return href === ''
    ? plain(text)
    : `<a class="l" href="${escapeHtml(href)}" style="color:${light.link}">${escapeHtml(text)}</a>`;
}

/**
 * Text that is no link. A name with a dot in it could become one in a mail program, so it may break after the dot; and
 * what is written from right to left turns nothing around it.
 */
function plain(text: string): string {
  const html = escapeHtml(text)
    .replace(/([.\u2024\u3002\uff0e])(?=[\p{L}\p{N}]{2})/gu, '$1<wbr>')
    .replace(/\n/g, '<br>');
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(text) ? `<bdi>${html}</bdi>` : html;
}
