/** Remembers what was made of a text: many people give the same answer, and reading it once is enough. */

const MOST = 20000;

/** `make` must give the same for the same text, and nobody may change what it gave. */
export function remember<T>(make: (text: string) => T): (text: string) => T {
  let known = new Map<string, T>();
  return (text) => {
    const old = known.get(text);
    if (old !== undefined) return old;
    const made = make(text);
    if (known.size >= MOST) known = new Map();
    known.set(text, made);
    return made;
  };
}
