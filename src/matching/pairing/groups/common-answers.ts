/** Topics or times from People as sets of numbers, so that a group can be asked to share one. */
import type { Participant } from '../../model.js';
import { type Item, itemsOf } from '../../scoring/criteria/tokens.js';
import { byText, fold } from '../../scoring/names.js';
import type { Participants } from '../../scoring/participants.js';
import { type Warning, warning } from '../../scoring/warning.js';
import type { Marks } from '../../solvers/groups/group-rows.js';
import type { CommonColumn } from './group-model.js';
import { type CommonThing, words } from './words.js';

export interface CommonAnswers {
  readonly what: CommonThing;
  readonly marks: Marks;
  /** What each mark is called. */
  readonly names: readonly string[];
  /** Has an answer, by position. */
  readonly menteeSays: readonly boolean[];
  readonly mentorSays: readonly boolean[];
}

/** Where the organiser names the column. */
const HEADINGS = { topic: 'Common topic', time: 'Common time' } as const;

/** null when no column is named or nobody has an answer; who has none fits any. Both are told in `warnings`. */
export function commonAnswers(
  what: CommonAnswers['what'],
  column: CommonColumn | undefined,
  { mentees, mentors }: Participants,
  warnings: Warning[],
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
  const heading = HEADINGS[what];
  if (shown.size === 0) {
    const reason = words.nobodyAnswered(own || other, what);
    warnings.push(warning('no common answer', 'Settings', heading, reason, words.enterHeader));
    return null;
  }
  const answers = [...ofMentees, ...ofMentors];
  const silent = [...mentees, ...mentors].filter((_, at) => answers[at]!.length === 0);
  if (silent.length > 0) {
    const some = silent
      .slice(0, 3)
      .map(({ name }) => name)
      .sort(byText);
    const reason = words.silent(what, some, silent.length);
    warnings.push(warning('no common answer', 'People', own || other, reason, words.askFirst));
  }
  const keys = [...shown.keys()].sort(byText);
  const size = (keys.length + 31) >> 5;
  const numberOf = new Map(keys.map((key, at) => [key, at]));
  const bits = (all: readonly (readonly Item[])[]) => {
    const sets = new Int32Array(all.length * size);
    all.forEach((items, who) => {
      if (items.length === 0) sets.fill(-1, who * size, (who + 1) * size);
      for (const { key } of items) {
        const mark = numberOf.get(key)!;
        sets[who * size + (mark >> 5)]! |= 1 << (mark & 31);
      }
    });
    return sets;
  };
  return {
    what,
    marks: { words: size, ofRow: bits(ofMentees), ofColumn: bits(ofMentors) },
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
