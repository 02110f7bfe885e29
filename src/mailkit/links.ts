/** Addresses that a mail may link to, and what is shown of them. */

/** The address if a mail may link to it, else `''`. */
export function safeLink(address: string): string {
  return /^(?:https?:\/\/[^\s<>"]+|mailto:[^\s<>"]+)$/i.test(address) ? address : '';
}

/** What a mail that is begun has already. */
export interface Begun {
  readonly cc?: string;
  readonly subject?: string;
  readonly body?: string;
}

/** Opens a mail to this person (RFC 6068); `''` for what is no address. */
export function mailto(email: string, { cc = '', subject = '', body = '' }: Begun = {}): string {
  if (!isAddress(email)) return '';
  const fields = [
    isAddress(cc) ? `cc=${addressOf(cc)}` : '',
    subject === '' ? '' : `subject=${encode(subject)}`,
    body === '' ? '' : `body=${encode(body.replace(/\r?\n/g, '\r\n'))}`,
  ].filter((field) => field !== '');
  return `mailto:${addressOf(email)}${fields.length > 0 ? `?${fields.join('&')}` : ''}`;
}

function isAddress(text: string): boolean {
  return /^[^\s@<>"]+@[^\s@<>"]+$/.test(text);
}

function addressOf(email: string): string {
  return encode(email).replace(/%40/g, '@');
}

/** A web address whole, of a mailto link the address alone. */
export function shownLink(link: string): string {
  const to = /^mailto:([^?]*)/i.exec(link);
  return to ? decode(to[1]!) : link;
}

function encode(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd')).replace(/'/g, '%27');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch (_) {
    return text;
  }
}
