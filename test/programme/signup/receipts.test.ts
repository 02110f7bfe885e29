/** Receipts: who takes part is told once what was noted; nobody else is. */
import { describe, expect, it } from 'vitest';
import type { MailAction } from '../../../src/core/action.js';
import type { World } from '../../../src/core/world.js';
import { named } from '../../cases.js';
import { after, edited, todo, wants, world } from '../../worlds.js';
import { abe, ann, ben, jobNamed, stages } from '../sample.js';

const receipts = jobNamed('receipts');
const { signedUp, published } = stages;
const people = [ann, abe, ben];
const mailTo = (before: World, name: string) =>
  receipts.actions(before, {}).find((one) => one.kind === 'mail' && one.to === name) as MailAction;

describe('it wants', () => {
  it.each(
    named([
      [
        world({ People: people }),
        [
          'mail:receipt:p-ann to ann@example.org',
          'mail:receipt:p-abe to abe@example.org',
          'mail:receipt:p-ben to ben@example.org',
        ],
        'a mail to everybody who takes part',
      ],
      [
        world({ People: [ann, { ...abe, consent: 'no' }] }),
        ['mail:receipt:p-ann to ann@example.org'],
        'none to who said no',
      ],
      [
        world({ People: [ann, { ...abe, hold: 'x' }] }),
        ['mail:receipt:p-ann to ann@example.org'],
        'nor to who is held back',
      ],
      [
        world({ People: [ann, { ...abe, status: 'left' }] }),
        ['mail:receipt:p-ann to ann@example.org'],
        'nor to who has left',
      ],
      [after(world({ People: people }), receipts), [], 'none twice'],
      [published, [], 'none to those who have been introduced already'],
    ]),
  )('%s', (_name, [before, expected]) => {
    expect(todo(receipts, before)).toEqual(expected);
  });

  it('nothing while nobody has said that people agree', () => {
    const silent = world({ People: people.map((one) => ({ ...one, consent: '', source: 'Answers row 2' })) });
    expect(wants(receipts, silent)[0]).toMatch(/^refused: None of your forms asks/);
  });
});

describe('it says', () => {
  it('what was noted, and how to change it', () => {
    const { subject, text } = mailTo(signedUp, 'ben@example.org');
    expect(subject).toBe('You are signed up for Mentoring programme');
    for (const line of ['You take part as: mentor', 'Mentees you can take on: 2', 'Topics offered: Writing'])
      expect(text).toContain(line);
    expect(text).toContain('fill in the form again');
    expect(text).toMatch(/https?:\S+/);
  });

  it('to reply, where the form is the organiser’s own', () => {
    const { text } = mailTo(world({ People: people }), 'ann@example.org');
    expect(text).toContain('reply to this mail from this address');
  });

  it('nothing of what is kept from partners or of no use', () => {
    const row = signedUp.tabs.People!.rows.find(([, name]) => name === 'Ann Ash')!;
    const told = edited(signedUp, 'People', String(row[0]), {
      Manager: 'boss@example.org',
      'Must not be paired with': 'Ben Birch',
    });
    const { text, html } = mailTo(told, 'ann@example.org');
    expect(text + html).not.toMatch(/boss@|Ben Birch/);
  });
});
