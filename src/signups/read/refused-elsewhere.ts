/** Somebody who says yes with one address and no with another: who may be the same human is held back until that is clear. */
import { groupBy } from '../../core/dict.js';
import type { Problem } from '../../core/problem.js';
import { said, trouble } from '../cells/reading.js';
import { tidyLine } from '../cells/tidy.js';
import { findTwins, hasMoreInCommon, type Someone, type Twins } from '../people/one-human.js';
import { words } from '../words.js';
import type { Hold } from './person.js';
import { latest, placeOf, problemAt, type Signup } from './signup.js';

export interface NamedSignup {
  readonly signup: Signup;
  readonly name: string;
}

export interface Refused {
  readonly hold: Hold;
  readonly problems: readonly Problem[];
}

/** What holds those who agree, by id; only whom something is told of. */
export function refusedElsewhere(
  agreed: readonly NamedSignup[],
  refused: readonly NamedSignup[],
): ReadonlyMap<string, Refused> {
  if (refused.length === 0) return new Map();
  const refusers = new Map(refused.map((one, at): [string, NamedSignup] => [`refused ${at}`, one]));
  const signups = new Map(agreed.map((one): [string, NamedSignup] => [one.signup.id, one]));
  const twins = findTwins([
    ...agreed.map((one) => someone(one.signup.id, one)),
    ...Array.from(refusers, ([id, one]) => someone(id, one)),
  ]).filter(({ first, other }) => signups.has(first.id) && refusers.has(other.id));
  const found = groupBy(twins, ({ first }) => first.id);
  return new Map(
    Object.keys(found).map((id): [string, Refused] => [
      id,
      toldOf(signups.get(id)!.signup, found[id]!, (refuser) => refusers.get(refuser)!.signup),
    ]),
  );
}

export function someone(id: string, { signup, name }: NamedSignup): Someone {
  const [manager, about] = (['manager', 'about'] as const).map((use) =>
    tidyLine(
      latest(signup, use)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
  return { id, name, email: signup.email, manager: manager!, about: about! };
}

function toldOf(signup: Signup, twins: readonly Twins[], signupOf: (id: string) => Signup): Refused {
  const holding = twins.filter(hasMoreInCommon);
  const tellings = (holding.length > 0 ? holding : twins).map(({ other }) => {
    const { email, responses } = signupOf(other.id);
    const last = responses[responses.length - 1]!;
    const place = words.source(last.form.tab.name, last.row);
    const facts = [other.name, email === '' ? place : `${email} (${place})`] as const;
    return {
      found:
        holding.length > 0
          ? trouble('stops', 'refused-elsewhere', ...facts)
          : trouble('warns', 'refused-namesake', ...facts),
      cause: ['refused-elsewhere', place, responses.length, last.time].join(' '),
    };
  });
  const of = <T>(pick: (one: (typeof tellings)[number]) => T): T[] => (holding.length > 0 ? tellings.map(pick) : []);
  return {
    hold: { why: of(({ found }) => said(found).reason).join(' '), cause: of(({ cause }) => cause).join('\n') },
    problems: tellings.map(({ found }) => problemAt(found, placeOf(signup, 'email'), signup.email)),
  };
}
