/** Who a mail goes to: the comma-separated addresses that scripts hand over, checked one by one. */

/** One mailbox, with the name written before it or `''`. The address is lower case. */
export interface Address {
  readonly address: string;
  readonly name: string;
}

const LOCAL = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;

/** True for a plain `name@host.tld` of at most 254 characters, in any letter case. */
export function isAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const local = text.slice(0, at).toLowerCase();
  return at > 0 && text.length <= 254 && local.length <= 64 && LOCAL.test(local) && DOMAIN.test(host(text, at));
}

/** Mailboxes of a list such as `ann@x.org, "Lee, Bob" <bob@x.org>`; `bad` names the first that is none. */
export function addresses(list: string): { readonly found: readonly Address[]; readonly bad?: string } {
  const found: Address[] = [];
  for (const part of splitList(list)) {
    const named = /^(.*)<([^<>]*)>$/s.exec(part);
    const address = (named ? named[2]! : part).trim();
    if (!isAddress(address)) return { found, bad: part };
    const name = named ? named[1]!.trim().replace(/^"(.*)"$/s, '$1') : '';
    found.push({ address: address.toLowerCase(), name: oneLine(name) });
  }
  return { found };
}

/** Text that may stand in a header line: line breaks and other control characters become single spaces. */
export function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
}

/** Splits at commas outside quotes; empty parts are left out. */
function splitList(list: string): string[] {
  const parts = list.match(/(?:"[^"]*"|[^,"]|")+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function host(text: string, at: number): string {
  return text.slice(at + 1).toLowerCase();
}
