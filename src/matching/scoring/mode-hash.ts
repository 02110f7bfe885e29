/** The mark of an input in another mode than the computed one: the same people and rules, another question. */
import { sha256 } from '../../core/hash.js';
import type { MatchInput } from '../model.js';
import { hashInput } from './input-hash.js';

/** 12 hex digits, the same in any row order; `extra` holds what only this mode reads, in an order of its own. */
export function hashOf(input: MatchInput, mode: string, extra: unknown): string {
  return sha256(JSON.stringify([hashInput(input), mode, extra])).slice(0, 12);
}
