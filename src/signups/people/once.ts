/** Made when it is first asked for: most texts need few of the ways to look for people. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made = made || make();
    return made;
  };
}
