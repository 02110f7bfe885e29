/** Yes, Maybe, No: how a guest answers an invitation, from the mail or from the calendar. */
import { useState } from 'preact/hooks';
import type { Rsvp as Answer, OutcomeShape } from '../../server/shapes.js';
import { post, sentence } from './api.js';
import { pulseNow } from './pulse.js';
import { say } from './toasts.js';
import './rsvp.css';

const CHOICES: readonly { readonly answer: Answer; readonly label: string }[] = [
  { answer: 'accepted', label: 'Yes' },
  { answer: 'tentative', label: 'Maybe' },
  { answer: 'declined', label: 'No' },
];

export const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
  needsAction: 'awaiting answer',
  accepted: 'yes',
  tentative: 'maybe',
  declined: 'no',
};

interface RsvpProps {
  readonly address: string;
  readonly eventId: string;
  readonly answer: Answer;
}

export function Rsvp({ address, eventId, answer }: RsvpProps) {
  const [busy, setBusy] = useState(false);
  async function choose(choice: Answer): Promise<void> {
    setBusy(true);
    try {
      const path = `/calendar/${encodeURIComponent(address)}/answer`;
      const outcome = await post<OutcomeShape>(path, { eventId, answer: choice });
      if (!outcome.ok) say({ title: 'The answer was not taken', text: outcome.message ?? '' });
      await pulseNow();
    } catch (thrown) {
      say({ title: 'The answer was not taken', text: sentence(thrown) });
    }
    setBusy(false);
  }
  return (
    <fieldset class="rsvp" disabled={busy}>
      <legend>Going?</legend>
      {CHOICES.map(({ answer: choice, label }) => (
        <button
          key={choice}
          type="button"
          class="plain-button"
          aria-pressed={answer === choice}
          onClick={() => void choose(choice)}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}
