/** Runs of text as HTML: what is strong, what is a link, and nothing else. */
import { escapeHtml } from '../core/text.js';
import { type Inline, spansOf } from './blocks.js';
import { clean } from './clean.js';
import { safeLink } from './links.js';
import { light } from './look.js';

export function inlineHtml(inline: Inline): string {
  return spansOf(inline)
    .map(({ text, strong, link }) => {
      const href = link === undefined ? '' : safeLink(link);
      const words = anchor(href, clean(text));
      return strong ? `<b>${words}</b>` : words;
    })
    .join('');
}

/** The text alone where there is no address. */
export function anchor(href: string, text: string): string {
  return href === ''
    ? plain(text)
    : `<a class="l" href="${escapeHtml(href)}" style="color:${light.link}">${escapeHtml(text)}</a>`;
}

/**
 * Text that is no link. A name with a dot in it could become one in a mail program, so it may break after the dot; and
 * what is written from right to left turns nothing around it.
 */
export function plain(text: string): string {
  const html = escapeHtml(text)
    .replace(/([.\u2024\u3002\uff0e])(?=[\p{L}\p{N}]{2})/gu, '$1<wbr>')
    .replace(/\n/g, '<br>');
  return /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/.test(text) ? `<bdi>${html}</bdi>` : html;
}
