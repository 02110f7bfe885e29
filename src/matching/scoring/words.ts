/**
 * What scoring says: why two were paired, and what is wrong with people, criteria and pins. What each kind of criterion
 * says stands in its own file.
 */
import { count, list, thousands } from '../../core/text.js';
import { catalogue } from '../../core/words.js';
import type { Reason } from './reasons.js';

export const words = /* @__PURE__ */ catalogue('matching scoring', {
  why: {
    pinned: 'Chosen by the organiser.',
    whole: 'This pair was chosen with the whole group in view.',
    /** One or two sentences. `[mentee, mentor]`: their names; `inTrio`: "both" would not tell which two of three. */
    reasons(reasons: readonly Reason[], [mentee, mentor]: readonly [string, string], inTrio: boolean): string {
      const subjects = { both: 'both', mentee, mentor, other: '' };
      const begins = ({ phrase, subject }: Reason) => phrase.indexOf(`${subjects[subject]} `) === 0;
      const same = (a: Reason, b: Reason) => begins(a) && begins(b) && subjects[a.subject] === subjects[b.subject];
      const first = reasons[0]!;
      const opening =
        inTrio && first.subject === 'both' ? `${mentee} and ${mentor} ${first.phrase}` : capital(first.phrase);
      if (reasons.length < 3) return reasons.map((one, at) => `${at === 0 ? opening : capital(one.phrase)}.`).join(' ');
      const [, second, third] = reasons as readonly [Reason, Reason, Reason];
      // Two sentences that begin with the same word read like a list.
      const [one, other] = same(first, second) && !same(first, third) ? [third, second] : [second, third];
      // "Both speak English, and both chose Chess" is said with one "both".
      const rest =
        same(one, other) && !/[:,]/.test(one.phrase)
          ? ` and ${other.phrase.slice(subjects[other.subject].length + 1)}`
          : `, and ${other.phrase}`;
      return `${opening}. ${capital(one.phrase + rest)}.`;
    },
  },

  people: {
    capacity: (name: string) => `The capacity of ${name} is not a number of mentees, so ${name} counts as paused.`,
    enterCapacity: 'Enter how many mentees at once, or 0 for a pause.',
    idTwice: (name: string, other: string) =>
      name === other
        ? `${name} stands in People twice, and counts once.`
        : `${name} and ${other} have the same entry in the Id column of People, so ${name} is left out.`,
    giveOwnId: 'Delete the row that is too many, or write something else into its Id cell.',
  },

  criteria: {
    leftOut: (criterion: string, fault: string) => `${criterion}: ${fault}, so the criterion is left out.`,
    withoutLimit: (criterion: string, fault: string) => `${criterion}: ${fault}, so the criterion is used without it.`,
    remark: (criterion: string, remark: string) => `${criterion}: ${remark}`,
    lookAtAnswers: 'Look at the answers in the People tab.',
    unknownKind: (kind: string) => `the kind "${kind}" is not known`,
    useOneOf: (kinds: readonly string[]) => `Use one of ${kinds.join(', ')}.`,
    unknownLimit: (limit: string) => `the limit "${limit}" is not understood`,
    needsNoLimit: 'This kind needs no limit: empty the cell.',
    noColumn: 'no column is named',
    missingColumn: (column: string) => `the People tab has no column "${column}"`,
    enterHeader: 'Enter the header of a column in the People tab.',
    noAnswer: (side: 'mentee' | 'mentor', column: string) =>
      `no ${side} gave an answer${column === '' ? '' : ` in "${column}"`} that can be used`,
    askForIt: 'Ask for it in the sign-up form, or set the weight to 0.',
    nobodyAnswered(criteria: readonly { readonly name: string; readonly known: boolean }[]) {
      const names = criteria.map(({ name, known }) => name + (known ? '' : ' (no such column)'));
      const these = criteria.length === 1 ? 'this criterion is' : 'these criteria are';
      return `Nobody in People has an answer for ${list(names)}, so ${these} left out.`;
    },
    checkForm: (criteria: number) =>
      `If your form does not ask for ${criteria === 1 ? 'it' : 'them'}, all is well. If it does, check what the Questions tab uses the question for and which columns stand in the Criteria tab.`,
    /** `shown`: the first few of `all` answers. */
    unread(criterion: string, shown: readonly string[], all: number) {
      const more = all > shown.length ? ` and ${all - shown.length} more` : '';
      const quoted = list(shown.map((answer) => `"${answer}"`));
      return `${criterion}: ${count(all, 'answer')} could not be read (${quoted}${more}) and count${all === 1 ? 's' : ''} as not given.`;
    },
    addToOrder: 'Add them to the Order column or correct them in the People tab.',
    correctAnswers: 'Correct them in the People tab.',
    negativeWeight: (weight: number) => `the weight ${weight} is below 0`,
    noNumber: 'the weight is not a number',
    enterWeight: 'Enter 0 or a positive number.',
    none: 'There are no criteria, so every allowed pair scores 0.',
    addOne: 'Add a criterion to the Criteria tab.',
    noWeight: 'No criterion has a weight above 0, so every allowed pair scores 0.',
    giveWeight: 'Give at least one criterion a weight.',
  },

  idle: {
    /** `half`: who has not answered gets points all the same. */
    noAgreement(criterion: string, mentees: string, mentors: string, half: boolean) {
      const where =
        mentees === mentors || mentors === ''
          ? `no answer of a mentee in "${mentees}" agrees with one of a mentor`
          : `no answer of mentees in "${mentees}" is among those of mentors in "${mentors}"`;
      return `${criterion}: ${where}, so ${half ? 'only pairs of whom one has not answered get points from it' : 'no pair can get a point from it'}.`;
    },
    sameForAll: (criterion: string) =>
      `${criterion}: every possible pair gets the same from it, so it decides nothing.`,
    lookAtColumns:
      'Look at the answers in People: if they mean the same in other words, write them alike; if they answer different questions, correct them in the Questions tab or set the weight to 0.',
    lookAtWeight: 'Nothing needs doing if that is so; a weight of 0 leaves more of the score to the other criteria.',
    split: (one: string, wanted: string, other: string, offered: string) =>
      `Mentees answer "${wanted}" for ${one} and mentors "${offered}" for ${other}: the answers are alike, but two criteria are never compared with each other.`,
    join: (wanted: string, offered: string) =>
      `Give both questions one criterion in the Questions tab, or name "${wanted}" and "${offered}" in one row of the Criteria tab.`,
  },

  rules: {
    rulesOut: (criterion: string, pairs: number, possible: number) =>
      `${criterion} rules out ${shareOf(pairs, possible)}.`,
    leavesAlone: (criterion: string, people: readonly Stranded[]) =>
      `${criterion} alone leaves ${nobodyFor(people)}: ${shown(people)}.`,
    managersRuleOut: (pairs: number, possible: number) =>
      `The rule that nobody is paired with their manager rules out ${shareOf(pairs, possible)}.`,
    managersLeaveAlone: (people: readonly Stranded[]) =>
      `The rule that nobody is paired with their manager alone leaves ${nobodyFor(people)}: ${shown(people)}.`,
    together: (pairs: number, possible: number) => `Fixed rules together rule out ${shareOf(pairs, possible)}.`,
    togetherLeaveAlone: (people: number) =>
      `Fixed rules together leave ${count(people, 'person', 'people')} with nobody.`,
    ifTooMany: (way: Softening) => `If that is more than you meant, ${softening[way]}.`,
    lookFor: (way: Softening) => `Look for people who fit them, or ${softening[way]}.`,
    checkManagers: 'Check the Manager column; if it is right, look for people from elsewhere.',
    checkRules: 'Look at the Manager column and at the pairs that you have ruled out by hand.',
  },

  wishes: {
    nobody: (mentee: string, wish: string) =>
      `${mentee} wishes for "${wish}", who is no active person in the People tab.`,
    noSeat: (mentee: string, wished: string) => `${mentee} wishes for ${wished}, who offers no seat as a mentor.`,
    shared: (mentee: string, wish: string, mentors: number) =>
      `${mentee} wishes for "${wish}", a name that ${mentors} mentors share; it counts for each.`,
    askWhom: 'Ask whom they meant and enter the email address.',
    fineUnless: 'Nothing needs doing, unless that person would be a mentor.',
  },

  pins: {
    somebody: 'somebody',
    /** `mentee`, `mentor`: their names, or `''` of somebody unknown. */
    notKept: (mentee: string, mentor: string, why: string) =>
      `The pinned or approved pair ${mentee || 'somebody'} with ${mentor || 'somebody'} is not kept: ${why}.`,
    againstRules: (mentee: string, mentor: string, criteria: readonly string[]) =>
      `${mentee} with ${mentor} is pinned or approved and kept, although ${list(criteria)} would rule the pair out.`,
    takeBack: 'Take the pin or the approval back if that was not meant.',
    published: 'the mentee has a published pair',
    endPublished: 'End the published pair if this one is to stand.',
    absent: (name: string, side: 'mentee' | 'mentor') =>
      name === ''
        ? `the ${side} takes no part at present`
        : `${name} does not take part as a ${side === 'mentee' ? 'mentee' : 'mentor with seats'}`,
    correctMentee: 'If that is wrong, correct Role and Status in People.',
    correctMentor: 'If that is wrong, correct Role, Status and Seats in People.',
    self: 'nobody is their own mentor',
    manager: 'one is the manager of the other',
    correctManager: 'Correct the manager if that is wrong.',
    veto: 'the rules of this programme do not allow it',
    nothing: 'Nothing needs doing.',
    twice: (mentee: string) => `${mentee || 'somebody'} is pinned or approved twice`,
    keepOne: 'Keep one of the two.',
    full: (mentor: string) => `${mentor || 'somebody'} has no seat left`,
    raiseSeats: 'Raise Seats in People, or take a pair back.',
  },
});

/** How a rule can be made softer: its word "must" taken away, its limit widened too, or its weight set to 0. */
export type Softening = 'no must' | 'widen' | 'no weight';

const softening: Readonly<Record<Softening, string>> = {
  'no must': 'take "must" away',
  widen: 'widen the limit or take "must" away',
  'no weight': 'set its weight to 0',
};

/** Somebody whom rules leave with no possible partner. */
export interface Stranded {
  readonly name: string;
  readonly side: 'mentee' | 'mentor';
}

function nobodyFor(people: readonly Stranded[]): string {
  return `${count(people.length, 'person', 'people')} with nobody`;
}

function shown(people: readonly Stranded[]): string {
  const names = people.map(({ name, side }) => `${side} ${name}`).sort();
  return list(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names);
}

/** "40 of 100 possible pairs (40 %)". */
function shareOf(pairs: number, possible: number): string {
  return `${thousands(pairs)} of ${thousands(possible)} possible pairs (${Math.round((100 * pairs) / possible)} %)`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
