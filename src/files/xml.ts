/** Walks through XML as office programs write it. Nothing it declares is obeyed: there are no entities but the five. */

export interface Walker {
  /** `name` without its prefix; false ends the walk. */
  open?(name: string, attribute: (name: string) => string): boolean | undefined;
  close?(name: string): void;
  text?(text: string): void;
}

export function walkXml(xml: string, { open, close, text }: Walker): void {
  const piece =
    /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<[?!][^>]*>|<(\/?)([^\s/>]+)((?:"[^"]*"|'[^']*'|[^"'>])*)>|([^<]+)/g;
  for (let found = piece.exec(xml); found; found = piece.exec(xml)) {
    const [, raw, ends, tag, rest = '', plain] = found;
    if (raw !== undefined) text?.(raw);
    else if (plain !== undefined) text?.(unescaped(plain));
    else if (tag !== undefined) {
      const name = withoutPrefix(tag);
      if (ends) close?.(name);
      else {
        if (open?.(name, (wanted) => attributeIn(rest, wanted)) === false) return;
        if (rest.slice(-1) === '/') close?.(name);
      }
    }
  }
}

function withoutPrefix(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** `''` for one that is not there. */
function attributeIn(rest: string, wanted: string): string {
  const each = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
  for (let found = each.exec(rest); found; found = each.exec(rest)) {
    const [, name = '', double, single] = found;
    if (withoutPrefix(name) === wanted && !/^xmlns/.test(name)) return unescaped(double ?? single ?? '');
  }
  return '';
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (text.indexOf('&') < 0) return text;
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, name) => {
    if (name) return entities[name.toLowerCase()]!;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
