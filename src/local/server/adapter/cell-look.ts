/** How a cell's text looks on the page: fonts, colours, and where its links lead. */
import { withLiveLinks } from '../../forms/addresses.js';
import type { Host } from '../../kernel.js';
import type { RichRun, TextLook } from '../../spreadsheet/book/model.js';
import type { CellModel } from '../../spreadsheet/page-model.js';
import { RichTextValue } from '../../spreadsheet/rich-text.js';
import type { TextPartShape } from '../shapes.js';

/** Scripts may leave out the number sign. */
export function cssColor(color: string): string {
  return /^(?:[\da-f]{3}|[\da-f]{6})$/i.test(color) ? `#${color}` : color;
}

type Looks = Omit<TextPartShape, 'text' | 'link' | 'ink'>;

export function looksOf({ bold, italic, strike, underline, size, family }: Omit<TextLook, 'color'>): Looks {
  return {
    ...(bold === undefined ? {} : { bold }),
    ...(italic ? { italic } : {}),
    ...(strike ? { strike } : {}),
    ...(underline === undefined ? {} : { underline }),
    ...(size ? { size } : {}),
    ...(family ? { family } : {}),
  };
}

/** Where the whole cell leads: a formula's link, or the address that is its text. */
export function linkOf(host: Host, { value, formula }: CellModel): string | undefined {
  const given = /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"/i.exec(formula ?? '')?.[1]?.replaceAll('""', '"');
  if (given !== undefined) return pageLink(host, given);
  return typeof value === 'string' && /^https?:\/\/\S+$/.test(value) ? pageLink(host, value) : undefined;
}

export function textParts(host: Host, text: string, runs: readonly RichRun[]): TextPartShape[] {
  return new RichTextValue(text, runs).getRuns().map((part) => {
    const look = part._runs.find((run) => run.look)?.look ?? {};
    const link = pageLink(host, part._runs.find((run) => run.link)?.link ?? '');
    return {
      text: part.getText(),
      ...(link ? { link } : {}),
      ...(look.color ? { ink: cssColor(look.color) } : {}),
      ...looksOf(look),
    };
  });
}

/** A link to a place in this Sheet stays on its page; what is no address of the web is none. */
function pageLink(host: Host, link: string): string | undefined {
  const inside = /^(?:https:\/\/docs\.google\.com\/spreadsheets\/d\/([\w-]+)\/edit(?:\?[^#]*)?)?(#gid=\d+.*)$/.exec(
    link,
  );
  if (inside && (inside[1] === undefined || inside[1] === host.spreadsheetId)) return inside[2];
  return /^(?:https?:|mailto:)/i.test(link) ? withLiveLinks(host.store, link) : undefined;
}
