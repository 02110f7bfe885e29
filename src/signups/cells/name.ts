/** Reads a person's name: one line of at most 80 characters that cannot carry an advert. */
import { firstName } from '../../core/names.js';
import { type Reading, stops, warns } from './reading.js';
import { plain, tidyLine } from './tidy.js';

const endings = 'com|net|org|info|biz|io|co|app|dev|ru|cn|xyz|top|site|online|shop|club|link|click|me|uk|de|tk|ly|gl';
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
  return { value: name };
}

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
  return address.test(tidyLine(text, 400).replace(/\S+@\S+/g, ' '));
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
