/** A test goes to the organiser alone, and counts as nobody's. */
import { describe, expect, it } from 'vitest';
import type { MailAction } from '../../../src/core/action.js';
import { readLedger } from '../../../src/core/ledger.js';
import { personalCode } from '../../../src/programme/instrument.js';
import { pulse } from '../../../src/programme/surveys/pulse.js';
import { after, later, rowsOf, todo } from '../../worlds.js';
import { jobNamed, stages } from '../sample.js';

const test = jobNamed('test');
const { approved, published, surveyed } = stages;
const subject = 'Your mentor in Mentoring programme: Ben Birch';
const ofPublish = { to: 'ann@example.org', subject, job: 'publish', args: {} };
const key = (before: typeof approved) => `mail:test:${before.now}`;
const mail = (before: typeof approved, args: object) =>
  test.actions(before, args as never).find(({ kind }) => kind === 'mail') as MailAction;

describe('it sends', () => {
  it('what would go out, with a word before its subject, to the organiser', () => {
    expect(todo(test, approved, ofPublish)).toEqual([`${key(approved)} to organiser@example.org`]);
    const { subject: told, text } = mail(approved, ofPublish);
    expect(told).toBe(`[Test] ${subject}`);
    expect(text).toContain('Ann, meet Ben Birch');
  });

  it('the same again when asked again', () => {
    const once = after(approved, test, ofPublish);
    expect(todo(test, later(once, 1), ofPublish)).toHaveLength(1);
  });

  it('what has gone out already', () => {
    expect(mail(published, ofPublish).text).toContain('Ann, meet Ben Birch');
  });

  it('no personal link: whoever answers by it answers as nobody', () => {
    const args = {
      to: 'ann@example.org',
      subject: 'First check-in: 2 minutes for Mentoring programme',
      job: 'survey',
      args: { survey: pulse.id },
    };
    const codes = rowsOf(surveyed, 'People').map(({ id }) => personalCode(surveyed.secret, pulse.id, String(id)));
    expect(mail(surveyed, args).text).toMatch(/Answer the questions|Press your answer/);
    for (const code of codes) expect(mail(surveyed, args).text).not.toContain(code);
  });
});

it('nothing of the person is noted: the mail to them goes out all the same', () => {
  const tested = after(approved, test, ofPublish);
  expect(Object.keys(readLedger(tested)).filter((one) => one.startsWith('mail:introduction:'))).toEqual([]);
  expect(todo(jobNamed('publish'), tested)).toEqual(todo(jobNamed('publish'), approved));
});

it.each([
  [
    approved,
    { ...ofPublish, to: 'none@example.org' },
    'This mail is no longer as it was shown. Look at it again, then send the test.',
  ],
  [
    approved,
    { ...ofPublish, subject: 'Other' },
    'This mail is no longer as it was shown. Look at it again, then send the test.',
  ],
  [{ ...approved, mailLeft: 0 }, ofPublish, 'Google lets this account send no more mails today. Try it tomorrow.'],
])('refuses: %#', (before, args, sentence) => {
  expect(todo(test, before, args)).toEqual([`refused: ${sentence}`]);
});
