/** What is said of pairs by wishes: how good they are, by which rule they were made, and why a wish was not granted. */
import { count, list, thousands } from '../../../core/text.js';
import { catalogue } from '../../../core/words.js';

export const words = /* @__PURE__ */ catalogue('matching by wishes', {
  unproven: (fault: string) =>
    `Some may rather be paired with others: proving these pairs failed. Look at them with care before you approve any. (${fault})`,
  stable: 'Stable: no mentee and mentor would both rather be paired with each other.',
  withoutPins: 'Pinned and approved pairs are left out of this.',
  nobodyAsked: 'No mentee asked for anybody.',
  granted: (granted: number, asked: number, first: number) =>
    `${thousands(granted)} of ${count(asked, 'mentee')} with wishes got one of them, ${thousands(first)} the first.`,
  mentorsNamed: (byScore: boolean) =>
    `Mentors take whom they named first, then the others who asked for them, ${order(byScore)}.`,
  mentorsNamedNobody: (byScore: boolean) =>
    `Mentors named nobody; they take those who asked for them, ${order(byScore)}.`,
  filled: (pairs: number) => `${count(pairs, 'pair')} more by score, as good as can be on the seats left.`,

  /** Both read it: that somebody asked, never how far down the list. */
  askedForEachOther: (mentee: string, mentor: string) => `${mentee} and ${mentor} asked for each other`,
  askedFor: (who: string, whom: string) => `${who} asked to be paired with ${whom}`,

  noMentor: 'No mentor with a seat takes part.',
  allFull: (mentee: string) => `Every mentor who is allowed for ${mentee} is full.`,
  noneAllowed: (mentee: string) => `No mentor is allowed for ${mentee} under these rules.`,
  askedNobody: (mentee: string) => `${mentee} asked for nobody.`,
  noneOffers: (mentee: string, wishes: number) =>
    wishes === 1
      ? `The one wish of ${mentee} names nobody who takes part as a mentor and is allowed.`
      : `None of the ${wishes} wishes of ${mentee} names somebody who takes part as a mentor and is allowed.`,
  fullOfDecided: (mentee: string, mentors: number) =>
    `${full(mentee, mentors)} with published, approved or pinned pairs.`,
  fullOfBoth: (mentee: string, mentors: number) =>
    `${full(mentee, mentors)}: with published, approved or pinned pairs, or with mentees whom they rank as high or higher.`,
  fullOfPreferred: (mentee: string, mentors: number) =>
    `${full(mentee, mentors)} with mentees whom they rank as high or higher.`,

  passedOver: (mentee: string, mentor: string, criteria: readonly string[]) =>
    `The wish of ${mentee} for ${mentor} is passed over: ${
      criteria.length > 0
        ? `${list(criteria)} ${criteria.length === 1 ? 'rules' : 'rule'} it out`
        : 'the rules of this programme do not allow this pair'
    }.`,
  askForMore: (mentee: string) => `Nothing needs doing; if ${mentee} has few other wishes, ask for one more.`,
  /** `shown`: the first few. */
  unknown: (mentor: string, wishes: number, shown: readonly string[]) =>
    `${count(wishes, 'wish', 'wishes')} of mentor ${mentor} ${wishes === 1 ? 'names' : 'name'} nobody in the People tab: ${list(shown.map((wish) => `"${wish}"`))}.`,
  askWhom: 'Ask whom they meant and enter the email address.',
});

function order(byScore: boolean): string {
  return byScore ? 'by score' : 'all alike';
}

function full(mentee: string, mentors: number): string {
  const [who, are] = mentors === 1 ? ['The one mentor', 'is'] : [`All ${mentors} mentors`, 'are'];
  return `${who} whom ${mentee} asked for and may have ${are} full`;
}
