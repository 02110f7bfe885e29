/** Reads a step of a scale, told as a number ("4", "4 - good") or in words ("Strongly agree", "Advanced"). */
import { type Reading, warns } from './reading.js';
import { plain, tidyLine } from './tidy.js';

/** From the lowest step to the highest; `/` between words for the same step. */
const ladders: readonly (readonly string[])[] = [
  'strongly disagree|disagree/somewhat disagree/tend to disagree|neutral/neither agree nor disagree/neither/undecided|agree/somewhat agree/tend to agree|strongly agree',
  'very dissatisfied|dissatisfied|neither satisfied nor dissatisfied|satisfied|very satisfied',
  'never|rarely/seldom|sometimes/occasionally|often/frequently|always/very often',
  'not at all/not at all important/not important/not at all confident/not confident|slightly/a little/slightly important/slightly confident|moderately/somewhat/important/moderately important/somewhat important/somewhat confident/moderately confident|very/very important/quite/very confident/quite confident|extremely/extremely important/completely/essential/extremely confident',
  'very low|low|medium/moderate/average|high|very high',
  'very poor|poor|fair|good|very good|excellent',
  'beginner/novice/none/no experience|basic/elementary/some|intermediate/competent|advanced/proficient/confident|expert/fluent/native',
  'student/intern/trainee/apprentice|junior/entry level/graduate/early career|mid level/mid/intermediate level/mid career/associate|senior/experienced/senior level|lead/principal/manager/head/team lead|director/executive/c level',
  'first year/1st year/year 1|second year/2nd year/year 2|third year/3rd year/year 3|fourth year/4th year/year 4/final year|masters/masters student/master s/postgraduate|phd/phd student/doctoral|postdoc/academic/staff',
].map((line) => line.split('|'));

const steps: ReadonlyMap<string, number> = new Map(
  ladders.flatMap((ladder, _at) =>
    ladder.flatMap((words, step) => words.split('/').map((word): [string, number] => [word, step + 1])),
  ),
);

/** A number, or `''` for a blank or unreadable cell. Words count from 1 for the lowest step. */
export function readScale(cell: string): Reading<number | ''> {
  const typed = tidyLine(cell, 300);
  if (typed === '' || /^(n\/?a|-+|don'?t know|prefer not to (say|answer))\.?$/i.test(typed)) return { value: '' };
  const number = /^(-?\d+(?:\.\d+)?)(?:$|\s*[-–:.)(=/]|\s+\D)/.exec(typed) || /^[a-z]{1,8}[ -]?(\d{1,2})$/i.exec(typed);
  if (number) return { value: Number(number[1]) };
  const step = stepOf(typed);
  if (step !== undefined) return { value: step };
  return warns('', 'scale-unknown', typed);
}

/** Whether the text is a step of a known scale in words. */
export function isScaleWord(text: string): boolean {
  return stepOf(text) !== undefined;
}

function stepOf(text: string): number | undefined {
  return steps.get(plain(text)) ?? steps.get(plain(text.replace(/\([^()]*\)/g, ' ')));
}
