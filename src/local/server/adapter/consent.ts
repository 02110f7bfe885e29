/** Who sits at the Sheet, what they have allowed the script, and what it asks for. */
import type { Host } from '../../kernel.js';
import { authorizationUrl, requiredScopes } from '../../run/permissions.js';
import { sheetModel } from '../../spreadsheet/page-model.js';
import type { ConsentShape, PeopleShape } from '../shapes.js';

export function peopleShape(host: Host): PeopleShape {
  const others = Object.keys(host.circumstances.accounts).filter((address) => address !== host.owner);
  return { user: host.user, accounts: [host.owner, ...others] };
}

/** Where Google asks somebody who has allowed nothing yet and chooses a menu item. */
export function firstConsent(host: Host): string | undefined {
  const { granted } = host.accountOf(host.user);
  return granted?.length === 0 ? authorizationUrl(host, host.user) : undefined;
}

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
