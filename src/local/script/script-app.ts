/** ScriptApp: the script's own triggers and authorisation. */
import { NotEmulated, ServiceError, signatureError } from '../errors.js';
import type { Execution, GoogleService } from '../kernel.js';
import { authorizationUrl, missingScopes, requiredScopes } from '../run/permissions.js';
import { type EnumValue, enumOf, isObjectOf, SERVICE } from '../script-object.js';
import { ClockTriggerBuilder } from './clock-trigger-builder.js';
import {
  eventType,
  FormTriggerBuilder,
  SpreadsheetTriggerBuilder,
  Trigger,
  triggerSource,
} from './trigger-builders.js';
import { triggersOf } from './triggers.js';

const authMode = enumOf('ScriptApp.AuthMode', ['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']);
const authorizationStatus = enumOf('ScriptApp.AuthorizationStatus', ['REQUIRED', 'NOT_REQUIRED']);
const weekDay = enumOf('ScriptApp.WeekDay', [
  'SUNDAY',
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
]);

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
  readonly #execution: Execution;
  readonly #scopes: readonly string[];
  readonly #missing: readonly string[];
  constructor(execution: Execution, scopes: readonly string[]) {
    const { host, user } = execution;
    this.#execution = execution;
    this.#scopes = scopes;
    this.#missing = missingScopes(host, user, scopes);
  }
  getAuthorizationStatus(): EnumValue {
    return this.#missing.length > 0 ? authorizationStatus.REQUIRED : authorizationStatus.NOT_REQUIRED;
  }
  getAuthorizationUrl(): string | null {
    const { host, user } = this.#execution;
    return this.#missing.length > 0 ? authorizationUrl(host, user) : null;
  }
  getAuthorizedScopes(): string[] {
    return this.#scopes.filter((scope) => !this.#missing.includes(scope));
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
    const { host, user } = this.#execution;
    return triggersOf(host, user).map((row) => new Trigger(row));
  }
  getUserTriggers(file: unknown): Trigger[] {
    const source = idOf(file);
    return this.getProjectTriggers().filter((trigger) => trigger.getTriggerSourceId() === source);
  }
  deleteTrigger(trigger: Trigger): void {
    this.#execution.host.store.run('DELETE FROM triggers WHERE id = ?', trigger.getUniqueId());
  }
  getAuthorizationInfo(mode: unknown, oAuthScopes?: unknown): AuthorizationInfo {
    return new AuthorizationInfo(this.#execution, this.#scopes('getAuthorizationInfo', mode, oAuthScopes));
  }
  /** Ends the run where one of the scopes was not granted, and Google asks for it. */
  requireScopes(mode: unknown, oAuthScopes: unknown): void {
    this.#require(this.#scopes('requireScopes', mode, oAuthScopes));
  }
  requireAllScopes(mode: unknown): void {
    this.#require(this.#scopes('requireAllScopes', mode, null));
  }
  #require(scopes: readonly string[]): void {
    const { host, user } = this.#execution;
    const missing = missingScopes(host, user, scopes);
    if (missing.length > 0) this.#execution.askFor(missing);
  }
  /** "Scopes that are invalid or not required by the script lead to an error." */
  #scopes(member: string, mode: unknown, given: unknown): readonly string[] {
    const list = given ?? null;
    const isList = list === null || (Array.isArray(list) && list.every((one) => typeof one === 'string'));
    if (!isObjectOf(mode, 'ScriptApp.AuthMode') || !isList)
      throw signatureError(`ScriptApp.${member}`, list === null ? [mode] : [mode, list]);
    const listed = requiredScopes(this.#execution.host);
    const scopes = (list as string[] | null) ?? listed ?? [];
    const strange = scopes.find((scope) => listed && !listed.includes(scope));
    if (strange !== undefined) throw new ServiceError(`The script does not require the scope ${strange}.`);
    return scopes;
  }
  getScriptId(): string {
    return `script-${this.#execution.host.spreadsheetId}`;
  }
}

const scope = ['script.scriptapp'];

export const scriptService: GoogleService = {
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
    'ScriptApp.AuthorizationInfo': 'NONE',
  },
  costs: { 'ScriptApp.SpreadsheetTriggerBuilder.create': 500, 'ScriptApp.ClockTriggerBuilder.create': 500 },
};
