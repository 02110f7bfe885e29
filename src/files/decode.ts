/** Turns the bytes of a file into text, and says so when it is not certain that the letters are right. */

export interface Decoded {
  readonly text: string;
  readonly encoding: string;
  /** What may be wrong with the letters. */
  readonly doubt?: Doubt;
}

export type Doubt =
  /** Bytes that are none in UTF-8, and the line of the first. */
  | { readonly code: 'bad-bytes'; readonly bad: number; readonly line: number }
  /** No UTF-8: the encoding that is likeliest, and some letters as it has them. */
  | { readonly code: 'guessed'; readonly encoding: string; readonly sample: string }
  /** Letters that were wrong before they were saved. */
  | { readonly code: 'garbled' };

/** An encoding was named that is none. */
export class UnknownEncoding extends Error {}

/** Names the encoding of bytes that are no UTF-8. */
export type Guess = (bytes: Uint8Array) => string;

/** `named`: the encoding that whoever brings the file has named. */
export function decode(bytes: Uint8Array, named = '', guess: Guess = guessSimply): Decoded {
  if (named !== '') return sure(decoderOf(named).decode(bytes), named);
  const mark = byteOrderMark(bytes);
  if (mark !== '') return sure(new TextDecoder(mark).decode(bytes), mark);
  const wide = withoutMark(bytes);
  if (wide !== '') return sure(new TextDecoder(wide).decode(bytes), wide);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8', ...(garbled(text) ? { doubt: { code: 'garbled' } } : {}) };
  } catch {
    return withoutUtf8(bytes, guess);
  }
}

function sure(text: string, encoding: string): Decoded {
  return { text, encoding };
}

/** By its name, or by what spreadsheet programs call it. */
function decoderOf(named: string): InstanceType<typeof TextDecoder> {
  const label = named.trim().toLowerCase();
  try {
    return new TextDecoder(otherNames[label.replace(/[^a-z0-9]/g, '')] ?? label);
  } catch {
    throw new UnknownEncoding(named);
  }
}

const otherNames: Readonly<Record<string, string>> = {
  macroman: 'macintosh',
  mac: 'macintosh',
  ansi: 'windows-1252',
  cp1250: 'windows-1250',
  cp1251: 'windows-1251',
  cp1252: 'windows-1252',
  cp1255: 'windows-1255',
  cp932: 'shift_jis',
  cp936: 'gbk',
  cp949: 'euc-kr',
  cp950: 'big5',
};

function byteOrderMark(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return '';
}

/** UTF-16 without a mark: every second byte of what is written in Latin letters is 0. */
function withoutMark(bytes: Uint8Array): string {
  const start = bytes.subarray(0, 2000);
  const zeros = [0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++;
  });
  if (zeros[1]! > start.length * 0.3) return 'utf-16le';
  return zeros[0]! > start.length * 0.3 ? 'utf-16be' : '';
}

/** UTF-8 with a few bad bytes stays UTF-8; anything else is another encoding, which is guessed and named. */
function withoutUtf8(bytes: Uint8Array, guess: Guess): Decoded {
  const text = new TextDecoder('utf-8').decode(bytes);
  const bad = text.split('\ufffd').length - 1;
  const good = Array.from(text).filter((letter) => letter > '\u007f' && letter !== '\ufffd').length;
  if (good > bad) return { text, encoding: 'utf-8', doubt: { code: 'bad-bytes', bad, line: lineOf(text) } };
  const encoding = guess(bytes);
  const read = new TextDecoder(encoding).decode(bytes);
  return { text: read, encoding, doubt: { code: 'guessed', encoding, sample: sampleOf(read) } };
}

/** Number of the first line with a bad byte. */
function lineOf(text: string): number {
  return text.slice(0, text.indexOf('\ufffd')).split('\n').length;
}

/** What spreadsheet programs write in most of the world, or wrote on a Mac. */
function guessSimply(bytes: Uint8Array): string {
  return isMacRoman(bytes) ? 'macintosh' : 'windows-1252';
}

/** Letters where Mac Roman has them, and signs nobody types inside a word where Windows-1252 has them. */
export function isMacRoman(bytes: Uint8Array): boolean {
  const mac = new TextDecoder('macintosh').decode(bytes);
  const windows = new TextDecoder('windows-1252').decode(bytes);
  const inWords = (text: string) =>
    (text.match(/\p{L}[^\p{L}\p{N}\s\p{ASCII}'’‘.–—-]|[^\p{L}\p{N}\s\p{ASCII}“”«»‘’–—]\p{L}/gu) ?? []).length;
  const letters = (text: string) => (text.match(/(?<=\p{Ll})[à-ÿ]|[à-ÿ](?=\p{Ll})/gu) ?? []).length;
  return inWords(mac) < inWords(windows) && letters(mac) > letters(windows);
}

/** UTF-8 that was read as Windows-1252 or Mac Roman and saved again: "Ã©" for "é", or letters that were lost. */
function garbled(text: string): boolean {
  const twice = (
    text.match(
      /Ã[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹Œ‘’“”•–—˜™š›œžŸ¡-¿]|Â[\u00a0-\u00bf]|Å[‚¼„›º¡‡™]|Ä[…™‡]|â€[™œ\u009d“”˜¦]|√[°©±º°®¶]|Ð[\u00b0-\u00bf]Ñ/gu,
    ) ?? []
  ).length;
  return twice > 0 || text.includes('\ufffd');
}

/** A word with a letter that is not of ASCII, for people to look at. */
function sampleOf(text: string): string {
  return /[^\s,;"\t]*[^\p{ASCII}][^,;"\t\r\n]*/u.exec(text)?.[0].slice(0, 40) ?? '';
}
