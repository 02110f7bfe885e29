/** Whether a script may make a call at all: how far it is authorised, and which scopes its manifest lists. */
import { ServiceError } from '../errors.js';
import { entryFor, scopeUrl } from '../part.js';
import type { Execution } from './execution.js';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

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
