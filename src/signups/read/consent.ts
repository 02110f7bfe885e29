/** Tells whether a person consents: each box must have a yes in the latest response that was asked for it. */
import { type Reading, stops, warns } from '../cells/reading.js';
import { tidyLine } from '../cells/tidy.js';
import { isWholeYes } from '../cells/whole-yes.js';
import { isMarkedOut, isOutForNow, isWithdrawal } from '../cells/withdrawal.js';
import { readYesNo } from '../cells/yesno.js';
import { headerKey } from '../headers.js';
import { consentVersion } from '../signup-form.js';
import { words } from '../words.js';
import type { Answer, Asked, Response } from './response-rows.js';
import { isShared } from './shared-answers.js';
import type { Place, Signup } from './signup.js';
import { readTicked } from './ticked-consent.js';

export type Consent = 'yes' | 'no' | '';

/** One text that people were asked to agree to, in the latest response to a form that has it. */
interface Box {
  readonly response: Response;
  readonly header: string;
  readonly answers: readonly Answer[];
}

type Found = readonly [Reading<Consent>, Place];

/** `plays`: whether the person takes that side; a box that only the other side is shown asks them nothing. */
export function consentOf(signup: Signup, plays: (side: 'mentee' | 'mentor') => boolean): Found {
  const last = signup.responses[signup.responses.length - 1]!;
  if (last.leaves) {
    const { header, text } = last.leaves;
    const shown = tidyLine(text, 60);
    if (isOutForNow(text)) return [stops('', 'consent-unclear', shown), { response: last, column: header }];
    const found = isMarkedOut(text, header)
      ? stops<Consent, 'marked-out'>('no', 'marked-out', tidyLine(header, 80), shown)
      : stops<Consent, 'consent-withdrawn'>('no', 'consent-withdrawn', shown);
    return [found, { response: last, column: header }];
  }
  const found = boxesOf(signup, plays).map(readBox);
  return (
    found.find(([{ value }]) => value === 'no') ||
    found.find(([reading]) => reading.trouble !== undefined) ||
    refusalOutside(signup, found.length > 0) ||
    found[0] || [{ value: '' }, { response: last, column: '' }]
  );
}

/** A no to a question that is not used for consent: nobody may vouch for them without having looked. `agreed`: they said yes to one that is. */
function refusalOutside({ responses }: Signup, agreed: boolean): Found | undefined {
  const newest = responses.filter(({ form }, at) => !responses.slice(at + 1).some((later) => later.form === form));
  const no = newest.find(({ refuses }) => refuses !== undefined);
  if (!no) return undefined;
  const facts = [tidyLine(no.refuses!.header, 80), tidyLine(no.refuses!.text, 60)] as const;
  return [
    agreed ? warns('yes', 'agreement-refused', ...facts) : warns('', 'consent-elsewhere', ...facts),
    { response: no, column: no.refuses!.header },
  ];
}

/** A question that a form has twice, once in the part for each side, is one box. */
function boxesOf({ responses }: Signup, plays: (side: 'mentee' | 'mentor') => boolean): Box[] {
  const boxes = new Map<string, Box>();
  for (const response of responses) {
    const keys = new Set<string>();
    for (const asked of response.form.asked.filter((one) => asksFor(one, response, plays))) {
      const key = headerKey(asked.header);
      if (keys.has(key)) continue;
      keys.add(key);
      const answers = (response.byUse.get('consent') || []).filter(({ header }) => headerKey(header) === key);
      boxes.set(key, { response, header: asked.header, answers });
    }
  }
  return Array.from(boxes.values());
}

/** An answer counts whoever was meant to give it. */
function asksFor(asked: Asked, response: Response, plays: (side: 'mentee' | 'mentor') => boolean): boolean {
  const { use, side } = asked.question;
  if (use !== 'consent') return false;
  return side === 'both' || plays(side) || response.answers.some(({ column }) => column === asked.column);
}

function readBox({ response, header, answers }: Box): Found {
  const readings = answers.map((answer): Found => [readAnswer(answer, response), { response, column: answer.header }]);
  const bad = readings.find(([{ value }]) => value === 'no') || readings.find(([{ value }]) => value !== 'yes');
  return bad || readings[0] || [stops('', 'consent-missing'), { response, column: header }];
}

function readAnswer(answer: Answer, { form }: Response): Reading<Consent> {
  const { text, column, header } = answer;
  const shown = tidyLine(text, 60);
  if (isWithdrawal(text)) return stops('no', 'consent-withdrawn', shown);
  const ticked = readTicked(text, form.tab, column);
  const said = ticked || agreed(text);
  if (said === 'yes') {
    const isWhole = ticked || consentVersion(text) !== '' || isShared(answer, form) || isWholeYes(text, header);
    return isWhole ? { value: 'yes' } : stops('', 'consent-unclear', shown);
  }
  return said === 'no' ? stops('no', 'consent-refused') : stops('', 'consent-unclear', shown);
}

/** The box of our own form says so in the language in which the form was made. */
function agreed(answer: string): ReturnType<typeof readYesNo> {
  return answer.indexOf(words.choices.agree) === 0 ? 'yes' : readYesNo(answer);
}
