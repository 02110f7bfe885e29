/** Turns the numbers of a pair and of the whole into sentences. */
import { count, list, thousands } from '../../core/text.js';
import type { Certificate, CriterionPoints } from '../model.js';

/** The strongest reasons first, in at most two sentences; needs no numbers and names no rule. Both people read it. */
export function whyOf(parts: readonly CriterionPoints[], pinned: boolean, names: readonly string[]): string {
  const reasons = parts
    .filter(({ phrase, points }) => phrase !== '' && points >= 0.2)
    .sort((a, b) => b.points * b.weight - a.points * a.weight)
    .slice(0, 3)
    .map(({ phrase }) => phrase);
  if (reasons.length === 0) {
    return pinned ? 'Chosen by the organiser.' : 'This pair was chosen with the whole group in view.';
  }
  const [first, second, third] = reasons;
  if (second === undefined) return sentence(first!);
  if (third === undefined) return `${sentence(first!)} ${sentence(second)}`;
  // Two sentences that begin with the same word read like a list.
  const subject = (phrase: string) => [...names, 'both'].find((one) => phrase.indexOf(`${one} `) === 0) || phrase;
  const turned = subject(first!) === subject(second) && subject(first!) !== subject(third);
  const [one, other] = turned ? [third, second] : [second, third];
  // "Both speak English, and both chose Chess" is said with one "both".
  const shared = subject(one) === subject(other) && !/[:,]/.test(one);
  const rest = shared ? ` and ${other.slice(subject(one).length + 1)}` : `, and ${other}`;
  return `${sentence(first!)} ${sentence(one + rest)}`;
}

function sentence(phrase: string): string {
  return `${capital(phrase)}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What no other does, without and with a floor, all matched or not: one that matches fewer may well score more. */
const BETTER = [
  ['scores more', 'matches more, or scores more with as many'],
  [
    'has a better weakest pair, or scores more with as good a one',
    'matches more, has a better weakest pair with as many, or scores more with both',
  ],
] as const;

/** `pinned`: pairs that were. */
export function statementOf(
  { matched, total, bound, worst, load, changes, proven }: Omit<Certificate, 'statement'>,
  mentees: number,
  pinned: number,
  floored: boolean,
  fault: string,
): string {
  if (mentees === 0) return 'There is nobody to match.';
  if (!proven) return `This result could not be proven best (${fault}) Please report it.`;
  if (matched === 0) return 'No pair is possible under these rules.';
  const points = `${decimals(total)} of ${decimals(bound)} points`;
  const all = matched === mentees ? '' : `${thousands(matched)} of ${count(mentees, 'mentee')} matched, `;
  const others = pinned > 0 ? ' beside the pinned' : '';
  const floor = floored && matched > pinned ? `weakest pair${others} ${decimals(worst)}, ` : '';
  const none = `no assignment under these rules ${BETTER[floor ? 1 : 0]![all ? 1 : 0]}`;
  return `Best possible: ${all}${floor}${points}; ${none}.${amongEquals({ load, changes })}`;
}

function amongEquals({ load, changes }: Pick<Certificate, 'load' | 'changes'>): string {
  const parts: string[] = [];
  if (load) {
    const range = load.least === load.most ? '' : `${thousands(load.least)} to `;
    parts.push(`has a load as even as can be (${range}${count(load.most, 'mentee')} each)`);
  }
  if (changes && changes.of > 0) {
    parts.push(`keeps the most earlier pairs (${thousands(changes.kept)} of ${thousands(changes.of)})`);
  }
  return parts.length > 0 ? ` Of equally good assignments this one ${list(parts)}.` : '';
}

/** 4312.5 -> "4,312.5", at most two decimals. */
export function decimals(number: number): string {
  const [whole, fraction] = String(Math.round(number * 100) / 100).split('.');
  return thousands(Number(whole)) + (fraction ? `.${fraction}` : '');
}
