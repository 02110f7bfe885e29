/** Confirm: the organiser vouches that those who are there agreed, where no form has asked them; whoever comes later is asked about again. */
import type { Action } from '../../core/action.js';
import { Refusal } from '../../core/job.js';
import { read, write } from '../../core/rows.js';
import * as records from '../../records/index.js';
import { defineJob } from '../area.js';
import { withoutProblems } from '../problems.js';
import { isAsked, mayTakePart, unsaid, vouchedOn } from './consent.js';
import { SOURCE } from './source.js';
import { words } from './words.js';

export const confirm = defineJob({
  name: 'confirm',
  title: () => words.confirmTitle,
  oneRound: true,
  reads: [records.settings, records.problems, records.people, records.questions],
  says(world, before) {
    const { unasked, byHand } = unsaid(before);
    const isByHand = isAsked(world) && unasked.length === 0;
    const told = isByHand ? words.confirmedByHand : words.confirmed(unasked.length + byHand.length);
    const takesPart = mayTakePart(world);
    const isHere = ({ status }: records.Person) => status === '' || status === 'active';
    const others = read(world, records.people).filter((one) => isHere(one) && !takesPart(one));
    return others.length === 0 ? told : `${told} ${words.leftOutStill(others.map(called))}`;
  },
  foretells(before) {
    const { unasked, byHand } = unsaid(before);
    return [words.foretold.vouches(unasked.length + byHand.length)];
  },
  actions(world): Action[] {
    const { asked, unasked, byHand } = unsaid(world);
    const people = [...unasked, ...byHand];
    // Whoever is asked has answered for themselves, or will; vouching says nothing for them.
    if (isAsked(world) && people.length === 0) throw new Refusal(words.formAsks(asked.map(called)));
    const consent = vouchedOn(world.now.slice(0, 10));
    return [
      write(
        records.people,
        people.map(({ id }) => ({ id, consent })),
      ),
      withoutProblems(
        world,
        ({ source, tab, row, column }) =>
          source === SOURCE &&
          (tab === records.settings.name || (tab === records.people.name && !row && column === 'Consent')),
      ),
    ];
  },
});

function called({ name, email }: records.Person): string {
  return name || email;
}
