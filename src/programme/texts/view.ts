/** What the page of texts shows: all of them, and one as it would be read. */

import { Refusal } from '../../core/job.js';
import { readLedger } from '../../core/ledger.js';
import { read } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import type { Area } from '../area.js';
import { agreementsIn } from '../schedule/consent.js';
import { occasionsOf } from '../schedule/occasions.js';
import { asOneText, wholeText } from '../wording.js';
import { madeOf } from './made.js';
import { textNamed } from './reword.js';
import { words } from './words.js';

/** What is asked for: a text, as it is typed or as it stands, and for whom; or what somebody has got. */
export interface TextsAsked {
  readonly id?: string;
  readonly subject?: string;
  readonly text?: string;
  readonly to?: string;
  /** A name or an address. */
  readonly person?: string;
}

export interface TextsView {
  readonly texts: readonly { readonly id: string; readonly name: string; readonly isOurs: boolean }[];
  readonly open?: TextView;
  /** What the person who was asked for has got, the latest first. */
  readonly sent?: readonly SentView[];
}

export interface TextView {
  readonly id: string;
  readonly label: string;
  readonly subject: string;
  readonly text: string;
  /** As it stands in the Sheet. */
  readonly saved: { readonly subject: string; readonly text: string };
  readonly ours: { readonly subject: string; readonly text: string };
  readonly words: Readonly<Record<string, string>>;
  readonly needs: readonly (readonly string[])[];
  /** What goes out by itself in these words, or did until they were changed. */
  readonly agreed: readonly { readonly title: string; readonly lapsed: boolean }[];
  /** Addresses of those who would get it. */
  readonly people: readonly string[];
  readonly shown?: { readonly to: string; readonly subject: string; readonly text: string; readonly html: string };
  /** What is to be said of the example, or against the text. */
  readonly note: string;
}

export interface SentView {
  readonly key: string;
  readonly to: string;
  readonly what: string;
  readonly at: string;
}

const MOST_PEOPLE = 200;
const MOST_SENT = 30;

export function textsView(areas: readonly Area[], world: World, asked: TextsAsked): TextsView {
  const texts = areas.flatMap(({ mails = [] }) => mails);
  return {
    texts: texts.map((text) => ({ id: text.id, name: text.wording.name, isOurs: asOneText(world, text).isOurs })),
    ...(asked.id === undefined ? {} : { open: textView(areas, world, asked.id, asked) }),
    ...(asked.person === undefined ? {} : { sent: sentTo(world, asked.person) }),
  };
}

function textView(areas: readonly Area[], world: World, id: string, asked: TextsAsked): TextView {
  const text = textNamed(areas, id);
  const now = asOneText(world, text);
  const draft = { subject: asked.subject ?? now.subject, text: asked.text ?? now.text };
  const { label, words: known, subject } = text.wording;
  return {
    id,
    label,
    ...draft,
    saved: { subject: now.subject, text: now.text },
    ours: { subject, text: wholeText(text.wording) },
    words: { ...known },
    needs: text.needs,
    agreed: agreedIn(areas, world, id),
    ...shownOf(areas, world, id, draft, asked.to),
  };
}

function agreedIn(areas: readonly Area[], world: World, id: string): TextView['agreed'] {
  const agreementOf = agreementsIn(world);
  return occasionsOf(areas)
    .filter(({ texts }) => texts.some((one) => one.id === id))
    .map((occasion) => ({ title: occasion.title(), ...agreementOf(occasion) }))
    .filter(({ mode, lapsed }) => mode === 'automatic' || lapsed)
    .map(({ title, lapsed }) => ({ title, lapsed }));
}

function shownOf(
  areas: readonly Area[],
  world: World,
  id: string,
  draft: { subject: string; text: string },
  to: string | undefined,
) {
  try {
    const { effects, isExample } = madeOf(areas, world, textNamed(areas, id), draft);
    const all = effects.flatMap((one) => {
      if (one.kind === 'mail') return [{ to: one.to, subject: one.subject, text: one.text, html: one.html }];
      return one.kind === 'event'
        ? [{ to: one.guests.join(', '), subject: one.title, text: one.description, html: '' }]
        : [];
    });
    const shown = all.find((one) => one.to === to) || all[0];
    const people = all.slice(0, MOST_PEOPLE).map((one) => one.to);
    return { people, note: isExample ? words.noExample : '', ...(shown ? { shown } : {}) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { people: [], note: error.message };
  }
}

function sentTo(world: World, person: string): SentView[] {
  const wanted = person.trim().toLowerCase();
  const addresses = read(world, records.people)
    .filter(({ name, email }) => wanted !== '' && [name, email].some((one) => one.toLowerCase() === wanted))
    .map(({ email }) => email.toLowerCase());
  const ledger = readLedger(world);
  return Object.keys(ledger)
    .map((key) => ledger[key]!)
    .filter(({ state, line }) => state === 'done' && line!.kind === 'mail' && !/^mail:(again|test):/.test(line!.key))
    .map(({ line }) => line!)
    .filter(({ to }) => addresses.indexOf(to.toLowerCase()) >= 0)
    .sort((a, b) => (a.at < b.at ? 1 : -1))
    .slice(0, MOST_SENT)
    .map(({ key, to, what, at }) => ({ key, to, what, at }));
}
