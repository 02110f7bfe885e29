/** Send what is due: of occasions that may go out by themselves, what reaches people at this hour, and no more than was agreed. */
import { expect, it } from 'vitest';
import { named } from '../../cases.js';
import { after, edited, later, rowsOf, wants } from '../../worlds.js';
import { jobNamed, stages } from '../sample.js';

const due = jobNamed('due');
const set = jobNamed('schedule');
const ASK = 'ask:check-in-1';
const { published } = stages;
/** Monday 25 January 2027, 09:00 in London. */
const now = stages.due;
const form = 'form:survey:check-in-1 "First check-in: Mentoring programme"';
const last = `Schedule ${ASK}: what First check-in, who Everybody who has been introduced, rule 14 days after being introduced, last 2027-01-25T09:00:00.000Z`;
const made = after(now, due, {}, ({ kind }) => (kind === 'form' ? 'done' : 'returned'));
const survey = jobNamed('survey');
const HOUR = '2027-01-26T08:30:00.000Z';
const held = after({ ...made, from: HOUR }, survey, { survey: 'check-in-1' });
const calledOff = after(held, jobNamed('recall'), { from: HOUR, card: 'surveys' });
const someone = String(rowsOf(made, 'People')[0]!.id);
const mailsTo = (before: typeof now) => wants(due, before).filter((line) => line.startsWith('mail:survey')).length;

it.each(
  named([
    [now, [form, last], 'the form first'],
    [later(now, -1), [], 'nothing before its day'],
    [later(published, 14), [], 'nothing that nobody has agreed to'],
    [edited(now, 'Schedule', ASK, { 'Goes out': 'off' }), [], 'nothing that is off'],
    [edited(now, 'Schedule', ASK, { 'Goes out': 'sometimes' }), [], 'nothing whose mode is not understood'],
    [edited(now, 'Schedule', ASK, { 'Agreed to': '' }), [], 'nothing that was typed and not agreed to'],
    [edited(now, 'Templates', 'Survey', { Subject: 'Other words' }), [], 'nothing in other words'],
    [after(now, due), [], 'nothing that has gone out'],
  ]),
)('%s', (_name, [before, expected]) => {
  expect(wants(due, before)).toEqual(expected);
});

it.each(
  named([
    [made, 3, 'everybody in the morning'],
    [later(made, -0.5), 0, 'nobody at night'],
    [later(made, -2), 0, 'nobody at the weekend'],
    [edited(made, 'People', someone, { 'Time zone': 'America/Los_Angeles' }), 2, 'nobody for whom it is night'],
    [edited(made, 'Schedule', ASK, { 'At most at once': 2 }), 0, 'nobody where more is due than was agreed to'],
    [edited(made, 'Settings', 'Holidays', { Value: '2027-01-25' }), 0, 'nobody on a holiday'],
    [
      edited(made, 'Settings', 'Holidays', { Value: '2027-01-25, 24.12.' }),
      0,
      'nobody on a holiday beside one that is no day',
    ],
    [edited(made, 'Schedule', ASK, { 'At most at once': '' }), 0, 'nobody where no number was agreed to'],
    [edited(made, 'Schedule', ASK, { 'At most at once': 'ten' }), 0, 'nobody where the number is none'],
    [{ ...made, owner: 'second@example.org' }, 0, 'nobody from an account that nobody agreed to'],
    [edited(made, 'Settings', 'Programme', { Value: 'Another' }), 0, 'nobody in another programme’s name'],
    [calledOff, 0, 'nobody of a wave that was called off'],
    [held, 0, 'nobody of a wave that was confirmed for later'],
  ]),
)('mails %s', (_name, [before, many]) => {
  expect(mailsTo(before)).toBe(many);
});

it('is agreed to anew where it has lapsed', () => {
  const changed = edited(now, 'Templates', 'Survey', { Subject: 'Other words' });
  expect(wants(due, after(changed, set, { occasion: ASK, mode: 'automatic' }))).not.toEqual([]);
});
