/** The door to the matching: people and criteria in, proven pairs and the reasons for them out. Nothing outside imports another file of it. */
export { itemsOf } from './criteria/tokens.js';
export { type Insight, prepare } from './insight/prepare.js';
export { suggestChosen } from './modes/chosen.js';
export { MANY, otherPairings } from './others.js';
export { repairPairs } from './repair.js';
export { answerOf, columnOf } from './sides.js';
export { solveProblem } from './solve/solve.js';
export { WrongProblem } from './solve/wrong.js';
export {
  type Criterion,
  criterionKinds,
  type Link,
  type MatchInput,
  type Objective,
  type Part,
  type Participant,
  type Suggestion,
  suggestPairs,
} from './suggest.js';
export { type Trade, tradeOff } from './trade-off.js';
