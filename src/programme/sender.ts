/** What every mail says of where it comes from. */
import { mailto, type Values } from '../mailkit/index.js';
import type { ProgrammeSettings } from './setup/settings.js';

export function fromWhom({ programme, organiser, replyTo }: ProgrammeSettings): Values {
  return { programme, organiser, 'reply to': { text: replyTo || organiser, link: mailto(replyTo) || replyTo } };
}
