/** What the engine says to people. */
import { catalogue } from './words.js';

export const sentences = /* @__PURE__ */ catalogue('engine', {
  tabMissing: (tab: string) =>
    `The tab "${tab}" is missing. Press Refresh and look at Set up: it adds the tab, or takes it back if it has another name now.`,
  columnsMissing: (tab: string, columns: readonly string[]) =>
    `The tab "${tab}" has no column "${columns.join('", "')}". Rename the column back, or choose Set up to add it.`,
  outboxChanged: 'Somebody is changing the tab "Outbox", so nothing more was sent. Please try again.',
  formLink: '[link to the form, made when you confirm]',
  askedByOrganiser: 'asked by the organiser',
  outbox: {
    key: 'The same mail or invitation always has the same key, so it cannot go out twice.',
    state:
      'planned: confirmed by you. sending: about to go. sent: gone. failed: did not go. returned: put back for later. again: you asked for another attempt. Lines are added, never changed.',
    content: 'Fingerprint of the exact content.',
  },
});
