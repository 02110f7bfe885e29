/** Which objectives can be asked for, in which order: those that are solved exactly. */
import { words } from './words.js';
import { WrongProblem } from './wrong-problem.js';

/** What chooses among pairings with as many pairs and as high a floor. */
export type LaterObjective = 'total' | 'load' | 'changes';

export interface ObjectiveOrder {
  readonly coverage: boolean;
  readonly floor: boolean;
  /** The total is always among them, as the last one if it is not named. */
  readonly choices: readonly LaterObjective[];
}

const CHOICES: readonly string[] = ['total', 'load', 'changes'];
const PEER = ['coverage,total', 'coverage', 'total'];

/** Throws WrongProblem. */
export function objectiveOrder(mode: 'assignment' | 'peer' | 'ranked', objective: string | undefined): ObjectiveOrder {
  if (mode === 'ranked') {
    if (objective === undefined) return { coverage: false, floor: false, choices: ['total'] };
    throw new WrongProblem(words.wrong.noObjective);
  }
  const asked = (objective === undefined ? 'coverage,total' : objective).split(',').map((word) => word.trim());
  const impossible = () => new WrongProblem(words.wrong.objective(asked.join(','), mode));
  const coverage = asked[0] === 'coverage';
  if (mode === 'peer') {
    if (PEER.indexOf(asked.join(',')) < 0) throw impossible();
    return { coverage, floor: false, choices: ['total'] };
  }
  const floor = coverage && asked[1] === 'floor';
  const rest = asked.slice(Number(coverage) + Number(floor));
  const known = rest.every((word, at) => CHOICES.indexOf(word) >= 0 && rest.indexOf(word) === at);
  if (!known || (!coverage && rest[0] !== 'total')) throw impossible();
  const choices = rest as LaterObjective[];
  return { coverage, floor, choices: choices.indexOf('total') >= 0 ? choices : [...choices, 'total'] };
}
