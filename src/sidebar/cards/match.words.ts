/** What the card "Match" says, with its list of pairings and the questions about them. */
import { count, list } from '../../core/text.js';
import { catalogue } from '../../core/words.js';

export const panel = /* @__PURE__ */ catalogue('panel: match', {
  stale:
    'People, criteria or settings have changed since these pairs were computed. Suggest pairs again to take that into ' +
    'account; pinned pairs stay together.',
  run: 'Suggest pairs',
  runAgain: 'Suggest pairs again',
  none: 'No pairs suggested yet. Suggesting sends nothing: you approve pairs first.',
  settings: 'How pairs are made',
  pairs: 'Pairs',
  mean: 'Mean score',
  worst: 'Worst',
  computed: (when: string) => `Computed ${when}`,

  criteria: {
    title: 'Criteria',
    about: (name: string, kind: string, weight: number) => `${name}: ${kind}, ${count(weight, 'point')}`,
    change: 'Change weights and kinds in the Criteria tab.',
  },

  pairings: {
    filter: 'Show',
    filters: { all: 'All', draft: 'Drafts', unmatched: 'Unmatched' },
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
