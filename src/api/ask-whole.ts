/** What hangs on the weights, what one more mentor would bring, and which other pairings there are. */
import { indexBy } from '../core/dict.js';
import { count } from '../core/text.js';
import type { World } from '../core/world.js';
import { matchInput, wayOf } from '../jobs/matching.js';
import { prepare } from '../matching/insight/prepare.js';
import { MANY, otherPairings } from '../matching/others.js';
import type { MatchInput } from '../matching/suggest.js';
import { tradeOff } from '../matching/trade-off.js';
import type { AnswerSection, AnswerView } from './types.js';

/** So many lines of a list are told. */
const SHOWN = 8;

/** Another pairing differs for at least this share of the mentees, or it would not be worth showing. */
const APART = 0.05;

export function aboutWeights(world: World): AnswerView {
  const input = matchInput(world);
  const insight = prepare(input);
  const names = indexBy(input.criteria, ({ id }) => id);
  const nameOf = namesIn(input);
  const all = insight.sensitivity();
  const bars = (factor: number) =>
    all
      .filter((one) => one.factor === factor)
      .map(({ criterion, changed, pairs }) => ({
        label: names[criterion]!.name,
        value: changed,
        of: Math.max(1, pairs),
        note: count(changed, 'pair'),
      }));
  const { sentence, pairs } = insight.fragile();
  return {
    sections: [
      ...computedOnly(world),
      { title: 'Pairs that change if it counts double', sentences: [], bars: bars(2) },
      { title: 'If it counts half', sentences: [], bars: bars(0.5) },
      { title: 'If it is left out', sentences: [], bars: bars(0) },
      {
        title: 'Pairs that hang on little',
        sentences: [
          sentence,
          ...pairs.slice(0, SHOWN).map(({ mentee, mentor }) => `${nameOf(mentee)} with ${nameOf(mentor)}.`),
        ],
      },
    ],
  };
}

export function aboutMentors(world: World): AnswerView {
  const input = matchInput(world);
  const insight = prepare(input);
  const topics = input.criteria
    .filter(({ kind, weight }) => kind === 'overlap' && weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 2)
    .map(({ id, name }): AnswerSection => {
      const worth = insight.worthOfNewcomers(id).slice(0, SHOWN);
      return {
        title: `One more mentor, by ${name}`,
        sentences: worth.slice(0, 1).map(({ sentence }) => sentence),
        bars: barsOf(worth.map(({ answer, matched, points }) => ({ label: answer, matched, points }))),
      };
    });
  const nameOf = namesIn(input);
  const seats = insight.worthOfSeats().slice(0, SHOWN);
  return {
    sections: [
      ...computedOnly(world),
      ...topics,
      {
        title: 'One more seat',
        sentences: seats.slice(0, 1).map(({ sentence }) => sentence),
        bars: barsOf(seats.map(({ mentor, matched, points }) => ({ label: nameOf(mentor), matched, points }))),
      },
    ],
  };
}

function barsOf(worth: readonly { readonly label: string; readonly matched: number; readonly points: number }[]) {
  const most = Math.max(1, ...worth.map(({ points }) => points));
  return worth.map(({ label, matched, points }) => ({
    label,
    value: Math.max(0, points),
    of: most,
    note: `${points > 0 ? '+' : ''}${points}${matched > 0 ? `, ${count(matched, 'mentee')} more` : ''}`,
  }));
}

export function aboutOthers(world: World): AnswerView {
  const input = matchInput(world);
  const nameOf = namesIn(input);
  const mentees = input.people.filter((person) => person.mentee).length;
  const [best, ...others] = otherPairings(input, Math.max(1, Math.round(mentees * APART)));
  if (!best) {
    return { sections: [{ sentences: [`This is worked out for up to ${MANY} mentees; there are ${mentees}.`] }] };
  }
  if (others.length === 0) return { sections: [{ sentences: ['There is no other pairing under these rules.'] }] };
  return {
    sections: [
      ...computedOnly(world),
      ...others.map(({ sentence, changes }, at) => ({
        title: `${at + 2}. best`,
        sentences: [sentence],
        moves: changes.map(({ mentee, from, to }) => ({ mentee: nameOf(mentee), from: nameOf(from), to: nameOf(to) })),
      })),
    ],
  };
}

export function aboutTouching(world: World): AnswerView {
  const input = matchInput(world);
  const agreed = [...input.pins, ...input.taken];
  if (agreed.length === 0) {
    return { sections: [{ sentences: ['No pair is pinned, approved or published, so all may change already.'] }] };
  }
  const { steps, statement } = tradeOff({ ...input, pins: [], taken: [] }, agreed);
  const gains = steps.filter(({ matched }, at) => at === 0 || matched > steps[at - 1]!.matched);
  const told = steps.filter((step, at) => at === 0 || at === steps.length - 1 || gains.indexOf(step) >= 0);
  return {
    sections: [
      ...computedOnly(world),
      {
        sentences: [
          `${count(agreed.length, 'pair')} ${agreed.length === 1 ? 'is' : 'are'} pinned, approved or published. ${statement}`,
          ...told.slice(0, SHOWN).map(({ sentence }) => sentence),
        ],
        curve: {
          across: 'pairs touched',
          up: 'Points of all pairs',
          points: steps.map(({ touched, total, proven, sentence }) => ({
            x: touched,
            y: total,
            exact: proven,
            label: sentence,
          })),
        },
      },
    ],
  };
}

function namesIn({ people }: MatchInput): (id: string | null) => string {
  const names = indexBy(people, ({ id }) => id);
  return (id) => (id === null ? '' : names[id]?.name || id);
}

/** Costs in points mean little where wishes decide. */
export function computedOnly(world: World): AnswerSection[] {
  return wayOf(world) === 'computed'
    ? []
    : [
        {
          sentences: ['Your pairs are made by wishes. This is what the computed matching, by the Criteria tab, says.'],
        },
      ];
}
