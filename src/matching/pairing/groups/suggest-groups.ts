/** Suggests groups of mentees around one to three mentors each, and says how good they are. */
import { hashOf } from '../../scoring/input-hash.js';
import { byText } from '../../scoring/names.js';
import { participantsOf } from '../../scoring/participants.js';
import { keepPins } from '../../scoring/pins.js';
import { scoreTable } from '../../scoring/score-table.js';
import { ABSENT, PERFECT } from '../../scoring/tabulate.js';
import type { Warning } from '../../scoring/warning.js';
import type { Fault } from '../../solvers/fault.js';
import { groupRows, type TeamProblem } from '../../solvers/groups/group-rows.js';
import type { LeftOut } from '../../solvers/groups/left-out.js';
import { leftOut } from '../../solvers/groups/left-out.js';
import { meet } from '../../solvers/groups/marks.js';
import { faultSentence } from '../../words.js';
import { causesOf } from '../unmatched.js';
import { words as pairing } from '../words.js';
import { answerIn, type CommonAnswers, commonAnswers } from './common-answers.js';
import type { GroupCertificate, GroupInput, GroupSuggestion, MentorGroup } from './group-model.js';
import { type GroupFacts, pinBonus, sizesOf, teamProblem } from './group-problem.js';
import { whyGroup } from './group-reasons.js';
import { likenessOf } from './likeness.js';
import { words } from './words.js';

/**
 * Most mentees first, then the most points: proven best where only mentors and mentees count and each mentor has a
 * group of their own, mostly also with common topics and times; else the best that a search finds, with a bound. Pins
 * are kept where a group has room; bans keep two people out of one group in any role. The same input in any order gives
 * the same groups. Bad data become `warnings`.
 */
export function suggestGroups(input: GroupInput): GroupSuggestion {
  const warnings: Warning[] = [];
  const sizes = sizesOf(input, warnings);
  const participants = participantsOf(input);
  const table = scoreTable(input, participants);
  const fixed = keepPins(input, participants, table);
  const { mentees, mentors } = participants;
  const commons: CommonAnswers[] = [];
  for (const what of ['time', 'topic'] as const) {
    const common = commonAnswers(what, input[what], participants, warnings);
    if (common) commons.push(common);
  }
  const likeness = input.like === 'any' ? null : likenessOf(input.criteria, mentees);
  const solveTable = (dear: (row: number) => boolean) => {
    const problem = teamProblem(input, sizes, { participants, table, fixed, commons, likeness, dear });
    return { problem, grouped: groupRows(problem) };
  };
  const meets = (row: number) =>
    commons.every(({ marks }) => meet(marks.ofRow, row, marks.ofColumn, fixed.mentorOf[row]!, marks.words));
  let { problem, grouped } = solveTable(meets);
  const keeps = (row: number) => grouped.teamOf[row]! >= 0;
  // A pin that cannot be kept would make the bound useless.
  if (!grouped.proven && mentees.some((_, row) => fixed.mentorOf[row]! >= 0 && meets(row) && !keeps(row))) {
    const kept = mentees.map((_, row) => keeps(row));
    ({ problem, grouped } = solveTable((row) => kept[row]!));
  }
  const { teams, teamOf, placed, most, proven, fault } = grouped;
  const pinned = mentees.filter((_, row) => fixed.mentorOf[row]! >= 0 && keeps(row)).length;
  const extra = (pinned * pinBonus(mentees.length)) / sizes.mentorsPerGroup;

  const groups: MentorGroup[] = [];
  teams.forEach((team, at) => {
    const rows = [...teamOf.keys()].filter((row) => teamOf[row] === at);
    if (rows.length === 0) return;
    const pairs: (readonly [number, number])[] = [];
    for (const row of rows) for (const column of team) pairs.push([row, column]);
    const sum = pairs.reduce((points, [row, column]) => points + table.score(row, column), 0);
    const shared = (what: CommonAnswers['what']) => {
      const which = commons.findIndex((common) => common.what === what);
      const name = which < 0 ? undefined : commons[which]!.names[grouped.shared[at]![which]!];
      return name === undefined ? '' : name;
    };
    const group = {
      mentors: team.map((column) => mentors[column]!.id),
      mentees: rows.map((row) => mentees[row]!.id),
      topic: shared('topic'),
      slot: shared('time'),
      score: Math.round(sum / pairs.length) / (PERFECT / 100),
      likeness: likeness && rows.length > 1 ? meanOf(likeness, mentees.length, rows) : null,
    };
    const answered = commons.every(
      ({ menteeSays, mentorSays }) =>
        rows.every((row) => menteeSays[row]) && team.every((column) => mentorSays[column]),
    );
    const parts = pairs.map(([row, column]) => table.parts(row, column));
    groups.push({ ...group, why: whyGroup(group, input.like, answered, parts) });
  });

  const figures = {
    matched: placed,
    most,
    total: (grouped.total - extra) / (PERFECT / 100),
    bound: (grouped.bound - extra) / (PERFECT / 100),
    proven,
  };
  const grouping = new Set<number>();
  teams.forEach((team, at) => {
    if (teamOf.indexOf(at) >= 0) for (const column of team) grouping.add(column);
  });
  const read = [input.topic, input.time].map((column) => [
    column || null,
    participants.people
      .map((person) => [
        person.id,
        column ? answerIn(person, column.menteeColumn) : '',
        column ? answerIn(person, column.mentorColumn) : '',
      ])
      .sort((a, b) => byText(a[0]!, b[0]!)),
  ]);
  const { least, most: largest, mentorsPerGroup, like } = input;
  return {
    groups,
    unmatched: unmatchedOf(input, { participants, table, fixed, commons }, problem, teams, teamOf),
    idle: mentors.filter((_, column) => participants.seats[column]! > 0 && !grouping.has(column)).map(({ id }) => id),
    certificate: { ...figures, statement: statementOf(figures, mentees.length, fault) },
    warnings: [...warnings, ...participants.warnings, ...table.warnings, ...fixed.warnings],
    inputHash: hashOf(input, 'groups', [least, largest, mentorsPerGroup, like, read]),
  };
}

