/** What the product does beside solving: reading people into scores, and answering "why not" for one mentee. */
import { type Family, table } from './instances.js';
import { programme } from './programme.js';
import { type Solver, solving } from './solving.js';

interface People {
  readonly mentees: number;
  readonly mentors: number;
}
interface Table {
  readonly family: Family;
  readonly rows: number;
  readonly columns: number;
}
/** Each case gives the sizes that its solver reads. */
export type ProductInstance = People & Table;
export type ProductSizes = Partial<ProductInstance>;

export const productSolvers: Readonly<Record<string, Solver<ProductInstance>>> = {
  async scoring({ mentees, mentors }, engine) {
    const { participantsOf, scoreTable } = await engine();
    const input = programme(mentees, mentors);
    return solving({
      solve: () => scoreTable(input, participantsOf(input)),
      total: ({ rows, columns }) => rows * columns,
      fault: ({ warnings }) => warnings.find(({ weight }) => weight === 'stops')?.code ?? '',
    });
  },

  /** The numbers alone: one search gives the loss for every mentor; what serves all mentees is made ready before. */
  async regrets({ family, rows, columns }, engine) {
    const { assign, opportunityCost, residualGraph } = await engine();
    const problem = { rows, columns, absent: 65535, ...table({ family, rows, columns }) };
    const answer = assign(problem);
    const graph = residualGraph(problem, answer);
    let row = 0;
    return solving({
      solve: () => {
        row = (row + 7) % rows;
        return opportunityCost(problem, answer, row, graph);
      },
      total: () => rows,
      fault: ({ loss }) => (loss.some((one) => one < 0) ? 'A regret below 0.' : ''),
    });
  },

  /** People and sentences, one seat a mentor; what can be made ready once is made ready before the clock. */
  async 'why-not'({ mentees, mentors }, engine) {
    const { prepare } = await engine();
    const ready = prepare(programme(mentees, mentors, 1));
    ready.alternatives('m0');
    let at = 0;
    return solving({
      solve: () => {
        at = (at + 7) % mentees;
        return ready.alternatives(`m${at}`);
      },
      total: () => mentees,
      fault: (answers) => (answers.length === mentors ? '' : `${answers.length} answers, not ${mentors}.`),
    });
  },

  async suggestion({ mentees, mentors }, engine) {
    const { suggestPairs } = await engine();
    const input = programme(mentees, mentors);
    return solving({
      solve: () => suggestPairs(input),
      total: ({ certificate }) => certificate.matched,
      fault: ({ certificate }) => (certificate.proven ? '' : certificate.statement),
    });
  },
};
