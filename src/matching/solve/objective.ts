/** Which objectives can be asked for, in which order: those that are solved exactly. */
import { told, WrongProblem } from './wrong.js';

export type Objective = 'coverage' | 'floor' | 'total';

/** What decides after the last one named: the total, if it is not named before. */
export interface Goal {
  readonly coverage: boolean;
  readonly floor: boolean;
}

const ASSIGNMENT = ['coverage,total', 'coverage,floor,total', 'coverage,floor', 'coverage', 'total'];
const PEER = ['coverage,total', 'coverage', 'total'];

/** Throws WrongProblem. */
export function goalOf(mode: 'assignment' | 'peer' | 'ranked', objective: string | undefined): Goal {
  if (mode === 'ranked') {
    if (objective === undefined) return { coverage: false, floor: false };
    throw new WrongProblem('Mode "ranked" takes no objective: it looks for a stable outcome; leave --objective out.');
  }
  const possible = mode === 'peer' ? PEER : ASSIGNMENT;
  const words = (objective === undefined ? possible[0]! : objective).split(',').map((word) => word.trim());
  if (possible.indexOf(words.join(',')) < 0) {
    const list = `${possible.slice(0, -1).join(' or ')} or ${possible[possible.length - 1]}`.replace(
      / or (?=.* or )/g,
      '; ',
    );
    throw new WrongProblem(
      `The objective ${told(words.join(','))} cannot be solved exactly in mode "${mode}"; possible are ${list}.`,
    );
  }
  return { coverage: words[0] === 'coverage', floor: words.indexOf('floor') >= 0 };
}
