/** The mail that says that an introduction was a mistake: one to each person, whoever they were paired with. */
import { type MailAction, mailAction } from '../../core/action.js';
import { dict, groupBy } from '../../core/dict.js';
import { firstName } from '../../core/names.js';
import type { World } from '../../core/world.js';
import { renderTemplate, type Value } from '../../mailkit/index.js';
import * as records from '../../records/index.js';
import { fromWhom } from '../sender.js';
import { readProgramme } from '../setup/settings.js';
import { basisIsOpen, mayTakePart } from '../signup/consent.js';
import { type Text, wordingsIn } from '../wording.js';
import { begunBack, type Given, isOut, withdrawalKey } from './given.js';
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
  readonly key: string;
  readonly given: Given;
}

/** Everybody who knows of these pairs, each time that they do. */
export function introducedTo(given: readonly Given[]): Introduced[] {
  return given.flatMap((one) => {
    const { pair, event, mentee, mentor } = one;
    const told = (personId: string, partner: string) => ({ personId, partner, key: keyOf(personId, pair), given: one });
    return [
      ...(isOut(event) || isOut(mentee) ? [told(pair.menteeId, pair.mentor)] : []),
      ...(isOut(event) || isOut(mentor) ? [told(pair.mentorId, pair.mentee)] : []),
    ];
  });
}

function keyOf(personId: string, pair: records.Pairing): string {
  return `${PREFIX}${personId}:${records.backOf(pair).at}`;
}

/** Of the two mails that say so. */
export function apologyKeys(pair: records.Pairing): string[] {
  return [pair.menteeId, pair.mentorId].map((id) => keyOf(id, pair));
}

/** Whether somebody takes part still: nobody else gets a mail. */
export function takesPart(world: World): (personId: string) => boolean {
  const people = records.peopleById(world);
  const taking = mayTakePart(world);
  return (id) => !basisIsOpen(world) && people[id] !== undefined && taking(people[id]!);
}

/** Where one was chosen: one to each person and time of taking back, with all that was taken back then. */
export function apologies(world: World, back: readonly Given[]): MailAction[] {
  const keys = dict<true>();
  for (const key of back.flatMap(({ pair }) => apologyKeys(pair))) keys[key] = true;
  const people = records.peopleById(world);
  const settings = readProgramme(world);
  const { organiser: senderName, replyTo } = settings;
  const wording = wordingsIn(world)(introductionApology);
  const isIn = takesPart(world);
  const groups = groupBy(
    introducedTo(begunBack(world).filter(({ pair }) => records.backOf(pair).apology)).filter(
      ({ personId, key }) => keys[key] && isIn(personId),
    ),
    ({ key }) => key,
  );
  return Object.keys(groups).map((key) => {
    const group = groups[key]!;
    const partners = group.map(({ partner }) => partner);
    const person = people[group[0]!.personId]!;
    const withdrawn = group.filter(({ given }) => isWithdrawn(given));
    const after = withdrawn.map(({ given }) => withdrawalKey(given.keys.event));
    return mailAction({ key, occasion: words.apology, to: person.email, senderName, replyTo, after }, () =>
      renderTemplate(wording, settings.programme, {
        ...fromWhom(settings),
        'first name': firstName(person.name),
        partner: words.all(partners),
        invitation: ofInvitations(
          withdrawn,
          group.filter(({ given }) => isLeft(given)),
        ),
      }),
    );
  });
}

/** It is, or will be before the mail that says so. */
function isWithdrawn({ invitation, withdrawal }: Given): boolean {
  return invitation === 'withdrawn' || (invitation === 'stands' && withdrawal.state !== 'failed');
}

function isLeft(given: Given): boolean {
  return given.invitation === 'elsewhere' || (given.invitation === 'stands' && !isWithdrawn(given));
}

function ofInvitations(withdrawn: readonly Introduced[], left: readonly Introduced[]): Value {
  const names = (some: readonly Introduced[]) => some.map(({ partner }) => partner);
  const text = [
    ...(withdrawn.length > 0 ? [words.invitation.withdrawn(names(withdrawn))] : []),
    ...(left.length > 0 ? [words.invitation.left(names(left))] : []),
  ].join(' ');
  return { text, blocks: text === '' ? [] : [{ kind: 'paragraph', text: [{ text }] }] };
}
