/** Triggers as scripts install and read them: for the spreadsheet, for a form. */
import { randomUUID } from 'node:crypto';
import { ServiceError } from '../errors.js';
import type { EventName, Execution } from '../kernel.js';
import { type EnumValue, enumOf, SERVICE } from '../script-object.js';
import { nextDue, type Timing, type TriggerRow, triggersOf } from './triggers.js';

export const eventType = enumOf('ScriptApp.EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
export const triggerSource = enumOf('ScriptApp.TriggerSource', [
  'SPREADSHEETS',
  'CLOCK',
  'FORMS',
  'DOCUMENTS',
  'CALENDAR',
]);
const maxTriggers = 20;
const HOUR = 3_600_000;

export class Trigger {
  readonly [SERVICE] = 'ScriptApp.Trigger';
  readonly _row: TriggerRow;
  constructor(row: TriggerRow) {
    this._row = row;
  }
  getHandlerFunction(): string {
    return this._row.handler;
  }
  getEventType(): EnumValue {
    return eventType[this._row.event];
  }
  getTriggerSource(): EnumValue {
    return triggerSource[this._row.kind];
  }
  getTriggerSourceId(): string | null {
    return this._row.source;
  }
  getUniqueId(): string {
    return this._row.id;
  }
}

export interface Plan {
  readonly handler: string;
  readonly kind: TriggerRow['kind'];
  readonly source: string | null;
}

export function install(execution: Execution, plan: Plan, event: EventName, timing: Timing | null): Trigger {
  const { host, user } = execution;
  if (triggersOf(host, user).length >= maxTriggers)
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  if (host.circumstances.triggers.ofAddOn) checkAddOn(execution, plan, event, timing);
  const row: TriggerRow = {
    id: String(BigInt(`0x${randomUUID().replaceAll('-', '').slice(0, 15)}`)),
    owner: user,
    ...plan,
    event,
    timing: timing ? JSON.stringify(timing) : null,
    due: timing ? nextDue(timing, host.clock.now(), host.zone) : null,
  };
  const sql =
    'INSERT INTO triggers (id, owner, handler, event, kind, source, timing, due) VALUES (?, ?, ?, ?, ?, ?, ?, ?)';
  host.store.run(sql, row.id, row.owner, row.handler, event, row.kind, row.source, row.timing, row.due);
  return new Trigger(row);
}

/** Google tells what an add-on may not, and not in which words it refuses. */
function checkAddOn({ host, user }: Execution, { source }: Plan, event: EventName, timing: Timing | null): void {
  const isOften = timing && ('at' in timing ? timing.at < host.clock.now() + HOUR : timing.every === 'minutes');
  if (isOften)
    throw new ServiceError('Time-driven triggers of an add-on cannot run more frequently than once per hour.');
  if (triggersOf(host, user).some((one) => one.event === event && one.source === source))
    throw new ServiceError('An add-on can only have one trigger of each type, per user, per document.');
}

export class SpreadsheetTriggerBuilder {
  readonly [SERVICE] = 'ScriptApp.SpreadsheetTriggerBuilder';
  readonly #execution: Execution;
  readonly #plan: Plan;
  #event: EventName | null = null;
  constructor(execution: Execution, plan: Plan) {
    this.#execution = execution;
    this.#plan = plan;
  }
  onFormSubmit(): this {
    return this.#on('ON_FORM_SUBMIT');
  }
  onEdit(): this {
    return this.#on('ON_EDIT');
  }
  onChange(): this {
    return this.#on('ON_CHANGE');
  }
  onOpen(): this {
    return this.#on('ON_OPEN');
  }
  create(): Trigger {
    if (!this.#event) throw new ServiceError('You must choose an event before creating the trigger.');
    return install(this.#execution, this.#plan, this.#event, null);
  }
  #on(event: EventName): this {
    this.#event = event;
    return this;
  }
}

export class FormTriggerBuilder {
  readonly [SERVICE] = 'ScriptApp.FormTriggerBuilder';
  readonly #execution: Execution;
  readonly #plan: Plan;
  #event: EventName | null = null;
  constructor(execution: Execution, plan: Plan) {
    this.#execution = execution;
    this.#plan = plan;
  }
  onFormSubmit(): this {
    this.#event = 'ON_FORM_SUBMIT';
    return this;
  }
  onOpen(): this {
    this.#event = 'ON_OPEN';
    return this;
  }
  create(): Trigger {
    if (!this.#event) throw new ServiceError('You must choose an event before creating the trigger.');
    return install(this.#execution, this.#plan, this.#event, null);
  }
}
