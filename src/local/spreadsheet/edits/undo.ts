/** Ctrl+Z and Ctrl+Y. */
import type { Host } from '../../kernel.js';
import { keep } from '../book/keep.js';
import { historyOf, restore } from './history.js';
import { type Edited, held } from './person.js';

export function undo(host: Host): Edited {
  return step(host, 'undo');
}

export function redo(host: Host): Edited {
  return step(host, 'redo');
}

function step(host: Host, way: 'undo' | 'redo'): Edited {
  const { done, undone } = historyOf(host);
  const [stack, other] = way === 'undo' ? [done, undone] : [undone, done];
  const act = stack[stack.length - 1];
  if (!act) return { ok: false, sentence: `There is nothing to ${way}.` };
  const [from, to] = way === 'undo' ? [act.after, act.before] : [act.before, act.after];
  const came = held(host, from && to ? 'EDIT' : 'OTHER', (book) => {
    const rect = restore(book, act.id, from, to);
    keep(book);
    return { id: to ? act.id : book.activeId, ...(rect ? { edited: { rect } } : {}) };
  });
  stack.pop();
  if (came.ok) other.push(act);
  return came;
}
