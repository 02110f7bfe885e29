/** The iCalendar part of an invitation mail, by which other calendars take the meeting in. */

export interface CalendarPart {
  readonly method: 'REQUEST' | 'CANCEL';
  readonly uid: string;
  readonly sequence: number;
  /** Instants in milliseconds. */
  readonly stamp: number;
  readonly start: number;
  readonly end: number;
  /** True: `start` and `end` are midnights in UTC and only their days count. */
  readonly allDay: boolean;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly organizer: { readonly email: string; readonly name: string };
  readonly attendees: readonly { readonly email: string; readonly name: string; readonly status: string }[];
  /** RRULE, EXDATE ... lines as given, without DTSTART. */
  readonly recurrence: readonly string[];
  readonly url: string;
}

/** One VCALENDAR with one VEVENT, times in UTC, lines ended by CRLF and folded at 75 octets (RFC 5545). */
export function calendarPart(part: CalendarPart): string {
  const time = (name: string, at: number) => (part.allDay ? `${name};VALUE=DATE:${day(at)}` : `${name}:${instant(at)}`);
  const lines = [
    'BEGIN:VCALENDAR',
    'PRODID:-//Local Workspace//Calendar//EN',
    'VERSION:2.0',
    'CALSCALE:GREGORIAN',
    `METHOD:${part.method}`,
    'BEGIN:VEVENT',
    time('DTSTART', part.start),
    time('DTEND', part.end),
    `DTSTAMP:${instant(part.stamp)}`,
    ...part.recurrence.map(bare),
    `ORGANIZER;CN=${parameter(part.organizer.name)}:mailto:${bare(part.organizer.email)}`,
    `UID:${text(part.uid)}`,
    ...part.attendees.map(attendee),
    `DESCRIPTION:${text(part.description)}`,
    `LOCATION:${text(part.location)}`,
    `SEQUENCE:${part.sequence}`,
    `STATUS:${part.method === 'CANCEL' ? 'CANCELLED' : 'CONFIRMED'}`,
    `SUMMARY:${text(part.summary)}`,
    ...(part.url === '' ? [] : [`URL:${bare(part.url)}`]),
    'TRANSP:OPAQUE',
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

/** A TEXT value: backslash, semicolon, comma and every kind of line break escaped; other control characters go. */
export function text(value: string): string {
  return value
    .replace(/\\/g, '\\\\')
    .replace(/[;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '\\n')
    .replace(CONTROLS, '');
}

/** Breaks a line into pieces of at most 75 octets, never within a character. */
export function fold(line: string): string {
  const pieces: string[] = [];
  let piece = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    if (octets + size > 75) {
      pieces.push(piece);
      piece = '';
      octets = 1; // the blank that begins a continued line counts
    }
    piece += character;
    octets += size;
  }
  return [...pieces, piece].join('\r\n ');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f]/g;

function attendee(who: CalendarPart['attendees'][number]): string {
  const status = { accepted: 'ACCEPTED', declined: 'DECLINED', tentative: 'TENTATIVE' }[who.status] ?? 'NEEDS-ACTION';
  const name = parameter(who.name === '' ? who.email : who.name);
  return `ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=${status};RSVP=TRUE;CN=${name}:mailto:${bare(who.email)}`;
}

/** A quoted parameter value; quotes, carets and line breaks as RFC 6868 writes them. */
function parameter(value: string): string {
  const written = value
    .replace(/\^/g, '^^')
    .replace(/"/g, "^'")
    .replace(/\r\n|[\r\n\u0085\u2028\u2029]/g, '^n');
  return `"${written.replace(CONTROLS, '').replace(/\t/g, ' ')}"`;
}

/** A value that cannot be escaped: nothing in it may end the line. */
function bare(value: string): string {
  return value.replace(/[\r\n\u0085\u2028\u2029]/g, '').replace(CONTROLS, '');
}

function instant(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function day(at: number): string {
  return instant(at).slice(0, 8);
}
