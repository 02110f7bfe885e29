/** What is told of each column of a tab before anything is guessed. */
import type { Cell } from '../../core/cell.js';
import type { Tab } from '../../core/world.js';
import { coreOf, readableHeader } from '../headers.js';
import { inEnglish } from '../languages/in-english.js';
import { type Traits, traitsOf } from './traits.js';

/** A tab with what is told of each column. */
export interface Prepared {
  readonly tab: Tab;
  /** As `headerKey` gives them once machines' trimmings are off, in English and in their own language. */
  readonly headers: readonly string[];
  readonly asked: readonly string[];
  readonly traits: readonly Traits[];
  readonly rows: number;
}

export function prepare(tab: Tab): Prepared {
  const asked = tab.header.map(readableHeader);
  const traits = asked.map((_header, column) => traitsOf(tab, column));
  return {
    tab,
    asked,
    headers: tab.header.map((header) => inEnglish(readableHeader(coreOf(header))).toLowerCase()),
    traits,
    rows: Math.max(0, ...traits.map(({ filled }) => filled)),
  };
}

/** Of a question that several tabs ask in the same words, what is told by the answers of all of them. */
export function sharedTraits(tabs: readonly Prepared[]): ReadonlyMap<string, Traits> {
  const cells = new Map<string, { tabs: Set<Prepared>; rows: Cell[][] }>();
  for (const one of tabs) {
    one.asked.forEach((header, column) => {
      if (header === '' || one.traits[column]!.filled === 0) return;
      const same = cells.get(header) || { tabs: new Set(), rows: [] };
      same.tabs.add(one);
      for (const row of one.tab.rows.slice(0, 400)) same.rows.push([row[column]!]);
      cells.set(header, same);
    });
  }
  const shared = new Map<string, Traits>();
  cells.forEach((same, header) => {
    if (same.tabs.size > 1) shared.set(header, traitsOf(same, 0));
  });
  return shared;
}
