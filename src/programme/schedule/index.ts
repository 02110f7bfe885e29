/** The schedule: what falls due in every area, and what of it may go out by itself. */
import type { Area } from '../area.js';
import { defineArea, defineCard } from '../area.js';
import { calendarQuestion } from './calendar.js';
import { digest, digestJob, digestOccasion } from './digest.js';
import { dueJob, readsOf } from './due.js';
import { occasionRows, occasionsOf } from './occasions.js';
import { setModeJob } from './set-mode.js';
import { settings } from './settings.js';
import { scheduleStanding, scheduleView } from './view.js';
import { words } from './words.js';

/** `areas`: all of the programme. */
export function scheduleArea(areas: () => readonly Area[]) {
  return defineArea({
    name: 'schedule',
    phase: 'run',
    settings,
    jobs: [setModeJob(areas), dueJob(areas), digestJob(areas)],
    questions: [calendarQuestion(areas)],
    occasions: () => [digestOccasion],
    mails: [digest],
    setsUp: (world) => [occasionRows(world, occasionsOf(areas()))],
    card: defineCard({
      title: () => words.title,
      needs: {
        get reads() {
          return readsOf(areas(), true);
        },
        sends: true,
        signs: true,
      },
      view: (world) => scheduleView(world, areas()),
      standing: scheduleStanding,
    }),
  });
}
