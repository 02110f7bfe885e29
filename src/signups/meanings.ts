/** What the organiser taught about the answers to a question: `Newcomer = mentee; Local student = mentor`. */

export interface Meaning {
  /** As people gave it. */
  readonly answer: string;
  readonly means: string;
}

/** Pairs with `=`, `:` or `->` between, on lines of their own or with semicolons between; what is no pair is left out. */
export function meaningsOf(taught: string): Meaning[] {
  return taught.split(/[;\n]+/).flatMap((pair): Meaning[] => {
    // The last sign counts: an answer may hold a colon itself.
    const found = /^\s*(.*\S)\s*(?:=|->|→|:)\s*([^=:>→]+?)\s*$/.exec(pair);
    return found ? [{ answer: found[1]!, means: found[2]! }] : [];
  });
}
