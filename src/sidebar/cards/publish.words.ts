/** What the card "Publish" says. */
import { count, list } from '../../core/text.js';
import { catalogue } from '../../core/words.js';

interface Sent {
  readonly mails: number;
  readonly events: number;
  readonly forms: number;
}

export const panel = /* @__PURE__ */ catalogue('panel: publish', {
  none: 'No pair is approved yet. Approve pairs in Match; nothing is sent before that.',
  approved: 'Approved, to be published',
  published: 'Published',
  waiting: 'Introductions still to send',
  meetings: 'First meetings',
  run: 'Preview and publish',
  nothingSent: 'Nothing has been sent yet.',
  sent: ({ mails, events, forms }: Sent) =>
    `So far: ${list([count(mails, 'mail'), count(events, 'invitation'), count(forms, 'form')])}.`,
  mailLeft: (people: number) => `Google lets this account mail ${count(people, 'more person', 'more people')} today.`,
});
