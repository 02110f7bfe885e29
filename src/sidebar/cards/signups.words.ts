/** What the card "Sign-ups" says, with its problems and its questions. */
import { count, thousands } from '../../core/text.js';
import { catalogue } from '../../core/words.js';

interface People {
  readonly people: number;
  readonly mentees: number;
  readonly mentors: number;
  readonly both: number;
}

export const panel = /* @__PURE__ */ catalogue('panel: signups', {
  noForm: 'There is no sign-up form yet. Set up makes one, or import your own responses as a tab.',
  form: 'Sign-up form',
  copy: 'Copy link',
  copied: 'Copied',
  copyByHand: 'Press Ctrl+C in the link',
  mentees: 'Mentees',
  seats: 'Seats',
  people: ({ people, mentees, mentors, both }: People) => {
    const sides = `${count(mentees, 'mentee')}, ${count(mentors, 'mentor')}`;
    const twice = both > 0 ? `, ${thousands(both)} of them both` : '';
    return `${count(people, 'person', 'people')}: ${sides}${twice}.`;
  },
  responses: (responses: number) => count(responses, 'response'),
  noResponses: 'No responses yet.',
  run: 'Read sign-ups',

  problems: {
    title: 'Problems',
    none: 'No problems: every answer could be used.',
    stops: (problems: number) => `${count(problems, 'problem')}: left out until fixed`,
    warns: (problems: number) => `${count(problems, 'problem')}: used, with an assumption`,
    row: (row: number) => `row ${row}`,
  },

  questions: {
    title: 'Questions',
    none: 'Questions appear here once there is a response tab. Then say what each is used for.',
    help: 'Correct what each answer is used for. Unused questions are kept and ignored.',
    wholeTab: (tab: string) => `The whole tab ${tab}`,
    use: 'Use',
    unused: 'Not used',
    criterion: 'Criterion',
    choose: 'Choose a criterion',
    newCriterion: 'To add a criterion, add a row to the Criteria tab.',
    side: 'Side',
    sides: { both: 'Asked of both', mentee: 'Asked of mentees', mentor: 'Asked of mentors' },
  },
});
