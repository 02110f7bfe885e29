/** What every mail says of where it comes from, and how to get no more of them. */
import { mailto, type Values } from '../mailkit/index.js';
import type { ProgrammeSettings } from './setup/settings.js';
import { words } from './words.js';

export function fromWhom({ programme, organiser, replyTo }: ProgrammeSettings): Values {
  return {
    programme,
    organiser,
    'reply to': { text: replyTo || organiser, link: mailto(replyTo) || replyTo },
    'write to us': { text: words.writeToUs, link: mailto(replyTo, { subject: words.takeMeOut(programme) }) || replyTo },
  };
}
