/** Puts one question together again that a form tool spread over columns: one for each option, or one for each rank. */
import { type Cell, text } from '../../core/cell.js';
import { askedRole } from '../cells/asked-role.js';
import { roleIn } from '../cells/role.js';
import { readLanguages } from '../cells/spoken-languages.js';
import { plain } from '../cells/tidy.js';
import { learnVocabulary } from '../cells/vocabulary.js';
import { readYesNo } from '../cells/yesno.js';
import { isDelicate } from '../guess/delicate.js';
import { headerKey } from '../headers.js';
import { asksToStay } from '../languages/taking-part.js';
import { asksForRanks } from '../languages/wish-words.js';
import { words } from '../words.js';
import type { AskedColumn } from './answer-tab.js';

/** Columns of one question, next to each other or not, and how a row of them is read. */
interface Spread {
  readonly columns: readonly number[];
  readonly header: string;
  readonly labels: readonly string[];
  readonly read: (cells: readonly string[], labels: readonly string[]) => string[];
  /** A column that holds all that was chosen in one cell; what is put together stands in its place. */
  readonly whole: number;
}

export function joinOptions(columns: readonly AskedColumn[]): readonly AskedColumn[] {
  const facts = columns.map(factsOf);
  const named = groupsOf(columns).flatMap((group) => spreadOf(columns, facts, group) || []);
  const taken = new Set(named.flatMap(({ columns: own, whole }) => [...own, whole]));
  const bare = runsOf(columns, facts, taken);
  const spreads = named.concat(bare);
  if (spreads.length === 0) return columns;
  const at = new Map(spreads.map((one): [number, Spread] => [one.whole >= 0 ? one.whole : one.columns[0]!, one]));
  const gone = new Set(spreads.flatMap(({ columns: own }) => own));
  return columns.flatMap((column, index): AskedColumn[] => {
    const spread = at.get(index);
    if (spread) return [{ ...column, header: spread.header, group: '', part: '', cells: together(columns, spread) }];
    return gone.has(index) ? [] : [column];
  });
}

interface Facts {
  readonly given: readonly string[];
  /** All that is given are marks: ticked or not. */
  readonly marks: boolean;
  /** All that is given is one text, and it is what the column is called. */
  readonly own: boolean;
  readonly numbers: boolean;
}

const ticked = /^(1|1\.0|x|✓|✔|☑|✅|☒|true|wahr|vrai|verdadero|checked|selected|ticked|chosen|marked|y|yes|on|•|●)$/i;
/** What nobody answers to a question. */
const ticks = /^(x|✓|✔|☑|✅|☒|true|false|wahr|falsch|(un)?checked|(un)?selected|ticked|•|●|-|–)$/i;
const unticked =
  /^(0|0\.0|false|falsch|faux|falso|unchecked|not (selected|checked|ticked|chosen)|unselected|n|no|off|n\/a|-|–|quoted|no to: .*)$/i;

function isTicked(cell: string): boolean {
  return ticked.test(cell) || (!unticked.test(cell) && cell.length <= 5 && readYesNo(cell) === 'yes');
}

function isMark(cell: string): boolean {
  return ticked.test(cell) || unticked.test(cell) || (cell.length <= 5 && /^(yes|no)$/.test(readYesNo(cell)));
}

function factsOf({ cells, header, part }: AskedColumn): Facts {
  const given = Array.from(new Set(cells.map(text).filter((cell) => cell !== '')));
  const labels = [plain(part), plain(header)];
  return {
    given,
    marks: given.length <= 3 && given.every(isMark),
    own: given.length === 1 && labels.indexOf(plain(given[0]!)) >= 0,
    numbers: given.length > 0 && given.every((cell) => /^\d{1,2}(\.0)?$/.test(cell)),
  };
}

/** Columns that name the same question. */
function groupsOf(columns: readonly AskedColumn[]): number[][] {
  const groups = new Map<string, number[]>();
  columns.forEach(({ group }, at) => {
    if (group === '') return;
    const key = headerKey(group);
    const own = groups.get(key);
    if (own) own.push(at);
    else groups.set(key, [at]);
  });
  return Array.from(groups.values()).filter((own) => own.length > 1);
}

