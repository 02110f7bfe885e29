/** Approve: the organiser agrees to drafts, or takes that back; nothing else changes. */
import { expect, it } from 'vitest';
import { named } from '../../cases.js';
import { wants, world } from '../../worlds.js';
import { abe, ann, jobNamed, pairing } from '../sample.js';

const two = (status: string, other: string) => world({ Pairings: [pairing(ann, status), pairing(abe, other)] });

it.each(
  named([
    [two('draft', 'draft'), 'all', true, ['p-ann/1: status approved', 'p-abe/1: status approved'], 'all drafts'],
    [two('draft', 'draft'), ['p-abe/1'], true, ['p-abe/1: status approved'], 'one of them'],
    [two('approved', 'draft'), 'all', true, ['p-abe/1: status approved'], 'what is agreed already is not asked again'],
    [two('unmatched', 'published'), 'all', true, [], 'neither a mentee without a mentor nor a published pair'],
    [two('ended', ''), 'all', true, [], 'neither an ended pair nor a row without a status'],
    [two('approved', 'draft'), 'all', false, ['p-ann/1: status draft'], 'taken back'],
    [two('published', 'ended'), 'all', false, [], 'a published pair is not taken back'],
    [two('draft', 'draft'), ['p-gone/1'], true, [], 'a pair that is gone'],
    [two('draft', 'draft'), [], true, [], 'none at all'],
    [two('Draft ', 'DRAFT'), 'all', true, ['p-ann/1: status approved', 'p-abe/1: status approved'], 'as typed by hand'],
    [world(), 'all', true, [], 'no pair yet'],
  ]),
)('%s', (_name, [before, ids, approve, expected]) => {
  expect(wants(jobNamed('approve'), before, { ids, approve })).toEqual(expected.map((line) => `Pairings ${line}`));
});
