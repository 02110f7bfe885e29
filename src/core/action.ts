/** What a job may want done. An action is a value; only an edge performs it. */
import type { Row } from './cell.js';
import type { FormSpec } from './form.js';
import type { Column, Table } from './table.js';

/** Words to choose from in the column with this key, by the row's id. */
export interface Offers {
  readonly column: string;
  readonly of: Readonly<Record<string, readonly string[]>>;
}

/** The tab exists, with its header, formats, drop-downs and colours. */
export interface TabAction {
  readonly kind: 'tab';
  readonly table: Table;
  /** It is there under this name, and gets its own again. */
  readonly was?: string;
}

/** The rows stand in the tab. Compared by id and cell: what already stands there is not written. */
export interface RowsAction {
  readonly kind: 'rows';
  readonly table: Table;
  /** Each needs the id column; keys left out keep what stands in the Sheet. */
  readonly rows: readonly Row[];
  /** The tab holds these rows and no others (for tabs that are derived, such as Problems). */
  readonly replace?: boolean;
  /** Ids of rows that are not to stand there: our columns of them become blank. */
  readonly gone?: readonly string[];
  /** Columns to add at the right if the tab lacks them. */
  readonly columns?: readonly Column[];
  /** What a row that is added offers to choose from, by its id, in the column with this key. */
  readonly offers?: Offers;
}

/** The script function runs at this occasion. */
export interface TriggerAction {
  readonly kind: 'trigger';
  readonly handler: string;
  readonly on: 'form submit' | 'every hour';
}

interface Effect {
  /** Deterministic and unique for ever: `mail:introduction:2027:ann@x.org`. */
  readonly key: string;
  /** What the organiser knows it by: "Introduction", "First meeting", "Sign-up form". */
  readonly occasion: string;
}

export interface FormAction extends Effect {
  readonly kind: 'form';
  readonly form: FormSpec;
  /** Kept with the receipt's data. */
  readonly remember?: Readonly<Record<string, string>>;
}

/** A form that is there becomes in these parts as `form` has it. To do it twice changes nothing. */
export interface UpdateAction extends Effect {
  readonly kind: 'update';
  readonly formId: string;
  readonly form: FormSpec;
  /** Its title and description too. */
  readonly heading: boolean;
  readonly questions: readonly ChangedQuestion[];
  readonly remember?: Readonly<Record<string, string>>;
}

export interface ChangedQuestion {
  /** In every language in which the form may have it. */
  readonly titles: readonly string[];
  /** It was not asked before. */
  readonly isNew: boolean;
}

export interface MailAction extends Effect {
  readonly kind: 'mail';
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly senderName: string;
  readonly replyTo: string;
  /** Keys of what it tells of as done: it goes out once all of that has happened. */
  readonly after?: readonly string[];
}

export interface EventAction extends Effect {
  readonly kind: 'event';
  /** Client-chosen id: base32hex (a-v, 0-9), 5 to 1024 characters. */
  readonly eventId: string;
  readonly title: string;
  readonly description: string;
  /** Wall times `2027-03-01T09:30:00` in `zone`. */
  readonly start: string;
  readonly end: string;
  readonly zone: string;
  readonly guests: readonly string[];
  readonly meet: boolean;
}

/** The event is no longer in anybody's calendar, and its guests are told so. To do it twice changes nothing. */
export interface WithdrawalAction extends Effect {
  readonly kind: 'withdrawal';
  readonly eventId: string;
  readonly title: string;
  /** Wall time in `zone`, as it was when they were invited; `''` where that is not known. */
  readonly start: string;
  readonly zone: string;
  readonly guests: readonly string[];
}

/** The organiser's word on an effect: `sent` it arrived, `again` attempt it once more, `off` it does not go out later. */
export interface DecisionAction {
  readonly kind: 'decision';
  readonly key: string;
  readonly state: 'sent' | 'again' | 'off';
  /** The attempt that the word is about. */
  readonly attempt: number;
}

export type EffectAction = FormAction | UpdateAction | MailAction | EventAction | WithdrawalAction;
export type Action = TabAction | RowsAction | TriggerAction | DecisionAction | EffectAction;

/**
 * A mail that is written when somebody first reads its words, so that one that went out long ago costs nothing.
 * `kind` to `to` come first, then the words: the order is part of what is confirmed.
 */
export function mailAction(
  { key, occasion, to, ...rest }: Omit<MailAction, 'kind' | keyof Letter>,
  write: () => Letter,
): MailAction {
  let written: Letter | undefined;
  const letter = () => {
    written = written || write();
    return written;
  };
  const mail = { kind: 'mail' as const, key, occasion, to };
  for (const part of ['subject', 'text', 'html'] as const)
    Object.defineProperty(mail, part, { enumerable: true, get: () => letter()[part] });
  return Object.assign(mail, rest) as MailAction;
}

type Letter = Pick<MailAction, 'subject' | 'text' | 'html'>;

export function isEffect(action: { readonly kind: string }): action is EffectAction {
  return ['form', 'update', 'mail', 'event', 'withdrawal'].indexOf(action.kind) >= 0;
}

/** A second attempt finds the first and makes nothing twice, so that nobody has to decide about one in doubt. */
export function isRepeatable(kind: string): boolean {
  return kind === 'update' || isOfCalendar(kind);
}

/** It stands in the calendar of the account from which it went out. */
export function isOfCalendar(kind: string): boolean {
  return kind === 'event' || kind === 'withdrawal';
}

/** What became of an effect. */
export interface Receipt {
  readonly key: string;
  /** `failed` it will not happen by itself; `returned` it has not happened, later it may; `unsure` nobody knows. */
  readonly state: 'done' | 'failed' | 'returned' | 'unsure';
  /** ISO instant in UTC. */
  readonly at: string;
  /**
   * Form: `formId`, `url`, `prefill` (link with REFERENCE in it), `entry` (name in it of the answered question), `sheetId`, `tab`. Update: `formId`, `missing`. Event, withdrawal:
   * `eventId`, `meet`. Of what has not happened `stopped`: what a person must switch on or allow before anything of its kind can.
   */
  readonly data: Readonly<Record<string, string>>;
  readonly error?: string;
}
