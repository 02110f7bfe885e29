/** How similar any two mentees have answered what the criteria ask. */
import type { Criterion, Participant } from '../../model.js';
import { kindOf } from '../../scoring/criteria/index.js';
import { itemsOf } from '../../scoring/criteria/tokens.js';
import { byText } from '../../scoring/names.js';
import { answerIn } from './common-answers.js';

/**
 * 0 to 1 for every two, row after row: of two lists the share of what both chose in what either chose, of two numbers
 * how close they are; by the weights of the criteria. 0.5 where there is nothing to compare.
 */
export function likenessOf(criteria: readonly Criterion[], people: readonly Participant[]): Float64Array {
  const size = people.length;
  const sums = new Float64Array(size * size);
  const weights = new Float64Array(size * size);
  const sorted = [...criteria].sort((a, b) => byText(a.id, b.id) || byText(a.name, b.name));
  for (const criterion of sorted) {
    const { weight, menteeColumn, mentorColumn } = criterion;
    const column = menteeColumn.trim() || mentorColumn.trim();
    if (column === '' || !(weight > 0 && weight < Infinity)) continue;
    // Not what they are looking for, but who they are or whom they would be paired with.
    if (kindOf(criterion)?.personal) continue;
    const close = closenessOf(people.map((person) => answerIn(person, column)));
    for (let one = 0; one < size; one++) {
      for (let other = 0; other < one; other++) {
        const here = close(one, other);
        if (here === null) continue;
        for (const at of [one * size + other, other * size + one]) {
          sums[at]! += here * weight;
          weights[at]! += weight;
        }
      }
    }
  }
  return sums.map((sum, at) => (weights[at]! > 0 ? sum / weights[at]! : 0.5));
}

/** null when one has not answered. */
function closenessOf(texts: readonly string[]): (one: number, other: number) => number | null {
  const sets = texts.map((text) => new Set(itemsOf(text).map(({ key }) => key)));
  const values = texts.map((text, at) => (sets[at]!.size === 1 ? Number(text.trim()) : Number.NaN));
  if (values.every((value, at) => sets[at]!.size === 0 || Number.isFinite(value))) {
    const given = values.filter((value) => Number.isFinite(value));
    const span = given.reduce((a, b) => Math.max(a, b), -Infinity) - given.reduce((a, b) => Math.min(a, b), Infinity);
    return (one, other) => {
      if (sets[one]!.size === 0 || sets[other]!.size === 0) return null;
      return span > 0 ? 1 - Math.abs(values[one]! - values[other]!) / span : 1;
    };
  }
  return (one, other) => {
    const [a, b] = [sets[one]!, sets[other]!];
    if (a.size === 0 || b.size === 0) return null;
    let both = 0;
    a.forEach((key) => {
      if (b.has(key)) both++;
    });
    return both / (a.size + b.size - both);
  };
}
