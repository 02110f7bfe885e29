/** Mailboxes of the workspace, as the pages want them. */
import { whenText } from '../../calendar/invitation.js';
import { eventsOf, type Meeting } from '../../calendar/meetings.js';
import { withLiveLinks } from '../../forms/addresses.js';
import type { Host } from '../../kernel.js';
import { type Mail, mail, mailboxes, mailsOf } from '../../mail/mailboxes.js';
import type { MailboxShape, MailLineShape, MailShape } from '../shapes.js';

export function mailboxShapes(host: Host): MailboxShape[] {
  return mailboxes(host.store)
    .filter(({ received }) => received > 0)
    .map(({ address, name, received, latest }) => ({ address, name, mails: received, latest: iso(latest) }));
}

export function mailLines(host: Host, address: string): MailLineShape[] {
  return mailsOf(host.store, address).map(lineOf);
}

/** The mail if it lies in this person's mailbox. */
export function mailShape(host: Host, address: string, id: string): MailShape | undefined {
  const found = /^\d{1,15}$/.test(id) ? mail(host.store, Number(id)) : undefined;
  const who = address.toLowerCase();
  if (!found || ![...found.to, ...found.cc, ...found.bcc].some((one) => one.address === who)) return undefined;
  const meeting = found.eventId ? eventsOf(host, who).find((one) => one.eventId === found.eventId) : undefined;
  const bytes = Buffer.byteLength(found.calendar);
  const live = (text: string) => withLiveLinks(host.store, text);
  return {
    ...lineOf(found),
    to: listText(found.to),
    cc: listText(found.cc),
    replyTo: found.replyTo,
    text: live(found.text),
    html: live(found.html),
    source: live(sourceOf(found)),
    attachments: found.calendar ? [{ name: 'invite.ics', bytes }] : [],
    ...(meeting ? { invite: inviteOf(meeting) } : {}),
  };
}

function lineOf(one: Mail): MailLineShape {
  return {
    id: String(one.id),
    from: one.from.name || one.from.address,
    subject: one.subject,
    snippet: one.text.replace(/\s+/g, ' ').trim().slice(0, 140),
    when: iso(one.at),
    invitation: one.kind === 'invitation',
  };
}

function inviteOf(meeting: Meeting): NonNullable<MailShape['invite']> {
  const { eventId, title, answer } = meeting;
  return { eventId, title, when: whenText(meeting), answer };
}

type Person = Mail['from'];

function addressText({ name, address }: Person): string {
  return name ? `${/[^\w ]/.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : name} <${address}>` : address;
}

function listText(people: readonly Person[]): string {
  return people.map(addressText).join(', ');
}

/** The mail as text with its parts one after the other. Bodies are shown readable, not encoded as on the wire. */
function sourceOf(one: Mail): string {
  const heads = [
    ['From', addressText(one.from)],
    ['To', listText(one.to)],
    ['Cc', listText(one.cc)],
    ['Reply-To', one.replyTo],
    ['Subject', one.subject],
    ['Date', new Date(one.at).toUTCString().replace('GMT', '+0000')],
    ['Message-ID', one.messageId],
    ['MIME-Version', '1.0'],
  ].filter(([, value]) => value !== '');
  const parts = [
    ['text/plain; charset=UTF-8', one.text],
    ['text/html; charset=UTF-8', one.html],
    ['text/calendar; charset=UTF-8; method=REQUEST', one.calendar],
  ].filter(([, body]) => body !== '');
  const boundary = `part-${one.id}`;
  const type = parts.length > 1 ? `multipart/alternative; boundary="${boundary}"` : 'text/plain; charset=UTF-8';
  const head = [...heads, ['Content-Type', type]].map(([name, value]) => `${name}: ${value}`).join('\n');
  if (parts.length < 2) return `${head}\n\n${one.text}`;
  const bodies = parts.map(([kind, body]) => `--${boundary}\nContent-Type: ${kind}\n\n${body}`);
  return `${head}\n\n${bodies.join('\n\n')}\n\n--${boundary}--\n`;
}

function iso(ms: number): string {
  return new Date(ms).toISOString();
}
