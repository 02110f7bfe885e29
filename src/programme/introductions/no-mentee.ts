/** Mentors for whom there was no mentee are told so, once the pairs are published, if the organiser says so. */
import { type Action, mailAction } from '../../core/action.js';
import { Refusal } from '../../core/job.js';
import { readLedger } from '../../core/ledger.js';
import { firstName } from '../../core/names.js';
import { read } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import { renderTemplate } from '../../mailkit/index.js';
import * as records from '../../records/index.js';
import { defineJob } from '../area.js';
import { idleMentors } from '../pairing/idle.js';
import { fromWhom } from '../sender.js';
import { readProgramme } from '../setup/settings.js';
import { basisIsOpen, requireBasis } from '../signup/consent.js';
import { type Text, wordingsIn } from '../wording.js';
import { words } from './words.js';

const PREFIX = 'mail:no-mentee:';

export const noMenteeMail: Text = {
  id: 'no-mentee',
  wording: words.noMenteeMail,
  keys: /^mail:no-mentee:/,
  needs: [],
};

export const tellMentors = defineJob({
  name: 'tellmentors',
  title: () => words.noMentee.title,
  reads: [records.settings, records.people, records.questions, records.pairings, records.templates],
  sends: true,
  resumes: (world) => (!basisIsOpen(world) && isUnderWay(world) ? [{}] : []),
  foretells: (_world, todo) => [words.noMentee.told(todo.length)],
  actions(world): Action[] {
    requireBasis(world);
    if (records.withStatus(read(world, records.pairings), 'published').length === 0)
      throw new Refusal(words.noMentee.publishFirst);
    const settings = readProgramme(world);
    const { programme, organiser, replyTo } = settings;
    const template = wordingsIn(world)(noMenteeMail);
    return idleMentors(world).map(({ id, name, email }) =>
      mailAction(
        { key: PREFIX + id, occasion: words.noMentee.occasion, to: email, senderName: organiser, replyTo },
        () => renderTemplate(template, programme, { ...fromWhom(settings), 'first name': firstName(name) }),
      ),
    );
  },
});

function isUnderWay(world: World): boolean {
  const ledger = readLedger(world);
  return Object.keys(ledger).some(
    (key) => noMenteeMail.keys.test(key) && ledger[key]!.planned && ledger[key]!.state === 'open',
  );
}
