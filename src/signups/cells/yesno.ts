/** Reads a yes or a no, ticked, written, or told by the text of the box that was ticked. */
import { tidyLine } from './tidy.js';

const no =
  /^(no|n|nein|non|false|nope|never|disagree|decline|refuse[d]?|opt(ed)? out)\b|^i (do not|don'?t|will not|won'?t|can ?not|can'?t|disagree|decline|refuse|would rather not|would not|am not)\b|^(not|please do not)\b|^ich stimme nicht|^je (ne |n')|^[✗✘❌]/i;
const yes =
  /^(yes|y|ja|oui|acepto|einverstanden|true|ok|okay|sure|yep|agree[d]?|accept(ed)?|consent|confirm(ed)?|understood|of course|x)\b|^i('m| am| have| hereby)? ?(\w+ly )?(agree|consent|accept|understand|confirm|commit|will|can|give|happy|read|acknowledge|allow|permit|want|would)|^ich (stimme|willige|bin einverstanden)\b|^j'accepte\b|^s[ií](?![a-z])|^[✓✔☑✅]/i;

/** `''` for a blank cell; `unclear` for any other text. */
export function readYesNo(cell: string): 'yes' | 'no' | '' | 'unclear' {
  const text = tidyLine(cell, 300).replace(/[’‘]/g, "'");
  if (text === '') return '';
  if (no.test(text)) return 'no';
  return yes.test(text) ? 'yes' : 'unclear';
}
