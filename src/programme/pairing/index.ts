/** Pairing: the best pairs under the organiser's rules, agreed to one by one, with the reasons for each. */
import { criterionKinds } from '../../matching/index.js';
import * as records from '../../records/index.js';
import { defineArea, defineCard } from '../area.js';
import { seat, together, weigh } from './act.js';
import { approve, pin } from './approve.js';
import { matchingReads } from './match-input.js';
import { pair, SOURCE } from './pair.js';
import { questions } from './questions/index.js';
import { settings } from './settings.js';
import { pairingStanding, pairingView } from './view.js';
import { words } from './words.js';

export const pairing = defineArea({
  name: 'pairing',
  phase: 'match',
  settings,
  jobs: [pair, approve, pin, seat, together, weigh],
  questions,
  offers: [records.criteria, records.questions].map(({ name }) => ({
    table: name,
    column: 'kind',
    words: criterionKinds.map(({ kind }) => kind),
  })),
  finds: [SOURCE],
  about: [records.criteria, records.doNotMatch],
  card: defineCard({
    title: () => words.title,
    needs: { reads: [...matchingReads, records.rounds, records.problems] },
    view: pairingView,
    standing: pairingStanding,
  }),
});
