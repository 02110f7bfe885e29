/** Time triggers as scripts install them. */
import { ServiceError } from '../errors.js';
import type { Execution } from '../kernel.js';
import { type EnumValue, SERVICE } from '../script-object.js';
import { install, type Plan, type Trigger } from './trigger-builders.js';
import type { Timing } from './triggers.js';

export class ClockTriggerBuilder {
  readonly [SERVICE] = 'ScriptApp.ClockTriggerBuilder';
  readonly #execution: Execution;
  readonly #plan: Plan;
  #timing: { every?: string; n?: number; at?: number; weekday?: number } | null = null;
  #hour: number | null = null;
  #minute: number | null = null;
  constructor(execution: Execution, plan: Plan) {
    this.#execution = execution;
    this.#plan = plan;
  }
  everyMinutes(n: number): this {
    return this.#every('minutes', n, [1, 5, 10, 15, 30]);
  }
  everyHours(n: number): this {
    return this.#every('hours', n, [1, 2, 4, 6, 8, 12]);
  }
  everyDays(n: number): this {
    return this.#every('days', n, null);
  }
  onWeekDay(day: EnumValue): this {
    this.#timing = { every: 'week', weekday: day.ordinal() };
    return this;
  }
  atHour(hour: number): this {
    if (!(hour >= 0 && hour <= 23)) throw new ServiceError('The hour must be between 0 and 23.');
    this.#hour = hour;
    return this;
  }
  nearMinute(minute: number): this {
    this.#minute = minute;
    return this;
  }
  at(date: Date): this {
    this.#timing = { at: date.getTime() };
    return this;
  }
  after(durationMilliseconds: number): this {
    this.#timing = { at: this.#execution.host.clock.now() + durationMilliseconds };
    return this;
  }
  create(): Trigger {
    if (!this.#timing) throw new ServiceError('The trigger needs a time, such as everyHours(1), before it is created.');
    const timing = {
      ...this.#timing,
      ...(this.#hour === null ? {} : { hour: this.#hour }),
      ...(this.#minute === null ? {} : { minute: this.#minute }),
    };
    return install(this.#execution, this.#plan, 'CLOCK', timing as Timing);
  }
  #every(every: string, n: number, allowed: readonly number[] | null): this {
    if (!(n >= 1) || (allowed && !allowed.includes(n)))
      throw new ServiceError(`The value you passed to every${every[0]!.toUpperCase()}${every.slice(1)} was invalid.`);
    this.#timing = { every, n };
    return this;
  }
}
