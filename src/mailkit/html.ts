/** A mail as HTML that survives Outlook, Gmail and the dark: tables for layout, styles inline, nothing from elsewhere. */
import { escapeHtml } from '../core/text.js';
import { language } from '../core/words.js';
import type { Block, Inline, Mail } from './blocks.js';
import { cleanLine } from './clean.js';
import { blocksHtml, TABLE } from './html-blocks.js';
import { inlineHtml, plain } from './html-inline.js';
import { FONT, light, SHEETS, WIDTH } from './look.js';

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

function smallPrint(inline: Inline): string {
  return `<p style="margin:0 0 4px">${inlineHtml(inline)}</p>`;
}
