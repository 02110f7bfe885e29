/** What somebody has allowed the script, and what it asks for. */
import type { Host } from '../../kernel.js';
import { requiredScopes } from '../../run/permissions.js';
import { sheetModel } from '../../spreadsheet/page-model.js';
import type { ConsentShape } from '../shapes.js';

export function consentShape(host: Host, user: string): ConsentShape {
  const { granted } = host.accountOf(user);
  const scopes = (requiredScopes(host) ?? []).map((url) => ({
    url,
    name: url.slice(url.lastIndexOf('/') + 1),
    granted: !granted || granted.includes(url),
  }));
  return { user, name: sheetModel(host).name, scopes };
}

/** What is not asked for cannot be given. */
export function consent(host: Host, user: string, granted: readonly string[]): void {
  const required = requiredScopes(host) ?? [];
  host.arrange({
    accounts: { [user.toLowerCase()]: { granted: required.filter((url) => granted.includes(url)) } },
  });
}
