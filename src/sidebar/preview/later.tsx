/** When the mails of a preview go out: how many on which day, and at a later hour if the organiser wants it. */
import { useState } from 'preact/hooks';
import { type Pending, useStore } from '../app/store.js';
import { Fold } from '../kit/blocks.js';
import { Button } from '../kit/button.js';
import { Bar } from '../kit/figures.js';
import { words } from '../words.js';

export function Days({ of }: { readonly of: readonly number[] }) {
  return (
    <ul class="plain" data-test="preview-days">
      {of.slice(0, 10).map((mails, day) => (
        <li key={words.preview.day(day)} class="answered">
          <Bar part={mails} whole={Math.max(...of)} />
          <span>{words.preview.onDay(words.preview.day(day), mails)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The preview is made anew, because first meetings follow the hour. */
export function SendLater({ pending: { button, job, args, at } }: { readonly pending: Pending }) {
  const { preview } = useStore();
  const [hour, setHour] = useState(at ?? '');
  return (
    <Fold test="later-open" open={at !== undefined} title={words.preview.later}>
      <label class="field">
        <span>{words.preview.hour}</span>
        <input
          type="datetime-local"
          data-test="later-hour"
          value={hour}
          onInput={(event) => setHour(event.currentTarget.value)}
        />
      </label>
      <Button test="later-set" off={!hour || hour === at} onClick={() => preview(button, job, args, hour)}>
        {words.preview.setHour}
      </Button>
    </Fold>
  );
}
