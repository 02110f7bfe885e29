import { expect, test } from 'vitest';
import { unreadableMeetings } from '../../../src/programme/meetings/first-meetings.js';
import { beginning } from '../../../src/programme/meetings/when.js';
import { after, rowsOf, world } from '../../worlds.js';
import { ann, ben, jobNamed, pairing } from '../sample.js';

test.each([
  ['2027-01-18T09:00:00', 'Europe/London', '2027-01-18T09:00:00Z', 'as we write it'],
  ['2027-07-18T09:00', 'Europe/London', '2027-07-18T08:00:00Z', 'without seconds, in summer'],
  ['next Monday', 'Europe/London', null, 'words'],
  ['2027-02-30T09:00:00', 'Europe/London', null, 'a day that does not exist'],
  ['2027-01-18T09:00:00', 'Londn', null, 'a zone that does not exist'],
  ['', '', null, 'nothing'],
])('a meeting at "%s" in "%s" begins at %s', (starts, zone, instant, _name) => {
  expect(beginning({ starts, zone })).toBe(instant === null ? null : Date.parse(instant));
  const before = world({ Meetings: [{ id: 'a#1', pairing: 'a', starts, zone, mentee: 'Ann', mentor: 'Ben' }] });
  expect(unreadableMeetings(before)).toHaveLength(instant === null ? 1 : 0);
});

test('a first meeting is known by its pair, whatever its people are called', () => {
  const approved = world({ People: [ann, ben], Pairings: [pairing(ann, 'approved')] });
  const [meeting] = rowsOf(after(approved, jobNamed('publish')), 'Meetings');
  expect([meeting!.id, meeting!.pairing]).toEqual(['p-ann/1#1', 'p-ann/1']);
});
