/** What the organiser says that answers mean, beside what they said before. */
import { Refusal } from '../../core/job.js';
import { oneLine } from '../../core/text.js';
import { canMean, type DecidedQuestion, readMeanings, UNTOLD, writeMeanings } from '../../signups/index.js';
import { words } from './words.js';

interface Taught {
  readonly answer: string;
  readonly means: string;
}

/** As much as fits a cell, with room. */
const MOST = 40_000;

/** The cell that teaches them. What was taught of other answers stays, unless it says nothing to the new use. */
export function taughtMeans(question: DecidedQuestion, use: DecidedQuestion['use'], taught: readonly Taught[]): string {
  const asked = { use, kind: question.kind };
  const told = taught.map(({ answer, means }) => ({
    answer: oneLine(answer, 2000),
    meaning: oneLine(means.replace(/;/g, ','), 200),
  }));
  const wrong = told.find(({ answer, meaning }) => meaning !== '' && !canMean(asked, meaning, answer));
  if (wrong) throw new Refusal(words.noSuchMeaning(oneLine(wrong.answer, 60), oneLine(wrong.meaning, 40)));
  const before = readMeanings(question.means || '');
  const now = readMeanings(writeMeanings(told));
  const kept = before.pairs.filter(
    ({ answer, meaning }) =>
      now.of(answer) === undefined && (use === question.use || (meaning !== UNTOLD && canMean(asked, meaning, answer))),
  );
  // What was guessed of an answer that means what it says must not be guessed again.
  const said = told.filter(({ answer, meaning }) => meaning !== '' || before.of(answer) !== undefined);
  const cell = [writeMeanings([...kept, ...said]), ...before.unread].filter((piece) => piece !== '').join('; ');
  if (cell.length > MOST) throw new Refusal(words.tooMuchTaught(oneLine(question.question, 60)));
  return cell;
}
