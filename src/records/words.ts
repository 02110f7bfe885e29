/** What people read in the tabs beside their own data: notes on headers, and what choices are called. */
import { catalogue } from '../core/words.js';

export const words = /* @__PURE__ */ catalogue('records', {
  check: { states: { good: 'In order', mend: 'To mend', look: 'Please look', later: 'Comes later' } },
  criteria: {
    kind: 'How answers are compared, such as overlap, same, distance or scale. For a word that is not known, Problems lists all that are.',
    weight: 'Relative: 40 counts twice as much as 20. 0 switches it off.',
    menteeColumn: 'Header in the People tab.',
    mentorColumn: 'Header in the People tab.',
    missing: 'Points when one side gave no answer.',
    limit:
      'The band, hours or minimum that this kind uses; "must" makes it a rule. For earlier: avoid, prefer or must.',
    order: 'For scale: the answers from lowest to highest, separated by commas.',
  },
  doNotMatch: {
    person: 'E-mail or name as in the People tab.',
  },
  meetings: {
    starts: "Wall time in the meeting's zone.",
  },
  pairings: {
    score: '0 to 100.',
    status: 'Set to approved what you agree to; publishing introduces approved pairs.',
    pinned: 'Keeps this pair when pairings are suggested again.',
    points: 'What each criterion gives this pair, of what it could give; they add up to the score.',
    menteeRank:
      '1 is the best mentor that the rules allow this mentee: by score, or by wishes first where they make the pairs.',
    mentorRank:
      '1 is the best mentee that the rules allow this mentor: by score, or by wishes first where they make the pairs.',
  },
  people: {
    capacity: 'How many mentees a mentor takes. 0 pauses.',
    status: 'Only active people are matched.',
    toRead:
      'What this person wrote that is used for nothing. Empty it when you have read it; for whoever should not be paired, set Status to paused.',
    answeredAs:
      'Names with which this address has answered, where they are not one person’s. Answers of whoever is not theirs count for nothing. Empty it to be asked again.',
    hold: 'What keeps this person from being paired, mailed or invited. Empties when it is mended. Empty it yourself to go on; without a clear yes in Consent nobody takes part all the same.',
    decision: 'Blank or accepted takes part; waitlisted and declined do not.',
    avoid: 'Names or e-mails. Never told to anybody.',
    about: 'Shown to their partner.',
    answersHash: 'Changes when the answers do; what you correct here stays until then.',
  },
  problems: {
    weight: 'stops: the row is left out. warns: it is used as stated.',
  },
  questions: {
    use: 'What the answers are for; the list is in the panel, and in Problems for a word that is not known.',
    criterion: 'If the use is criterion: its name in the Criteria tab.',
    side: 'Whose answer it is: what a mentee wants, what a mentor offers, or both.',
    sure: 'How certain the guess is. What is unsure and decides about people is asked before anybody is paired.',
    means: 'What answers mean, where it cannot be told from their words: Newcomer = mentee; Local = mentor.',
    guess:
      'What was guessed. A row that you have changed or confirmed no longer follows the guess; once confirmed, this is empty.',
  },
  rounds: {
    id: 'The same people, rules and weights always give the same round.',
    basis: 'Changes when people, criteria or who must not meet whom do.',
    rules: 'Criteria and aim as they were, so that the round can be computed again.',
    links: 'Who was paired with whom, so that rounds can be compared.',
  },
  schedule: {
    mode: 'off: never. ask me: waits in the panel until you send it. automatic: goes out by itself as you agreed; choose it in the panel, which shows what will go out.',
    most: 'More than this at once waits for you, whatever the reason.',
    print: 'Changes when the wording or the rule does; then it waits for you again.',
  },
  surveys: {
    unknown: 'Answers that came by no personal link; they are not counted.',
  },
  choices: {
    peopleRole: { mentee: 'mentee', mentor: 'mentor', both: 'both' },
    peopleDecision: { accepted: 'accepted', waitlisted: 'waitlisted', declined: 'declined' },
    peopleStatus: { active: 'active', paused: 'paused', left: 'left' },
    criteriaMissing: { half: 'half', none: 'none', full: 'full' },
    pairingsStatus: {
      draft: 'draft',
      approved: 'approved',
      published: 'published',
      unmatched: 'unmatched',
      ended: 'ended',
    },
    questionsSure: { sure: 'sure', guess: 'a guess', unsure: 'please look' },
    questionsSide: { both: 'both', mentee: 'mentee', mentor: 'mentor' },
    scheduleMode: { off: 'off', 'ask me': 'ask me', automatic: 'automatic' },
    surveysState: { 'not open': 'not open', open: 'open', closed: 'closed' },
    problemsWeight: { stops: 'stops', warns: 'warns' },
    problemsSource: { 'sign-ups': 'sign-ups', matching: 'matching', publishing: 'publishing', surveys: 'surveys' },
  },
});
