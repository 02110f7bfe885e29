/** Remarks: what people wrote in words of their own is read before anybody is paired. */
import { describe, expect, it } from 'vitest';
import type { World } from '../../../src/core/world.js';
import { signupView } from '../../../src/programme/signup/view.js';
import { named } from '../../cases.js';
import { after, rowsOf, wants, world } from '../../worlds.js';
import { abe, ann, ben, jobNamed } from '../sample.js';

const remarks = jobNamed('remarks');
const wrote = (person: typeof ann, more = {}) => ({ ...person, toRead: 'Anything else?: Not before March', ...more });
const two = world({ People: [wrote(ann), wrote(abe), ben] });
const open = (before: World) => signupView(before).remarks.map(({ name }) => name);

describe('what is shown:', () => {
  it.each(
    named([
      [{ People: [ann, abe, ben] }, [], 'nothing where nobody wrote'],
      [{ People: [wrote(ann), abe, ben] }, ['Ann Ash'], 'who did'],
      [{ People: [wrote(ann, { status: 'paused' }), abe, ben] }, [], 'nobody who is not to be paired'],
      [{ People: [wrote(ann, { hold: 'No consent.' }), abe, ben] }, [], 'nor who is held back'],
    ]),
  )('%s', (_name, [tabs, expected]) => {
    expect(open(world(tabs))).toEqual(expected);
  });
});

describe('what it does:', () => {
  it.each(
    named([
      [{}, [], ['active', 'active'], 'all are read at once'],
      [{ ids: [ann.id] }, ['Abe Alder'], ['active', 'active'], 'or one'],
      [{ ids: [ann.id], as: 'pause' }, ['Abe Alder'], ['paused', 'active'], 'who is not to be paired for now'],
      [{ ids: ['p-nobody'] }, ['Ann Ash', 'Abe Alder'], ['active', 'active'], 'nothing for a stranger'],
    ]),
  )('%s', (_name, [args, left, status]) => {
    const done = after(two, remarks, args);
    expect(open(done)).toEqual(left);
    expect(rowsOf(done, 'People').map((row) => row.status)).toEqual([...status, 'active']);
  });
});

describe('whoever is paused', () => {
  const other = (more: object) => ({ ...ben, id: 'p-0000000099', name: ann.name, ...more });
  it.each(
    named([
      [{ email: 'ann.ash@home.example.org' }, 'paused', 'is so under their other address'],
      [{ email: 'sunny77@home.example.org' }, 'active', 'and a namesake is not'],
      [{ email: 'ann.ash@home.example.org', status: 'left' }, 'left', 'and what has ended stays so'],
    ]),
  )('%s', (_name, [more, status]) => {
    const done = after(world({ People: [wrote(ann), abe, other(more)] }), remarks, { ids: [ann.id], as: 'pause' });
    expect(rowsOf(done, 'People').map((row) => row.status)).toEqual(['paused', 'active', status]);
  });
});

describe('nobody is paired', () => {
  it('while something is to be read, unless the organiser goes on', () => {
    const pair = jobNamed('pair');
    expect(wants(pair, two)).toEqual([
      'refused: Ann Ash and Abe Alder wrote something that is used for nothing. Read it first, on the card Sign-ups or in the column To read of the People tab: it may be a reason not to pair them. Or suggest pairs all the same.',
    ]);
    expect(wants(pair, two, { goOn: true }).length).toBeGreaterThan(1);
    expect(wants(pair, after(two, remarks, {})).length).toBeGreaterThan(1);
  });
});
