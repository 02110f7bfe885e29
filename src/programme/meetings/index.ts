/** Meetings: when each new pair first meets. */
import { firstMeeting } from '../../messages/index.js';
import { defineArea } from '../area.js';
import { settings } from './settings.js';

export const meetings = defineArea({
  name: 'meetings',
  phase: 'run',
  settings,
  settingsOn: 'introductions',
  mails: [firstMeeting],
});
