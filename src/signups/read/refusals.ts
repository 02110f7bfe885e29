/** Finds, where no question is used for consent, those that may have asked for it all the same. */
import { readYesNo } from '../cells/yesno.js';
import { asksForNo, mayAskWhoTakesPart } from '../guess/consent-sign.js';
import { readableHeader } from '../headers.js';
import { inEnglish } from '../languages/in-english.js';
import { notYet } from '../languages/refusing-words.js';

export interface MayRefuse {
  readonly column: number;
  /** Whether an answer to it says no, or not yet, and nothing else. */
  isNo(answer: string): boolean;
}

export function refusalsIn(headers: readonly string[], columns: readonly number[]): MayRefuse[] {
  return columns.flatMap((column) => {
    const asked = readableHeader(headers[column]!);
    const header = inEnglish(asked).toLowerCase();
    if (!mayAskWhoTakesPart(header, asked)) return [];
    const no = asksForNo(header, asked) ? 'yes' : 'no';
    return [{ column, isNo: (answer) => answer !== '' && (readYesNo(answer) === no || notYet.test(answer)) }];
  });
}
