/** What pairing says: its card, its settings, what it refuses and what it finds. */
import { count, list, thousands } from '../../core/text.js';
import { catalogue } from '../../core/words.js';

export const words = /* @__PURE__ */ catalogue('pairing', {
  title: 'Match',
  pairTitle: 'Suggest pairs',
  approveTitle: 'Approve pairs',
  pinTitle: 'Pin a pair',
  notYet: 'Suggests the best pairings under your rules. Nothing is sent.',
  stale: 'People or rules have changed since: suggest pairs again.',
  toApprove: (drafts: number, approved: number) => `${count(drafts, 'draft')} to approve, ${approved} approved.`,
  agreed: (pairs: number, unmatched: number) => `${count(pairs, 'pair')} agreed${without(unmatched)}.`,
  suggested: (pairs: number, unmatched: number) => `${count(pairs, 'pair')} suggested${without(unmatched)}.`,
  noPoints: 'No pair scores a point: look at the criteria before you approve.',
  weak: (pairs: number) =>
    `${count(pairs, 'pair has', 'pairs have')} next to nothing in common: look at ${pairs === 1 ? 'it' : 'them'} before you approve.`,
  weakAgreed: (pairs: number) => `${count(pairs, 'of them has', 'of them have')} next to nothing in common.`,
  wrongKind: (kind: string) => `The kind "${kind}" is not known, so it counts for nothing. Choose another in Criteria.`,
  wrongWeight: 'Its weight is no number from 0 up, so it counts for nothing. Correct it in Criteria.',
  criteriaBroken: (criteria: number) =>
    `${count(criteria, 'criterion counts', 'criteria count')} for nothing: look at Criteria below.`,
  foretold: {
    matched: (matched: number, mentees: number) =>
      `${matched} of ${count(mentees, 'mentee')} ${matched === 1 ? 'gets' : 'get'} a mentor.`,
    scores: (mean: number, weakest: number) => `The mean score is ${mean} of 100, the weakest pair has ${weakest}.`,
    nobodyLeftOut: 'Nobody is left out.',
    leftOut: (mentees: number) => `${count(mentees, 'mentee stays', 'mentees stay')} without a mentor; below is why.`,
    noCommonTime: (pairs: number) =>
      `${count(pairs, 'pair shares', 'pairs share')} no time at which both said they are free.`,
    approved: (pairs: number) => `${count(pairs, 'pair is', 'pairs are')} approved. Nobody is told before you publish.`,
    takenBack: (pairs: number) => `${count(pairs, 'pair is', 'pairs are')} no longer approved.`,
    pair: (mentee: string, mentor: string) => `${mentee} with ${mentor}`,
    weakly: (score: number, why: string) => `${score} of 100. ${why}`,
    pinned: (mentee: string, mentor: string) => `${mentee} and ${mentor} stay together when pairs are suggested again.`,
    unpinned: (mentee: string, mentor: string) =>
      `${mentee} and ${mentor} may get other partners when pairs are suggested again.`,
  },
  pairingGone: 'That pairing is no longer in the Pairings tab. Refresh the panel.',
  nobodyToPair: 'There are no active mentees and no active mentors in the People tab yet.',
  noMentees: 'There are no active mentees in the People tab yet.',
  noMentors: 'There are no active mentors in the People tab yet.',
  readFirst: 'Read the sign-ups first.',
  lookFirst: 'Look at Role, Status, Consent and Held back there, and at the Problems tab.',
  everybodyPaired: 'Every active mentee has a published pair already; there is nobody to add.',
  noSeatFree: (waiting: number) =>
    `No seat is free: ${count(waiting, 'mentee')} without a mentor, and every active mentor's seats are taken. Find another mentor, or raise Seats in the People tab.`,
  pairsToEnd: (pairs: number) =>
    `But ${count(pairs, 'published pair')} of whom one is no longer active could be ended.`,
  pointsOf: (criterion: string, got: number, of: number, hardly: boolean) =>
    `${criterion} ${hardly ? 'below 1' : got} of ${of}`,
  hasPublished: 'Has a published pair.',
  notActive: 'No longer an active mentee.',
  heldByRules: (people: number) =>
    `${count(people, 'person is', 'people are')} held back until it is clear whom a line of Do not match, or a cell of Manager or "Must not be paired with" in People, means.`,
  ban: {
    unclear: (unclear: number, names: number) =>
      `${names === 1 ? 'This cell does not lead to one person of the People tab' : `${unclear} of the ${names} names in this cell ${unclear === 1 ? 'does' : 'do'} not lead to one person of the People tab`}, so whoever else stands in the line is not paired until that is clear.`,
    ofOne: 'This line does not say whom they must not meet, so they are not paired until that is clear.',
    mend: 'Write the e-mail addresses or the names as they stand in the People tab, or delete the line if it does not matter.',
  },
  /** What the organiser typed into People. */
  named: {
    avoid: {
      fitsNobody: (typed: string) => `"${typed}" fits nobody in People; they are not paired until that is clear.`,
      mayMean: (typed: string, people: readonly string[]) =>
        `"${typed}" may mean ${either(people)}; they are not paired until that is clear.`,
      mend: 'Write the name or e-mail as it stands in People, or empty the cell.',
    },
    manager: {
      fitsNobody: (typed: string) => `"${typed}" fits nobody in People.`,
      mayMean: (typed: string, people: readonly string[]) =>
        `The manager "${typed}" may mean ${either(people)}; they are not paired until that is clear.`,
      mend: "Write the manager's e-mail into this cell, or empty it if the manager does not take part.",
    },
  },
  partnerGone: (gone: string, other: string) =>
    `${gone} is not active in the People tab, but the published pair with ${other} still counts.`,
  matchAnew: (mentee: string) => `Set it to ended and suggest pairs again: then ${mentee} can be matched anew.`,
  seatFree: (mentor: string) => `Set it to ended: then ${mentor} has that seat free.`,
  ask: {
    byWishesOnly: 'Your pairs are made by wishes. This is what the computed matching, by the Criteria tab, says.',
    asIfOpen: 'Worked out as if no pair were pinned, approved or published yet.',
    changedSince: 'People or rules have changed since pairs were suggested; this is worked out with those of now.',
    ifComputed: 'If pairs were computed',
    takesNoPart: 'One of the two takes no part in the matching at present.',
    pairingGone: 'That pairing is no longer in the Pairings tab. Refresh the panel.',
    roundGone: 'That round is no longer in the Rounds tab. Refresh the panel.',
    personGone: 'One of the two is no longer an active person in the People tab. Refresh the panel.',
    points: {
      title: 'Points',
      with: (name: string) => `Points with ${name}`,
      score: (score: number) => `${score} of 100.`,
      share: (got: number, of: number, hardly: boolean) => `${hardly ? 'below 1' : got} of ${of}`,
    },
    pair: {
      mayHaveChanged: 'This may have changed since: suggest pairs again.',
      wouldBeWith: (mentee: string, mentor: string) => `${mentee} would be with ${mentor}.`,
      wouldHelp: (relaxation: string) => `What would help: ${relaxation}`,
      ifPairedAgain: 'If they were paired again',
      ifNotDecided: 'If you had not decided it',
      computedNow: 'Computed now',
      ruledOut: (reason: string) => `The rules would not make this pair. ${reason}`,
      otherwise: (cost: string) => `The computation would choose otherwise: ${cost}`,
      wouldMake: 'The computation would make this pair.',
      nextBest: 'Next best',
      asGood: (mentee: string, instead: string) => `${mentee} with ${instead} would be as good for the whole.`,
      nearlyAsGood: (mentee: string, instead: string) =>
        `${mentee} with ${instead} would be nearly as good for the whole.`,
      leftOutAsGood: (mentee: string) => `Leaving ${mentee} out would be as good for the whole.`,
      leftOutNearlyAsGood: (mentee: string) => `Leaving ${mentee} out would be nearly as good for the whole.`,
      nobodyElse: (mentee: string, mentor: string) => `Nobody else is possible for ${mentee} or ${mentor}.`,
      nobodyElseUnlessWeaker: (mentee: string, mentor: string) =>
        `Nobody else is possible for ${mentee} or ${mentor} unless the weakest pair gets weaker.`,
    },
    two: {
      notAMentee: (name: string) => `${name} does not take part as a mentee.`,
      takesNobody: (mentor: string, mentee: string) =>
        `${mentor} takes no mentees at present, so ${mentee} cannot be paired there.`,
      wouldMove: 'These would have to move:',
      mentorGone: (mentee: string, mentor: string) =>
        `${mentee} and ${mentor} have a published pair, but that mentor is not active: end it to match ${mentee} anew.`,
      alreadyPublished: (mentee: string, mentor: string) =>
        `${mentee} and ${mentor} are paired already: their pair is published.`,
      otherPublished: (mentee: string, mentor: string) =>
        `${mentee} and ${mentor} have a published pair, and published pairs are not matched anew.`,
    },
    mentors: {
      noMentees: 'There are no active mentees in the People tab, so no mentor is needed.',
      byTopic: (criterion: string) => `One more mentor, by ${criterion}`,
      byTopicNothing: (criterion: string) => `One more mentor would bring nothing, whatever the ${criterion}.`,
      seat: 'One more seat',
      seatNothing: 'One more seat would bring nothing, whoever gave it.',
      gain: (mentees: number, points: number) =>
        `${mentees > 0 ? `${count(mentees, 'mentee')}, ` : ''}${points > 0 ? '+' : ''}${points}`,
    },
    others: {
      tooMany: (most: number, mentees: number) => `This is worked out for up to ${most} mentees; there are ${mentees}.`,
      none: (mentees: number) =>
        `The rules allow no other pairing that differs for at least ${count(mentees, 'mentee')}.`,
      best: (mentees: number) => `Best of those that differ for at least ${count(mentees, 'mentee')}`,
      nextBest: 'Best of those that differ from this one too',
    },
    agreed: {
      none: 'No pair is pinned, approved or published, so all may change already.',
      pairs: (pairs: number) => `${count(pairs, 'pair')} ${pairs === 1 ? 'is' : 'are'} pinned, approved or published.`,
      across: 'pairs changed',
      up: 'Points of all pairs',
      whoGoesWhere: 'Who would go where',
      how: 'To do so, take back the approval or the pin of these pairs, or end them if they are published, and suggest again.',
    },
    weights: {
      leftOut: 'Pairs that change if it is left out',
      double: 'If it counts double',
      half: 'If it counts half',
      nothingToChange: 'There are no pairs that could change.',
      noWeights: 'No criterion has a weight, so no pair depends on the weights.',
      onlyHeaviest: (criteria: number) => `So many people: only for the heaviest of ${criteria} criteria.`,
      changed: (pairs: number) => count(pairs, 'pair'),
      replaceable: 'Pairs that could as well be others',
      with: (mentee: string, mentor: string) => `${mentee} with ${mentor}.`,
      more: (pairs: number) => `And ${count(pairs, 'more pair')}.`,
    },
    round: {
      again: 'Computed again',
      tooLarge: 'This round was too large to be kept whole, so it cannot be computed again. Its proof was:',
      same: 'People and rules are as they were, and the result is the same to the last pair.',
      edited: 'People and rules are as they were, but the stored pairs differ: were they edited?',
      changedSame:
        "People or bans have changed since. With that round's criteria and pins the pairs would be the same.",
      changedDiffers: (mentees: number) =>
        `People or bans have changed since. With that round's criteria and pins the result would differ for ${count(mentees, 'mentee')}.`,
      againstNow: 'Against the pairs of now',
      samePairs: 'The same pairs stand in the Pairings tab.',
      differs: (mentees: number) => `The Pairings tab differs for ${count(mentees, 'mentee')}.`,
    },
  },
  act: {
    seatTitle: 'Another number of seats',
    togetherTitle: 'Put two together',
    seats: (mentor: string, seats: number) =>
      `${mentor} has ${count(seats, 'seat')} from now on, and pairs are suggested again.`,
    changed: (pairs: number) => `${count(pairs, 'mentee has', 'mentees have')} another mentor than before.`,
    changes: (pairs: number) =>
      pairs === 0
        ? 'No pair changes.'
        : `${count(pairs, 'mentee gets', 'mentees get')} another mentor than now; below is who.`,
    costs: (pairs: number, points: number) =>
      `In all, ${pairs === 0 ? 'as many pairs' : `${count(Math.abs(pairs), 'pair')} ${pairs > 0 ? 'more' : 'fewer'}`} and ${points === 0 ? 'as many points' : `${count(Math.abs(points), 'point')} ${points > 0 ? 'more' : 'fewer'}`}.`,
    seatsChanged: (mentor: string, seats: number) =>
      `${mentor} has ${count(seats, 'seat')} by now, so nothing was changed. Press Refresh and look again at what would help.`,
    moves: (from: string, to: string) => `${from || 'nobody'} \u2192 ${to || 'nobody'}`,
    decided: (mentee: string) => `The pair of ${mentee} is approved or published: take that back first.`,
    notTogether: (mentee: string, mentor: string) =>
      `${mentee} and ${mentor} cannot be put together: another rule, a pinned pair or a full mentor stands against it.`,
    weighTitle: 'Other weights',
    counts: (criterion: string, weight: number) => `${criterion} counts ${thousands(weight)} from now on.`,
    wouldChange: (moved: number, pairs: number) =>
      moved === 0 ? 'No pair would change.' : `${thousands(moved)} of ${count(pairs, 'pair')} would be another.`,
    noCriterion: (name: string) => `There is no criterion “${name}” any more. Press Refresh.`,
    oneMore: (mentor: string) => `Give ${mentor} one more seat`,
    ask: (mentor: string) => `Ask ${mentor} for one more seat`,
    allow: (mentee: string, mentor: string) => `Allow ${mentee} with ${mentor}`,
    swap: 'Pair these two all the same',
    askSubject: (programme: string) => `One more mentee in ${programme}?`,
    askBody: (firstName: string, seats: number) =>
      `Dear ${firstName},\n\none mentee has no mentor yet, and you would suit them well. Could you take one more, ${seats} in all? If it is too much, that is quite all right: just say so.\n\n`,
  },
  settings: {
    way: {
      label: 'How pairs are made',
      choices: { computed: 'computed', chosen: 'by wishes', hybrid: 'by wishes, then computed' },
      help: 'Computed: by the Criteria tab, wishes among them. By wishes: mentees get only mentors whom they asked for, so that no mentee and mentor would both rather have each other. Then computed: all others are paired by the Criteria tab.',
    },
    aim: {
      label: 'What counts most',
      choices: {
        total: 'most pairs, highest total',
        floor: 'most pairs, best weakest pair, highest total',
        load: 'most pairs, highest total, even load',
        'floor-load': 'most pairs, best weakest pair, highest total, even load',
      },
      help: 'For computed pairs: each later aim only decides between results that are equally good by those before it.',
    },
  },
});

