/** The pages that a respondent comes through: one rule for the page in the browser and for what is stored. */

/** Where a page leads: to the next, to the first, to the end, or to the page that begins with the page break of this id. */
export type Turn = 'CONTINUE' | 'RESTART' | 'SUBMIT' | number;

/** What the way through a form depends on of each of its items. */
export interface Stop {
  readonly id: string;
  /** `page` begins a new page. */
  readonly kind: string;
  /** Of a page break: where the page before it leads. */
  readonly goTo?: Turn;
  readonly options?: readonly string[];
  /** Where each of the options leads. */
  readonly optionsGoTo?: readonly Turn[];
}

/** The option that was chosen in a question; undefined if none was. */
export type Chosen = (id: string) => string | undefined;

/** Items page by page; a page break stands first on the page that it begins. */
export function pagesOf<T extends Stop>(items: readonly T[]): T[][] {
  const pages: T[][] = [[]];
  for (const item of items) {
    if (item.kind === 'page') pages.push([item]);
    else pages[pages.length - 1]!.push(item);
  }
  return pages;
}

/**
 * The page after this one; as many as there are pages: the end. What was chosen last on the page counts, otherwise
 * what the page break after it says. The last page leads to the end whatever was chosen.
 */
export function pageAfter(pages: readonly (readonly Stop[])[], at: number, chosen: Chosen): number {
  if (at === pages.length - 1) return pages.length;
  const turns = pages[at]!.map(({ id, options, optionsGoTo }) => optionsGoTo?.[options!.indexOf(chosen(id) ?? '')]);
  const turn = turns.filter((one) => one !== undefined).pop() ?? pages[at + 1]![0]!.goTo ?? 'CONTINUE';
  if (turn === 'CONTINUE') return at + 1;
  if (turn === 'RESTART') return 0;
  return turn === 'SUBMIT' ? pages.length : pages.findIndex(([first]) => first?.id === String(turn));
}

/** The pages from the first to the end; undefined if these answers lead round in a circle. */
export function pathThrough(pages: readonly (readonly Stop[])[], chosen: Chosen): number[] | undefined {
  const path: number[] = [];
  for (let at = 0; at < pages.length; at = pageAfter(pages, at, chosen)) {
    if (path.includes(at)) return undefined;
    path.push(at);
  }
  return path;
}
