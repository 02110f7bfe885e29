/** Languages by their names in any language: "Deutsch", "allemand" and "German" are one. */
import { dict } from '../../core/dict.js';
import { ENGLISH, language } from '../../core/words.js';

const codes =
  'af am ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ko ku ky lb lo lt lv mg mk ml mn mr ms mt my ne nl no pa pl ps pt ro ru rw sd si sk sl so sq sr sv sw ta te th ti tl tr uk ur uz vi xh yo yue zh zu'.split(
    ' ',
  );

/** Kinds of a language that people name by themselves. */
const kinds: Readonly<Record<string, string>> = {
  'en-GB': 'en',
  'en-US': 'en',
  'pt-BR': 'pt',
  'pt-PT': 'pt',
  'es-ES': 'es',
  'es-MX': 'es',
  'es-419': 'es',
  'fr-CA': 'fr',
  'de-AT': 'de',
  'de-CH': 'de',
  'zh-Hans': 'zh',
  'zh-Hant': 'zh',
  cmn: 'zh',
  nb: 'no',
  nn: 'no',
  tl: 'fil',
  arb: 'ar',
  'fa-AF': 'fa',
  'nl-BE': 'nl',
};

/** In these the names of all are known. */
const speakers = 'en de fr es pt it nl pl sv da nb fi cs hu ro hr tr ru uk el ar he hi zh ja ko id vi'.split(' ');

const alike: Readonly<Record<string, string>> = {
  mandarin: 'zh',
  'mandarin chinese': 'zh',
  putonghua: 'zh',
  castellano: 'es',
  castilian: 'es',
  farsi: 'fa',
  flemish: 'nl',
  vlaams: 'nl',
  tagalog: 'fil',
  pilipino: 'fil',
  brazilian: 'pt',
  'serbo croatian': 'sr',
  bahasa: 'id',
  'bahasa indonesia': 'id',
  gaelic: 'ga',
  kiswahili: 'sw',
  bangla: 'bn',
  isizulu: 'zu',
};

/** By the language that is spoken and whether they are all. */
const names = dict<Record<string, string>>();

/** What a language that was named in whatever language is called in the one that is spoken, or `''`. `word` without accents, in lower case. */
export function languageNamed(word: string): string {
  return namesOf(language(), false)[word] || namesOf(language(), true)[word] || '';
}

/** In English and in the language that is spoken, which is quick and enough for most, or in all. */
function namesOf(spoken: string, all: boolean): Record<string, string> {
  const key = `${spoken} ${all}`;
  const known = names[key] || makeNames(spoken, all ? ['en', ...codes, ...speakers] : ['en', spoken]);
  names[key] = known;
  return known;
}

function makeNames(spoken: string, inWhich: readonly string[]): Record<string, string> {
  const found = dict<string>();
  const own = namesIn(spoken) || namesIn(ENGLISH);
  if (!own) return found;
  const shown = (code: string) => own(code).replace(/ \(.*/, '');
  const add = (name: string, code: string) => {
    const key = bare(name);
    if (key !== '' && found[key] === undefined) found[key] = shown(code);
  };
  for (const speaker of inWhich) {
    const named = namesIn(speaker);
    if (!named) continue;
    // Of a language that few speak its name for itself is enough.
    const all = speakers.indexOf(speaker) >= 0 || speaker === spoken;
    for (const code of all ? codes : [speaker]) add(named(code), kinds[code] || code);
    if (all) for (const kind of Object.keys(kinds)) add(named(kind), kinds[kind]!);
  }
  for (const name of Object.keys(alike)) add(name, alike[name]!);
  return found;
}

function namesIn(named: string): ((code: string) => string) | null {
  // Older engines have no such names; then each spelling stays a language of its own.
  const { DisplayNames } = Intl as unknown as { readonly DisplayNames?: DisplayNamesMaker };
  if (!DisplayNames || !/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(named)) return null;
  if (DisplayNames.supportedLocalesOf([named]).length === 0) return null;
  const names = new DisplayNames([named], { type: 'language' });
  return (code) => names.of(code) || '';
}

interface DisplayNamesMaker {
  new (languages: readonly string[], options: { readonly type: 'language' }): { of(code: string): string | undefined };
  supportedLocalesOf(languages: readonly string[]): readonly string[];
}

/** For looking up: no accents, no brackets, lower case. */
export function bare(name: string): string {
  return name
    .replace(/\([^()]*\)|（[^（）]*）/g, ' ')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}]+/gu, ' ')
    .trim();
}
