/** What pairing says: its card, its settings, what it refuses and what it finds. */
import { count } from '../../core/text.js';
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
  pairingGone: 'That pairing is no longer in the Pairings tab. Refresh the panel.',
  nobodyToPair: 'There are no active mentees and no active mentors in the People tab yet. Read the sign-ups first.',
  noMentees: 'There are no active mentees in the People tab yet. Read the sign-ups first.',
  noMentors: 'There are no active mentors in the People tab yet. Read the sign-ups first.',
  everybodyPaired: 'Every active mentee has a published pair already; there is nobody to add.',
  noSeatFree: (waiting: number) =>
    `No seat is free: ${count(waiting, 'mentee')} without a mentor, and every active mentor's seats are taken. Find another mentor, or raise Seats in the People tab.`,
  pairsToEnd: (pairs: number) =>
    `But ${count(pairs, 'published pair')} of whom one is no longer active could be ended.`,
  hasPublished: 'Has a published pair.',
  notActive: 'No longer an active mentee.',
  unknownBan: {
    reason: 'This line does not name two people of the People tab, so it has no effect.',
    mend: 'Use the e-mail address or the exact name from the People tab.',
  },
  partnerGone: (gone: string, other: string) =>
    `${gone} is not active in the People tab, but the published pair with ${other} still counts.`,
  matchAnew: (mentee: string) => `Set it to ended and suggest pairs again: then ${mentee} can be matched anew.`,
  seatFree: (mentor: string) => `Set it to ended: then ${mentor} has that seat free.`,
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

function without(unmatched: number): string {
  return unmatched > 0 ? `, ${count(unmatched, 'mentee')} without a mentor` : '';
}
