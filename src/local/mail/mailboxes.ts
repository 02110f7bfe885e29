/** Every mail that was sent, and whose mailbox it lies in. */
import { createHash } from 'node:crypto';
import type { Store } from '../store.js';
import type { Address } from './address.js';

export interface Mail {
  readonly id: number;
  /** Unique for ever, in angle brackets: `<...@mail.localhost>`. */
  readonly messageId: string;
  /** Instant in milliseconds. */
  readonly at: number;
  readonly from: Address;
  readonly to: readonly Address[];
  readonly cc: readonly Address[];
  readonly bcc: readonly Address[];
  /** `''`: answers go to `from`. */
  readonly replyTo: string;
  readonly subject: string;
  readonly text: string;
  /** `''`: there is only plain text. */
  readonly html: string;
  /** `invitation`: sent by the calendar, not by a script; `notice`: by Google itself, of scripts that failed. */
  readonly kind: 'mail' | 'invitation' | 'notice';
  /** The text/calendar part, or `''`. */
  readonly calendar: string;
  /** The event that an invitation is about. */
  readonly eventId?: string;
}

export type MailDraft = Omit<Mail, 'id' | 'messageId'>;

export interface Mailbox {
  readonly address: string;
  /** Name last seen with this address, or `''`. */
  readonly name: string;
  readonly received: number;
  readonly sent: number;
  /** Instant of the latest received mail in milliseconds, or 0. */
  readonly latest: number;
}

/** Tables of this part of the store. */
export const mailSchema = `
  CREATE TABLE IF NOT EXISTS mails (
    id INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL, sender TEXT NOT NULL, data TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS mail_recipients (
    address TEXT NOT NULL, mail INTEGER NOT NULL, name TEXT NOT NULL, PRIMARY KEY (address, mail)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS mail_quota (account TEXT PRIMARY KEY, since INTEGER NOT NULL, used INTEGER NOT NULL);
`;

/** Stores the mail in the mailbox of each recipient. */
export function deliver(store: Store, draft: MailDraft): Mail {
  return store.transaction(() => {
    const id = store.get<{ n: number }>('SELECT coalesce(max(id), 0) AS n FROM mails')!.n + 1;
    const mail: Mail = { ...draft, id, messageId: newMessageId(draft, id) };
    store.run(
      'INSERT INTO mails (id, at, kind, sender, data) VALUES (?, ?, ?, ?, ?)',
      id,
      mail.at,
      mail.kind,
      mail.from.address,
      JSON.stringify(mail),
    );
    for (const who of [...mail.to, ...mail.cc, ...mail.bcc]) {
      store.run('INSERT OR IGNORE INTO mail_recipients VALUES (?, ?, ?)', who.address, id, who.name);
    }
    return mail;
  });
}

/** Every address that sent or received something, by address. */
export function mailboxes(store: Store): Mailbox[] {
  return store.all<Mailbox>(
    `SELECT address, max(name) AS name, sum(received) AS received, sum(sent) AS sent, max(latest) AS latest FROM (
       SELECT address, name, 1 AS received, 0 AS sent, at AS latest FROM mail_recipients JOIN mails ON mails.id = mail
       UNION ALL SELECT sender, '', 0, 1, 0 FROM mails
     ) GROUP BY address ORDER BY address`,
  );
}

/** Mails that the address received, newest first. Blind copies do not show. */
export function mailsOf(store: Store, address: string): Mail[] {
  const rows = store.all<Stored>(
    `SELECT data FROM mails JOIN mail_recipients ON mail = mails.id WHERE address = ?
     ORDER BY mails.at DESC, mails.id DESC`,
    address.toLowerCase(),
  );
  return rows.map((row) => ({ ...read(row), bcc: [] }));
}

/** All mails in the order of sending. */
export function allMails(store: Store): Mail[] {
  return store.all<Stored>('SELECT data FROM mails ORDER BY id').map(read);
}

/** The mail with this number, if there is one. */
export function mail(store: Store, id: number): Mail | undefined {
  const row = store.get<Stored>('SELECT data FROM mails WHERE id = ?', id);
  return row && read(row);
}

interface Stored {
  readonly data: string;
}

function read(row: Stored): Mail {
  return JSON.parse(row.data) as Mail;
}

function newMessageId(draft: MailDraft, number: number): string {
  const digest = createHash('sha256').update(`${number}\n${draft.at}\n${draft.from.address}\n${draft.subject}`);
  return `<${digest.digest('hex').slice(0, 32)}@mail.localhost>`;
}
