/** `console` and `Logger` of a script: they write to the log of the run and cost nothing. */
import { inspect } from 'node:util';
import type { Execution } from '../kernel.js';

/** Puts both into the script's world. */
export function furnishConsole(execution: Execution): void {
  const { realm, log } = execution;
  const timers = new Map<string, number>();
  const write = (level: string, text: string): void => {
    if (!execution.killed) log.push({ level, text });
  };
  const now = (): number => execution.host.clock.now();
  const object = realm.newObject();
  for (const level of ['log', 'info', 'warn', 'error'])
    object[level] = realm.newFunction(level, (...values) => write(level, values.map(show).join(' ')));
  object.time = realm.newFunction('time', (label) => void timers.set(String(label ?? 'default'), now()));
  object.timeEnd = realm.newFunction('timeEnd', (label) => {
    const name = String(label ?? 'default');
    write('info', `${name}: ${now() - (timers.get(name) ?? now())}ms`);
  });
  const logger = realm.newObject();
  logger.log = realm.newFunction('log', (format, ...values) => {
    let next = 0;
    const text = typeof format === 'string' ? format.replace(/%s/g, () => show(values[next++])) : show(format);
    write('log', text);
    return logger;
  });
  logger.getLog = realm.newFunction('getLog', () => log.map((line) => `${line.text}\n`).join(''));
  for (const [name, value] of Object.entries({ console: object, Logger: logger }))
    Object.defineProperty(realm.context, name, { value, writable: true, configurable: true, enumerable: false });
}

function show(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error || (typeof value === 'object' && value !== null && 'stack' in value))
    return String((value as Error).stack);
  return inspect(value, { depth: 4, showProxy: false });
}
