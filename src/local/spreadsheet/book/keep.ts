/** Keeps what was changed, with every formula computed anew. */
import { recalculate } from '../formulas/recalculate.js';
import { type Book, hasChanged, save } from './book.js';

export function keep(book: Book): void {
  if (book.hasFormulas && hasChanged(book)) recalculate(book);
  save(book);
}
