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

/** Grades that are known by their codes, used where all answers of a column are among them. */
const codes: readonly (readonly string[])[] = [
  'aa/administrative assistant|ao/administrative officer|eo/executive officer|heo/higher executive officer/hseo|seo/senior executive officer|grade 7/g7|grade 6/g6|scs1/scs 1/scs pb1/deputy director|scs2/scs 2/scs pb2|scs3/scs 3/scs pb3|scs4/permanent secretary',
  'a1|a2|b1|b2|c1|c2',
].map((line) => line.split('|'));

type Steps = ReadonlyMap<string, number>;

const steps: Steps = stepsOf(ladders);

function stepsOf(several: readonly (readonly string[])[]): Steps {
  return new Map(
    several.flatMap((ladder) =>
      ladder.flatMap((words, step) => words.split('/').map((word): [string, number] => [word, step + 1])),
    ),
  );
}

const ofCodes = codes.map((ladder) => stepsOf([ladder]));
const known = new WeakMap<readonly string[], Steps | null>();

/** The grades that all answers of a column belong to, or null: beside others the organiser puts all in order. */
export function gradesOf(answers: readonly string[]): Steps | null {
  const before = known.get(answers);
  if (before !== undefined) return before;
  const different = Array.from(new Set(answers.map(plain)));
  const found = ofCodes.find((one) => {
    return different.length > 1 && different.every((answer) => one.has(answer));
  });
  known.set(answers, found || null);
  return found || null;
}

/** Words that say what they count, so that the number behind them is the step. */
const counted =
  /^(?:level|stufe|step|stage|phase|tier|year|jahr|annee|ano|semester|niveau|nivel|livello)[ -]?(\d{1,2})$/i;
const code = /^[\p{L}]{1,8}[ -]?\d{1,3}[a-z]?$/iu;

/**
 * A number, or `''` for a blank cell. Words count from 1 for the lowest step. A code such as SCS1 stays as it is: which
 * stands above which only the organiser knows, and says in the Order of the criterion.
 */
export function readScale(cell: string, grades: Steps | null = null): Reading<number | string> {
  const typed = tidyLine(cell, 300);
  if (typed === '' || /^(n\/?a|-+|don'?t know|prefer not to (say|answer))\.?$/i.test(typed)) return { value: '' };
  const grade = grades?.get(plain(typed));
  if (grade) return { value: grade };
  const number = /^(-?\d+(?:\.\d+)?)(?:$|\s*[-–:.)(=/+]|\s+\D)/.exec(typed) || counted.exec(typed);
  if (number) return { value: Number(number[1]) };
  if (ofCodes.some((one) => one.has(plain(typed)))) return { value: typed };
  const step = stepOf(typed);
  if (step !== undefined) return { value: step };
  return code.test(typed) ? { value: typed } : warns(tidyLine(typed, 100), 'scale-unknown', typed);
}

/** Whether the text is a step of a known scale in words. */
export function isScaleWord(text: string): boolean {
  return stepOf(text) !== undefined || ofCodes.some((one) => one.has(plain(text)));
}

function stepOf(text: string): number | undefined {
  return steps.get(plain(text)) ?? steps.get(plain(text.replace(/\([^()]*\)/g, ' '))) ?? degreeOf(plain(text));
}

/** "Somewhat useful": how much of it. */
const degrees = stepsOf([
  ['not at all/not', 'slightly/a little/a bit', 'somewhat/moderately/fairly/rather', 'very/quite', 'extremely/highly'],
]);
const graded =
  /^(.+) (useful|helpful|interested|interesting|relevant|likely|comfortable|familiar|keen|valuable|experienced|skilled)$/;

function degreeOf(text: string): number | undefined {
  const found = graded.exec(text);
  return found ? degrees.get(found[1]!) : undefined;
}
