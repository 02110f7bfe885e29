/**
 * What two people who were paired may be told of each other: what brings them together under the criteria that count,
 * and nothing that only one of them said. Rules, scores, who is further on and personal matters stay untold.
 */
import {
  answerOf,
  type Criterion,
  columnOf,
  isPersonal,
  itemsOf,
  type Participant,
  tellable,
} from '../../matching/index.js';

export interface CommonGround {
  /** Asked for by the mentee and offered by the mentor, in the mentee's order. */
  readonly topics: readonly string[];
  /** Chosen by both from one list. */
  readonly chosen: readonly string[];
  readonly languages: readonly string[];
  /** Questions to which both gave the same answer. */
  readonly same: readonly { readonly question: string; readonly answers: readonly string[] }[];
  readonly menteeAsked: boolean;
  readonly mentorAsked: boolean;
}

export function commonGround(criteria: readonly Criterion[], mentee: Participant, mentor: Participant): CommonGround {
  const counting = criteria.filter(({ weight, name }) => weight > 0 && !isPersonal(name));
  const ofKind = (kind: string) => counting.filter((one) => one.kind === kind);
  const shared = (one: Criterion) => sharedBy(one, mentee, mentor);
  const overlaps = ofKind('overlap');
  const wishesCount = ofKind('wishes').length > 0;
  return {
    topics: distinct(overlaps.filter(isSided).flatMap(shared)),
    chosen: distinct(overlaps.filter((one) => !isSided(one)).flatMap(shared)),
    languages: distinct(ofKind('language').flatMap(shared)),
    same: ofKind('same')
      .map((one) => ({ question: one.name, answers: shared(one) }))
      .filter(({ answers }) => answers.length > 0),
    menteeAsked: wishesCount && asksFor(mentee, mentor),
    mentorAsked: wishesCount && asksFor(mentor, mentee),
  };
}

/** One column holds what mentees want, another what mentors offer. */
function isSided(criterion: Criterion): boolean {
  return columnOf(criterion, 'mentee') !== columnOf(criterion, 'mentor');
}

/** As the mentee wrote it. */
function sharedBy(criterion: Criterion, mentee: Participant, mentor: Participant): string[] {
  const itemsFor = (person: Participant, side: 'mentee' | 'mentor') => {
    const answer = answerOf(person, columnOf(criterion, side)) || '';
    // "English (fluent)" is English.
    return itemsOf(criterion.kind === 'language' ? answer.replace(/\([^)]*\)/g, ' ') : answer);
  };
  const offered = itemsFor(mentor, 'mentor').map(({ key }) => key);
  return itemsFor(mentee, 'mentee')
    .filter(({ key }) => offered.indexOf(key) >= 0)
    .map(({ shown }) => shown)
    .filter(tellable);
}

function asksFor({ wishes }: Participant, { name, email }: Participant): boolean {
  const called = [name, email].map((word) => word.toLowerCase());
  return wishes.some((wish) => called.indexOf(wish.toLowerCase()) >= 0);
}

function distinct(words: readonly string[]): string[] {
  return words.filter((word, at) => words.indexOf(word) === at);
}
