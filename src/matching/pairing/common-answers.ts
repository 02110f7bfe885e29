/** Topics or times from People as sets of numbers, so that a group can be asked to share one. */
import type { Problem } from '../../core/problem.js';
import type { Participant } from '../model.js';
import { type Item, itemsOf } from '../scoring/criteria/tokens.js';
import { warning } from '../scoring/criterion-warnings.js';
import { byText, fold } from '../scoring/names.js';
import type { Participants } from '../scoring/participants.js';
import type { Marks } from '../solvers/groups/group-rows.js';
import type { CommonColumn } from './group-model.js';

export interface CommonAnswers {
  readonly what: 'topic' | 'time';
  readonly marks: Marks;
  /** What each mark is called. */
  readonly names: readonly string[];
  /** Has an answer, by position. */
  readonly menteeSays: readonly boolean[];
  readonly mentorSays: readonly boolean[];
}

/** null when no column is named or nobody has an answer; who has none fits any. Both are told in `problems`. */
export function commonAnswers(
  what: CommonAnswers['what'],
  column: CommonColumn | undefined,
  { mentees, mentors }: Participants,
  problems: Problem[],
): CommonAnswers | null {
  const [own, other] = column ? [column.menteeColumn.trim(), column.mentorColumn.trim()] : ['', ''];
  if (own === '' && other === '') return null;
  const ofMentees = mentees.map((person) => itemsOf(answerIn(person, own || other)));
  const ofMentors = mentors.map((person) => itemsOf(answerIn(person, other || own)));
  const shown = new Map<string, string>();
  for (const items of [...ofMentees, ...ofMentors]) {
    for (const item of items) {
      const known = shown.get(item.key);
      if (known === undefined || byText(item.shown, known) < 0) shown.set(item.key, item.shown);
    }
  }
  const heading = `Common ${what}`;
  if (shown.size === 0) {
    const reason = `Nobody has an answer in "${own || other}", so groups are made without a common ${what}.`;
    problems.push(warning('Settings', heading, reason, 'Enter the header of a column in the People tab.'));
    return null;
  }
  const silent = [...mentees, ...mentors].filter((_, at) => [...ofMentees, ...ofMentors][at]!.length === 0);
  if (silent.length > 0) {
    const some = silent
      .slice(0, 3)
      .map(({ name }) => name)
      .sort(byText)
      .join(', ');
    const more = silent.length > 3 ? ` and ${silent.length - 3} more` : '';
    const reason = `No answer about a ${what} from ${some}${more}: here any ${what} counts as possible.`;
    problems.push(warning('People', own || other, reason, 'Ask them before the groups are announced.'));
  }
  const keys = [...shown.keys()].sort(byText);
  const words = (keys.length + 31) >> 5;
  const numberOf = new Map(keys.map((key, at) => [key, at]));
  const bits = (all: readonly (readonly Item[])[]) => {
    const sets = new Int32Array(all.length * words);
    all.forEach((items, who) => {
      if (items.length === 0) sets.fill(-1, who * words, (who + 1) * words);
      for (const { key } of items) {
        const mark = numberOf.get(key)!;
        sets[who * words + (mark >> 5)]! |= 1 << (mark & 31);
      }
    });
    return sets;
  };
  return {
    what,
    marks: { words, ofRow: bits(ofMentees), ofColumn: bits(ofMentors) },
    names: keys.map((key) => shown.get(key)!),
    menteeSays: ofMentees.map((items) => items.length > 0),
    mentorSays: ofMentors.map((items) => items.length > 0),
  };
}

export function answerIn({ answers }: Participant, column: string): string {
  // Not `in`: a column may be called `constructor`.
  const header =
    Object.keys(answers).find((one) => one === column) ||
    Object.keys(answers).find((one) => fold(one) === fold(column));
  return header === undefined ? '' : String(answers[header]);
}
