/** Finds the options behind multi-select answers that a form joined with ", ", though options may hold commas too. */
import { piecesOf, type Separator, separatorOf } from './list-answer.js';

export interface Vocabulary {
  /** What stands between two options in this column. */
  readonly separator: Separator;
  /** Lower-cased option to the spelling used most; longest first. */
  readonly options: ReadonlyMap<string, string>;
  /** Options given in all answers together, counted each time. */
  readonly given: number;
  /** Answers with more than one option. */
  readonly several: number;
  /** Pieces between separators in the option that has most of them; 1 when no option holds the separator. */
  readonly longest: number;
}

/** Learns from all answers of a column; their order does not matter. */
export function learnVocabulary(answers: readonly string[]): Vocabulary {
  return learnVocabularies([answers])[0]!;
}

/** One for each column: they share their options, and each has its own separator. */
export function learnVocabularies(columns: readonly (readonly string[])[]): Vocabulary[] {
  const separators = columns.map(separatorOf);
  const lists = columns.flatMap((answers, at) => answers.map((answer) => [...piecesOf(answer, separators[at]!)]));
  if (lists.some((list) => list.length > 1)) while (joinInseparable(lists));
  const spellings = new Map<string, Map<string, number>>();
  for (const list of lists) {
    for (const option of list) {
      const key = option.toLowerCase();
      const counts = spellings.get(key);
      if (counts) counts.set(option, (counts.get(option) || 0) + 1);
      else spellings.set(key, new Map([[option, 1]]));
    }
  }
  const options = Array.from(spellings, ([key, counts]): [string, string] => [key, mostUsed(counts)]);
  options.sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1));
  const shared = {
    options: new Map(options),
    given: lists.reduce((sum, list) => sum + list.length, 0),
    several: lists.filter((list) => list.length > 1).length,
    longest: options.reduce((most, [key]) => Math.max(most, piecesOf(key, ',').length), 1),
  };
  return separators.map((separator) => ({ separator, ...shared }));
}

/** The options in one answer, in the order given, each once. */
export function splitAnswer(answer: string, vocabulary: Vocabulary): string[] {
  const parts = partsOf(answer, vocabulary);
  const found: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let take = vocabulary.separator === ',' ? Math.min(parts.length - at, vocabulary.longest) : 1;
    let option = parts.slice(at, at + take).join(', ');
    while (take > 1 && !vocabulary.options.has(option.toLowerCase())) {
      take--;
      option = parts.slice(at, at + take).join(', ');
    }
    const usual = vocabulary.options.get(option.toLowerCase()) || option;
    if (found.indexOf(usual) < 0) found.push(usual);
    at += take;
  }
  return found;
}

/** One cell may be typed with another separator than its column: then its parts are options that others gave. */
function partsOf(answer: string, { separator, options }: Vocabulary): readonly string[] {
  const parts = piecesOf(answer, separator);
  const other = separator === ',' ? ';' : ',';
  if (parts.length !== 1) return parts;
  const others = piecesOf(answer, other);
  if (others.length < 2) return parts;
  if (separator === ',') return others;
  const known = others.filter((part) => options.has(part.toLowerCase())).length;
  return known * 2 > others.length ? others : parts;
}

/**
 * "Data", "analysis and AI" that never stand apart are one option: the small letter shows that the second goes on with
 * the first. Two options that happen to be ticked together always begin with a capital each, and stay two.
 */
function joinInseparable(lists: string[][]): boolean {
  const alone = new Map<string, number>();
  const together = new Map<string, number>();
  for (const list of lists) {
    list.forEach((option, at) => {
      alone.set(option, (alone.get(option) || 0) + 1);
      const next = list[at + 1];
      if (next !== undefined) together.set(`${option}\n${next}`, (together.get(`${option}\n${next}`) || 0) + 1);
    });
  }
  const joins = Array.from(together).filter(([pair, times]) => {
    const [first, second] = pair.split('\n') as [string, string];
    const continues = /^(?:and\b|or\b|&|\p{Ll})/u.test(second) && /^[\p{Lu}\d]/u.test(first);
    return continues && alone.get(first) === times && alone.get(second) === times && times >= 2;
  });
  const join = joins.map(([pair]) => pair).sort()[0];
  if (join === undefined) return false;
  const [first, second] = join.split('\n') as [string, string];
  for (const list of lists) {
    const at = list.findIndex((option, index) => option === first && list[index + 1] === second);
    if (at >= 0) list.splice(at, 2, `${first}, ${second}`);
  }
  return true;
}

function mostUsed(counts: ReadonlyMap<string, number>): string {
  return Array.from(counts).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]![0];
}
