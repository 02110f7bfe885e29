/** What is said of groups: how good they are, why people are together, and why somebody has no group. */
import { count, list, thousands } from '../../../core/text.js';
import { catalogue } from '../../../core/words.js';
import { decimals, inSentence } from '../../scoring/grammar.js';

export type CommonThing = 'topic' | 'time';

export const words = /* @__PURE__ */ catalogue('matching groups', {
  unchecked: (fault: string) => `Checking these groups failed. Look at them with care before you use any. (${fault})`,
  noGroup: 'No group is possible under these rules.',
  best(matched: number, mentees: number, total: number, bound: number) {
    const none = `no grouping under these rules ${matched === mentees ? '' : 'has more mentees or '}scores more`;
    return `Best possible: ${inGroups(matched, mentees)}${decimals(total)} of ${decimals(bound)} points; ${none}.`;
  },
  /** `more`: mentees who could have a group at most. */
  bounded(matched: number, mentees: number, total: number, bound: number, more: number) {
    const share = bound > 0 ? Math.min(100, Math.ceil((1000 * (bound - total)) / bound) / 10) : 100;
    const rest = more > 0 ? ` At most ${count(more, 'mentee')} more could have a group.` : '';
    return `At most ${share} % below the best possible: ${inGroups(matched, mentees)}${decimals(total)} of at most ${decimals(bound)} points, found by trying moves and swaps.${rest}`;
  },

  /** One sentence of all that is true of the group. `answered`: everybody has said which topics and times suit. */
  why({ topic, slot, answered, strengths, similar, different }: GroupReasons) {
    const shared = [topic && `the topic ${topic}`, slot && `the time ${slot}`].filter((one) => one !== '');
    const who = answered ? 'everybody in the group' : 'everybody in the group who answered';
    const clauses = [
      ...(shared.length > 0 ? [`${list(shared)} ${shared.length === 1 ? 'suits' : 'suit'} ${who}`] : []),
      ...(strengths.length > 0 ? [`mentors and mentees fit best in ${list(strengths.map(inSentence))}`] : []),
      ...(similar ? ['the mentees gave similar answers'] : []),
      ...(different ? ['the mentees bring different answers'] : []),
    ];
    const text =
      clauses.length > 1 ? `${clauses.slice(0, -1).join('; ')}; and ${clauses[clauses.length - 1]}` : clauses[0]!;
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  },
  asWhole: 'This is how most mentees get a group, and the groups fit best as a whole.',

  pinned: (mentee: string, mentor: string) =>
    `${mentee} is pinned to ${mentor}, and no group of ${mentor} has a place that suits.`,
  noTeam: (mentee: string, least: number) =>
    `No group is allowed for ${mentee}: in each a mentor is ruled out or has fewer than ${count(least, 'free seat')}.`,
  nothingInCommon: (mentee: string, what: readonly CommonThing[]) =>
    `${mentee} has no ${what.join(' and ')} in common with any mentor who is allowed.`,
  noRoom: (mentee: string, groups: number) =>
    `No place is left: ${groups === 1 ? 'the only group' : `all ${thousands(groups)} groups`} that ${mentee} could join ${groups === 1 ? 'is' : 'are'} full.`,
  tooSmall: (mentee: string, least: number) =>
    `A group needs ${count(least, 'mentee')}, and too few are left for any that ${mentee} could join.`,
  noFit: (mentee: string) =>
    `Groups with a place left do not suit ${mentee} as they are: what their members share, or a rule, is against it.`,

  badSize: (setting: string, value: number, used: number) =>
    `${setting} is ${value}, which cannot be, so ${used} is used.`,
  enterWhole: (low: number, high: number) => `Enter a whole number from ${low} to ${high}.`,
  nobodyAnswered: (column: string, what: CommonThing) =>
    `Nobody has an answer in "${column}", so groups are made without a common ${what}.`,
  enterHeader: 'Enter the header of a column in the People tab.',
  /** `shown`: the first few of `all` people. */
  silent: (what: CommonThing, shown: readonly string[], all: number) =>
    `No answer about a ${what} from ${shown.join(', ')}${all > shown.length ? ` and ${all - shown.length} more` : ''}: here any ${what} counts as possible.`,
  askFirst: 'Ask them before the groups are announced.',
});

/** What is true of a group; `''` and none where there is nothing to say. */
export interface GroupReasons {
  readonly topic: string;
  readonly slot: string;
  readonly answered: boolean;
  /** Names of the criteria in which they fit best. */
  readonly strengths: readonly string[];
  readonly similar: boolean;
  readonly different: boolean;
}

function inGroups(matched: number, mentees: number): string {
  return matched === mentees ? '' : `${thousands(matched)} of ${count(mentees, 'mentee')} in groups, `;
}
