/** What Google puts into the objects that it hands to triggers: the file, the person, how far the script is authorised. */
import type { Execution } from './kernel.js';
import { isScriptObject, type ScriptObject } from './script-object.js';

export function openEvent(execution: Execution): unknown {
  const source = execution.authMode === 'NONE' ? null : activeSpreadsheet(execution);
  return { authMode: authModeValue(execution), source, user: userOf(execution) };
}

/** The spreadsheet as an object of the execution. */
export function activeSpreadsheet(execution: Execution): ScriptObject {
  const app = execution.root('SpreadsheetApp') as unknown as { getActive(): unknown };
  const active = app.getActive();
  if (!isScriptObject(active)) throw new Error('There is no active spreadsheet.');
  return active;
}

/** The `ScriptApp.AuthMode` value of the execution. */
export function authModeValue(execution: Execution): unknown {
  const script = execution.root('ScriptApp') as unknown as { AuthMode: Record<string, unknown> };
  return script.AuthMode[execution.authMode];
}

function userOf(execution: Execution): unknown {
  return execution.authMode === 'FULL' ? { email: execution.user, nickname: execution.user } : null;
}
