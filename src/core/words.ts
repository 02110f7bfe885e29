/**
 * Sentences that people read. Each room keeps its own in `words.ts`, as a catalogue in English; code names a sentence
 * and its facts, and the catalogue puts it into the language that is spoken.
 */

import { dict } from './dict.js';

export type Sentence = string | ((...facts: never[]) => string);
export interface Sentences {
  readonly [name: string]: Sentence | Sentences;
}

/** The sentences of a room in another language, by the names of the English ones; what is missing stays English. */
export type Translation = (room: string, english: Sentences) => Sentences | undefined;

/** A catalogue in another language: the same names, with the same facts. */
export type Translated<T> = {
  readonly [N in keyof T]: T[N] extends string
    ? string
    : T[N] extends (...facts: infer Facts) => string
      ? (...facts: Facts) => string
      : Translated<T[N]>;
};

export const ENGLISH = 'en';

const languages = dict<Translation>();
let spoken = ENGLISH;

/** Makes a language known under its code (BCP 47), such as `de`. */
export function addLanguage(code: string, translation: Translation): void {
  languages[code] = translation;
}

/** From here on sentences are in this language; one that is not known is English. */
export function speak(code: string): void {
  spoken = languages[code] ? code : ENGLISH;
}

/** Code of the language that is spoken. */
export function language(): string {
  return spoken;
}

/** Codes of all languages that are known, English first. */
export function languageCodes(): string[] {
  return [ENGLISH, ...Object.keys(languages)];
}

/** What is read in this language, whatever is spoken otherwise. */
export function inLanguage<T>(code: string, read: () => T): T {
  const now = spoken;
  speak(code);
  try {
    return read();
  } finally {
    spoken = now;
  }
}

/** A sentence in each language. A group of sentences would not do: what stands in it is put into a language when it is read. */
export function inEveryLanguage(read: () => string): string[] {
  return languageCodes().map((code) => inLanguage(code, read));
}

/**
 * The sentences of a room. They are put into the language at the moment at which they are read, so a sentence must not
 * be kept in a constant. Write `/* @__PURE__ *\/` before the call, so that a bundle drops the rooms that it does not use.
 */
export function catalogue<T extends Sentences>(room: string, english: T): T {
  // Asked for each sentence, a translation is made once for each language.
  const made = dict<{ readonly by: Translation; readonly sentences: Sentences | undefined }>();
  return view(english, () => {
    const by = languages[spoken];
    if (!by) return undefined;
    if (made[spoken]?.by !== by) made[spoken] = { by, sentences: by(room, english) };
    return made[spoken]!.sentences;
  });
}

function view<T extends Sentences>(english: T, translated: () => Sentences | undefined): T {
  const names = new Set(Object.keys(english));
  const groups = dict<Sentences>();
  return new Proxy(english, {
    get(_, name: string) {
      // Choices are looked up by what people typed, which may be `constructor`.
      if (!names.has(name)) return undefined;
      const own = english[name]!;
      if (typeof own !== 'object') return translated()?.[name] || own;
      groups[name] = groups[name] || view(own, () => translated()?.[name] as Sentences | undefined);
      return groups[name];
    },
  });
}
