/** Reads the line manager: an e-mail address or a name. */
import { readEmail } from './email.js';
import { type Reading, warns } from './reading.js';
import { plain, tidyLine } from './tidy.js';

/** `own` is the address of the person who was asked. */
export function readManager(cell: string, own: string): Reading<string> {
  const typed = tidyLine(cell, 120);
  if (/^(none|no|n a|nobody|self|me)?$/.test(plain(typed))) return { value: '' };
  const email = typed.includes('@') ? readEmail(typed).value : '';
  if (email !== own || own === '') return { value: email === '' ? typed : email };
  return warns('', 'manager-is-self');
}
