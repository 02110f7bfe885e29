/** Tells whether a person agreed, by the boxes they ticked last. */
import { type Reading, stops } from '../cells/reading.js';
import { tidyLine } from '../cells/tidy.js';
import { readYesNo } from '../cells/yesno.js';
import { latest, type Place, placeOf, type Signup } from './signup.js';

export type Consent = 'yes' | 'no' | '';

/** Of several boxes in one response each must be ticked. */
export function consentOf(signup: Signup): [Reading<Consent>, Place] {
  const asking = signup.responses.filter((one) => one.form.asked.some((asked) => asked.question.use === 'consent'));
  const answers = latest(signup, 'consent');
  const last = answers[0];
  if (asking.length === 0) return [{ value: '' }, placeOf(signup, 'consent')];
  if (last === undefined) {
    const missing = stops<Consent>(
      '',
      'The consent is missing.',
      'Ask them to send the form again, or write yes into this cell when they have agreed.',
    );
    return [missing, placeOf(signup, 'consent')];
  }
  const bad = answers.find((answer) => readYesNo(answer.text) !== 'yes');
  if (bad === undefined) return [{ value: 'yes' }, placeOf(signup, 'consent', last)];
  const refused = readYesNo(bad.text) === 'no';
  const reading = stops<Consent>(
    refused ? 'no' : '',
    refused ? 'They did not consent.' : `"${tidyLine(bad.text, 60)}" does not say whether they consent.`,
    refused ? 'Delete the row, or ask them to send the form again.' : 'Write yes or no into this cell.',
  );
  return [reading, placeOf(signup, 'consent', bad)];
}