/** "Ann Lee or Ann Kim". */
function either(people: readonly string[]): string {
  return people.length < 2 ? people.join('') : `${people.slice(0, -1).join(', ')} or ${people[people.length - 1]}`;
}

function without(unmatched: number): string {
  return unmatched > 0 ? `, ${count(unmatched, 'mentee')} without a mentor` : '';
}

/** What the panel's card says around the facts. */
export const panel = /* @__PURE__ */ catalogue('pairing panel', {
  stale:
    'People, criteria or settings have changed since these pairs were computed. Suggest pairs again to take that into ' +
    'account; pinned pairs stay together.',
  run: 'Suggest pairs',
  runAgain: 'Suggest pairs again',
  runAllTheSame: 'Suggest pairs all the same',
  none: 'No pairs suggested yet. Suggesting sends nothing: you approve pairs first.',
  settings: 'How pairs are made',
  pairs: 'Pairs',
  mean: 'Mean score',
  worst: 'Worst',
  idle: {
    who: (names: readonly string[]) =>
      `${count(names.length, 'mentor has', 'mentors have')} no mentee: ${list(names.length > 8 ? [...names.slice(0, 7), `${names.length - 7} more`] : names)}.`,
    later: 'They were promised to hear when pairs are made. Once you have published, you can write to them here.',
    offer: 'They were promised to hear when pairs are made. Nobody is told twice.',
    write: 'Look at the mail to them',
  },
  computed: (when: string) => `Computed ${when}`,

  criteria: {
    title: 'Criteria',
    toMend: (criteria: number) => `${criteria} to mend`,
    about: (name: string, kind: string, weight: number) => `${name}: ${kind}, ${count(weight, 'point')}`,
    change: 'Change weights and kinds in the Criteria tab.',
  },
  weights: { title: 'Try other weights', look: 'Look at these weights', back: 'As they are' },

  pairings: {
    filter: 'Show',
    filters: { all: 'All', draft: 'Drafts', weak: 'Weak', unmatched: 'Unmatched' },
    weak: (pairs: number) =>
      `${count(pairs, 'draft has', 'drafts have')} next to nothing in common. Look before you approve.`,
    showWeak: 'Show them',
    order: 'Order',
    orders: {
      sheet: 'As in the Sheet',
      weakest: 'Weakest first',
      best: 'Best first',
      mentee: 'By mentee',
      mentor: 'By mentor',
    },
    search: 'Search by name',
    searchLabel: 'Search pairings by name',
    approveAll: 'Approve all',
    approveNone: 'Approve none',
    notFound: (typed: string) => `Nobody here is called "${typed}".`,
    noDrafts: 'No drafts: every pair is decided.',
    noUnmatched: 'Nobody is unmatched.',
    noMentor: 'No mentor found.',
    noWhy: 'No explanation was written for this pair.',
    withMentor: 'with mentor',
    score: 'score',
    published: 'Published',
    ended: 'Ended',
    pin: 'Pin: keep these two together',
    pinned: 'Pinned: stays together when pairs are suggested again',
    pinLabel: (mentee: string, mentor: string) => `Keep ${mentee} and ${mentor} together`,
    approve: 'Approve this pair',
    approved: 'Approved: click to take it back',
    approveLabel: (mentee: string, mentor: string) => `Approve ${mentee} and ${mentor}`,
    help: 'What would help',
    helpLabel: (mentee: string) => `What would help ${mentee}`,
    explain: 'Points and alternatives',
    explainLabel: (mentee: string, mentor: string) => `Points and alternatives of ${mentee} and ${mentor}`,
  },

  ask: {
    title: 'Questions about these pairs',
    two: 'Why not these two?',
    askTwo: 'Why not?',
    mentee: 'Mentee',
    mentor: 'Mentor',
    typeName: 'Type a name',
    nobody: 'Nobody active has that name.',
    several: (names: readonly string[]) =>
      names.length > 3 ? `${count(names.length, 'person', 'people')} have that name.` : `Which one: ${list(names)}?`,
    weights: 'How much depends on the weights?',
    mentors: 'What would one more mentor bring?',
    others: 'Are other pairings as good?',
    touching: 'What if agreed pairs could change?',
    round: 'Compute an earlier round again and compare',
    compare: 'Compare',
    roundChoice: (when: string, pairs: number) => `${when}, ${count(pairs, 'pair')}`,
  },

  answer: {
    nobody: 'nobody',
    to: 'to',
    bar: (label: string, note: string) => `${label}: ${note}`,
    curve: (up: string, across: string, points: readonly string[]) => `${up} by ${across}. ${points.join('; ')}`,
  },
});
