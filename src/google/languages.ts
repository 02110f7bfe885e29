/** Languages beside English are scripts of their own, which may be left out and which Google runs before or after this one. */
import { addLanguage, type Sentences } from '../core/words.js';

/** By the names of the catalogues. */
export type Rooms = Readonly<Record<string, Sentences>>;

declare const __pairwrightGerman: { readonly rooms: Rooms } | undefined;

export function addGerman(rooms: Rooms): void {
  addLanguage('de', (room) => rooms[room]);
}

if (typeof __pairwrightGerman !== 'undefined') addGerman(__pairwrightGerman.rooms);
