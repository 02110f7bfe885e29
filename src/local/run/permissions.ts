/** Whether a script may make a call at all: how far it is authorised, and which scopes its manifest lists. */
import { ServiceError } from '../errors.js';
import type { AuthMode, Execution } from '../kernel.js';

const rank: Readonly<Record<AuthMode, number>> = { NONE: 0, LIMITED: 1, FULL: 2 };

/** Throws the permission sentence that Google throws. */
export function checkAllowed(execution: Execution, call: string): void {
  const { host, authMode } = execution;
  const needed = entryFor(host.tables.needs, call) ?? 'LIMITED';
  if (rank[authMode] < rank[needed]) throw new ServiceError(`You do not have permission to call ${call}`);
  const listed = host.project.manifest.oauthScopes;
  const accepted = entryFor(host.tables.scopes, call);
  if (!listed || !accepted || accepted.length === 0) return;
  if (accepted.some((scope) => listed.includes(scopeUrl(scope)))) return;
  throw new ServiceError(
    `Specified permissions are not sufficient to call ${call}. ` +
      `Required permissions: ${accepted.map(scopeUrl).join(' || ')}`,
  );
}

/** The entry whose key is the longest beginning of the call's name, cut at a dot. */
export function entryFor<T>(table: Readonly<Record<string, T>>, call: string): T | undefined {
  for (let name = call; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.'))))
    if (Object.hasOwn(table, name)) return table[name];
  return undefined;
}

export function scopeUrl(scope: string): string {
  return scope.startsWith('https://') ? scope : `https://www.googleapis.com/auth/${scope}`;
}
