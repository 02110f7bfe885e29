/** A job that goes mad is refused before anything is written down. */
import { expect, it } from 'vitest';
import type { MailAction } from '../../src/core/action.js';
import { plan } from '../../src/core/plan.js';
import { defineJob } from '../../src/programme/area.js';
import * as records from '../../src/records/index.js';
import { after, world } from '../worlds.js';

const mails = (many: number) =>
  Array.from(
    { length: many },
    (_, at): MailAction => ({
      kind: 'mail',
      key: `mail:${at}`,
      occasion: 'Test',
      to: `${at}@example.org`,
      subject: '',
      text: '',
      html: '',
      senderName: '',
      replyTo: '',
    }),
  );
const job = (many: number) =>
  defineJob({ name: 'test', title: () => 'Test', reads: [records.people], sends: true, actions: () => mails(many) });
const people = world({ People: Array.from({ length: 30 }, (_, at) => ({ id: `p-${at}`, name: `Ann ${at}` })) });

it('two mails for each person can be meant, more cannot', () => {
  expect(plan(job(60), {}, people)).toHaveLength(60);
  expect(() => plan(job(61), {}, people)).toThrow(
    'This would send 61 mails, and there are 30 people in the People tab.',
  );
});

it('what has gone out before is not counted', () => {
  expect(plan(job(100), {}, after(people, job(60)))).toHaveLength(40);
});
