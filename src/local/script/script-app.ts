/** ScriptApp: the script's own triggers and authorisation. */
import { NotEmulated, ServiceError } from '../errors.js';
import type { Execution, GoogleService } from '../kernel.js';
import { scopeUrl } from '../run/permissions.js';
import { type EnumValue, enumOf, SERVICE } from '../script-object.js';
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
  getAuthorizationInfo(_authMode: EnumValue): AuthorizationInfo {
    return new AuthorizationInfo();
  }
  /** Ends the run if the manifest does not list one of the scopes. */
  requireScopes(_authMode: EnumValue, oAuthScopes: readonly string[] | null): void {
    const listed = this.#execution.host.project.manifest.oauthScopes;
    const absent = (oAuthScopes ?? []).filter((scope) => listed && !listed.includes(scopeUrl(scope)));
    if (absent.length > 0) throw new ServiceError(`Authorization is required: ${absent.join(', ')}`);
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
  },
  costs: { 'ScriptApp.SpreadsheetTriggerBuilder.create': 500, 'ScriptApp.ClockTriggerBuilder.create': 500 },
};
