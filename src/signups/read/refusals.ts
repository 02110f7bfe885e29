/** Finds, among the questions that are not used, those that may have asked for consent all the same. */
import { isHalfYes, isUndecided, readYesNo } from '../cells/yesno.js';
import {
  asksForNo,
  asksToAgree,
  mayAskWhoTakesPart,
  plainlyAsksWhoTakesPart,
  questionOfComments,
} from '../guess/consent-sign.js';
import { readableHeader } from '../headers.js';
import { beginsHedged, isHedged } from '../languages/hedging-words.js';
import { inEnglish } from '../languages/in-english.js';
import { notYet } from '../languages/refusing-words.js';

export interface MayRefuse {
  readonly column: number;
  /** Whether an answer to it says no, or not yet, and nothing else. */
  isNo(answer: string): boolean;
}

/**
 * `beside`: another question is used for consent, so that only those count which ask people to agree. `isSettled`: the
 * organiser has said of a column that it is used for nothing.
 */
export function refusalsIn(
  headers: readonly string[],
  columns: readonly number[],
  beside: boolean,
  isSettled: (column: number) => boolean,
): MayRefuse[] {
  return columns.flatMap((column) => {
    if (beside && isSettled(column)) return [];
    const mayAsk = beside ? asksToAgree : isSettled(column) ? plainlyAsksWhoTakesPart : mayAskWhoTakesPart;
    const whole = readableHeader(headers[column]!);
    const asked = questionOfComments(whole);
    const header = inEnglish(asked).toLowerCase();
    if (!mayAsk(header, asked)) return [];
    if (asked !== whole) return [{ column, isNo: (answer) => answer !== '' && takesBackHalf(answer) }];
    const no = asksForNo(header, asked) ? 'yes' : 'no';
    const agrees = no === 'no' && asksToAgree(header, asked);
    return [
      {
        column,
        isNo: (answer) =>
          answer !== '' &&
          (readYesNo(answer) === no ||
            isUndecided(answer) ||
            notYet.test(answer) ||
            (agrees && isHalfYes(answer) && !beginsHedged(answer))),
      },
    ];
  });
}

/** A comment on a yes that makes it a no, or a yes under a condition. */
function takesBackHalf(answer: string): boolean {
  return notYet.test(answer) || (!/[?？]\s*$/.test(answer) && isHedged(`yes, ${answer.slice(0, 100)}`));
}
