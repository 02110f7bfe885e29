/** Reads the Limit column: "5", "2-10", "ahead 3", "must 5", "different", "prefer". */
export interface Limit {
  /** Beyond the limit a pair is not only worth nothing but not allowed. */
  readonly must: boolean;
  readonly different: boolean;
  /** Of what may be avoided or preferred: preferred. */
  readonly prefer: boolean;
  /** The mentor is to be ahead by at least this; null: the direction does not matter. */
  readonly low: number | null;
  readonly high: number | null;
}

const NUMBER = '-?\\d+(?:\\.\\d+)?';
const RANGE = new RegExp(`^(${NUMBER})\\s*(?:-|–|to|\\.\\.)\\s*(${NUMBER})$`);
const OPEN = new RegExp(`^(${NUMBER})\\s*\\+$`);
const ONE = new RegExp(`^(${NUMBER})$`);

/** null when it is not understood. */
export function readLimit(text: string): Limit | null {
  let rest = text.trim().toLowerCase();
  const take = (word: string) => {
    const without = rest.replace(new RegExp(`(^|\\s)${word}(?=\\s|$)`), ' ').trim();
    const found = without !== rest;
    rest = without;
    return found;
  };
  const must = take('must');
  const different = take('different');
  const avoid = take('avoid');
  const prefer = take('prefer');
  if (prefer && (avoid || must)) return null;
  const ahead = take('ahead');
  rest = rest.replace(/\s*(hours?|h|years?|levels?|steps?|slots?|topics?)$/, '');
  const range = RANGE.exec(rest);
  const open = OPEN.exec(rest);
  const one = ONE.exec(rest);
  const base = { must, different, prefer };
  if (range) return { ...base, low: Math.min(+range[1]!, +range[2]!), high: Math.max(+range[1]!, +range[2]!) };
  if (open) return { ...base, low: +open[1]!, high: null };
  if (one && +one[1]! >= 0) return { ...base, low: ahead ? Math.min(1, +one[1]!) : null, high: +one[1]! };
  return rest === '' ? { ...base, low: ahead ? 1 : null, high: null } : null;
}
