/** The door to the sign-ups: any form’s answers in, people out. Nothing outside imports another file of it. */

export { readMeanings, UNTOLD, writeMeanings } from './cells/meanings.js';
export { slotInWords } from './cells/time-of-week.js';
export { readYesNo } from './cells/yesno.js';
export { type DecidedQuestion, decideQuestions, guessOf, isDecided, questionFaults } from './guess/decide-questions.js';
export { guessKind } from './guess/guess-kind.js';
export { guessAll, guessQuestions } from './guess/guess-questions.js';
export { wantedOrNot } from './guess/overlooked.js';
export { cameFromForm, headerIsLost, holdsSignups, listsPeople, lostHeader } from './guess/response-tab.js';
export { criteriaCalledFor, defaultCriteria, suggestCriteria } from './guess/suggest-criteria.js';
export { canMean, type Meaning, teaches } from './guess/teaching.js';
export { isSetAside, unusedTab } from './guess/unused-tab.js';
export { notUsedSentence } from './guess/why-not-used.js';
export { type Directory, directory } from './people/directory.js';
export { findTwins, hasMoreInCommon } from './people/one-human.js';
export { isClear, namesOf, type Reference, readReferences } from './people/references.js';
export { isWholeTab, peopleColumn, type QuestionRow, questionIds, type Sure, tabId } from './question-row.js';
export { wasRead } from './read/merge-person.js';
export { readSignups } from './read/read-signups.js';
export { decided, namesToldIn } from './read/whose-answers.js';
export {
  asksOtherConsent,
  changedQuestions,
  choices,
  consentChoice,
  isOurForm,
  type SignupFormSettings,
  signupForm,
  titles,
} from './signup-form.js';
export { type AnswerTab, answerTab } from './tabs/answer-tab.js';
export { tableOf } from './tabs/table.js';
export { useNamed, uses } from './uses.js';
export { german } from './words.de.js';