/** What people agree to stays a question each. */
const vows =
  /agree|consent|accept|confirm|privacy|gdpr|terms|permission|einwillig|einverstanden|zustimm|accord|acept|aceit|consenti|akkoord|samtyck|zgod|соглас|同意/i;

function spreadOf(columns: readonly AskedColumn[], facts: readonly Facts[], all: readonly number[]): Spread | null {
  const group = columns[all[0]!]!.group;
  const labels = all.map((at) => columns[at]!.part);
  if ([group, ...labels].some((label) => vows.test(label) || asksToStay.test(label.toLowerCase()))) return null;
  // Whom they would not be paired with is no option that nobody ticked.
  if (asksWilling.test(group) && isDelicateLabel(group)) return null;
  const filled = all.filter((at) => facts[at]!.given.length > 0);
  if (filled.length === 0) return null;
  const whole = columns.findIndex(({ header }, at) => all.indexOf(at) < 0 && headerKey(header) === headerKey(group));
  const base = { columns: all, header: whole >= 0 ? columns[whole]!.header : group, labels, whole };
  const options = filled.filter((at) => facts[at]!.marks || facts[at]!.own);
  const others = filled.filter((at) => options.indexOf(at) < 0);
  // "Other" has the words of its own; all the rest are ticked or not.
  if (options.length > 0 && others.every((at) => isOther(columns[at]!.part))) return { ...base, read: chosen };
  if (filled.length > 1 && isAnsweredEach(filled.map((at) => facts[at]!.given))) return { ...base, read: wanted };
  if (filled.every((at) => facts[at]!.numbers) && isRanking(columns, all, group)) return { ...base, read: byRank };
  if (
    labels.every(isPlace) &&
    !/\b(mentor|mentee|partner|person|people|who)\b/i.test(group) &&
    (repeats(filled, facts) || asksForRanks(group))
  )
    return { ...base, read: inOrder };
  return null;
}

const asksWilling = /\b(comfortable|willing|happy|open to|okay?|accept|mind)\b/i;

/** Each row of a grid has its "Definitely yes" or "No", and some have words between the two. */
function isAnsweredEach(given: readonly (readonly string[])[]): boolean {
  const answers = Array.from(new Set(given.flat()));
  const said = answers.map(readYesNo);
  return (
    answers.length <= 6 &&
    answers.every((answer) => answer.length <= 80) &&
    said.includes('yes') &&
    said.includes('no') &&
    said.filter((one) => one === 'unclear').length <= 1
  );
}

/** The rows to which somebody says yes. */
function wanted(cells: readonly string[], labels: readonly string[]): string[] {
  return labels.filter((_, at) => readYesNo(cells[at]!) === 'yes');
}

const other =
  /^(other|others|autres?|otr[oa]s?|sonstiges?|andere[rs]?|altro|outr[oa]s?|anders|annat|andet|inne|другое|その他|其他|기타|אחר|أخرى)\b/i;
const otherText = /(^|[\s_-])text$|please (specify|state|name|describe)|\bspecify\b/i;

/** An option that stands for words of one's own. */
export function isOther(label: string): boolean {
  return other.test(label.trim()) || otherText.test(label) || /^(その他|其他|기타|אחר|другое|أخرى)/.test(label.trim());
}

/** What is ticked, by the name of its column; words of one's own as they are. */
function chosen(cells: readonly string[], labels: readonly string[]): string[] {
  const own = cells.filter(
    (cell, at) => isOther(labels[at]!) && cell !== '' && !isMark(cell) && plain(cell) !== plain(labels[at]!),
  );
  return cells
    .map((cell, at): string => {
      if (cell === '') return '';
      if (isMark(cell)) return isTicked(cell) && !(isOther(labels[at]!) && own.length > 0) ? labels[at]! : '';
      return plain(cell) === plain(labels[at]!) && isOther(labels[at]!) && own.length > 0 ? '' : cell;
    })
    .filter((one) => one !== '');
}

