/** Texts: what people read, for the organiser to reword, to try out and to send once more. */
import { type Area, defineArea } from '../area.js';
import { againJob } from './again.js';
import { rewordJob } from './reword.js';
import { testJob } from './test.js';

/** `areas`: all of the programme. */
export function textsArea(areas: () => readonly Area[]) {
  return defineArea({
    name: 'texts',
    phase: 'run',
    jobs: [rewordJob(areas), testJob(areas), againJob(areas)],
  });
}
