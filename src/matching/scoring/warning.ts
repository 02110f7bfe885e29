/** A warning for the organiser: bad data that is used all the same, with a stated assumption. */
import type { Problem } from '../../core/problem.js';

export type Warning = Problem & { readonly code: WarningCode };

/** What a warning is about, for code; people read its sentences. */
export type WarningCode =
  | 'bad capacity'
  | 'id twice'
  | 'unusable criterion'
  | 'unknown limit'
  | 'nobody answered'
  | 'unread answers'
  | 'remark'
  | 'bad weight'
  | 'no criteria'
  | 'criterion rules out many'
  | 'criterion leaves alone'
  | 'managers rule out many'
  | 'managers leave alone'
  | 'rules together rule out many'
  | 'rules together leave alone'
  | 'wish not granted'
  | 'pin not kept'
  | 'pin against rule'
  | 'two earlier pairs'
  | 'no stand-in'
  | 'bad group size'
  | 'no common answer'
  | 'no agreement'
  | 'same for all'
  | 'split criteria';

/** `tab` and `column`: where it is mended. */
export function warning(
  code: WarningCode,
  tab: string,
  column: string,
  reason: string,
  mend: string,
  who?: string,
): Warning {
  const about = { code, tab, row: 0, column, reason, mend, weight: 'warns' as const };
  return who === undefined ? about : { ...about, who };
}
