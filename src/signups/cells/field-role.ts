/** Words for the two roles that mean them only where both stand side by side: newcomer and local student, big and little. */

import { remember } from './remember.js';
import type { Role } from './role.js';
import { tidyLine } from './tidy.js';

const mentee =
  /\b(tutee|advisee|coachee|new ?comers?|incoming|new (student|starter|joiner|hire|employee|staff|member|parent|arrival)s?|newly\b.*|exchange|erasmus|international student|visiting student|freshers?|fresh(man|men)|first[ -]years?|littles?\b|little (brother|sister|sib\w*)|guests?|junior( buddy| student| partner)?|learners?|trainees?|apprentices?|students?|undergrad\w*|pupils?|interns?|founders?|start-?ups?|seekers?|receiv\w+|recipients?|being (helped|supported|coached|tutored|taught)|(get|need|want|looking for|find|have|seek\w*) (a |an |some )?(buddy|tutor|coach|host|guide|help|support|sponsor|adviser|advisor)|neu(ling|e|er|e[rn] .*)?\b|neuankömmling|austauschstud\w+|erstsemester\w*|erstis?|gast|auszubildende\w*|schüler\w*|student(in|en|innen)?|étudiant\w*|nouvel\w*|nouveau\w*|entrant\w*|estudiante?\w*|alumn[oa]s?\b|nuev[oa]\b.*|novat[oa]|calour[oa]|alun[oa]|nieuwkomer\w*|leerling|novice|nykommer|nyanländ\w*)/;
const mentor =
  /\b(tutors?|coach(es)?|big\b|big (brother|sister|sib\w*)|hosts?|guides?|ambassadors?|sponsors?|advis[eo]rs?|local( student| buddy| family)?s?|home student|domestic student|current student|returning student|senior( buddy| student| partner)?|alum(ni|nus|na|nae)|graduates?|experts?|professionals?|buddy|buddies|helpers?|volunteers?|peer (leader|supporter|guide)s?|teachers?|trainers?|champions?|experienced|seasoned|veterano?|leaders?|executives?|staff|facult(y|ies)|employees?|(be|become|act as|offer\w*|give|giv\w+|provid\w*) (a |an |some )?(buddy|tutor|coach|host|guide|help|support|sponsor|adviser|advisor)|tutor(in|innen|en)?|ehemalige\w*|alteingesessen\w*|gastgeber\w*|einheimische\w*|lokale\w*|berufstätige\w*|hôte|ancien\w*|tuteurs?|tutrices?|accompagnat\w*|local(e|es)|tutor(a|es|as)|egresad[oa]s?|veteran[oa]s?|anfitri\w+|padrin\w+|begeleider|gastheer|insparka\w*|värd)/;

/** `''` for words of neither. Only to be used where answers of both kinds stand in one column. */
export const fieldRole = remember((answer: string): Role | '' => {
  const text = tidyLine(answer, 120)
    .toLowerCase()
    .replace(/\([^()]*\)/g, ' ');
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
