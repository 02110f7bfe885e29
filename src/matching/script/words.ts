/** What `solve` says: what is wrong with a problem, by the place where it stands, and why an answer is as it is. */
import { count, list } from '../../core/text.js';
import { catalogue } from '../../core/words.js';

export const words = /* @__PURE__ */ catalogue('matching script', {
  /** What has to stand somewhere; follows "must be". */
  must: {
    capacity: 'a list with the number of seats of each mentor',
    scoreRows: 'a list with a row for each mentee (or give mentees and edges)',
    scores: 'a list of numbers and nulls',
    scoreForMentor: 'a number for each mentor',
    scoreForCapacity: 'a number for each mentor in capacity',
    scoreForEverybody: 'in mode "peer" a number for everybody',
    numbers: 'a list of numbers',
    lists: 'a list of lists of numbers',
    pairs: (one: string, other: string) => `a list of pairs [${one}, ${other}]`,
    pair: (one: string, other: string) => `a pair [${one}, ${other}]`,
    edges: (one: string, other: string) => `a list of [${one}, ${other}, score]`,
    edge: (one: string, other: string) => `[${one}, ${other}, score]`,
    menteeRanks: 'a list with the wishes of each mentee',
    mentorRanks: 'a list with the wishes of each mentor',
    ranks: (one: string) => `a list of ${one}s, best first`,
    teams: 'a list of teams such as [[0],[1,2]]',
    team: 'a list of one to three mentors',
    affinity: 'a list with a row for each mentee',
  },

  /** Refusals, each naming its place in the problem. */
  wrong: {
    problem: (value: unknown) =>
      `The problem must be an object such as {"capacity":[1],"scores":[[5]]}; it is ${told(value)}.`,
    mode: (value: unknown) => `mode is ${told(value)}; possible are "assignment", "ranked", "peer" and "groups".`,
    key: (key: string, mode: string, keys: readonly string[]) =>
      `${told(key)} is no key of a problem in mode "${mode}"; its keys are ${keys.join(', ')}.`,
    notList: (place: string, what: string, value: unknown) => `${place} must be ${what}; it is ${told(value)}.`,
    position: (place: string, value: unknown, one: string, all: number) =>
      `${place} is ${told(value)}, but ${all === 0 ? `there is no ${one}` : `${one}s are numbered 0 to ${all - 1}`}.`,
    notNumber: (place: string, value: unknown) => `${place} is ${told(value)}; it must be a number.`,
    notScore: (place: string, value: unknown) =>
      `${place} is ${told(value)}; it must be a number, or null for not allowed.`,
    notEdgeScore: (place: string, value: unknown) => `${place} is ${told(value)}; a score must be a number.`,
    /** From `low` to `high`, which may be Infinity. */
    notWhole: (place: string, value: unknown, low: number, high: number) =>
      `${place} is ${told(value)}; it must be a whole number${high === Infinity ? `, ${low} or more` : ` from ${low} to ${high}`}.`,
    notPair: (place: string, entries: number) => `${place} has ${entries} entries; a pair has 2.`,
    notEdge: (place: string, entries: number, one: string, other: string) =>
      `${place} has ${entries} entries; an edge is [${one}, ${other}, score].`,
    pairTwice: (place: string, first: number) =>
      `${place} names the same pair as edges[${first}]; name each pair once.`,
    ownPair: (place: string, one: string, position: number) =>
      `${place} names ${one} ${position} twice; a pair has two people.`,
    ownEdge: (place: string, person: number) => `${place} names person ${person} twice; an edge joins two people.`,
    again: (place: string, one: string, position: number) => `${place} names ${one} ${position} a second time.`,
    earlierTwice: (place: string, mentee: number) =>
      `${place} names mentee ${mentee} a second time; one mentor each is possible.`,
    pinnedTwice: (place: string, one: string, position: number) =>
      `${place} pins ${one} ${position} a second time; one pin each is possible.`,
    pinBanned: (place: string, row: number, column: number) =>
      `${place} asks for [${row}, ${column}], a pair that bans rules out; take one of them away.`,
    scoresAndEdges: 'The problem has both scores and edges; give one of them.',
    menteesAgainstScores: (value: unknown, rows: number) => `mentees is ${told(value)}, but scores has ${rows} rows.`,
    mentees: (value: unknown, most: number) =>
      `mentees is ${told(value)}; with edges it must be a whole number from 0 to ${most}.`,
    scoreEntries: (row: number, entries: number, columns: number, each: string) =>
      `scores[${row}] has ${entries} entries, not ${columns}: ${each}.`,
    scoreTooLarge: (score: number) =>
      `A score as large as ${score} cannot be added up; divide all scores by the same number.`,
    rankLists: (entries: number, mentors: number) => `mentorRanks has ${entries} entries, but capacity has ${mentors}.`,
    peerCapacity: (value: unknown) =>
      `capacity is ${told(value)}; in mode "peer" leave it out: everybody has one partner.`,
    /** -Infinity stands for null. */
    notSymmetric: (one: number, other: number, there: number, back: number) =>
      `scores[${one}][${other}] is ${scoreText(there)} but scores[${other}][${one}] is ${scoreText(back)}; in mode "peer" they must be equal.`,
    groups: (value: unknown) => `groups must be an object such as {"least":2,"most":5}; it is ${told(value)}.`,
    groupsKey: (key: string, keys: readonly string[]) =>
      `groups has the key ${told(key)}; its keys are ${keys.join(', ')}.`,
    groupsScore: (value: unknown) => `groups.score is ${told(value)}; possible are "mean" and "sum".`,
    teamsAndSize: 'groups has both mentors and mentorsPerGroup; give one of them.',
    teamSize: (place: string, mentors: number) => `${place} has ${mentors} mentors; a group has one to three.`,
    affinityRows: (lines: number, rows: number) => `affinity has ${lines} rows, but scores has ${rows}.`,
    affinityEntries: (place: string, entries: number, rows: number) => `${place} has ${entries} entries, not ${rows}.`,
    affinityUnequal: (place: string, value: number, mirrored: string) =>
      `${place} is ${value} but ${mirrored} is not; they must be equal.`,
    marks: (key: string, value: unknown) =>
      `${key} must be an object {"mentees":[[..]],"mentors":[[..]]}; it is ${told(value)}.`,
    markLists: (place: string, lists: number, people: number, side: string) =>
      `${place} has ${lists} entries, but there are ${people} ${side}.`,
    noObjective: 'Mode "ranked" takes no objective: it looks for a stable outcome; leave --objective out.',
    objective: (asked: string, mode: 'assignment' | 'peer') =>
      `The objective ${told(asked)} cannot be solved exactly in mode "${mode}"; possible are ${
        mode === 'peer'
          ? 'coverage,total; coverage or total'
          : 'coverage; coverage,floor or total, and after it any of total, load and changes'
      }.`,
    groupsObjective: (asked: string) =>
      `The objective ${told(asked)} is not possible in mode "groups"; coverage,total is.`,
    noTimeLimit: (mode: string) => `Mode "${mode}" takes no time limit; leave --time-limit out.`,
  },

  /** Why an answer is not, or not only, optimal. */
  reason: {
    pinNotAllowed: (pin: number, one: string, position: number, other: string, otherPosition: number) =>
      `pins[${pin}] asks for ${one} ${position} with ${other} ${otherPosition}, a pair that is not allowed.`,
    tooManyPins: (mentees: readonly number[], mentor: number, seats: number) =>
      `${mentees.length === 1 ? 'Mentee' : 'Mentees'} ${numbers(mentees)} ${mentees.length === 1 ? 'is' : 'are'} pinned to mentor ${mentor}, who has ${count(seats, 'seat')}.`,
    timedOut: 'Time ran out: the pairs keep the rules, but there may be better ones.',
    timedOutAt: (objective: string) => `Time ran out at the objective ${objective}; those before it are proven.`,
    /** `fault`: a sentence. */
    doubt: (fault: string) => `${fault} Scores of fewer digits can be solved exactly.`,
    stableWithTies:
      'No two would both rather be paired with each other. With ties at least two thirds of the most that can be matched are.',
    stable:
      'No two would both rather be paired with each other, and each mentee has the best mentor of all such outcomes.',
    /** `more`: mentees who could have a group at most. */
    bounded: (gap: number, more: number) =>
      `A better grouping is not ruled out, but no grouping with as many mentees scores ${Number(gap.toPrecision(6))} more than this${more > 0 ? `; at most ${count(more, 'mentee')} more could have a group` : ''}.`,
  },

  /** Why somebody has no mentor, partner or group. */
  cause: {
    noMentor: 'There is no mentor.',
    noneAllowed: (other: number, banned: number, below: number) =>
      `No mentor is allowed: ${list(
        [
          other > 0 ? `${count(other, 'pair')} not allowed` : '',
          banned > 0 ? `${count(banned, 'pair')} banned` : '',
          below > 0 ? `${count(below, 'pair')} below minScore` : '',
        ].filter((part) => part !== ''),
      )}.`,
    noCapacity: (mentors: readonly number[]) => `No seat: ${mentorsText(mentors)} can be had, with capacity 0.`,
    pinsFill: (mentors: readonly number[]) => `No seat is left: pins fill every seat of ${mentorsText(mentors)}.`,
    noPlaceInTime: 'Time ran out before a place was found.',
    noGain: 'No place for this mentee would raise the total.',
    crowd: (mentees: readonly number[], mentors: readonly number[], seats: number, afterPins: boolean) =>
      `No seat is left: mentees ${numbers(mentees)} (${mentees.length}) are allowed only with ${mentorsText(mentors)}, with ${count(seats, 'seat')}${afterPins ? ' after the pins' : ''}: ${count(mentees.length - seats, 'seat')} short.`,
    peerNotAllowed: 'Sits out: no pair with this person is allowed.',
    peerNoGain: 'Sits out: no pairing with this person in it has a higher total.',
    peerOdd: (people: number) => `Sits out: ${people} is an odd number.`,
    peerFull: (pairs: number) => `Sits out: no allowed pairing has more than ${count(pairs, 'pair')}.`,
    rankedNone: 'This mentee names no mentor who is allowed.',
    rankedNotMutual: 'No mentor whom this mentee names also names this mentee.',
    rankedNoCapacity: 'The mentors who fit have capacity 0.',
    rankedPinsFill: 'The mentors who fit have no seat left after the pins.',
    rankedFull: 'Every mentor who fits is full with mentees who are liked as much or more.',
    noGroup: 'No group is allowed.',
    nothingShared: (what: 'slot' | 'topic' | 'slot and topic') => `Shares no ${what} with any group that is allowed.`,
    groupsFull: (mentors: readonly number[]) =>
      `No place is left: every group that could be joined is full (${mentorsText(mentors)}).`,
    groupTooSmall: (mentors: readonly number[], least: number) =>
      `Too few mentees for a group: those that could be joined would have fewer than ${least} (${mentorsText(mentors)}).`,
    groupNoFit: (mentors: readonly number[]) =>
      `The groups with a place left (${mentorsText(mentors)}) share no slot or topic that suits, or hold somebody to be kept apart.`,
  },
});

/** "text", null, [..] or a number, short enough for a sentence. */
function told(value: unknown): string {
  if (value === undefined) return 'missing';
  if (typeof value === 'string') return JSON.stringify(value.length > 30 ? `${value.slice(0, 30)}…` : value);
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`;
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

function scoreText(score: number): string {
  return score === -Infinity ? 'null' : String(score);
}

/** "0, 2 and 5"; of many the first few. */
function numbers(all: readonly number[]): string {
  const names = all.map(String);
  return list(names.length > 10 ? [...names.slice(0, 8), `${names.length - 8} more`] : names);
}

function mentorsText(mentors: readonly number[]): string {
  return `${mentors.length === 1 ? 'mentor' : 'mentors'} ${numbers(mentors)}`;
}
