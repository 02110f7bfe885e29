/** The list of executions: which function ran when, how it ended, and what it asked of the services. */
import { useState } from 'preact/hooks';
import type { RunShape } from '../../server/shapes.js';
import { usePulse } from '../common/pulse.js';
import { show, Waiting } from '../common/shell.js';
import { useData } from '../common/use-data.js';
import { shown } from '../common/when.js';
import './runs.css';

function Runs() {
  const { data, error } = useData<RunShape[]>('/data/runs');
  const zone = usePulse().pulse?.clock.zone ?? 'UTC';
  if (!data) return <Waiting error={error} />;
  return (
    <main class="main">
      <h1>Executions</h1>
      <p class="lede">The newest 200. Times are the workspace's own; service calls are what a run asked of Google.</p>
      {data.length === 0 && <p class="waiting">Nothing has run yet.</p>}
      {data.length > 0 && (
        <div class="panel runs">
          <table>
            <thead>
              <tr>
                <th scope="col">Function</th>
                <th scope="col">Started by</th>
                <th scope="col">Time</th>
                <th scope="col">Duration</th>
                <th scope="col">Status</th>
                <th scope="col">Service calls</th>
              </tr>
            </thead>
            <tbody>
              {data.map((run) => (
                <Run key={run.id} run={run} zone={zone} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </main>
  );
}

function Run({ run, zone }: { readonly run: RunShape; readonly zone: string }) {
  const [open, setOpen] = useState(false);
  const total = run.calls.reduce((sum, { count }) => sum + count, 0);
  const failed = run.status !== 'Completed';
  return (
    <>
      <tr class={failed ? 'run-failed' : ''}>
        <th scope="row">{run.fn}</th>
        <td>{run.source}</td>
        <td class="figure">
          {shown(run.start, zone, {
            day: 'numeric',
            month: 'short',
            hour: '2-digit',
            minute: '2-digit',
            second: '2-digit',
          })}
        </td>
        <td class="figure">{(run.ms / 1000).toFixed(run.ms < 10_000 ? 2 : 0)} s</td>
        <td>
          <span class="status">{run.status}</span>
        </td>
        <td>
          <button
            type="button"
            class="plain-button"
            aria-expanded={open}
            disabled={total === 0}
            onClick={() => setOpen(!open)}
          >
            {total.toLocaleString('en')}
          </button>
        </td>
      </tr>
      {(open || run.error) && (
        <tr class="run-more">
          <td colSpan={6}>
            {run.error && <p class="run-error">{run.error}</p>}
            {open && (
              <ul>
                {run.calls.map(({ name, count }) => (
                  <li key={name}>
                    <code>{name}</code> {count.toLocaleString('en')}
                  </li>
                ))}
              </ul>
            )}
          </td>
        </tr>
      )}
    </>
  );
}

show(<Runs />);
