/** Reads a person's name: one line of at most 80 characters that cannot carry an advert. */
import { firstName } from '../../core/names.js';
import { type Reading, stops, warns } from './reading.js';
import { plain, tidyLine } from './tidy.js';

const endings =
  'com|net|org|info|biz|io|co|app|dev|xyz|top|site|online|shop|store|club|link|click|live|life|pro|tech|news|blog|page|vip|win|bet|casino|bank|loan|work|zip|tv|fm|gg|cc|me|eu|uk|us|ru|su|cn|de|fr|it|es|pt|nl|be|ch|at|pl|cz|sk|hu|ro|bg|gr|se|no|dk|fi|ie|tr|ua|il|ae|jp|kr|tw|hk|sg|in|id|th|vn|ph|au|nz|ca|mx|br|ar|za|to|tk|ly|gl|ai|pw|ws';
const address = new RegExp(`[a-z][a-z0-9+.-]*:/\\s*/|\\bwww\\.|\\b[a-z0-9-]{2,}\\.(?:${endings})(?:[/?#:\\s]|$)`, 'i');
const keyboard = /^(asdf+|qwert[yz]?|test(er|ing)?|xxx+|abc|foo|bar|aaa+|n\/?a|none|-+|\.+)( .*(test|asdf).*| \1)?$/i;

export function readName(cell: string): Reading<string> {
  const name = tidyLine(cell, 80);
  if (hasAddress(cell)) {
    return stops('', 'name-address', tidyLine(cell));
  }
  if (name !== '' && !/\p{L}/u.test(name)) {
    return warns('', 'name-without-letters', name);
  }
  if (keyboard.test(name)) {
    return warns(name, 'name-test', name);
  }
  return { value: inOrder(name) };
}

/** "Okafor, Grace" is Grace Okafor; "Lee, PhD" and "Ann, Bo" of more words stay. */
function inOrder(name: string): string {
  const [last = '', first = '', more] = name.split(/\s*,\s*/);
  const isName = (part: string) => /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){0,2}$/u.test(part);
  return more === undefined && isName(last) && isName(first) && !afterName.test(first) ? `${first} ${last}` : name;
}

const afterName = /^(?:jr|sr|junior|senior|ii|iii|iv|esq|ph\.?d|m\.?d|mba|dds|rn|cpa|phd|dr|prof|mr|mrs|ms)\b\.?/i;

/** "Robert Kim" who would like to be called Bob is Bob (Robert) Kim. */
export function calledBy(name: string, preferred: string): string {
  const wanted = tidyLine(preferred, 40);
  const known = plain(name).split(' ');
  if (
    name === '' ||
    isNoName(preferred) ||
    plain(wanted)
      .split(' ')
      .every((word) => known.includes(word))
  )
    return name;
  const first = firstName(name);
  const [called, given] = [firstName(wanted), first === name ? '' : first];
  return given !== '' && name.indexOf(`${given} `) === 0
    ? `${called} (${given})${name.slice(given.length)}`
    : `${name} (${wanted})`;
}

/** No other name is given. */
export function isNoName(answer: string): boolean {
  return noName.test(plain(tidyLine(answer, 40)));
}

const noName = /^(|no|none|n a|na|same|same as above|as above|idem|nein|keiner?|not applicable|x)$/;

/** Whether a text holds a web address. An e-mail address is none. */
export function hasAddress(text: string): boolean {
  return address.test(
    tidyLine(text, 400)
      .replace(/[․。．｡]/g, '.')
      .replace(/\S+@\S+/g, ' '),
  );
}

/** A name to show for somebody who gave none: `ann.smith@x.org` is `ann smith`. */
export function nameFromEmail(email: string): string {
  return (
    tidyLine(
      email
        .slice(0, email.indexOf('@'))
        .replace(/\+.*$/, '')
        .replace(/[._-]+/g, ' '),
      80,
    ) || email
  );
}
