/**
 * An instrument: a way to hear from people. An area declares what is asked, of whom, and which record the answers
 * fill; the form, the personal links, the reading of answers and the reminders are the same for all of them.
 */
import type { Question } from '../core/form.js';
import { signature } from '../core/hash.js';
import type { Table } from '../core/table.js';
import { inEveryLanguage } from '../core/words.js';
import type { Tab, World } from '../core/world.js';
import type { Person } from '../records/index.js';
import type { Template } from './wording.js';

export interface Item {
  /** Header in the record that the answers fill. */
  readonly column: string;
  readonly question: () => Question;
  /** Counts towards the mean (a scale from 1 to 5). */
  readonly scored?: boolean;
  /** This answer asks the organiser for help. */
  readonly helpAnswer?: () => string;
}

/** Somebody who is asked, and what the mail says to that person beside the usual. */
export interface Member {
  readonly person: Person;
  /** The instant from which days are counted until they may be asked, such as that of being introduced. */
  readonly since: string;
  readonly words: Readonly<Record<string, string>>;
}

export interface Instrument {
  readonly id: string;
  readonly title: () => string;
  /** One sentence for the organiser. */
  readonly about: () => string;
  readonly minutes: number;
  readonly items: readonly Item[];
  /** Who is asked now; nobody yet when it is empty. */
  readonly audience: (world: World) => readonly Member[];
  /** What the organiser reads when there is nobody to ask. */
  readonly nobody: () => string;
  /** Tabs that `audience` reads. */
  readonly reads: readonly Table[];
  readonly invitation: Template;
  readonly reminder: Template;
}

/** The personal code in a person's link: it tells who answers and carries neither name nor address. */
export function personalCode(secret: string, instrument: string, personId: string): string {
  return signature(secret, `survey ${instrument} ${personId}`).slice(0, 20);
}

/** Where a question stands in a response tab, whatever the language in which its form was made; -1 when it does not. */
export function columnOf(tab: Pick<Tab, 'header'>, title: () => string): number {
  return inEveryLanguage(title)
    .map((one) => tab.header.indexOf(one))
    .reduce((found, at) => (found >= 0 ? found : at), -1);
}
