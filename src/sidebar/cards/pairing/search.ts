/** Who is meant by what was typed: among the pairings, and among the people. */
import type { PairingView, PersonView } from '../../../api/types.js';

export type PairFilter = 'all' | 'draft' | 'weak' | 'unmatched';

export function isOf(filter: PairFilter, { status, weak }: PairingView): boolean {
  if (filter === 'weak') return weak && (status === 'draft' || status === 'approved');
  return filter === 'all' || status === filter;
}

/**
 * Pairings of one filter whose mentee or mentor contains every word searched for; unmatched people last. `kept`: ids of
 * those that stay where they are though they are of that filter no longer.
 */
export function findPairings(
  pairings: readonly PairingView[],
  filter: PairFilter,
  search: string,
  kept: ReadonlySet<string> = new Set(),
): readonly PairingView[] {
  const parts = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = pairings.filter((pairing) => {
    const names = `${pairing.mentee} ${pairing.mentor}`.toLowerCase();
    return (isOf(filter, pairing) || kept.has(pairing.id)) && parts.every((part) => names.includes(part));
  });
  const last = (pairing: PairingView) => (pairing.status === 'unmatched' ? 1 : 0);
  return found
    .map((p, i) => ({ p, i }))
    .sort((a, b) => last(a.p) - last(b.p) || a.i - b.i)
    .map(({ p }) => p);
}

export const ORDERS = ['sheet', 'weakest', 'best', 'mentee', 'mentor'] as const;
export type Order = (typeof ORDERS)[number];

/** Whoever is unmatched stays at the end. */
export function sorted(pairings: readonly PairingView[], order: Order): readonly PairingView[] {
  if (order === 'sheet') return pairings;
  const last = ({ status }: PairingView) => (status === 'unmatched' ? 1 : 0);
  const by = {
    weakest: (a: PairingView, b: PairingView) => a.score - b.score,
    best: (a: PairingView, b: PairingView) => b.score - a.score,
    mentee: (a: PairingView, b: PairingView) => a.mentee.localeCompare(b.mentee),
    mentor: (a: PairingView, b: PairingView) => a.mentor.localeCompare(b.mentor),
  }[order];
  return [...pairings].sort((a, b) => last(a) - last(b) || by(a, b));
}

/** Whoever may be meant: the one of that name, else all whose name begins so, else all whose name has it in it. */
export function findPeople(people: readonly PersonView[], typed: string): readonly PersonView[] {
  const wanted = typed.trim().toLowerCase();
  if (wanted === '') return [];
  const places = people.map((person) => ({ person, at: person.label.toLowerCase().indexOf(wanted) }));
  const exact = people.filter(({ label }) => label.toLowerCase() === wanted);
  const beginning = places.filter(({ at }) => at === 0).map(({ person }) => person);
  const within = places.filter(({ at }) => at > 0).map(({ person }) => person);
  return [exact, beginning, within].find((found) => found.length > 0) ?? [];
}
