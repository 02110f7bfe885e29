/** What the Outbox says when the organiser decides about something in it. */
import { catalogue } from '../../core/words.js';

export const words = /* @__PURE__ */ catalogue('outbox', {
  decideTitle: 'Decide',
  retryTitle: 'Try again',
  gone: 'The Outbox has nothing of that kind any more. Refresh the panel.',
  inDoubt:
    'It is not known whether it went out this time. Look whether it has arrived: the panel asks what to do then.',
  formNotKnown:
    'A form cannot be settled as made, because its link is not known. Choose "Make it again"; the other form, if there is one, can be deleted in Drive.',
});
