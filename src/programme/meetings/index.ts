/** Meetings: when each new pair first meets. */
import { defineArea } from '../area.js';
import { firstMeeting } from './first-meetings.js';
import { settings } from './settings.js';

export const meetings = defineArea({
  name: 'meetings',
  phase: 'run',
  settings,
  settingsOn: 'introductions',
  mails: [firstMeeting],
});
