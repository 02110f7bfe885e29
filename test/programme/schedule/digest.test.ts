/** The organiser's week: on Mondays, once, with what went out, what comes and what needs a person. */
import { expect, it } from 'vitest';
import { digestOccasion } from '../../../src/programme/schedule/digest.js';
import { named } from '../../cases.js';
import { after, later, wants } from '../../worlds.js';
import { jobNamed, stages } from '../sample.js';

const digest = jobNamed('digest');
const { published, due } = stages;
const textOf = (before: typeof published) => {
  const [mail] = digest.actions(before, {});
  return mail?.kind === 'mail' ? mail.text : '';
};
const sentDue = after(after(due, jobNamed('due')), jobNamed('due'));

it.each(
  named([
    [published, ['mail:digest:2027-01-11 to organiser@example.org'], 'of this week'],
    [later(published, 6), ['mail:digest:2027-01-11 to organiser@example.org'], 'the same until Sunday'],
    [later(published, 7), ['mail:digest:2027-01-18 to organiser@example.org'], 'another the week after'],
  ]),
)('a letter %s', (_name, [before, expected]) => {
  expect(wants(digest, before)).toEqual(expected);
});

it.each(
  named([
    [published, '2027-01-11T08:00:00.000Z', 'on Monday at eight'],
    [later(published, 2), '2027-01-11T08:00:00.000Z', 'a little late where it was missed'],
    [later(published, 4), '2027-01-18T08:00:00.000Z', 'not at the end of the week'],
    [after(published, digest), '2027-01-18T08:00:00.000Z', 'once a week'],
  ]),
)('falls due %s', (_name, [before, expected]) => {
  expect(digestOccasion.next(before)).toBe(expected);
});

it.each(
  named([
    [later(due, -1), 'Monday 25 January 2027, First check-in: 3 mails', 'what comes next'],
    [sentDue, 'Monday 25 January 2027: 3 mails', 'what went out by itself'],
    [stages.doubtful, 'Needs you', 'what needs a person'],
    [published, 'Nothing in the last seven days.', 'that nothing went out'],
  ]),
)('says %s', (_name, [before, expected]) => {
  expect(textOf(before)).toContain(expected);
});
