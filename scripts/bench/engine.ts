/**
 * What the benchmark measures of the product: the only file here that knows where in the matching it stands. It is
 * bundled with the same settings as what goes to Apps Script.
 */
export { castOf } from '../../src/matching/cast.js';
export { prepare } from '../../src/matching/insight/prepare.js';
export { scored } from '../../src/matching/problem.js';
export { assign } from '../../src/matching/solvers/assignment.js';
export { blockingPairs } from '../../src/matching/solvers/blocking.js';
export { check } from '../../src/matching/solvers/check.js';
export { checkPeers } from '../../src/matching/solvers/check-peers.js';
export { movesOf } from '../../src/matching/solvers/moves.js';
export { pairPeers } from '../../src/matching/solvers/peers.js';
export { settle } from '../../src/matching/solvers/ranked.js';
export { regrets } from '../../src/matching/solvers/regret.js';
export { assignSparse } from '../../src/matching/solvers/sparse.js';
export { suggestPairs } from '../../src/matching/suggest.js';
export type { Criterion, MatchInput, Participant } from '../../src/matching/types.js';
