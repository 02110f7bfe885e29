/**
 * The door to the matching: people and criteria in, proven pairs and the reasons for them out. Nothing outside imports
 * another file of it.
 */
export { german } from './german.js';
export { type Insight, prepare } from './insight/prepare.js';
export type {
  Certificate,
  Criterion,
  CriterionPoints,
  Link,
  MatchInput,
  Objective,
  Pair,
  Participant,
  Suggestion,
  Unmatched,
} from './model.js';
export { type ByWishesInput, type ByWishesSuggestion, suggestByWishes } from './pairing/by-wishes/suggest-by-wishes.js';
export { suggestPairs } from './pairing/computed.js';
export type { GroupInput, GroupSuggestion } from './pairing/groups/group-model.js';
export { suggestGroups } from './pairing/groups/suggest-groups.js';
export { MANAGER } from './pairing/lifted-rules.js';
export { MANY, otherPairings } from './pairing/other-pairings.js';
export { type PeersInput, type PeersSuggestion, suggestPeers } from './pairing/peers/suggest-peers.js';
export { type Quality, qualityOf } from './pairing/quality.js';
export { type RepairedPairs, repairPairs } from './pairing/repair.js';
export { type Trade, tradeOff } from './pairing/trade-off.js';
export { answerOf, columnOf } from './scoring/answers.js';
export { criterionKinds } from './scoring/criteria/index.js';
export { isPersonal } from './scoring/criteria/personal.js';
export { itemsOf, tellable } from './scoring/criteria/tokens.js';
export { solveProblem } from './script/solve-problem.js';
export { WrongProblem } from './script/wrong-problem.js';
export { reassign, type WarmStart } from './solvers/assignment/warm-start.js';
