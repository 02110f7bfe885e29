/** Guesses the encoding of a text that is no UTF-8, by how often letters stand beside each other in many languages. */
import { analyse } from 'chardet';
import { isMacRoman } from './decode.js';

/** Windows-1252 is what spreadsheet programs write in most of the world, so another one has to be likelier by far. */
export function guessEncoding(bytes: Uint8Array): string {
  const found = analyse(tellingWords(bytes)).filter(
    ({ name }) => !/^(utf|ascii|iso-2022)/i.test(name) && canDecode(name),
  );
  const latin = found.find(({ name }) => /^(iso-8859-1|windows-1252)$/i.test(name));
  const [best] = found;
  const isWide = best !== undefined && /jis|gb|big5|euc/i.test(best.name) && best.confidence > 15;
  if (!isWide && isMacRoman(bytes)) return 'macintosh';
  if (!best || (latin && latin.confidence >= best.confidence)) return 'windows-1252';
  return pagesOfWindows[best.name.toLowerCase()] ?? best.name.toLowerCase();
}

/** Of the same alphabet the pages of Windows hold what those of ISO do, and more. */
const pagesOfWindows: Readonly<Record<string, string>> = {
  'iso-8859-1': 'windows-1252',
  'iso-8859-2': 'windows-1250',
  'iso-8859-6': 'windows-1256',
  'iso-8859-7': 'windows-1253',
  'iso-8859-8': 'windows-1255',
  'iso-8859-9': 'windows-1254',
};

/** The words with letters that are not of ASCII, a space between them: what else stands there tells of no encoding. */
function tellingWords(bytes: Uint8Array): Uint8Array {
  const words: number[] = [];
  let word: number[] = [];
  for (const byte of bytes) {
    const ends = byte < 0x3a && byte !== 0x27 && byte !== 0x2d;
    if (!ends && byte !== 0x3b && byte !== 0x40) word.push(byte);
    else {
      if (word.some((one) => one > 0x7f)) words.push(...word, 0x20);
      word = [];
    }
  }
  return Uint8Array.from(words);
}

function canDecode(name: string): boolean {
  try {
    return new TextDecoder(name).encoding !== '';
  } catch {
    return false;
  }
}
