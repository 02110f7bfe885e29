/** How introductions stand: never more than the receipts say. */
import { expect, it } from 'vitest';
import type { EffectAction, Receipt } from '../../../src/core/action.js';
import { introductions } from '../../../src/programme/introductions/index.js';
import { outboxView } from '../../../src/programme/outbox/effects.js';
import { named } from '../../cases.js';
import { after, later, world } from '../../worlds.js';
import { abe, ann, ben, jobNamed, pairing } from '../sample.js';

const approved = world({
  People: [ann, abe, ben],
  Pairings: [pairing(ann, 'approved'), pairing(abe, 'approved')],
});
const EVENT = 'event:p-ann/1#1';
const MAIL = 'mail:introduction:p-ann/1';

/** A wave in which one thing came to this, and then whatever else can go. */
function when(key: string, fate: Receipt['state'], again = 0, days = 0) {
  const fateOf = (effect: EffectAction) => (effect.key === key ? fate : 'done');
  let now = after(approved, jobNamed('publish'), {}, fateOf);
  for (let round = 0; round <= again; round++) now = after(later(now, days), jobNamed('publish'), {}, fateOf);
  return now;
}

it.each(
  named([
    [approved, '2 pairs to introduce and invite to a first meeting.', false, 'approved'],
    [after(approved, jobNamed('publish')), '2 pairs introduced and invited.', false, 'all has gone out'],
    [
      when(MAIL, 'unsure'),
      '1 of 2 pairs introduced, 2 invited. 1 mail waits for you to decide.',
      true,
      'a mail is in doubt',
    ],
    [
      when(MAIL, 'failed'),
      '1 of 2 pairs introduced, 2 invited. 1 mail could not be sent.',
      true,
      'a mail could not be sent',
    ],
    [
      when(EVENT, 'unsure', 6, 0.5),
      '2 pairs to introduce and invite to a first meeting. 1 invitation waits for you to decide.',
      true,
      'an invitation is in doubt for good; the mails that tell of it wait, that of the mentor of both too',
    ],
    [
      when(EVENT, 'unsure', 6, 2),
      '2 pairs introduced, 1 invited. 1 invitation waits for you to decide.',
      true,
      'the meeting that it is to has passed meanwhile',
    ],
    [
      when(EVENT, 'failed'),
      '2 pairs introduced, 1 invited. 1 invitation could not be sent.',
      true,
      'an invitation could not be sent, and the mails speak of none',
    ],
  ] as const),
)('%s', (_name, [now, sentence, isWrong]) => {
  const { view, standing } = introductions.card;
  const { sentence: told, wrong } = standing(view(now), now);
  expect([told, wrong]).toEqual([sentence, isWrong]);
  expect(outboxView(now).doubts.length).toBe(/for you to decide/.test(sentence) ? 1 : 0);
});
