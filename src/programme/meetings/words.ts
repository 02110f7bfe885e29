/** What meetings say. */
import { catalogue } from '../../core/words.js';

export const words = /* @__PURE__ */ catalogue('meetings', {
  occasion: 'First meeting',
  nearestHour: 'No hour suits both as they said; this is the nearest. They may move it.',
  both: (mentee: string, mentor: string) => `${mentee} and ${mentor}`,
  noTime: (starts: string, zone: string) =>
    `"${starts}" in "${zone}" is not a time, so nobody is invited to this meeting.`,
  writeTime: 'Write the time as 2027-03-01T09:30:00 and the zone as Europe/London.',
  settings: {
    meetingInDays: {
      label: 'First meeting after (days)',
      help: 'Earliest day of the first meeting, counted from publishing.',
    },
    meetingMinutes: { label: 'Length of a meeting (minutes)', help: 'For the invitation.' },
    meet: {
      label: 'Google Meet link',
      choices: { yes: 'yes', no: 'no' },
      help: 'Whether the invitation has a video link.',
    },
  },
});
