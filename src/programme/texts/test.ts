/** Sends to the organiser alone what somebody would get, with nothing that would count as theirs. */
import * as z from 'zod/mini';
import { type Action, isEffect, type MailAction } from '../../core/action.js';
import { Refusal } from '../../core/job.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { type Area, defineJob, line } from '../area.js';
import { argsOf, madeOf, senders, wantedBy, withoutSecret } from './made.js';
import { draft, textNamed } from './reword.js';
import { words } from './words.js';

const args = z.object({
  /** Whose mail it would be, and what it is called. */
  to: line,
  subject: line,
  /** Of what a job would send. */
  job: z.optional(line),
  args: z.optional(z.record(z.string(), z.unknown())),
  /** Or of a text as it is typed. */
  text: z.optional(draft),
});

type Asked = z.infer<typeof args>;

export function testJob(areas: () => readonly Area[]) {
  return defineJob({
    name: 'test',
    title: () => words.testTitle,
    reads: records.holding,
    readsResponses: true,
    sends: true,
    args,
    says: ({ me }) => words.tested(me),
    actions(world, asked): Action[] {
      if (world.mailLeft <= 0) throw new Refusal(words.noMailLeft);
      const { occasion, after: _, ...mail } = shown(areas(), withoutSecret(world), asked);
      const subject = words.testSubject(mail.subject);
      return [{ ...mail, occasion: words.occasion, key: `mail:test:${world.now}`, to: world.me, subject }];
    },
  });
}

function shown(areas: readonly Area[], world: World, { to, subject, job, args: given = {}, text }: Asked): MailAction {
  const found = text
    ? madeOf(areas, world, textNamed(areas, text.id), text).effects
    : senders(areas)
        .flatMap((one) => (one.name === job ? [given] : argsOf(one, world)).flatMap((own) => wantedBy(one, own, world)))
        .filter(isEffect);
  const mails = found.flatMap((one) => (one.kind === 'mail' ? [one] : []));
  const mail = mails.find((one) => one.to === to && one.subject === subject);
  if (!mail) throw new Refusal(words.notThere);
  return mail;
}
