/**
 * What the benchmark measures of the product: the only file here that knows where in the matching it stands. It is
 * bundled with the same settings as what goes to Apps Script.
 */
export { prepare } from '../../src/matching/insight/prepare.js';
export type { Criterion, MatchInput, Participant } from '../../src/matching/model.js';
export { suggestPairs } from '../../src/matching/pairing/computed.js';
export { participantsOf } from '../../src/matching/scoring/participants.js';
export { scoreTable } from '../../src/matching/scoring/score-table.js';
export { assign } from '../../src/matching/solvers/assignment/assign.js';
export { assignSparse } from '../../src/matching/solvers/assignment/assign-sparse.js';
export { check } from '../../src/matching/solvers/assignment/check.js';
export { opportunityCost } from '../../src/matching/solvers/assignment/opportunity-cost.js';
export { residualGraph } from '../../src/matching/solvers/assignment/residual-graph.js';
export { checkGraphMatching } from '../../src/matching/solvers/blossom/check.js';
export { maxWeightMatching } from '../../src/matching/solvers/blossom/max-weight-matching.js';
export { blockingPairs } from '../../src/matching/solvers/stable/check.js';
export { deferredAcceptance } from '../../src/matching/solvers/stable/deferred-acceptance.js';
