/** The list of executions, as the page wants it. */
import type { Host } from '../../kernel.js';
import type { RunShape } from '../shapes.js';

interface Row {
  readonly id: number;
  readonly function: string;
  readonly source: string;
  readonly started: number;
  readonly ended: number | null;
  readonly status: string;
  readonly error: string | null;
  readonly calls: string | null;
}

/** The newest this many; older ones are of no interest on a page. */
const MOST = 200;

export function runShapes(host: Host): RunShape[] {
  return host.store.all<Row>('SELECT * FROM executions ORDER BY id DESC LIMIT ?', MOST).map((row) => ({
    id: String(row.id),
    fn: row.function,
    source: row.source,
    start: new Date(row.started).toISOString(),
    ms: (row.ended ?? row.started) - row.started,
    status: row.status.slice(0, 1).toUpperCase() + row.status.slice(1),
    calls: callsOf(row.calls),
    error: row.error ?? '',
  }));
}

export function countRuns(host: Host): number {
  return host.store.get<{ n: number }>('SELECT count(*) AS n FROM executions')?.n ?? 0;
}

function callsOf(text: string | null): RunShape['calls'] {
  const counts: Record<string, number> = JSON.parse(text ?? '{}');
  return Object.entries(counts)
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name));
}