function byRank(cells: readonly string[], labels: readonly string[]): string[] {
  return labels
    .map((label, at) => ({ label, rank: cells[at] === '' ? 0 : Number(cells[at]), at }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ label }) => label);
}

function inOrder(cells: readonly string[]): string[] {
  return cells.filter((cell) => cell !== '');
}

/** Nobody gives two options the same rank; on a scale many do. */
function isRanking(columns: readonly AskedColumn[], own: readonly number[], group: string): boolean {
  const rows = columns[own[0]!]!.cells.map((_, row) =>
    own.map((at) => text(columns[at]!.cells[row])).filter((cell) => cell !== '' && Number(cell) > 0),
  );
  const answered = rows.filter((ranks) => ranks.length > 0);
  const isOrder = (ranks: readonly string[]) =>
    new Set(ranks).size === ranks.length && ranks.every((rank) => Number(rank) <= own.length);
  const asks = /\brank|\border\b|prefer|priorit|rangfolge|reihenfolge|class(er|ement)|orden/i.test(group);
  return answered.length > (asks ? 0 : 1) && answered.every(isOrder) && (asks || own.length > 2);
}

function isPlace(label: string): boolean {
  return /^(\d{1,2}(st|nd|rd|th)?|first|second|third|fourth|fifth|rank \d+|choice \d+|priority \d+)( (choice|preference|place|priority|rank))?\.?$/i.test(
    label.trim(),
  );
}

function repeats(own: readonly number[], facts: readonly Facts[]): boolean {
  const all = own.flatMap((at) => facts[at]!.given.map(plain));
  return new Set(all).size < all.length;
}

/** Columns next to each other that no question names: each holds its own name, or a mark, or nothing. */
function runsOf(columns: readonly AskedColumn[], facts: readonly Facts[], taken: ReadonlySet<number>): Spread[] {
  const spreads: Spread[] = [];
  for (let at = 0; at < columns.length; ) {
    const end = endOfRun(columns, facts, taken, at);
    const run = columns.slice(at, end).map((_, index) => at + index);
    if (isOneQuestion(columns, facts, run)) {
      const labels = run.map((index) => columns[index]!.header.trim());
      const titled =
        at > 0 && facts[at - 1]!.given.length === 0 && !taken.has(at - 1) && /[?:]\s*$/.test(columns[at - 1]!.header);
      const own = titled ? [at - 1, ...run] : run;
      const names = titled ? [columns[at - 1]!.header.trim(), ...labels] : labels;
      spreads.push({
        columns: own,
        header: titled ? columns[at - 1]!.header.trim() : titleOf(labels),
        labels: names,
        read: chosen,
        whole: -1,
      });
    }
    at = Math.max(end, at + 1);
  }
  return spreads;
}

function endOfRun(
  columns: readonly AskedColumn[],
  facts: readonly Facts[],
  taken: ReadonlySet<number>,
  start: number,
): number {
  const kindOf = (at: number) =>
    facts[at]!.own ? 'own' : facts[at]!.marks && facts[at]!.given.length > 0 ? 'marks' : '';
  const kind = kindOf(start);
  const isRole = roleIn(columns[start]!.header) !== '';
  if (kind === '' || taken.has(start)) return start;
  let end = start;
  while (
    end < columns.length &&
    !taken.has(end) &&
    isShort(columns[end]!.header) &&
    (roleIn(columns[end]!.header) !== '') === isRole &&
    (kind === 'own' ||
      isOther(columns[end]!.header) ||
      isBrief(columns[end]!.header) ||
      facts[end]!.given.every(isTick) ||
      (onlyOnes(facts[start]!) && onlyOnes(facts[end]!))) &&
    isDelicateLabel(columns[end]!.header) === isDelicateLabel(columns[start]!.header) &&
    (kindOf(end) === kind || (end > start && (facts[end]!.given.length === 0 || isOther(columns[end]!.header))))
  )
    end++;
  // A blank column at the end is a question of its own, unless it is the "Other" of these.
  while (end > start && facts[end - 1]!.given.length === 0 && !isOther(columns[end - 1]!.header)) end--;
  return end;
}

