/** An empty record that inherits nothing, so that a column called `constructor` is a column like any other. */
export function dict<T>(): Record<string, T> {
  return Object.create(null);
}

/** Items under the text that `by` gives each, in order of appearance. */
export function groupBy<T>(items: readonly T[], by: (item: T) => string): Record<string, T[]> {
  const groups = dict<T[]>();
  for (const item of items) {
    const key = by(item);
    groups[key] = groups[key] || [];
    groups[key]!.push(item);
  }
  return groups;
}

/** Items by the text that `by` gives each; the first of several stays. */
export function indexBy<T>(items: readonly T[], by: (item: T) => string): Record<string, T> {
  const index = dict<T>();
  for (const item of items) if (index[by(item)] === undefined) index[by(item)] = item;
  return index;
}
