/** What is made of a text: for those who would get it as the Sheet stands, or for two people whom we made up. */
import { type EffectAction, isEffect } from '../../core/action.js';
import { advance } from '../../core/advance.js';
import type { Args } from '../../core/job.js';
import { plan } from '../../core/plan.js';
import { write } from '../../core/rows.js';
import { pending } from '../../core/step.js';
import type { World } from '../../core/world.js';
import { refuseUnknownWords } from '../../mailkit/index.js';
import * as records from '../../records/index.js';
import type { Area, AreaJob } from '../area.js';
import { type Text, templateRow } from '../wording.js';
import { attempt } from './attempt.js';
import { exampleTodo } from './example.js';

/** The Sheet without its secret, so that whoever answers by a link of a test answers as nobody, and without its triggers. */
export function withoutSecret({
  now,
  language,
  zone,
  owner,
  me,
  refused,
  sheet,
  tabs,
  tabNames,
  mailLeft,
}: World): World {
  const seen = { now, language, zone, owner, me, refused, sheet, tabs, tabNames, mailLeft };
  return { ...seen, secret: 'a test', triggers: [] };
}

export interface Made {
  readonly effects: readonly EffectAction[];
  /** It is for people whom we made up. */
  readonly isExample: boolean;
}

/** The jobs of these areas that send by themselves what they make of texts. */
export function senders(areas: readonly Area[]): readonly AreaJob[] {
  return areas
    .flatMap(({ jobs = [], mails = [] }) => (mails.length > 0 ? jobs : []))
    .filter(({ sends, asks }) => sends && !asks);
}

/** As it would be with these words. Throws a Refusal when the text uses a word that it does not know. */
export function madeOf(
  areas: readonly Area[],
  world: World,
  text: Text,
  draft: { readonly subject: string; readonly text: string },
): Made {
  refuseUnknownWords({ ...text, wording: { ...text.wording, ...draft, footer: '' } });
  const jobs = senders(areas);
  const worded = reworded(withoutSecret(world), text, draft);
  const isOf = (effect: { readonly kind: string }): effect is EffectAction =>
    isEffect(effect) && text.keys.test(effect.key);
  const real = jobs.flatMap((job) => argsOf(job, worded).flatMap((args) => wantedBy(job, args, worded))).filter(isOf);
  const effects = real.filter(({ key }, at) => real.findIndex((one) => one.key === key) === at);
  if (effects.length > 0) return { effects, isExample: false };
  return { effects: exampleTodo(worded, jobs).filter(isOf), isExample: true };
}

function reworded(
  world: World,
  text: Text,
  { subject, text: body }: { readonly subject: string; readonly text: string },
): World {
  const rows = write(records.templates, [templateRow(world, text, subject, body)]);
  return advance(world, pending([rows], world));
}

/** With which it is asked when nobody says. */
export function argsOf(job: AreaJob, world: World): readonly Args[] {
  const resumed = job.resumes?.(world) || [];
  return resumed.length > 0 ? resumed : [job.usually || {}];
}

/** All that it wants, done or not, and what follows from it; nothing where it refuses. */
export function wantedBy(job: AreaJob, args: Args, world: World): readonly { readonly kind: string }[] {
  return [...(attempt(() => job.actions(world, args)) || []), ...(attempt(() => plan(job, args, world)) || [])];
}
