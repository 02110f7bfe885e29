/** What the matching says of a result that could not be proven: what the independent check found wrong. */
import { catalogue } from '../core/words.js';
import type { Fault, FaultCode } from './solvers/fault.js';

const words = /* @__PURE__ */ catalogue('matching', {
  faults: {
    'wrong length': (answered, rows) => `The answer has ${answered} rows, not ${rows}.`,
    'no such column': (row, column) => `Row ${row} sits in column ${column}, which does not exist.`,
    'pair not allowed': (row, column) => `Row ${row} sits in column ${column}, which is not allowed.`,
    'too many in column': (column, held, seats) => `Column ${column} holds ${held} in ${seats} seats.`,
    'too few in column': (column, held, least) => `Column ${column} holds ${held} rows, fewer than ${least}.`,
    'no common mark': (column) => `The rows of column ${column} share no mark.`,
    'not kept apart': (row, other) => `Rows ${row} and ${other} are in the same column.`,
    'wrong count': (count, claimed) => `The answer has ${count} pairs, not ${claimed}.`,
    'wrong total': (total, claimed) => `The total is ${total}, not ${claimed}.`,
    'mate has another': (node, mate) => `Node ${node} is paired with ${mate}, but not the reverse.`,
    'no such edge': (node, other) => `No edge joins ${node} and ${other}.`,
    'negative row dual': (row, dual) => `The price of row ${row} is ${dual}.`,
    'negative column dual': (column, dual) => `The price of column ${column} is ${dual}.`,
    'negative node dual': (node, dual) => `The price of node ${node} is ${dual}.`,
    'negative set dual': (set, dual) => `The price of set ${set} is ${dual}.`,
    'wrong set member': (set, node) => `Set ${set} wrongly holds node ${node}.`,
    'even set': (set, nodes) => `Set ${set} holds ${nodes} nodes, an even number.`,
    'big-M too small': (bigM) => `The constant ${bigM} that puts the number of pairs first is too small.`,
    'big-M not 0': (bigM) => `The constant that puts the number of pairs first is ${bigM}, not 0.`,
    'scores too large': () => 'The scores are too large.',
    gap: (bound, total) => `A total of ${bound} is not ruled out; this one is ${total}.`,
    'negative stage dual': (stage, row, dual) => `Stage ${stage} gives row ${row} the price ${dual}.`,
    'stage gap': (stage, gap) => `Stage ${stage} leaves a gap of ${gap}.`,
    'stage does not cover': (stage, row, column) => `Stage ${stage} does not cover row ${row}, column ${column}.`,
    'blocking pair': () => 'Two would both rather be paired with each other.',
    rounding: () => 'Rounding leaves a doubt.',
    'floor not proven': () => 'The highest possible weakest score is not proven.',
    'steps disagree': () => 'Two steps that must agree do not.',
    'sums not exact': () => 'There are too many people and earlier rounds for exact sums.',
  } satisfies Readonly<Record<FaultCode, (...facts: number[]) => string>>,
});

export function faultSentence({ code, facts }: Fault): string {
  const sentence: (...facts: number[]) => string = words.faults[code];
  return sentence(...facts);
}
