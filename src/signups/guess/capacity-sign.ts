/** Whether a question asks how many mentees somebody takes, and whether its answers may say so. */
import { text } from '../../core/cell.js';
import type { Tab } from '../../core/world.js';
import { readCapacity } from '../cells/capacity.js';
import type { Traits } from './traits.js';

const whom =
  '(?:mentees?|mentorees?|people|students?|colleagues?|learners?|persons?|proteg\\w+|tutees?|buddies|newcomers?|littles?|coachees?|apprentices?|trainees?|juniors?|applicants?|candidates?|first years?|freshers?|freshmen)';
const takes =
  '(?:mentor|support|take|guide|host|look after|coach|welcome|accept|tutor|handle|work with|meet|(?:be )?(?:paired|matched) with|have)';

const exp = (words: string): RegExp => new RegExp(words);
const asking: readonly RegExp[] = [
  exp(
    `\\b(?:how many|num(?:ber)?|no|nr|count|max(?:imum)?(?: no| num(?:ber)?)?|up to how many)(?: of)? (?:\\w+ ){0,3}?${whom}\\b`,
  ),
  exp(
    `\\bhow many (?!(?:\\w+ )?(?:hours?|times?|years?|weeks?|days?|sessions?|meetings?|months?)\\b)(?:\\w+ ){1,5}?you\\b.*\\b${takes}\\b`,
  ),
  /\b(number|no|amount|max\w*|maximum number) of (\w+ ){0,2}?(mentees?|students?|learners?)\b|\b(mentee|student|mentor|mentoring)s? (capacity|places|slots|seats|spots|limit|count|max(imum)?)\b/,
  /^(your )?(mentoring |mentor )?(capacity|seats|places|spots)( available)?$|\bcapacity\b.*\bmentees?\b|\bmax(imum)?\b.*\bmentees?\b|\bmentees?\b.*\bmax(imum)?\b/,
];

export function capacitySign(header: string, traits: Traits): number {
  const asked = header.replace(/#\s*(?:of )?(?=\p{L})/gu, 'number of ').replace(/\b(no|nr|max|num)\./g, '$1');
  if (
    traits.long ||
    /have you (had|mentored)|previous|so far|already|ever\b|weight|\b(in|on) your (team|department|company|office|group|organi\w+|household)|\bdo you (manage|lead|supervise|employ)\b|\breport to you\b/.test(
      asked,
    )
  )
    return 0;
  if (asking.some((words) => words.test(asked))) return 2;
  return /\bcapacity\b/.test(asked) && traits.filled > 0 && traits.numbers >= 0.4 ? 1 : 0;
}

/** Numbers of something else, however small. */
const ofSomethingElse =
  /\b(years?|hours?|hrs|months?|weeks?|days?|times?|sessions?|meetings?|age|level|grade|rat(e|ing)|rank|score|scale|priority|order|zip|post ?code|phone|room|id|children|kids|distance|km|miles|how (confident|often|important|likely|long|well|much))\b/;

/** Small whole numbers that may be seats, whatever the header says. */
export function mayBeSeats({ rows }: Pick<Tab, 'rows'>, column: number, header: string): boolean {
  if (ofSomethingElse.test(header) || /\[[^\]]*\]\s*$/.test(header)) return false;
  const answers = rows.map((row) => text(row[column]).trim()).filter((answer) => answer !== '');
  const bare = answers.filter((answer) => /^\d{1,2}$/.test(answer));
  const small = answers.filter((answer) => saysSeats(answer) && readCapacity(answer).value <= 10);
  const isMost = bare.length * 2 >= answers.length && small.length >= answers.length * 0.75;
  return answers.length >= 2 && isMost && new Set(small).size > 1;
}

/** A number, or few words that can be read as one. */
function saysSeats(answer: string): boolean {
  return answer.split(/\s+/).length < 5 && !/\d{3}/.test(answer) && !readCapacity(answer).trouble;
}
