/** Whether a script may make a call at all: how far it is authorised, which scopes its manifest lists, which are granted. */
import { ServiceError } from '../errors.js';
import type { AuthMode, Execution, Host } from '../kernel.js';

const rank: Readonly<Record<AuthMode, number>> = { NONE: 0, LIMITED: 1, FULL: 2 };

/** Throws the permission sentence that Google throws. */
export function checkAllowed(execution: Execution, call: string): void {
  const { host, user, authMode } = execution;
  const needed = entryFor(host.tables.needs, call) ?? 'LIMITED';
  if (rank[authMode] < rank[needed]) throw new ServiceError(`You do not have permission to call ${call}`);
  const accepted = entryFor(host.tables.scopes, call)?.map(scopeUrl) ?? [];
  if (accepted.length === 0) return;
  const required = accepted.join(' || ');
  const listed = requiredScopes(host);
  if (listed && !accepted.some((scope) => listed.includes(scope)))
    throw new ServiceError(
      `Specified permissions are not sufficient to call ${call}. Required permissions: ${required}`,
    );
  // Nobody is asked for anything before a simple trigger runs.
  const { granted } = host.accountOf(user);
  if (!granted || authMode !== 'FULL' || accepted.some((scope) => granted.includes(scope))) return;
  throw new ServiceError(`You do not have permission to call ${call}. Required permissions: ${required}`);
}

/** What the manifest lists; undefined: Google finds out by itself what the script needs. */
export function requiredScopes(host: Host): readonly string[] | undefined {
  return host.project.manifest.oauthScopes;
}

/** Scopes that the script requires and this person has not granted. */
export function missingScopes(host: Host, user: string, of?: readonly string[]): string[] {
  const { granted } = host.accountOf(user);
  if (!granted) return [];
  return (of ?? requiredScopes(host) ?? []).filter((scope) => !granted.includes(scope));
}

export const authorizationRequired = 'Authorization is required to perform that action.';

/** Where Google asks for what is missing. */
export function authorizationUrl(host: Host, user: string): string {
  const base = host.store.meta('base_url') ?? 'http://127.0.0.1:4816';
  return `${base}/authorize?script=script-${host.spreadsheetId}&user=${encodeURIComponent(user)}`;
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
