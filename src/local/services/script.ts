/** ScriptApp: the script's own triggers and authorisation. */
import { randomUUID } from 'node:crypto';
import { NotEmulated, ServiceError } from '../errors.js';
import type { Execution } from '../execution.js';
import { type EnumValue, enumOf, SERVICE } from '../expose.js';
import { type Part, scopeUrl } from '../part.js';
import { allTriggers, type EventName, nextDue, type Timing, type TriggerRow } from '../triggers.js';

const authMode = enumOf('ScriptApp.AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const authorizationStatus = enumOf('ScriptApp.AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
const eventType = enumOf('ScriptApp.EventType', [
  'CLOCK',
  'ON_OPEN',
  'ON_EDIT',
  'ON_FORM_SUBMIT',
  'ON_CHANGE',
  'ON_EVENT_UPDATED',
]);
const triggerSource = enumOf('ScriptApp.TriggerSource', ['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']);
const weekDay = enumOf('ScriptApp.WeekDay', [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
]);
const maxTriggers = 20;

class Trigger {
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

interface Plan {
  readonly handler: string;
  readonly kind: TriggerRow['kind'];
  readonly source: string | null;
}

function install(execution: Execution, plan: Plan, event: EventName, timing: Timing | null): Trigger {
  const { host } = execution;
  if (allTriggers(host).length >= maxTriggers)
    throw new ServiceError(
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  const row: TriggerRow = {
    id: String(BigInt(`0x${randomUUID().replaceAll('-', '').slice(0, 15)}`)),
    ...plan,
    event,
    timing: timing ? JSON.stringify(timing) : null,
    due: timing ? nextDue(timing, host.clock.now(), host.zone) : null,
  };
  const sql = 'INSERT INTO triggers (id, handler, event, kind, source, timing, due) VALUES (?, ?, ?, ?, ?, ?, ?)';
  host.store.run(sql, row.id, row.handler, event, row.kind, row.source, row.timing, row.due);
  return new Trigger(row);
}

class SpreadsheetTriggerBuilder {
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

class FormTriggerBuilder {
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

class ClockTriggerBuilder {
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

class TriggerBuilder {
  readonly [SERVICE] = 'ScriptApp.TriggerBuilder';
  readonly #execution: Execution;
  readonly #handler: string;
  constructor(execution: Execution, handler: string) {
    this.#execution = execution;
    this.#handler = handler;
  }
  forSpreadsheet(spreadsheet: unknown): SpreadsheetTriggerBuilder {
    const source = idOf(spreadsheet);
    if (source !== this.#execution.host.spreadsheetId) throw new NotEmulated('A trigger on another spreadsheet');
    return new SpreadsheetTriggerBuilder(this.#execution, { handler: this.#handler, kind: 'SPREADSHEETS', source });
  }
  forForm(form: unknown): FormTriggerBuilder {
    return new FormTriggerBuilder(this.#execution, { handler: this.#handler, kind: 'FORMS', source: idOf(form) });
  }
  timeBased(): ClockTriggerBuilder {
    return new ClockTriggerBuilder(this.#execution, { handler: this.#handler, kind: 'CLOCK', source: null });
  }
}

function idOf(file: unknown): string {
  return typeof file === 'string' ? file : (file as { getId(): string }).getId();
}

class AuthorizationInfo {
  readonly [SERVICE] = 'ScriptApp.AuthorizationInfo';
  getAuthorizationStatus(): EnumValue {
    return authorizationStatus.NOT_REQUIRED;
  }
  getAuthorizationUrl(): string | null {
    return null;
  }
}

class ScriptApp {
  readonly [SERVICE] = 'ScriptApp';
  readonly AuthMode = authMode;
  readonly AuthorizationStatus = authorizationStatus;
  readonly EventType = eventType;
  readonly TriggerSource = triggerSource;
  readonly WeekDay = weekDay;
  readonly #execution: Execution;
  constructor(execution: Execution) {
    this.#execution = execution;
  }
  newTrigger(functionName: string): TriggerBuilder {
    return new TriggerBuilder(this.#execution, String(functionName));
  }
  getProjectTriggers(): Trigger[] {
    return allTriggers(this.#execution.host).map((row) => new Trigger(row));
  }
  getUserTriggers(file: unknown): Trigger[] {
    const source = idOf(file);
    return this.getProjectTriggers().filter((trigger) => trigger.getTriggerSourceId() === source);
  }
  deleteTrigger(trigger: Trigger): void {
    this.#execution.host.store.run('DELETE FROM triggers WHERE id = ?', trigger.getUniqueId());
  }
  getAuthorizationInfo(_authMode: EnumValue): AuthorizationInfo {
    return new AuthorizationInfo();
  }
  /** Ends the run if the manifest does not list one of the scopes. */
  requireScopes(_authMode: EnumValue, oAuthScopes: readonly string[] | null = null): void {
    const listed = this.#execution.host.project.manifest.oauthScopes;
    const absent = (oAuthScopes ?? []).filter((scope) => listed && !listed.includes(scopeUrl(scope)));
    if (absent.length > 0) throw new ServiceError(`Authorization is required: ${absent.join(', ')}`);
  }
  getScriptId(): string {
    return `script-${this.#execution.host.spreadsheetId}`;
  }
}

const scope = ['script.scriptapp'];

export const scriptPart: Part = {
  roots: { ScriptApp: (execution) => new ScriptApp(execution) },
  scopes: {
    'ScriptApp.newTrigger': scope,
    'ScriptApp.TriggerBuilder': scope,
    'ScriptApp.getProjectTriggers': scope,
    'ScriptApp.getUserTriggers': scope,
    'ScriptApp.deleteTrigger': scope,
  },
  needs: {
    'ScriptApp.newTrigger': 'FULL',
    'ScriptApp.deleteTrigger': 'FULL',
    'ScriptApp.getProjectTriggers': 'FULL',
    'ScriptApp.getUserTriggers': 'FULL',
    'ScriptApp.getAuthorizationInfo': 'NONE',
  },
  costs: { 'ScriptApp.SpreadsheetTriggerBuilder.create': 500, 'ScriptApp.ClockTriggerBuilder.create': 500 },
};
