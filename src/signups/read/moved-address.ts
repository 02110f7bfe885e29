/** Whoever stands in People under an address that no response has any more may be whoever has come under a new one. */
import { type Row, text } from '../../core/cell.js';
import { inEveryLanguage } from '../../core/words.js';
import { plain } from '../cells/tidy.js';
import { words } from '../words.js';
import type { Response } from './response-rows.js';
import { namesIn } from './signup.js';

/** Rows of People that were read from responses and take part, and whose response is gone. `there`: ids of all who have one. */
export function withoutResponse(held: readonly Row[], there: ReadonlySet<string>): Row[] {
  return held.filter(
    (row) =>
      text(row.source) !== '' &&
      text(row.answersHash) !== '' &&
      !there.has(text(row.id)) &&
      /^(active)?$/.test(text(row.status)),
  );
}

/** The row of People that was read from this very response, before its address was corrected: the name is the same. */
export function correctedFrom(stale: readonly Row[], response: Response): Row | undefined {
  const source = inEveryLanguage(() => words.source(response.form.tab.name, response.row));
  const name = nameKey(
    namesIn(response)
      .full.map((one) => one.text)
      .join(' '),
  );
  const found = stale.filter((one) => source.includes(text(one.source)) && nameKey(text(one.name)) === name);
  return name === '' ? undefined : found[0];
}

/** For compare: the words of a name without accents, in whatever order. */
export function nameKey(name: string): string {
  return plain(name).split(' ').sort().join(' ');
}
