/** Finds names that are a slip or two away from what was typed: a tree of letters, so that what names share is looked at once. */

interface Node<T> {
  readonly letters: string[];
  readonly next: Node<T>[];
  readonly here: T[];
}

/** `whole`: there are no more. */
export interface NearBy<T> {
  readonly found: readonly T[];
  readonly whole: boolean;
}

/** Fewer letters are too few to tell a slip from another name. */
const SHORTEST = 5;
/** Two slips that change both ends of a name are too much. */
const SAME_LETTERS = 3;
/** However many names are alike, no more are found for one text, and no more letters looked at. */
const MOST_FOUND = 20;
const MOST_STEPS = 500;

const FAR = 99;

/** Gives those within `most` letters typed, left out, changed or swapped that begin or end with the same three letters. */
export function slips<T>(
  names: readonly (readonly [name: string, whose: T])[],
): (typed: string, most: number) => NearBy<T> {
  const long = names.filter(([name]) => name.length >= SHORTEST);
  const forwards = tree(long);
  const backwards = tree(long.map(([name, whose]) => [turned(name), whose]));
  return (typed, most) => {
    if (most === 0 || typed.length < SHORTEST) return { found: [], whole: true };
    const one = search(forwards, typed, most);
    if (one.found.length > MOST_FOUND) return one;
    const other = search(backwards, turned(typed), most);
    return { found: Array.from(new Set([...one.found, ...other.found])), whole: one.whole && other.whole };
  };
}

function turned(text: string): string {
  return text.split('').reverse().join('');
}

function tree<T>(names: readonly (readonly [name: string, whose: T])[]): Node<T> {
  const made = (): Node<T> => ({ letters: [], next: [], here: [] });
  const root = made();
  for (const [name, whose] of names) {
    let node = root;
    for (const letter of name.split('')) {
      let at = node.letters.indexOf(letter);
      if (at < 0) at = node.letters.push(letter) - 1;
      node.next[at] = node.next[at] || made();
      node = node.next[at]!;
    }
    if (node.here.length <= MOST_FOUND) node.here.push(whose);
  }
  return root;
}

/**
 * `costs` has a line for each letter on the way to a node: what it takes to make the first `depth` of them into the first
 * `depth - most + at` letters typed. Those further off take too much.
 */
function search<T>(root: Node<T>, typed: string, most: number): NearBy<T> {
  const found: T[] = [];
  const width = 2 * most + 1;
  const costs: number[] = [];
  for (let at = 0; at < width; at++) costs.push(at >= most ? at - most : FAR);
  let steps = 0;

  function fillLine(depth: number, letter: string, earlier: string): number {
    const [line, last, before] = [depth * width, (depth - 1) * width, (depth - 2) * width];
    let least = FAR;
    for (let at = 0; at < width; at++) {
      const upTo = depth - most + at;
      let cost = FAR;
      if (upTo === 0) cost = depth;
      else if (upTo > 0 && upTo <= typed.length) {
        const own = typed.charAt(upTo - 1);
        cost = costs[last + at]! + (own === letter ? 0 : 1);
        if (at + 1 < width) cost = Math.min(cost, costs[last + at + 1]! + 1);
        if (at > 0) cost = Math.min(cost, costs[line + at - 1]! + 1);
        if (upTo > 1 && own === earlier && letter === typed.charAt(upTo - 2))
          cost = Math.min(cost, costs[before + at]! + 1);
      }
      costs[line + at] = cost;
      least = Math.min(least, cost);
    }
    return least;
  }

  function visit(node: Node<T>, depth: number, letter: string, least: number): void {
    const end = typed.length - depth + most;
    if (end >= 0 && end < width && costs[depth * width + end]! <= most) found.push(...node.here);
    const own = node.letters.indexOf(typed.charAt(depth));
    // The letter that was typed first: it leads to the closest names.
    for (let nth = own < 0 ? 0 : -1; nth < node.letters.length; nth++) {
      if (found.length > MOST_FOUND || steps > MOST_STEPS) return;
      if (nth === own && nth >= 0) continue;
      const at = nth < 0 ? own : nth;
      if (depth < SAME_LETTERS && at !== own) continue;
      const next = node.letters[at]!;
      steps++;
      const nextLeast = fillLine(depth + 1, next, letter);
      // A swap reaches back two lines, and costs one.
      if (nextLeast <= most || least < most) visit(node.next[at]!, depth + 1, next, nextLeast);
    }
  }

  visit(root, 0, '', 0);
  return { found, whole: found.length <= MOST_FOUND && steps <= MOST_STEPS };
}
