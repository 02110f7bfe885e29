/** Reads a formula such as `=SUM(People!B2:B)/2` into a tree. Null where it is none that a Sheet would take. */

export type Node =
  | { readonly kind: 'value'; readonly value: number | string | boolean | null }
  | { readonly kind: 'range'; readonly sheet: string | null; readonly address: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'binary'; readonly sign: string; readonly left: Node; readonly right: Node }
  | { readonly kind: 'negative' | 'percent'; readonly of: Node }
  | { readonly kind: 'array'; readonly rows: readonly (readonly Node[])[] };

interface Token {
  readonly kind: 'number' | 'text' | 'range' | 'name' | 'sign';
  readonly text: string;
  readonly sheet?: string;
}

const address = String.raw`\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d*|:\$?\d+)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+`;
const token = new RegExp(
  String.raw`\s*(?:("(?:[^"]|"")*")|(?:(?:'((?:[^']|'')*)'|([\p{L}_][\p{L}\d_.]*))!)?(${address})(?![\p{L}\d_(])|(\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+)|([\p{L}_][\p{L}\d_.]*)|(<=|>=|<>|[-+*/^&=<>%(),;{}]))`,
  'uy',
);

/** Each level binds tighter than the one before. */
const LEVELS = [['=', '<>', '<', '>', '<=', '>='], ['&'], ['+', '-'], ['*', '/'], ['^']];

export function parseFormula(text: string): Node | null {
  const tokens = tokensOf(text.replace(/^=/, ''));
  if (!tokens) return null;
  let at = 0;
  const peek = (): string | undefined => (tokens[at]?.kind === 'sign' ? tokens[at]!.text : undefined);
  const take = (sign: string): void => {
    if (peek() !== sign) throw new SyntaxError(`${sign} is missing`);
    at += 1;
  };

  function binary(level: number): Node {
    const signs = LEVELS[level];
    if (!signs) return signed();
    let left = binary(level + 1);
    for (let sign = peek(); sign !== undefined && signs.includes(sign); sign = peek()) {
      at += 1;
      left = { kind: 'binary', sign, left, right: binary(level + 1) };
    }
    return left;
  }

  function signed(): Node {
    const sign = peek();
    if (sign === '-' || sign === '+') {
      at += 1;
      const of = signed();
      return sign === '-' ? { kind: 'negative', of } : of;
    }
    let node = primary();
    for (; peek() === '%'; at++) node = { kind: 'percent', of: node };
    return node;
  }

  function primary(): Node {
    const one = tokens![at];
    at += 1;
    if (!one) throw new SyntaxError('The formula ends too early');
    if (one.kind === 'number') return { kind: 'value', value: Number(one.text) };
    if (one.kind === 'text') return { kind: 'value', value: one.text };
    if (one.kind === 'range') return { kind: 'range', sheet: one.sheet ?? null, address: one.text };
    if (one.kind === 'name') return named(one.text.toUpperCase());
    if (one.text === '(') {
      const inner = binary(0);
      take(')');
      return inner;
    }
    if (one.text === '{') return array();
    throw new SyntaxError(`${one.text} is not expected`);
  }

  function named(name: string): Node {
    if (peek() !== '(') {
      if (name === 'TRUE' || name === 'FALSE') return { kind: 'value', value: name === 'TRUE' };
      return { kind: 'call', name: '#NAME?', args: [] };
    }
    at += 1;
    const args: Node[] = [];
    while (peek() !== ')') {
      const isBlank = peek() === ',' || peek() === ';';
      args.push(isBlank ? { kind: 'value', value: null } : binary(0));
      if (peek() === ',' || peek() === ';') at += 1;
      else if (peek() !== ')') throw new SyntaxError(') is missing');
    }
    at += 1;
    return { kind: 'call', name, args };
  }

  function array(): Node {
    const rows: Node[][] = [[]];
    for (;;) {
      rows[rows.length - 1]!.push(binary(0));
      const next = peek();
      at += 1;
      if (next === '}') return { kind: 'array', rows };
      if (next === ';') rows.push([]);
      else if (next !== ',') throw new SyntaxError('} is missing');
    }
  }

  try {
    const whole = binary(0);
    return at === tokens.length ? whole : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function tokensOf(text: string): Token[] | null {
  const tokens: Token[] = [];
  token.lastIndex = 0;
  const end = text.trimEnd().length;
  while (token.lastIndex < end) {
    const match = token.exec(text);
    if (!match) return null;
    const [, quoted, quotedSheet, plainSheet, range, number, name, sign] = match;
    const sheet = quotedSheet?.replaceAll("''", "'") ?? plainSheet;
    if (quoted !== undefined) tokens.push({ kind: 'text', text: quoted.slice(1, -1).replaceAll('""', '"') });
    else if (range !== undefined)
      tokens.push({ kind: 'range', text: range, ...(sheet === undefined ? {} : { sheet }) });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name });
    else tokens.push({ kind: 'sign', text: sign! });
  }
  return tokens;
}
