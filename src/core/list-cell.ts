/** A list in one cell: commas between the items, and quotation marks around an item that would be taken apart without. */

const between = /[;|\n]|,(?![^(]*\))/;
/** An item in quotation marks, with what stands before the next one. */
const quoted = /^\s*"((?:[^"]|"")*)"\s*(?:[,;|\n]|$)/;
const plainItem = /^([^,;|\n"(]*)(?:[,;|\n]|$)/;

/** The items as they were given to `joinList`; also lists that people typed. Blank items are left out. */
export function splitList(text: string): string[] {
  const items = text.indexOf('"') < 0 ? text.split(between) : splitQuoted(text);
  return items.map((item) => item.trim()).filter((item) => item !== '');
}

function splitQuoted(text: string): string[] {
  const items: string[] = [];
  for (let rest = text; rest !== ''; ) {
    const whole = quoted.exec(rest);
    const found = whole || plainItem.exec(rest);
    const end = found ? found[0].length : endOfItem(rest);
    items.push(whole ? whole[1]!.replace(/""/g, '"') : found ? found[1]! : rest.slice(0, end).replace(/[,;|\n]$/, ''));
    rest = rest.slice(end);
  }
  return items;
}

/** Where an item with brackets or with quotation marks inside ends, what separates it from the next included. */
function endOfItem(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (letter === '(') depth++;
    else if (letter === ')') depth = Math.max(0, depth - 1);
    else if (letter === ',' ? depth === 0 : /[;|\n]/.test(letter)) return at + 1;
  }
  return text.length;
}

export function joinList(items: readonly string[]): string {
  return items.map(asItem).join(', ');
}

function asItem(item: string): string {
  const found = splitList(item);
  const isBalanced = !/[()]/.test(withoutBrackets(item));
  const isAlone = found.length === 1 && found[0] === item && item.charAt(0) !== '"' && isBalanced;
  return isAlone ? item : `"${item.replace(/"/g, '""')}"`;
}

function withoutBrackets(item: string): string {
  const left = item.replace(/\([^()]*\)/g, ' ');
  return left === item ? item : withoutBrackets(left);
}
