/** Tells code from what only stands in it: comments, strings, regular expressions, the text of templates. */

const PLAIN = /[^'"`/{}]+/y;
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/.*/y;
const STRING = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\]|\\[\s\S])*"/y;
const PATTERN = /\/(?![*/])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[a-z]*/y;
/** Up to the end of the template, or to the next hole in it. */
const TEMPLATE = /(?:[^`\\$]|\\[\s\S]|\$(?!\{))*(`|\$\{)/y;
/** After one of these a slash begins a regular expression, otherwise it divides. */
const BEFORE_PATTERN = /(?:[=(,:;!&|?{[+\-*%>~^]|\b(?:return|typeof|case|of|in))\s*$/;

/** The same text, of the same length, with blanks for what is no code; quotation marks stay. */
export function codeOf(text: string): string {
  let code = '';
  let at = 0;
  /** For each template that is open: how many braces are open in its hole. */
  const holes: number[] = [];
  const taken = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
  const keep = (piece: string): void => {
    code += piece;
    at += piece.length;
  };
  const blank = (piece: string, open = 0, close = 0): void => {
    const inside = piece.slice(open, piece.length - close).replace(/[^\n]/g, ' ');
    code += piece.slice(0, open) + inside + piece.slice(piece.length - close);
    at += piece.length;
  };
  const template = (): void => {
    // One that is never closed is no code to its end.
    const piece = taken(TEMPLATE) ?? `${text.slice(at)} `;
    const hole = piece.endsWith('{');
    blank(piece, 0, hole ? 2 : 1);
    if (hole) holes.push(0);
  };
  while (at < text.length) {
    const plain = taken(PLAIN);
    if (plain !== undefined) keep(plain);
    else if (text[at] === '`') {
      keep('`');
      template();
    } else if (text[at] === '}' && holes.at(-1) === 0) {
      holes.pop();
      keep('}');
      template();
    } else if (text[at] === '{' || text[at] === '}') {
      if (holes.length > 0) holes[holes.length - 1]! += text[at] === '{' ? 1 : -1;
      keep(text[at]!);
    } else if (text[at] === '/') slash();
    else {
      const string = taken(STRING);
      if (string === undefined) keep(text[at]!);
      else blank(string, 1, 1);
    }
  }
  return code;

  function slash(): void {
    const comment = taken(COMMENT);
    const pattern = BEFORE_PATTERN.test(code.slice(-40)) ? taken(PATTERN) : undefined;
    if (comment !== undefined) blank(comment);
    else if (pattern !== undefined) blank(pattern, 1, 1);
    else keep('/');
  }
}
