/** From whose account everything goes out, and what Google lets this one do. */
import type { World } from '../core/world.js';
import { recall, remember } from './memory.js';

/** Document property: the account that set up, or has taken over since. Of another one nothing is sent, nor into it. */
const ACCOUNT = 'account';

/** While the mail service is down, or a permission is refused, all that sends nothing goes on. */
export function sender(): Pick<World, 'me' | 'owner' | 'mailLeft' | 'refused'> {
  const found = { me: '', mailLeft: 0, refused: '' };
  try {
    found.me = Session.getEffectiveUser().getEmail();
    found.mailLeft = MailApp.getRemainingDailyQuota();
  } catch (error) {
    found.refused = (error as Error).message;
  }
  return { ...found, owner: recall(ACCOUNT) || found.me };
}

export function hasSender(): boolean {
  return recall(ACCOUNT) !== null;
}

export function sendFrom(account: string): void {
  if (account !== '') remember(ACCOUNT, account);
}

/** Where the permissions that are missing can be given, or `''`. Google asks by itself only when a menu item is chosen. */
export function permissionLink(): string {
  try {
    const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    return String(info.getAuthorizationStatus()) === 'REQUIRED' ? info.getAuthorizationUrl() || '' : '';
  } catch (_) {
    return '';
  }
}
