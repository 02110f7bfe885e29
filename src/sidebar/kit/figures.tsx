/** Small pictures of numbers: bars, a histogram, and the icons of the steps. Each says in words what it shows. */
import type { StepView } from '../../api/types.js';
import { count, histogram, thousands } from './format.js';

export function Bar(props: { readonly part: number; readonly whole: number; readonly tone?: string }) {
  const share = props.whole > 0 ? Math.min(1, Math.max(0, props.part / props.whole)) : 0;
  return (
    <span class="bar" aria-hidden="true">
      <span class={`fill ${props.tone ?? ''}`} style={{ width: `${share * 100}%` }} />
    </span>
  );
}

/** Mentees against seats. */
export function Balance({ mentees, seats }: { readonly mentees: number; readonly seats: number }) {
  const most = Math.max(mentees, seats, 1);
  const rows = [
    { name: 'Mentees', n: mentees, tone: 'mentees' },
    { name: 'Seats', n: seats, tone: seats < mentees ? 'short' : '' },
  ];
  return (
    <dl class="balance" data-test="balance">
      {rows.map(({ name, n, tone }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Bar part={n} whole={most} tone={tone} />
            <b>{thousands(n)}</b>
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function Histogram({ scores }: { readonly scores: readonly number[] }) {
  const bins = histogram(scores);
  const most = Math.max(...bins.map((bin) => bin.pairs), 1);
  const words = bins
    .filter((bin) => bin.pairs > 0)
    .map((bin) => `${bin.from} to ${bin.to}: ${count(bin.pairs, 'pair')}`);
  return (
    <figure class="histogram" data-test="histogram">
      <div class="columns" role="img" aria-label={`Scores. ${words.join('; ')}`}>
        {bins.map((bin) => (
          <span key={bin.from} title={`${bin.from} to ${bin.to}: ${count(bin.pairs, 'pair')}`}>
            <i style={{ height: bin.pairs > 0 ? `${Math.max(4, (bin.pairs / most) * 100)}%` : '1px' }} />
          </span>
        ))}
      </div>
      <figcaption aria-hidden="true">
        <span>0</span>
        <span>score</span>
        <span>100</span>
      </figcaption>
    </figure>
  );
}

export const STATE_WORDS: Record<StepView['state'], string> = {
  later: 'Later',
  next: 'Next',
  attention: 'Needs you',
  done: 'Done',
};

/** The step's number, or a tick when done, or a mark when something is wrong. */
export function StepIcon({ state, number }: { readonly state: StepView['state']; readonly number: number }) {
  return (
    <span class={`step-icon ${state}`} aria-hidden="true">
      {state === 'done' ? <Glyph of="tick" /> : state === 'attention' ? '!' : number}
    </span>
  );
}

const PATHS = {
  tick: 'M3.5 8.5l3 3 6-7',
  refresh: 'M13 8a5 5 0 1 1-1.5-3.6M13 2v3h-3',
  pin: 'M6 2h4M6.5 2v4L4.5 9h7L9.5 6V2M8 9v5',
  copy: 'M6 6h7v7H6zM4 10H3V3h7v1',
  open: 'M9 3h4v4M13 3L8 8M7 4H3v9h9V9',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

export function Glyph({ of }: { readonly of: keyof typeof PATHS }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[of]} />
    </svg>
  );
}
