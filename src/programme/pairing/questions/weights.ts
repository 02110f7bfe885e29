/** "What hangs on the weights?" */
import type { World } from '../../../core/world.js';
import { type Insight, prepare } from '../../../matching/index.js';
import type { AnswerSection, AnswerView } from '../../answer-view.js';
import { matchInput } from '../match-input.js';
import { words } from '../words.js';
import { asIfOpen, computedOnly, namesIn, openOnly, SHOWN } from './answer-parts.js';

/** Possible pairs times how often all are matched anew: keeps the answer within seconds. */
const EFFORT = 4e6;

/** What is asked of each criterion; of large programmes the first alone. */
const CHANGES = [
  { factor: 0, title: 'leftOut' },
  { factor: 2, title: 'double' },
  { factor: 0.5, title: 'half' },
] as const;

export function aboutWeights(world: World): AnswerView {
  const input = matchInput(world);
  const insight = prepare(asIfOpen(input));
  const used = input.criteria
    .filter(({ weight }) => weight > 0 && weight < Infinity)
    .sort((a, b) => b.weight - a.weight);
  const sides = (['mentee', 'mentor'] as const).map((role) => input.people.filter((person) => person[role]).length);
  const within = affordable(sides[0]! * sides[1]!, used.length);
  if (within.pairs && insight.nextBest().length === 0) {
    return { sections: [{ sentences: [words.ask.weights.nothingToChange, ...insight.idleCriteria()] }] };
  }
  const asked = used.slice(0, within.criteria);
  const changes = asked.length === 0 ? [] : CHANGES.slice(0, within.changes);
  const notes = [
    ...insight.idleCriteria(),
    ...(used.length === 0 ? [words.ask.weights.noWeights] : []),
    ...(asked.length < used.length ? [words.ask.weights.onlyHeaviest(used.length)] : []),
  ];
  return {
    sections: [
      ...computedOnly(world),
      ...openOnly(input),
      ...changes.map(
        ({ factor, title }): AnswerSection => ({
          title: words.ask.weights[title],
          sentences: [],
          bars: asked.map(({ id, name }) => {
            const { changed, pairs } = insight.reweighed(id, factor)!;
            return { label: name, value: changed, of: Math.max(1, pairs), note: words.ask.weights.changed(changed) };
          }),
        }),
      ),
      ...(notes.length > 0 ? [{ sentences: notes }] : []),
      ...(within.pairs ? [replaceable(insight, namesIn(world))] : []),
    ],
  };
}

/** For so many possible pairs and criteria: how many criteria and changes of each, and whether every pair is looked at. */
export function affordable(possible: number, criteria: number) {
  const times = Math.floor(EFFORT / Math.max(1, possible));
  return {
    criteria: Math.min(criteria, Math.max(1, times)),
    changes: Math.min(CHANGES.length, Math.max(1, Math.floor(times / Math.max(1, criteria)))),
    pairs: times >= 4,
  };
}

function replaceable(insight: Insight, nameOf: (id: string) => string): AnswerSection {
  const { sentence, pairs } = insight.fragile();
  const hidden = pairs.length - SHOWN;
  return {
    title: words.ask.weights.replaceable,
    sentences: [
      sentence,
      ...pairs.slice(0, SHOWN).map(({ mentee, mentor }) => words.ask.weights.with(nameOf(mentee), nameOf(mentor))),
      ...(hidden > 0 ? [words.ask.weights.more(hidden)] : []),
    ],
  };
}
