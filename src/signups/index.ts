/** The door to the sign-ups: any form’s answers in, people out. Nothing outside imports another file of it. */

export { readYesNo } from './cells/yesno.js';
export { type DecidedQuestion, decideQuestions, questionFaults } from './guess/decide-questions.js';
export { guessKind } from './guess/guess-kind.js';
export { guessAll, guessQuestions } from './guess/guess-questions.js';
export { cameFromForm, headerIsLost, holdsSignups, lostHeader } from './guess/response-tab.js';
export { criteriaCalledFor, defaultCriteria, suggestCriteria } from './guess/suggest-criteria.js';
export { type Directory, directory } from './people/directory.js';
export { findTwins } from './people/one-human.js';
export { isClear, namesOf, type Reference, readReferences } from './people/references.js';
export { isWholeTab, type QuestionRow, questionIds, type Sure, tabId } from './question-row.js';
export { wasRead } from './read/merge-person.js';
export { readSignups } from './read/read-signups.js';
export { choices, isOurForm, signupForm, titles } from './signup-form.js';
export { useNamed, uses } from './uses.js';
