/** Finds the options behind multi-select answers that a form joined with ", ", though options may hold commas too. */
import { remember } from './remember.js';
import { tidyText } from './tidy.js';

export interface Vocabulary {
  /** What stands between two options. */
  readonly separator: ',' | ';';
  /** Lower-cased option to the spelling used most; longest first. */
  readonly options: ReadonlyMap<string, string>;
  /** Options given in all answers together, counted each time. */
  readonly given: number;
  /** Answers with more than one option. */
  readonly several: number;
  /** Pieces between separators in the option that has most of them; 1 when no option holds the separator. */
  readonly longest: number;
}

/** Learns from all answers of all columns that share a criterion; their order does not matter. */
export function learnVocabulary(answers: readonly string[]): Vocabulary {
  const separator = mostlySemicolons(answers) ? ';' : ',';
  const lists = answers.map((answer) => [...atoms(answer, separator)]);
  if (separator === ',' && lists.some((list) => list.length > 1)) while (joinInseparable(lists));
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
  return {
    separator,
    options: new Map(options),
    given: lists.reduce((sum, list) => sum + list.length, 0),
    several: lists.filter((list) => list.length > 1).length,
    longest: options.reduce((most, [key]) => Math.max(most, atoms(key, separator).length), 1),
  };
}

/** The options in one answer, in the order given, each once. */
export function splitAnswer(answer: string, vocabulary: Vocabulary): string[] {
  const parts = atoms(answer, vocabulary.separator);
  const found: string[] = [];
  for (let at = 0; at < parts.length; ) {
    let take = Math.min(parts.length - at, vocabulary.longest);
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

/** Pieces between separators; a comma inside brackets or between digits separates nothing. */
function atoms(answer: string, separator: ',' | ';'): readonly string[] {
  return separator === ',' ? betweenCommas(answer) : betweenSemicolons(answer);
}

const betweenCommas = remember((answer) => piecesOf(answer, ','));
const betweenSemicolons = remember((answer) => piecesOf(answer, ';'));

function piecesOf(answer: string, separator: ',' | ';'): readonly string[] {
  const text = tidyText(answer);
  if (!/[()[\]\n]|\d[,;]\d/.test(text)) {
    return text
      .split(separator)
      .map((one) => one.trim())
      .filter((one) => one !== '');
  }
  const pieces: string[] = [];
  const balanced = text.split(/[([]/).length === text.split(/[)\]]/).length;
  let depth = 0;
  let piece = '';
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at);
    if (balanced && (letter === '(' || letter === '[')) depth++;
    if (balanced && (letter === ')' || letter === ']')) depth--;
    const between = /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
    if ((letter === separator && depth <= 0 && !between) || letter === '\n') {
      pieces.push(piece);
      piece = '';
    } else piece += letter;
  }
  pieces.push(piece);
  return pieces.map((one) => one.trim()).filter((one) => one !== '');
}

function mostlySemicolons(answers: readonly string[]): boolean {
  const semicolons = answers.filter((answer) => answer.includes(';')).length;
  return (
    semicolons > 0 && semicolons >= answers.filter((answer) => answer.includes(',') && !answer.includes(';')).length
  );
}

/**
 * "Data", "analysis and AI" that never stand apart are one option. Two options that happen to be ticked together
 * always are told from that by how often it happened and by the small letter with which a continuation begins.
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
    const continues = /^(and|or|&|\p{Ll})/u.test(second) && /^[\p{Lu}\d]/u.test(first);
    return alone.get(first) === times && alone.get(second) === times && times >= (continues ? 2 : 6);
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
