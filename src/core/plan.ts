/** What a job would do if it ran now: the same run, over an edge that only pretends. */
import type { EffectAction, Receipt } from './action.js';
import { drive } from './edge.js';
import type { Args, Job } from './job.js';
import { type Outcome, run } from './run.js';
import { sentences } from './sentences.js';
import type { Todo } from './step.js';
import type { World } from './world.js';

/** Everything that the job would do until it wants nothing more, as if every effect succeeded, however many there are. */
export function plan(job: Job, args: Args, world: World): readonly Todo[] {
  return rehearse(job, args, world).done;
}

/** The same, with the world as it would be then. */
export function rehearse(job: Job, args: Args, world: World): Outcome {
  const nothing = () => undefined;
  return drive(run(job, args, world, { until: Infinity, mails: Infinity, run: '', pretended: true }), {
    put: nothing,
    append: nothing,
    flush: nothing,
    compare: nothing,
    listen: nothing,
    perform: (effect) => foreseen(effect, world.now),
    clock: () => Date.parse(world.now),
  });
}

function foreseen(effect: EffectAction, at: string): Receipt {
  // The link stands in a preview for the address of a form that is made on confirmation.
  const link = sentences.formLink;
  const data: Record<string, string> =
    effect.kind === 'form'
      ? {
          url: link,
          prefill: link,
          ...(effect.form.answeredQuestion ? { entry: link } : {}),
          formId: '',
          sheetId: '',
          tab: '',
        }
      : {};
  return { key: effect.key, state: 'done', at, data };
}