function meanOf(likeness: Float64Array, size: number, rows: readonly number[]): number {
  let sum = 0;
  let pairs = 0;
  rows.forEach((one, at) => {
    for (const other of rows.slice(at + 1)) {
      sum += likeness[one * size + other]!;
      pairs++;
    }
  });
  return Math.round((100 * sum) / pairs);
}

function unmatchedOf(
  input: GroupInput,
  { participants, table, fixed, commons }: GroupFacts,
  problem: TeamProblem,
  teams: readonly (readonly number[])[],
  teamOf: Int32Array,
): GroupSuggestion['unmatched'] {
  const { mentees, mentors } = participants;
  const reasonFor = leftOut(problem, teams, teamOf);
  const ruledOut = causesOf(input, participants, table, fixed, new Int32Array(mentees.length).fill(-1));
  const alone = mentees.map((person, row) => ({ person, row })).filter(({ row }) => teamOf[row]! < 0);
  return alone.map(({ person, row }) => {
    const none = table.scores.subarray(row * mentors.length, (row + 1) * mentors.length).every((one) => one === ABSENT);
    if (none && fixed.mentorOf[row]! < 0) return { mentee: person.id, cause: ruledOut(row) };
    const out = reasonFor(row);
    const what = (out.which < 0 ? commons : [commons[out.which]!]).map((common) => common.what);
    const pin = fixed.mentorOf[row]! < 0 ? '' : mentors[fixed.mentorOf[row]!]!.name;
    return { mentee: person.id, cause: causeOf(person.name, out, what, problem.least, pin) };
  });
}

/** `what`: the kinds that are not shared. `pin`: the name of the mentor whom this mentee is pinned to, or `''`. */
function causeOf(
  name: string,
  { reason, teams }: LeftOut,
  what: readonly CommonAnswers['what'][],
  least: number,
  pin: string,
): string {
  if (pin !== '') return words.pinned(name, pin);
  switch (reason) {
    case 'no team':
      return words.noTeam(name, least);
    case 'no mark':
      return words.nothingInCommon(name, what);
    case 'no room':
      return words.noRoom(name, teams.length);
    case 'too small':
      return words.tooSmall(name, least);
    case 'no fit':
      return words.noFit(name);
  }
}

function statementOf(
  { matched, most, total, bound, proven }: Omit<GroupCertificate, 'statement'>,
  mentees: number,
  fault: Fault | null,
): string {
  if (mentees === 0) return pairing.statement.nobody;
  if (fault) return words.unchecked(faultSentence(fault));
  if (!proven) return words.bounded(matched, mentees, total, bound, most - matched);
  return matched === 0 ? words.noGroup : words.best(matched, mentees, total, bound);
}
