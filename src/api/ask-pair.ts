/** Why this pair, why not those two, and why somebody has no mentor: with what any other choice would cost. */
import { indexBy } from '../core/dict.js';
import { Refusal } from '../core/job.js';
import type { World } from '../core/world.js';
import { linkOf, matchInput } from '../jobs/matching.js';
import { type Pairing, readPairings } from '../jobs/pairings.js';
import { pointsOf } from '../jobs/points.js';
import { type Insight, prepare } from '../matching/insight/prepare.js';
import type { Link, MatchInput } from '../matching/suggest.js';
import type { AnswerSection, AnswerView } from './types.js';

/** The next best for a pair that is kept are those there would be if it were not. */
export function aboutPair(world: World, id: string): AnswerView {
  const pairing = readPairings(world).find((one) => one.id === id);
  if (!pairing) throw new Refusal('That pairing is no longer in the Pairings tab. Refresh the panel.');
  const input = matchInput(world);
  if (pairing.mentorId === '') return { sections: [relief(prepare(input), pairing)] };
  const insight = prepare(without(input, linkOf(pairing)));
  return { sections: [points(insight, pairing), ...instead(insight, pairing, input)] };
}

export function aboutTwo(world: World, mentee: string, mentor: string): AnswerView {
  const input = matchInput(world);
  const people = indexBy(input.people, (person) => person.id);
  const [one, other] = [people[mentee], people[mentor]];
  if (!one || !other) {
    throw new Refusal('One of the two is no longer an active person in the People tab. Refresh the panel.');
  }
  const running = input.taken.find((link) => link.mentee === mentee);
  if (running) {
    const who = people[running.mentor]?.name || 'a mentor who has left';
    const now = running.mentor === mentor ? 'each other already' : `${who}, and published pairs are not matched anew`;
    return { sections: [{ sentences: [`${one.name} and ${other.name}: ${one.name} is paired with ${now}.`] }] };
  }
  const insight = prepare(input);
  const answer = insight.whyNot(mentee, mentor);
  if (!answer) {
    return {
      sections: [{ sentences: [`${other.name} takes no mentees at present, so ${one.name} cannot be paired there.`] }],
    };
  }
  const moves = answer.moves.map((move) => ({
    mentee: people[move.mentee]!.name,
    from: people[move.from]?.name || '',
    to: people[move.to]?.name || '',
  }));
  const compared = answer.state === 'ruled out' ? [] : [pointsOfTwo(insight, mentee, mentor, other.name)];
  return { sections: [{ sentences: [answer.sentence], moves }, ...compared] };
}

function relief(insight: Insight, { menteeId, why }: Pairing): AnswerSection {
  const found = insight.relief(menteeId);
  if (!found) return { sentences: [why, 'This may have changed since: suggest pairs again.'] };
  const [first, ...others] = found.relaxations.map(({ sentence }) => sentence);
  return {
    sentences: [
      found.cause,
      ...(first ? [`Least is needed this way: ${first}`] : [found.sentence]),
      ...others.slice(0, 3),
    ],
  };
}

function points(insight: Insight, { menteeId, mentorId }: Pairing): AnswerSection {
  return { ...pointsOfTwo(insight, menteeId, mentorId), title: 'Points' };
}

function pointsOfTwo(insight: Insight, mentee: string, mentor: string, whose = ''): AnswerSection {
  const found = insight.points(mentee, mentor);
  if (!found) return { sentences: ['One of the two takes no part in the matching at present.'] };
  return {
    ...(whose ? { title: `Points with ${whose}` } : {}),
    sentences: [`${found.score} of 100.`],
    bars: pointsOf(found.parts).map(({ criterion, got, of }) => ({
      label: criterion,
      value: got,
      of,
      note: `${got} of ${of}`,
    })),
  };
}

function instead(insight: Insight, pairing: Pairing, input: MatchInput): AnswerSection[] {
  const { menteeId, mentorId, mentee, mentor } = pairing;
  const names = indexBy(input.people, ({ id }) => id);
  const cost = insight.whyNot(menteeId, mentorId);
  if (!cost) return [];
  if (cost.state !== 'now') {
    return [
      {
        title: 'If you had not decided it',
        sentences: [
          cost.state === 'ruled out'
            ? `The rules would not make this pair. ${cost.sentence}`
            : `The computation would choose otherwise: ${cost.sentence}`,
        ],
      },
    ];
  }
  const found = insight.nextBestOf(menteeId);
  if (!found) return [];
  const sentences = [found.forMentee, found.forMentor].flatMap((next) => (next ? [next.sentence] : []));
  const { cheapest } = found;
  if (cheapest && cheapest.fewer === 0 && cheapest.loss <= 1) {
    const who = cheapest.instead ? ` ${mentee} with ${names[cheapest.instead]!.name} is` : ` Leaving ${mentee} out is`;
    sentences.push(
      `This pair hangs on little:${who} ${cheapest.loss === 0 ? 'as good' : 'nearly as good'} for the whole.`,
    );
  }
  if (sentences.length === 0) sentences.push(`Nobody else is possible for ${mentee} or ${mentor}.`);
  return [{ title: 'Next best', sentences }];
}

function without(input: MatchInput, { mentee, mentor }: Link): MatchInput {
  const others = (links: readonly Link[]) => links.filter((one) => !(one.mentee === mentee && one.mentor === mentor));
  return { ...input, pins: others(input.pins), taken: others(input.taken) };
}
