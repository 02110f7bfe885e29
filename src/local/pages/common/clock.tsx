/** The workspace's clock, and the buttons that move it on. */
import { useState } from 'preact/hooks';
import type { ClockShape } from '../../server/shapes.js';
import { post, sentence } from './api.js';
import { pulseNow, usePulse } from './pulse.js';
import { say } from './toasts.js';

const HOUR = 3600 * 1000;
const STEPS = [
  { label: '+1 hour', ms: HOUR },
  { label: '+1 day', ms: 24 * HOUR },
  { label: '+1 week', ms: 7 * 24 * HOUR },
];

export function Clock() {
  const { pulse, failure, busy } = usePulse();
  const [moving, setMoving] = useState(false);

  async function move(ms: number): Promise<void> {
    setMoving(true);
    try {
      const { clock, triggersRun } = await post<{ clock: ClockShape; triggersRun: number }>('/clock', { ms });
      const ran = triggersRun === 0 ? 'No trigger was due.' : `${counted(triggersRun, 'trigger')} ran.`;
      say({ title: `It is now ${clock.label}`, text: ran });
      await pulseNow();
    } catch (thrown) {
      say({ title: 'The clock did not move', text: sentence(thrown) });
    }
    setMoving(false);
  }

  const label = pulse?.clock.label ?? '';
  if (failure) return <p class="clock clock-lost">{failure}</p>;
  return (
    <fieldset class="clock" aria-label="Workspace clock" disabled={moving}>
      <time dateTime={pulse?.clock.now} title={`The workspace's own time, ${pulse?.clock.zone ?? ''}`}>
        {moving ? `Moving on ... ${label}` : busy ? 'Working...' : label}
      </time>
      {STEPS.map(({ label, ms }) => (
        <button key={label} type="button" onClick={() => void move(ms)}>
          {label}
        </button>
      ))}
    </fieldset>
  );
}

export function counted(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;
}
