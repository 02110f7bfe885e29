/** The Outbox: what has gone out, the texts it went out with, and what needs the organiser's word. */
import { type Area, defineArea } from '../area.js';
import { retry, settle } from './decide.js';
import { recallJob } from './later.js';
import { undo } from './undo.js';

/** `areas`: all of the programme. */
export function outboxArea(areas: () => readonly Area[]) {
  return defineArea({
    name: 'outbox',
    phase: 'run',
    jobs: [settle, retry, recallJob(areas), undo],
  });
}
