/** Addresses that a mail may link to, and what is shown of them. */

/** The address if a mail may link to it, else `''`. */
export function safeLink(address: string): string {
  return /^(?:https?:\/\/[^\s<>"]+|mailto:[^\s<>"]+)$/i.test(address) ? address : '';
}

/** Opens a mail to this person (RFC 6068); `''` for what is no address. */
export function mailto(email: string, subject = ''): string {
  if (!/^[^\s@<>"]+@[^\s@<>"]+$/.test(email)) return '';
  const to = encode(email).replace(/%40/g, '@');
  return `mailto:${to}${subject === '' ? '' : `?subject=${encode(subject)}`}`;
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
