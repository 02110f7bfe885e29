/** Confirmed and still to go, and called off here; at once where it has an hour of its own, else shown first. */
import type { Later } from '../../api/types.js';
import { Notice } from '../kit/blocks.js';
import { Button } from '../kit/button.js';
import { words } from '../words.js';
import { useStore } from './store.js';

/** `card`: whose it is, or `''`. */
export function SentLater({ later: { from, sentence }, card }: { readonly later: Later; readonly card: string }) {
  const { edit, preview } = useStore();
  const id = `${card}${from}`;
  const callOff = () =>
    from === ''
      ? void preview(`call-off:${id}`, 'recall', { from, card })
      : void edit(`call-off:${id}`, 'recall', { from, card });
  return (
    <Notice tone="calm">
      <p data-test="sent-later">{sentence}</p>
      <Button test="call-off" id={id} onClick={callOff}>
        {from === '' ? words.callOffRest : words.callOff}
      </Button>
    </Notice>
  );
}
