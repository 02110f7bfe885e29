/** Confirm: the organiser vouches that everybody agreed, where no form has asked. */
import type { Action } from '../../core/action.js';
import { Refusal } from '../../core/job.js';
import { read, write } from '../../core/rows.js';
import * as records from '../../records/index.js';
import { defineJob } from '../area.js';
import { withoutProblems } from '../problems.js';
import { readSettings, settingRow } from '../settings.js';
import { isAsked, mayTakePart, unsaid } from './consent.js';
import { settings } from './settings.js';
import { SOURCE } from './source.js';
import { words } from './words.js';

export const confirm = defineJob({
  name: 'confirm',
  title: () => words.confirmTitle,
  oneRound: true,
  reads: [records.settings, records.problems, records.people, records.questions],
  says(world) {
    const day = readSettings(world, settings).basisDay;
    const told = isAsked(world) ? words.confirmedByHand(day) : words.confirmed(day);
    const takesPart = mayTakePart(world);
    const isHere = ({ status }: records.Person) => status === '' || status === 'active';
    const others = read(world, records.people).filter((one) => isHere(one) && !takesPart(one));
    return others.length === 0 ? told : `${told} ${words.leftOutStill(others.map(called))}`;
  },
  actions(world): Action[] {
    if (readSettings(world, settings).basis === 'confirmed') return [];
    const { byForm, byHand } = unsaid(world);
    // Each has answered for themselves, or will; vouching says nothing for them.
    if (isAsked(world) && byHand.length === 0) throw new Refusal(words.formAsks(byForm.map(called)));
    const set = (id: string, value: string) => settingRow(world, [settings], { id, value });
    return [
      write(records.settings, [set('basis', 'confirmed'), set('basisDay', world.now.slice(0, 10))]),
      // It is the one thing of the sign-ups that is mended in the settings.
      withoutProblems(world, ({ source, tab }) => source === SOURCE && tab === records.settings.name),
    ];
  },
});

function called({ name, email }: records.Person): string {
  return name || email;
}
