/** "Compute a round again and compare": the same rules on the people of today, beside what was found then. */
import { indexBy } from '../core/dict.js';
import { Refusal } from '../core/job.js';
import { count } from '../core/text.js';
import type { World } from '../core/world.js';
import { matchInput } from '../jobs/matching.js';
import { readPairings, withStatus } from '../jobs/pairings.js';
import { type Round, readRounds } from '../jobs/rounds.js';
import { suggest } from '../jobs/suggest.js';
import type { Link, MatchInput } from '../matching/suggest.js';
import type { AnswerSection, AnswerView } from './types.js';

export function compareRound(world: World, id: string): AnswerView {
  const round = readRounds(world).find((one) => one.id === id);
  if (!round) throw new Refusal('That round is no longer in the Rounds tab. Refresh the panel.');
  const input = matchInput(world);
  return { sections: [...replayed(round, input), againstNow(round, world, input)] };
}

function replayed({ rules, links, id, statement }: Round, input: MatchInput): AnswerSection[] {
  if (!rules || links.length === 0) {
    return [
      {
        title: 'Computed again',
        sentences: ['This round was too large to be kept whole, so only its proof is known:', statement],
      },
    ];
  }
  const { way, ...then } = rules;
  const again = suggest({ ...input, ...then }, way);
  const moves = movesBetween(links, again.pairs, input);
  const same = again.inputHash === id;
  const sentence = same
    ? 'People and rules are as they were, and the result is the same to the last pair.'
    : `People or bans have changed since. With that round's criteria and pins, ${
        moves.length === 0
          ? 'the pairs would still be the same'
          : `${count(moves.length, 'mentee')} would now have another mentor, or none`
      }.`;
  const broken = same && moves.length > 0;
  return [
    {
      title: 'Computed again',
      sentences: [
        broken ? 'People and rules are as they were, but the stored pairs differ: were they edited?' : sentence,
        again.certificate.statement,
      ],
      moves,
    },
  ];
}

function againstNow({ links }: Round, world: World, input: MatchInput): AnswerSection {
  const now = withStatus(readPairings(world), 'draft', 'approved', 'published')
    .filter(({ mentorId }) => mentorId !== '')
    .map(({ menteeId, mentorId }) => ({ mentee: menteeId, mentor: mentorId }));
  const moves = movesBetween(links, now, input);
  return {
    title: 'Against the pairs of now',
    sentences: [
      moves.length === 0
        ? 'The same pairs stand in the Pairings tab.'
        : `${count(moves.length, 'mentee')} had another mentor then, or none.`,
    ],
    moves,
  };
}

/** By name; people who are no longer there go by their id. */
function movesBetween(before: readonly Link[], after: readonly Link[], { people }: MatchInput) {
  const names = indexBy(people, ({ id }) => id);
  const nameOf = (id: string) => (id === '' ? '' : names[id]?.name || id);
  const was = indexBy(before, ({ mentee }) => mentee);
  const is = indexBy(after, ({ mentee }) => mentee);
  return Object.keys({ ...was, ...is })
    .map((id) => ({ id, from: was[id]?.mentor || '', to: is[id]?.mentor || '' }))
    .filter(({ from, to }) => from !== to)
    .map(({ id, from, to }) => ({ mentee: nameOf(id), from: nameOf(from), to: nameOf(to) }))
    .sort((a, b) => (a.mentee < b.mentee ? -1 : 1));
}
