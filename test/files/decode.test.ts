/** Bytes of a file become letters as they were written, or a word that they may be wrong. */
import { describe, expect, test } from 'vitest';
import { decode, UnknownEncoding } from '../../src/files/decode.js';
import { guessEncoding } from '../../src/files/guess-encoding.js';
import { encoded } from './encoded.js';

const utf8 = (text: string) => new TextEncoder().encode(text);
const head = 'Timestamp,Email Address,Name,I would like to be a,Topics I want,Topics I offer,About me\n';
const polish =
  '1/4/2027 10:02,pawel@e.example.org,Paweł Żak,Mentor,,"Zarządzanie, Pisanie",\n1/4/2027 10:05,ela@e.example.org,Elżbieta Wójcik,Mentee,"Pisanie, Zarządzanie",,Łódź\n';
const spanish =
  '1/4/2027 10:00,ana@e.example.org,Ana Peña,Mentee,Diseño,,x\n1/4/2027 10:00,bea@e.example.org,Bea Núñez,Mentor,,Diseño,x\n';
const german =
  '1/4/2027 10:00,a@e.example.org,Jörg Müller,Mentee,Führung,,Größe\n1/4/2027 10:00,b@e.example.org,Käthe Weiß,Mentor,,Führung,x\n';
const french =
  '1/4/2027 10:00,a@e.example.org,Zoé Lefèvre,Mentee,Écriture,,déjà vu\n1/4/2027 10:00,b@e.example.org,François Noël,Mentor,,Écriture,x\n';
const russian =
  '1/4/2027 10:00,a@e.example.org,Анна Иванова,Mentee,Управление,,Хочу учиться\n1/4/2027 10:00,b@e.example.org,Пётр Смирнов,Mentor,,Управление,Помогу\n';

describe('letters', () => {
  test.each([
    ['Paweł Żak', 'windows-1250', polish],
    ['Ana Peña', 'macintosh', spanish],
    ['Ana Peña', 'windows-1252', spanish],
    ['Jörg Müller', 'windows-1252', german],
    ['Jörg Müller', 'macintosh', german],
    ['Zoé Lefèvre', 'windows-1252', french],
    ['Zoé Lefèvre', 'macintosh', french],
    ['Анна Иванова', 'windows-1251', russian],
  ])('%s in %s: read, and said that it was guessed', (name, encoding, text) => {
    const read = decode(encoded(head + text, encoding), '', guessEncoding);
    expect(read.text).toContain(name);
    expect(read.doubt).toMatchObject({ code: 'guessed', encoding });
    expect(decode(encoded(head + text, encoding), encoding)).toMatchObject({ text: head + text, encoding });
  });

  test.each([
    [
      'shift_jis',
      '8d b2 93 a1 20 89 d4 8e 71 2c 88 c9 93 a1 20 8c 92 2c 83 81 83 93 83 5e 81 5b 2c 83 81 83 93 83 65 83 42 81 5b',
      '佐藤 花子,伊藤 健,メンター,メンティー',
    ],
    [
      'windows-1255',
      'ee f0 e5 e9 ed 20 fa e5 eb f0 e9 fa 20 e4 ee f0 e8 e5 f8 e9 f0 e2 20 f9 ec ed 20 e0 ed 20 ec e0 20 f9 ec e7 fa',
      'מנוים תוכנית המנטורינג שלם אם לא שלחת',
    ],
  ])('%s', (encoding, hex, text) => {
    const bytes = Uint8Array.from(hex.split(' '), (pair) => Number.parseInt(pair, 16));
    const lines = new Uint8Array([...utf8(head), ...bytes, 10]);
    expect(decode(lines, '', guessEncoding)).toMatchObject({
      text: `${head}${text}\n`,
      doubt: { code: 'guessed', encoding },
    });
  });

  test('UTF-8 with one bad byte stays UTF-8', () => {
    const bytes = utf8(`${head}1,pawel@e.example.org,Paweł Żak,Mentor,,Écriture,I said  hi\n`);
    bytes[bytes.length - 5] = 0x93;
    const read = decode(bytes);
    expect(read.text).toContain('Paweł Żak');
    expect(read.text).toContain('\ufffd');
    expect(read.doubt).toEqual({ code: 'bad-bytes', bad: 1, line: 2 });
  });

  test.each([
    ['é as Ã©', 'Name\nJosÃ© FÃ©liz\n'],
    ['lost before', 'Name\nJos\ufffd\n'],
    ['ł as Å‚', 'Name\nPaweÅ‚\n'],
  ])('%s: garbled before they came', (_name, text) => {
    expect(decode(utf8(text)).doubt).toEqual({ code: 'garbled' });
  });

  test.each(['Name\nJosé Ângela Åsa Ødegård\n', '姓名\n李雷\n', 'שם\nדנה\n', 'plain\nascii\n', 'Â 1\nÃo Paulo\n'])(
    'nothing is wrong with %j',
    (text) => {
      expect(decode(utf8(text))).toEqual({ text, encoding: 'utf-8' });
    },
  );

  test('UTF-16 with a mark and without', () => {
    const wide = (text: string) => new Uint8Array(Buffer.from(text, 'utf16le'));
    expect(decode(wide('\ufeffName\nPaweł\n')).text).toBe('Name\nPaweł\n');
    expect(decode(wide('Name,E-mail\nPaweł,p@e.example.org\n')).text).toBe('Name,E-mail\nPaweł,p@e.example.org\n');
  });

  test('Shift-JIS by its name, also as others call it; no name of any', () => {
    const bytes = new Uint8Array([0x93, 0xfa, 0x96, 0x7b]);
    expect(decode(bytes, 'shift_jis').text).toBe('日本');
    expect(decode(bytes, 'CP932').text).toBe('日本');
    expect(() => decode(bytes, 'klingon')).toThrow(UnknownEncoding);
  });
});
