/** A mail as it is sent: its subject on one line, its content as plain text and as HTML. */
import { oneLine } from '../core/text.js';
import type { Mail, RenderedMail } from './blocks.js';
import { htmlOf } from './html.js';
import { textOf } from './plain-text.js';

const LONGEST_SUBJECT = 150;

export function renderMail(mail: Mail): RenderedMail {
  return { subject: subjectLine(mail.subject), text: textOf(mail), html: htmlOf(mail) };
}

export function subjectLine(text: string): string {
  return oneLine(text, LONGEST_SUBJECT);
}
