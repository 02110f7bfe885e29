/** The JavaScript peers for assignment. Those without capacities get a column for each seat, as their users do. */
import type { TableInstance } from './instances.js';
import { type Solver, solving } from './solving.js';

export const assignmentPeers: Readonly<Record<string, Solver<TableInstance>>> = {
  async munkres(instance) {
    const { munkres } = await import('munkres');
    const { costs, total } = squared(instance);
    return solving({ solve: () => munkres(costs), total });
  },

  async 'linear-sum-assignment'(instance) {
    const [{ linearSumAssignment }, { Matrix }] = await Promise.all([
      import('linear-sum-assignment'),
      import('ml-matrix'),
    ]);
    const { costs, total } = squared(instance);
    const matrix = new Matrix(costs);
    return solving({
      solve: () => linearSumAssignment(matrix, { maximaze: false }),
      total: ({ rowAssignments }) =>
        total(Array.from(rowAssignments, (column, row) => [row, column] as const).filter(([, column]) => column >= 0)),
    });
  },

  async 'min-cost-flow'({ rows, columns, scores, seats }) {
    const { minCostFlowForNumberNodes } = (await import('min-cost-flow')).default;
    let highest = -Infinity;
    for (const score of scores) highest = Math.max(highest, score);
    const sink = rows + columns + 1;
    const edges: { from: number; to: number; capacity: number; cost: number }[] = [];
    for (let row = 0; row < rows; row++) {
      edges.push({ from: 0, to: 1 + row, capacity: 1, cost: 0 });
      for (let column = 0; column < columns; column++) {
        const cost = highest - scores[row * columns + column]!;
        edges.push({ from: 1 + row, to: 1 + rows + column, capacity: 1, cost });
      }
    }
    for (let column = 0; column < columns; column++) {
      edges.push({ from: 1 + rows + column, to: sink, capacity: seats[column]!, cost: 0 });
    }
    return solving({
      solve: () => minCostFlowForNumberNodes(edges),
      total: (flows) =>
        flows.reduce((sum, { from, to, flow, cost }) => {
          return from > 0 && to < sink && flow > 0 ? sum + highest - cost : sum;
        }, 0),
    });
  },

  async highs({ rows, columns, scores, seats }) {
    const { default: load } = await import('highs');
    const highs = await load();
    const cells = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => `x${row}_${column}`),
    );
    const sum = (terms: readonly string[]) =>
      terms.reduce((text, term, at) => text + (at % 20 === 19 ? ' +\n ' : ' + ') + term);
    const places = Math.min(
      rows,
      seats.reduce((all, one) => all + one, 0),
    );
    const text = [
      'Maximize',
      sum(cells.flatMap((line, row) => line.map((name, column) => `${scores[row * columns + column]} ${name}`))),
      'Subject To',
      ...cells.map((line) => `${sum(line)} ${places === rows ? '=' : '<='} 1`),
      ...Array.from(seats, (count, column) => `${sum(cells.map((line) => line[column]!))} <= ${count}`),
      'End',
    ].join('\n');
    return solving({
      solve: () => highs.solve(text),
      total: ({ ObjectiveValue }) => Math.round(ObjectiveValue * 1e6) / 1e6,
    });
  },
};

/** A column for each seat; cost = -score. */
function squared({ rows, columns, scores, seats }: TableInstance) {
  const columnOf: number[] = [];
  for (let column = 0; column < columns; column++) {
    for (let seat = 0; seat < seats[column]!; seat++) columnOf.push(column);
  }
  const costs = Array.from({ length: rows }, (_, row) => columnOf.map((column) => 0 - scores[row * columns + column]!));
  const total = (pairs: readonly (readonly [row: number, column: number])[]) =>
    pairs.reduce((sum, [row, column]) => sum + scores[row * columns + columnOf[column]!]!, 0);
  return { costs, total };
}
