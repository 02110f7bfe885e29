/** Puts a criterion to use: its limit read, and at hand what kinds may ask about the people. */
import type { Problem } from '../../core/problem.js';
import type { Criterion, Participant } from '../model.js';
import { FORBIDDEN, type Kind, type Use } from './criteria/kind.js';
import { type Limit, readLimit } from './criteria/limit.js';
import { criterionProblem } from './criterion-warnings.js';
import type { Directory } from './names.js';
import type { Line } from './reporting-line.js';

export interface Sides {
  readonly mentees: readonly Participant[];
  readonly mentors: readonly Participant[];
  readonly find: Directory;
  /** Earlier mentors by the id of the mentee. */
  readonly earlier: ReadonlyMap<string, ReadonlySet<string>>;
  /** Everybody above a person in the line of managers. */
  readonly above: Line;
}

const NO_LIMIT: Limit = { must: false, different: false, prefer: false, low: null, high: null };

/** What cannot be understood of its limit is told in `problems`, and left away. */
export function useOf(criterion: Criterion, kind: Kind<unknown>, sides: Sides, problems: Problem[]): Use {
  const { find, earlier, above } = sides;
  let limit = readLimit(criterion.limit);
  if (limit && !understands(kind, limit)) limit = null;
  if (!limit) {
    const mend = kind.limit === '' ? 'This kind needs no limit: empty the cell.' : kind.limit;
    problems.push(
      criterionProblem(criterion, 'Limit', `the limit "${criterion.limit}" is not understood`, mend, 'without it'),
    );
  }
  return {
    criterion,
    limit: limit || NO_LIMIT,
    find,
    earlier,
    above,
    missing: missingPoints(criterion, isGate(kind, limit || NO_LIMIT)),
    numbers: new Map(),
    worths: new Float64Array(0),
    span: 0,
    unread: new Set(),
  };
}

function understands({ soft, word }: Kind<unknown>, { must, different, prefer }: Limit): boolean {
  return !(must && soft) && !(different && word !== 'different') && !(prefer && word !== 'prefer');
}

/** It may forbid pairs. */
export function isGate(kind: Kind<unknown>, limit: Limit): boolean {
  return kind.gate === true || limit.must;
}

function missingPoints({ missing }: Criterion, gate: boolean): number {
  if (missing === 'full') return 1;
  if (missing === 'none') return gate ? FORBIDDEN : 0;
  return 0.5;
}