/** Questions that are answered by yes or no stand over such cells too, and are longer. */
function isBrief(header: string): boolean {
  return header.trim().split(/\s+/).length <= 5;
}

/** Ticked or left blank, as Typeform and others write it. */
function onlyOnes({ given }: Facts): boolean {
  return given.length === 1 && given[0] === '1';
}

/** Of health and the like: no topic among others, and compared with nobody. */
function isDelicateLabel(header: string): boolean {
  return isDelicate(headerKey(header), noAnswers);
}

const noAnswers = { vocabulary: learnVocabulary([]) };

function isTick(cell: string): boolean {
  return ticks.test(cell);
}

/** A name of an option, not a question. */
function isShort(header: string): boolean {
  return header.trim() !== '' && header.length <= 120 && !/[?？]/.test(header) && !vows.test(header);
}

function isOneQuestion(columns: readonly AskedColumn[], facts: readonly Facts[], run: readonly number[]): boolean {
  const options = run.filter((at) => facts[at]!.given.length > 0 && !isOther(columns[at]!.header));
  if (options.every((at) => facts[at]!.own)) return options.length > 1;
  const roles = options.map((at) => roleIn(columns[at]!.header));
  if (!roles.includes('')) {
    // "Be a mentor" and "have a mentor" are two questions.
    const asked = options.map((at) => askedRole(columns[at]!.header));
    return new Set(roles).size > 1 && asked.every((role, at) => role === '' || role === roles[at]);
  }
  const cells = options.flatMap((at) => facts[at]!.given);
  if (options.some((at) => countsSomething.test(columns[at]!.header))) return false;
  const isNumbered = cells.every((cell) => /^\d/.test(cell));
  const ones = options.length > 3 && options.every((at) => onlyOnes(facts[at]!));
  if (isNumbered && !ones && !(cells.indexOf('0') >= 0 && cells.indexOf('1') >= 0)) return false;
  return options.length > (cells.every(isTick) ? 1 : 2);
}

/** Over numbers that are no ticks. */
const countsSomething =
  /\b(seats?|capacity|mentees?|students?|years?|number|count|how many|level|grade|rank|score|weight\w*|num\w*)\b/i;

/** A question that nobody has put into words is called by what its options are. */
function titleOf(labels: readonly string[]): string {
  const options = labels.join(', ');
  if (labels.every((label) => roleIn(label) !== '')) return `${words.titles.role} (${options})`;
  const kind = labels.every(isDay)
    ? words.criteria.availability
    : labels.filter((label) => readLanguages(label).length > 0 && isLanguage(label)).length > labels.length / 2
      ? words.criteria.languages
      : words.criteria.topics;
  return `${kind} (${options})`;
}

function isDay(label: string): boolean {
  return /^(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b|\b(morning|afternoon|evening|lunchtime)s?\b/i.test(label);
}

function isLanguage(label: string): boolean {
  return /^(english|german|deutsch|french|fran[çc]ais|spanish|espa[ñn]ol|italian|portuguese|dutch|polish|arabic|chinese|mandarin|japanese|russian|hindi|turkish|hebrew|korean|swedish|danish|norwegian|finnish|czech|ukrainian|greek)\b/i.test(
    label.trim(),
  );
}

/** Options with commas in them have semicolons between them, so that they can be told apart again. */
function together(columns: readonly AskedColumn[], { columns: own, labels, read }: Spread): Cell[] {
  const rows = columns[own[0]!]!.cells.map((_, row) =>
    read(
      own.map((at) => text(columns[at]!.cells[row])),
      labels,
    ),
  );
  const commas = rows.some((options) => options.some((option) => /[,;]/.test(option)));
  return rows.map((options) =>
    commas ? options.map((one) => `${one.replace(/;/g, ',')};`).join('') : options.join(', '),
  );
}
