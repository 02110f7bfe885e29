/** Whose answers count, once the organiser has said it; until then nothing has changed and nobody is paired. */
import { describe, expect, it } from 'vitest';
import { signupStanding, signupView } from '../../../src/programme/signup/view.js';
import { named } from '../../cases.js';
import { added, after, rowsOf } from '../../worlds.js';
import { jobNamed, stages } from '../sample.js';

const responses = stages.signedUp.tabNames.find((name) => /Responses/.test(name))!;
const [ann] = rowsOf(stages.signedUp, 'People');
const came = added(stages.signedUp, responses, [
  {
    Timestamp: '2027-01-06T10:00:00',
    'Email Address': String(ann!.email),
    'Your name': 'Mallory Fake',
    'I would like to take part as': 'Mentee',
    'Topics you would like help with': 'Sailing',
    'Your consent': 'I agree',
  },
]);
const read = after(came, jobNamed('intake'));
const asked = () => signupView(read).whose[0]!;
const first = (world: typeof read) => rowsOf(world, 'People')[0]!;

describe('somebody else’s name with the address of one who takes part', () => {
  it('changes nothing but that they are held back, which needs the organiser', () => {
    const changed = Object.keys(ann!).filter((key) => first(read)[key] !== ann![key]);
    expect(changed.sort()).toEqual(['answeredAs', 'answersHash', 'hold']);
    expect(asked()).toMatchObject({ name: ann!.name, other: 'Mallory Fake' });
    expect(signupStanding(signupView(read), read)).toMatchObject({ wrong: true });
  });

  it.each(
    named([
      ['keep', ann!.name, 'keeps theirs'],
      ['instead', 'Mallory Fake', 'takes the new ones'],
      ['one', 'Mallory Fake', 'brings both together'],
    ]),
  )('%s', (_name, [as, name]) => {
    const done = after(read, jobNamed('whose'), { id: String(ann!.id), names: asked()[as as 'keep'] });
    expect(first(done)).toMatchObject({ name, hold: '' });
    expect(signupView(done).whose).toEqual([]);
    const back = after(done, jobNamed('whose'), { id: String(ann!.id), names: asked().before });
    expect(first(back)).toMatchObject({ name: ann!.name, hold: first(read).hold });
  });
});
