/** The door to the matching: people and criteria in, proven pairs and the reasons for them out. Nothing outside imports another file of it. */
export { type Insight, prepare } from './insight/prepare.js';
export { suggestChosen } from './pairing/by-wishes.js';
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
} from './pairing/computed.js';
export { MANY, otherPairings } from './pairing/other-pairings.js';
export { repairPairs } from './pairing/repair.js';
export { type Trade, tradeOff } from './pairing/trade-off.js';
export { solveProblem } from './script/solve-problem.js';
export { WrongProblem } from './script/wrong-problem.js';
