/**
 * What is remembered beside the Sheet, where none of its readers sees it. A copy of the Sheet begins with nothing, and
 * where Google gives no document, as to the clock of a published add-on, nothing is kept.
 */
let kept: GoogleAppsScript.Properties.Properties | null | undefined;
let known: Record<string, string> | undefined;

/** Asked for once in each execution, whose globals are made anew. */
function properties(): GoogleAppsScript.Properties.Properties | null {
  if (kept === undefined) kept = PropertiesService.getDocumentProperties();
  return kept;
}

/** As it was when this execution first asked, and as it has changed it since: one call tells all. */
export function recall(name: string): string | null {
  known = known || properties()?.getProperties() || {};
  const text = known[name];
  return text === undefined ? null : text;
}

/** As it is now, whoever has changed it. */
export function recallNow(name: string): string | null {
  return properties()?.getProperty(name) ?? null;
}

export function remember(name: string, text: string): void {
  properties()?.setProperty(name, text);
  if (known) known[name] = text;
}

export function forget(name: string): void {
  properties()?.deleteProperty(name);
  if (known) delete known[name];
}

export function forgetAll(): void {
  properties()?.deleteAllProperties();
  known = {};
}
