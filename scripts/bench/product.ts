/** What the product does beside solving: reading people into scores, and answering "why not" for one mentee. */
import { table } from './instances.mjs';
import { programme } from './programme.mjs';

export const productSolvers = {
  async scoring({ mentees, mentors }, engine) {
    const { castOf, scored } = await engine();
    const input = programme(mentees, mentors);
    return {
      solve: () => scored(input, castOf(input)),
      total: ({ rows, columns }) => rows * columns,
      fault: ({ problems }) => problems.find(({ weight }) => weight === 'stops')?.reason ?? '',
    };
  },

  /** The numbers alone: one search gives the loss for every mentor; what serves all mentees is made ready before. */
  async regrets({ family, rows, columns }, engine) {
    const { assign, movesOf, regrets } = await engine();
    const problem = { rows, columns, absent: 65535, ...table({ family, rows, columns }) };
    const answer = assign(problem);
    const moves = movesOf(problem, answer);
    let row = 0;
    return {
      solve: () => {
        row = (row + 7) % rows;
        return regrets(problem, answer, row, moves);
      },
      total: () => rows,
      fault: ({ loss }) => (loss.some((one) => one < 0) ? 'A regret below 0.' : ''),
    };
  },

  /** People and sentences, one seat a mentor; what can be made ready once is made ready before the clock. */
  async 'why-not'({ mentees, mentors }, engine) {
    const { prepare } = await engine();
    const ready = prepare(programme(mentees, mentors, 1));
    ready.alternatives('m0');
    let at = 0;
    return {
      solve: () => {
        at = (at + 7) % mentees;
        return ready.alternatives(`m${at}`);
      },
      total: () => mentees,
      fault: (answers) => (answers.length === mentors ? '' : `${answers.length} answers, not ${mentors}.`),
    };
  },

  async suggestion({ mentees, mentors }, engine) {
    const { suggestPairs } = await engine();
    const input = programme(mentees, mentors);
    return {
      solve: () => suggestPairs(input),
      total: ({ certificate }) => certificate.matched,
      fault: ({ certificate }) => (certificate.proven ? '' : certificate.statement),
    };
  },
};
