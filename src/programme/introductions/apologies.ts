/** The mail that says that an introduction was a mistake: one to each person, whoever they were paired with. */
import { type MailAction, mailAction } from '../../core/action.js';
import { groupBy } from '../../core/dict.js';
import { firstName } from '../../core/names.js';
import type { World } from '../../core/world.js';
import { renderTemplate } from '../../mailkit/index.js';
import * as records from '../../records/index.js';
import { fromWhom } from '../sender.js';
import { readProgramme } from '../setup/settings.js';
import { basisIsOpen, mayTakePart } from '../signup/consent.js';
import { type Text, wordingsIn } from '../wording.js';
import { type Given, isOut } from './given.js';
import { words } from './unpublish.words.js';

const PREFIX = 'mail:apology:';

export const introductionApology: Text = {
  id: 'introduction-apology',
  wording: words.introductionApology,
  keys: /^mail:apology:/,
  needs: [['partner']],
};

interface Introduced {
  readonly personId: string;
  readonly partner: string;
  readonly takenBack: string;
}

/** Everybody who knows of these pairs, each time that they do. */
export function introducedTo(given: readonly Given[]): Introduced[] {
  return given.flatMap(({ pair, event, mentee, mentor }) => {
    const { menteeId, mentorId, takenBack } = pair;
    return [
      ...(isOut(event) || isOut(mentee) ? [{ personId: menteeId, partner: pair.mentor, takenBack }] : []),
      ...(isOut(event) || isOut(mentor) ? [{ personId: mentorId, partner: pair.mentee, takenBack }] : []),
    ];
  });
}

/** Whether somebody takes part still: nobody else gets a mail. */
export function takesPart(world: World): (personId: string) => boolean {
  const people = records.peopleById(world);
  const taking = mayTakePart(world);
  return (id) => !basisIsOpen(world) && people[id] !== undefined && taking(people[id]!);
}

/** One to each person and time of taking back. */
export function apologies(world: World, given: readonly Given[]): MailAction[] {
  const people = records.peopleById(world);
  const settings = readProgramme(world);
  const { organiser: senderName, replyTo } = settings;
  const wording = wordingsIn(world)(introductionApology);
  const isIn = takesPart(world);
  const groups = groupBy(
    introducedTo(given).filter(({ personId }) => isIn(personId)),
    ({ personId, takenBack }) => `${PREFIX}${personId}:${takenBack}`,
  );
  return Object.keys(groups).map((key) => {
    const partners = groups[key]!.map(({ partner }) => partner);
    const person = people[groups[key]![0]!.personId]!;
    return mailAction({ key, occasion: words.apology, to: person.email, senderName, replyTo }, () =>
      renderTemplate(wording, settings.programme, {
        ...fromWhom(settings),
        'first name': firstName(person.name),
        partner: words.all(partners),
      }),
    );
  });
}
