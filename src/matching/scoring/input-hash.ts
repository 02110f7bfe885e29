/** A short mark of an input that is the same in any row order and changes with anything that could change the pairs. */
import { sha256 } from '../../core/hash.js';
import type { Link, MatchInput } from '../model.js';
import { byText, fold } from './names.js';

/** 12 hex digits. Answers that no criterion reads do not count. */
export function hashInput(input: MatchInput): string {
  const columns = new Set<string>();
  for (const { menteeColumn, mentorColumn } of input.criteria) columns.add(fold(menteeColumn)).add(fold(mentorColumn));
  const read = (answers: Readonly<Record<string, string>>) =>
    Object.keys(answers)
      .filter((header) => columns.has(fold(header)))
      .sort(byText)
      .map((header) => [header, answers[header]]);
  const links = (all: readonly Link[]) => sorted(all.map(({ mentee, mentor }) => [mentee, mentor]));
  const canonical = [
    sorted(
      input.people.map((one) => [
        one.id,
        [
          one.name,
          one.email,
          one.mentee,
          one.mentor,
          String(one.capacity),
          one.manager,
          one.zone || one.clock || '',
          one.wishes,
        ],
        read(one.answers),
      ]),
    ),
    sorted(
      input.criteria.map((one) => [
        one.id,
        [one.name, one.kind, String(one.weight), one.menteeColumn, one.mentorColumn, one.missing, one.limit, one.order],
      ]),
    ),
    sorted(input.bans.map(({ a, b }) => [a, b].sort(byText))),
    links(input.pins),
    links(input.taken),
    input.seed,
    input.objective || [],
    ...(input.earlier && input.earlier.length > 0 ? [links(input.earlier)] : []),
  ];
  return sha256(JSON.stringify(canonical)).slice(0, 12);
}

function sorted(rows: readonly unknown[]): string[] {
  return rows.map((row) => JSON.stringify(row)).sort(byText);
}

/** 12 hex digits, the same in any row order; `extra` holds what only this mode reads, in an order of its own. */
export function hashOf(input: MatchInput, mode: string, extra: unknown): string {
  return sha256(JSON.stringify([hashInput(input), mode, extra])).slice(0, 12);
}
