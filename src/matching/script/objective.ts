/** Which objectives can be asked for, in which order: those that are solved exactly. */
import { told, WrongProblem } from './wrong-problem.js';

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
    throw new WrongProblem('Mode "ranked" takes no objective: it looks for a stable outcome; leave --objective out.');
  }
  const words = (objective === undefined ? 'coverage,total' : objective).split(',').map((word) => word.trim());
  if (mode === 'peer') {
    if (PEER.indexOf(words.join(',')) < 0) refuse(words, mode, 'coverage,total; coverage or total');
    return { coverage: words[0] === 'coverage', floor: false, choices: ['total'] };
  }
  const coverage = words[0] === 'coverage';
  const floor = coverage && words[1] === 'floor';
  const rest = words.slice(Number(coverage) + Number(floor));
  const known = rest.every((word, at) => CHOICES.indexOf(word) >= 0 && rest.indexOf(word) === at);
  if (!known || (!coverage && rest[0] !== 'total')) {
    refuse(words, mode, 'coverage; coverage,floor or total, and after it any of total, load and changes');
  }
  const choices = rest as LaterObjective[];
  return { coverage, floor, choices: choices.indexOf('total') >= 0 ? choices : [...choices, 'total'] };
}

function refuse(words: readonly string[], mode: string, possible: string): never {
  throw new WrongProblem(
    `The objective ${told(words.join(','))} cannot be solved exactly in mode "${mode}"; possible are ${possible}.`,
  );
}
