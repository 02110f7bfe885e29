/** Words for the two roles that mean them only where both stand side by side: newcomer and local student, big and little. */

import { dependsOn, orElse } from '../languages/seeking-words.js';
import { remember } from './remember.js';
import type { Role } from './role.js';
import { tidyLine } from './tidy.js';

const mentee =
  /\b(tutee|advisee|coachee|new ?comers?|incoming|new (student|starter|joiner|hire|employee|staff|member|parent|arrival)s?|newly\b.*|exchange|erasmus|international student|visiting student|freshers?|fresh(man|men)|first[ -]years?|littles?\b|little (brother|sister|sib\w*)|guests?|junior( buddy| student| partner)?|learners?|trainees?|apprentices?|students?|undergrad\w*|pupils?|interns?|founders?|start-?ups?|seekers?|receiv\w+|recipients?|being (helped|supported|coached|tutored|taught)|(get|need|want|looking for|find|have|seek\w*) (a |an |some )?(buddy|tutor|coach|host|guide|help|support|sponsor|adviser|advisor)|neu(ling|e|er|e[rn] .*)?\b|neuankömmling|austauschstud\w+|erstsemester\w*|erstis?|gast|auszubildende\w*|schüler\w*|student(in|en|innen)?|étudiant\w*|nouvel\w*|nouveau\w*|entrant\w*|estudiante?\w*|alumn[oa]s?\b|nuev[oa]\b.*|novat[oa]|calour[oa]|alun[oa]|nieuwkomer\w*|leerling|novice|nykommer|nyanländ\w*)/;
const mentor =
  /\b(tutors?|coach(es)?|big\b|big (brother|sister|sib\w*)|hosts?|guides?|ambassadors?|sponsors?|advis[eo]rs?|local( student| buddy| family)?s?|home student|domestic student|current student|returning student|senior( buddy| student| partner)?|alum(ni|nus|na|nae)|graduates?|experts?|professionals?|buddy|buddies|helpers?|volunteers?|peer (leader|supporter|guide)s?|teachers?|trainers?|champions?|experienced|seasoned|veterano?|leaders?|executives?|staff|facult(y|ies)|employees?|(be|become|act as|offer\w*|give|giv\w+|provid\w*) (a |an |some )?(buddy|tutor|coach|host|guide|help|support|sponsor|adviser|advisor)|tutor(in|innen|en)?|ehemalige\w*|alteingesessen\w*|gastgeber\w*|einheimische\w*|lokale\w*|berufstätige\w*|hôte|ancien\w*|tuteurs?|tutrices?|accompagnat\w*|local(e|es)|tutor(a|es|as)|egresad[oa]s?|veteran[oa]s?|anfitri\w+|padrin\w+|begeleider|gastheer|insparka\w*|värd)/;

/** `''` for words of neither. Only to be used where answers of both kinds stand in one column. */
export const fieldRole = remember((answer: string): Role | '' => {
  const said = tidyLine(answer, 120).toLowerCase();
  if ((orElse.test(said) || dependsOn.test(said)) && mentee.test(said) && mentor.test(said)) return '';
  const text = said.replace(/\([^()]*\)/g, ' ');
  if (/\b(not|neither|no|none|other)\b|n't\b/.test(text)) return '';
  // "Looking for a buddy", "current student" and "senior student": the longer saying tells.
  const wants =
    /\b(get|need|want|looking for|find|have|seek\w*) (a |an |some )?(buddy|tutor|coach|host|guide|help|support|sponsor|advis[eo]r)|incoming|exchange|new (student|starter|joiner)|junior buddy|international student|visiting student/.test(
      text,
    );
  if (wants) return 'mentee';
  if (
    /\b(local|home|domestic|current|returning|senior|be|become|offer\w*|giv\w+|provid\w*)\b/.test(text) &&
    mentor.test(text)
  )
    return 'mentor';
  const sides = [mentee.test(text), mentor.test(text)];
  return sides[0] === sides[1] ? '' : sides[0] ? 'mentee' : 'mentor';
});

const everyWord = (words: RegExp): RegExp => new RegExp(`${words.source}(?!\\p{L})`, 'gu');
const fieldWords = [everyWord(mentee), everyWord(mentor)];
const around =
  /(?<!\p{L})(?:i|i'm|am|an?|the|as|to|be|become|would|like|want|my|one|for|and|of|ich|bin|eine?|je|suis|une?|soy|una|sou|uma?|ik|ben|een|jag|är|ett?|other|others|another|role|person|member|people)(?!\p{L})/gu;

/** Whether nothing is left of the answer beside words of the field: a "Local buddy", and no "ESN alumni". */
export const saysFieldAlone = remember((answer: string): boolean => {
  const said = tidyLine(answer, 120)
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ');
  return !/\p{L}/u.test([...fieldWords, around].reduce((left, words) => left.replace(words, ' '), said));
});
