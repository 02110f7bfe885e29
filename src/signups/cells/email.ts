/** Reads an e-mail address as people type it, and says so when it cannot be one. */
import { type Reading, stops, type Trouble, trouble } from './reading.js';
import { tidyLine } from './tidy.js';

/** Lower-cased address, or `''` with what is wrong. A likely slip in the domain warns and is kept as typed. */
export function readEmail(cell: string): Reading<string> {
  const typed = tidyLine(cell, 1000);
  if (typed === '') {
    return stops('', 'email-missing');
  }
  const found = candidates(typed);
  if (found.length > 1) {
    return stops('', 'email-several', typed);
  }
  const email = found[0] || '';
  if (!isEmail(email) || mayBeginEarlier(typed, email)) {
    return stops('', 'email-unreadable', typed);
  }
  const meant = likelyDomain(email.slice(email.indexOf('@') + 1));
  return meant === '' ? { value: email } : { value: email, trouble: slip(email, meant) };
}

/** The warning about an address whose domain is probably another. */
export function slip(email: string, domain: string): Trouble {
  return trouble('warns', 'email-mistyped', email, `${email.slice(0, email.indexOf('@'))}@${domain}`);
}

export function isEmail(text: string): boolean {
  if (text.length > 254) return false;
  const found =
    /^([^\s@<>()[\],;:"\\]{1,64})@((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}][\p{L}\p{N}-]*[\p{L}\p{N}])$/u.exec(
      text,
    );
  return found !== null && !/^\.|\.$|\.\./.test(found[1]!);
}

/** Each different text with an at sign in it, cleaned of what stands around addresses. */
function candidates(typed: string): string[] {
  const joined = typed.replace(/\s*@\s*/g, '@').replace(/mailto:/gi, ' ');
  const words = joined.split(/[\s,;|<>()[\]"]+|\/(?=\S*@)/).filter((word) => word.includes('@'));
  return Array.from(
    new Set(
      words.map((word) =>
        word
          .replace(/\?.*$/, '')
          .replace(/^[.:'/\\]+|[.:'/\\!]+$/g, '')
          .toLowerCase(),
      ),
    ),
  );
}

/** "john smith@gmail.com" may be john.smith's, and is not to reach whoever is smith. */
function mayBeginEarlier(typed: string, email: string): boolean {
  const before = typed
    .replace(/\s*@\s*/g, '@')
    .toLowerCase()
    .split(email)[0]!;
  return /[\p{L}\p{N}]["'|\\\s]+$|["'|\\]$/u.test(before.replace(/\b(?:e-?mail|mail|mailto|address|adresse)\s+$/, ''));
}

/** The domain probably meant, or `''`. */
function likelyDomain(domain: string): string {
  const known = slips[domain];
  if (known !== undefined) return known;
  const ending = /\.(con|cmo|ocm|comm|vom|xom|cpm|ogr|orgg|rog|nte|ent|nett)$/.exec(domain);
  if (!ending) return '';
  const right = /^(ogr|orgg|rog)$/.test(ending[1]!) ? 'org' : /^(nte|ent|nett)$/.test(ending[1]!) ? 'net' : 'com';
  return `${domain.slice(0, ending.index)}.${right}`;
}

const slips: Readonly<Record<string, string>> = Object.assign(
  Object.create(null),
  ...[
    ['gmail.com', 'gmial.com gamil.com gmai.com gmal.com gnail.com gmail.co gmaill.com gmali.com googlemail.co'],
    ['hotmail.com', 'hotmial.com hotmai.com hotmal.com hotamil.com hotmil.com'],
    ['outlook.com', 'outlok.com outloo.com otlook.com outllok.com'],
    ['yahoo.com', 'yaho.com yahooo.com yhaoo.com yahho.com'],
    ['icloud.com', 'iclod.com icoud.com icloud.co'],
  ].map(([right, wrong]) => Object.fromEntries(wrong!.split(' ').map((domain) => [domain, right!]))),
);
