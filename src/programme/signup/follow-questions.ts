/** What becomes of criteria and of the answers in People when a question is used for something else. */
import type { Action } from '../../core/action.js';
import { dict, indexBy } from '../../core/dict.js';
import { read, write } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { type DecidedQuestion, peopleColumn, suggestCriteria } from '../../signups/index.js';
import { readQuestions } from './questions.js';

type Corrected = Pick<DecidedQuestion, 'id' | 'use' | 'criterion' | 'side'>;

/**
 * A criterion that no question feeds any more counts nothing, and its answers leave People; one that is fed again after
 * that gets its weight back.
 */
export function criteriaFollow(world: World, corrected: readonly Corrected[]): Action[] {
  const before = readQuestions(world);
  const changed = indexBy(corrected, ({ id }) => id);
  const after = before.map((question) => ({ ...question, ...changed[question.id] }));
  const header = world.tabs[records.people.name]?.header || [];
  return [...weights(world, before, after, header), ...emptied(world, before, after, header)];
}

function weights(
  world: World,
  before: readonly Corrected[],
  after: readonly DecidedQuestion[],
  header: readonly string[],
): Action[] {
  const feeds = (questions: readonly Corrected[], name: string) =>
    questions.some(({ use, criterion }) => use === 'criterion' && criterion.toLowerCase() === name.toLowerCase());
  const suggested = suggestCriteria(after, { fixed: records.people.columns, header });
  const rows = read(world, records.criteria).flatMap(({ name, weight }) => {
    const [wasFed, isFed] = [feeds(before, name), feeds(after, name)];
    if (wasFed === isFed) return [];
    const again = suggested.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return wasFed ? [{ name, weight: 0 }] : weight === 0 && again ? [{ name, weight: again.weight }] : [];
  });
  return rows.length > 0 ? [write(records.criteria, rows)] : [];
}

function emptied(
  world: World,
  before: readonly Corrected[],
  after: readonly Corrected[],
  header: readonly string[],
): Action[] {
  const columns = (questions: readonly Corrected[]) =>
    questions
      .filter(({ use, criterion }) => use === 'criterion' && criterion !== '')
      .map(({ criterion, side }) => peopleColumn(criterion, side, { fixed: records.people.columns, header }));
  const has = columns(after);
  const blank = dict<string>();
  for (const column of columns(before)) if (has.indexOf(column) < 0 && header.indexOf(column) >= 0) blank[column] = '';
  if (Object.keys(blank).length === 0) return [];
  return [
    write(
      records.people,
      read(world, records.people).map(({ id }) => ({ id, others: blank })),
    ),
  ];
}
