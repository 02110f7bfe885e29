/** Small pictures of numbers: a bar and a histogram. Each says in words what it shows, or stands beside words that do. */
import { words } from '../words.js';
import { binsOf } from './bins.js';

export function Bar(props: { readonly part: number; readonly whole: number; readonly tone?: string }) {
  const share = props.whole > 0 ? Math.min(1, Math.max(0, props.part / props.whole)) : 0;
  return (
    <span class="bar" aria-hidden="true">
      <span class={`fill ${props.tone ?? ''}`} style={{ width: `${share * 100}%` }} />
    </span>
  );
}

export function Histogram({ scores }: { readonly scores: readonly number[] }) {
  const bins = binsOf(scores);
  const most = Math.max(...bins.map(({ pairs }) => pairs), 1);
  const filled = bins.filter(({ pairs }) => pairs > 0);
  const told = filled.map(({ from, to, pairs }) => words.histogram.bin(from, to, pairs));
  return (
    <figure class="histogram" data-test="histogram">
      <div class="columns" role="img" aria-label={words.histogram.all(told)}>
        {bins.map(({ from, to, pairs }) => (
          <span key={from} title={words.histogram.bin(from, to, pairs)}>
            <i style={{ height: pairs > 0 ? `${Math.max(4, (pairs / most) * 100)}%` : '1px' }} />
          </span>
        ))}
      </div>
      <figcaption aria-hidden="true">
        <span>0</span>
        <span>{words.histogram.axis}</span>
        <span>100</span>
      </figcaption>
    </figure>
  );
}
