/** The door to the sign-ups: any form’s answers in, people out. Nothing outside imports another file of it. */
export { defaultCriteria, isOurForm, signupForm, titles } from './form.js';
export { guessAll, guessQuestions } from './guess.js';
export { guessKind } from './guess-kind.js';
export { holdsSignups } from './holds-signups.js';
export { type QuestionRow, questionIds, tabId } from './question.js';
export { readSignups } from './read.js';
export { headerIsLost, lostHeader } from './responses.js';
export { suggestCriteria } from './suggest-criteria.js';
export { useNamed, uses } from './uses.js';
