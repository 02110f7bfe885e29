/** Reads which role somebody wants, in whatever words the form put it. */
import { ENGLISH, language } from '../../core/words.js';
import { bothWords, dependsOn, endsInWish, oneOfThem, orElse, seekings } from '../languages/seeking-words.js';
import { words } from '../words.js';
import { askedRole } from './asked-role.js';
import { type Reading, stops } from './reading.js';
import { remember } from './remember.js';
import { plain, tidyLine } from './tidy.js';
import { readYesNo } from './yesno.js';

export type Role = 'mentee' | 'mentor' | 'both';

/** `header` is needed for yes/no questions such as "Would you like to be a mentor?". */
export function readRole(cell: string, header = ''): Reading<Role | ''> {
  const typed = tidyLine(cell, 300);
  if (typed === '') {
    return stops('', 'role-missing');
  }
  // A yes to "mentor or mentee?" says nothing.
  if (
    readYesNo(typed) === 'yes' &&
    (typed.length <= 12 || roleIn(typed) === '') &&
    !/\b(or|oder|ou|o|of|eller|lub|nebo|или|veya)\b|\/(?!(?:in|innen|a|e|as|r|n|un[ae]|uma)\b)|またはか|或|還是|还是/.test(
      header.toLowerCase(),
    )
  ) {
    const asked = askedRole(header) || roleIn(header);
    if (asked !== '') return { value: asked };
  }
  const outside = typed.replace(/\([^()]*\)/g, ' ');
  const value = roleIn(outside) || roleIn(typed);
  const isOpen = isOnlyIf(typed) || (endsInWish.test(header) && oneOfThem.test(typed));
  if (value !== '' && !isOpen) return { value };
  return stops('', 'role-unclear', typed);
}

/** "A mentee (if there are mentors enough, otherwise a mentor)" is neither yet. */
function isOnlyIf(typed: string): boolean {
  const said = typed.toLowerCase();
  if (twice.test(said) || bothWords.test(said)) return false;
  return orElse.test(said) || (dependsOn.test(said) && roleInWords(typed) === 'both');
}

/** A role as the sign-up form offers it in the language that is spoken, or in anybody's words. */
export function roleIn(said: string): Role | '' {
  return ofOurForm(said) || roleInWords(said);
}

function ofOurForm(typed: string): Role | undefined {
  if (language() === ENGLISH) return undefined;
  const { roles } = words.choices;
  return (['mentee', 'mentor', 'both'] as const).find((role) => plain(roles[role]) === plain(typed));
}

/** Whether both role words stand for one wish: "Either" and "Both" are; a negation is never guessed at. */
const roleInWords = remember((said: string): Role | '' => {
  if (!anyRole.test(said)) return '';
  let text = ` ${said
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    // "Mentoré" is who has a "mentore".
    .replace(/mentoré(?:[·.(-]?e)?/g, 'mentee')
    .replace(/mentör/g, 'mentor')
    .replace(/é/g, 'e')} `;
  if (denied.test(text)) return '';
  if (twice.test(text) || bothWords.test(text)) return 'both';
  const told = { mentee: false, mentor: false };
  for (const [pattern, role] of sayings) {
    const left = text.replace(pattern, ' ');
    if (left !== text) told[role] = true;
    text = left;
  }
  return told.mentee && told.mentor ? 'both' : told.mentee ? 'mentee' : told.mentor ? 'mentor' : '';
});

const denied =
  /\b(not|neither|never|no|nicht|kein|keine|keinen|weder|pas|non|não|nem|ni|niet|geen|inte|ikke|ne|nie)\b|n't\b|(^|\s)не\s|ない|不(想|愿|願|是)|아니|않|(^|\s)(לא|לא רוצה)\s|(^|\s)(لا|لست)\s/;
const twice =
  /\bboth\b|\beither\b|\bbeides?\b|\bles deux\b|\bamb[oa]s\b|\bos dois\b|\bas duas\b|\bentrambi\b|\bbåda\b|\bbegge\b|\bmolem|\bmolemmat\b|\b(oba|obie|obě|oboje)\b|(^|\s)(оба|обе|обоим|и то,? и другое)\s|両方|どちらも|两者|兩者|都(可以|想)|둘 다|모두|שניהם|גם וגם|كلاهما|كليهما|her ikisi/;

/** Nothing below can be found without one of these. */
const anyRole =
  /ment|prot|learn|both|either|beide|sowohl|deux|drugi|druh|och|delar|dele|bägge|allebei|alle twee|autre|dos|otro|due|kump|obydw|oboj|दोनों|मेंट|danış|どっちも|どちらでも|둘다|양쪽|שתיהן|الاثنين|الإثنين|كلا|обидв|mentör|fadder|adept|amb[oa]s|dois|duas|entrambi|båda|begge|molem|ob[aěi]|оба|обе|и то|両方|どちらも|两|兩|都|둘|모두|שניהם|גם|كل|ikisi|aprendi|coach|guid|advis|teach|support|help|tute|sponsee|filleul|parrain|marraine|padri|madri|ahijad|afilhad|\bpat(e|in|innen|enkind|enkinder)\b|podopieczn|aktor|メンテ|メンタ|相談者|学员|學員|徒弟|导师|導師|师傅|멘[토티]|מנט|חונך|חני[ךכ]|נחנ|مرشد|موج[هّ]|متدرب|مسترشد|متعلم|мент|наставл|наставн|подопечн/i;

const seeking =
  '\\b(?:find|finding|get|getting|have|having|need|needing|seek|seeking|looking for|search for|want|wants|request|' +
  'requesting|paired with|matched with|meet|take on|taking on|support|supporting|guide|guiding|help|helping|like)' +
  '(?: (?:a|an|one|some|more|my|new|for))?';
const another = '(?: (?!to\\b|be\\b|become\\b|as\\b)\\w+){0,2}?';

/** What each says of who says it, in this order; what has said something is taken out before the next. */
const sayings: readonly (readonly [RegExp, 'mentee' | 'mentor'])[] = [
  ...seekings,
  // "find a mentor" is what a mentee says, "take on a mentee" what a mentor says.
  [new RegExp(`${seeking}${another} mentors?\\b`, 'g'), 'mentee'],
  [new RegExp(`${seeking}${another} (?:mentees?|protegees?)\\b`, 'g'), 'mentor'],
  [
    /\b(?:mentor|coach|guide|advise|teach|support|help) me\b|\bsomeone to mentor me\b|\b(?:my|your) mentor\b/g,
    'mentee',
  ],
  [
    /\bmentees?\b|\bbe(?:ing)? mentored\b|\bmentored\b|\bprotegee?s?\b|\blearners?\b|\bmentor(?:ee|ad[oa]|izad[oa])s?\b|\baprendi(?:z|ces)\b/g,
    'mentee',
  ],
  [
    /\b(?:mentorand(?:in|innen|en|ka|k[aąięo]|[oae]s?)?|mentorál\S+|mentorova?n\S+|mentorowan\S+|mentoriran\S+|mentorerad\S*|mentoreret|mentorert|danışan\S*|adept(?:en|er|erna|ka|k[aęąi])?|mentoreand[oa]s?|mentorad[oa]s?(?:\([aos]+\))?|mentoread[oa]s?(?:\([aos]+\))?|mentorizad[oa]s?(?:\([aos]+\))?|mentoroitava\w*|menti(?:ler|yim)?|aktori(?:t|ksi|na)?|tutees?|coachees?|advisees?|sponsees?|filleule?s?|ahijad[oa]s?|afilhad[oa]s?|patenkind(?:er)?|podopieczn\S*|proteg[ioa]d?[oa]?s?)(?![\p{L}])/gu,
    'mentee',
  ],
  [
    /मेंटी|メンティー?|相談者|学员|學員|徒弟|멘티|מנטית?|מנטיז|חני(?:ך|כה)|נחנ(?:ך|כת)|(?:ال)?متدرب[ةه]?|(?:ال)?مسترشد[ةه]?|(?:ال)?متعلم[ةه]?|менти|наставляем\S*|подопечн\S*/g,
    'mentee',
  ],
  [
    /\b(?:mentores|mentoras?(?:\(es\))?|mentor\(a\)|mentor\/a|mentori(?:ksi|na)?|mentork[aąięouy]\S*|mentor(?:em|ji|ic[ae]|ul|zy|ům)|mentoři|danışman\S*|faddere?|parrains?|marraines?|padrin(?:o|ho)s?|madrin(?:a|ha)s?|pat(?:e|in|innen))(?![\p{L}])/gu,
    'mentor',
  ],
  [
    /मेंटर|メンター|导师|導師|师傅|師傅|멘토|מנטורי?ת?|חונכ?ת?|חונך|(?:ال)?مرشد[ةه]?|(?:ال)?موج[هّ]+[ةه]?|ментор\S*|наставни\S*/g,
    'mentor',
  ],
  [/\breceiv\w+ (?:mentoring|mentorship|support|guidance)\b|\bget(?:ting)? (?:mentoring|mentorship)\b/g, 'mentee'],
  [
    /\bmentor(?:s|in|innen|a|as|e|en|es|er|erna|eren)?(?![\p{L}])|\b(?:to|offer|offering|provide|providing|give|giving) mentor(?:ing|ship)\b|\bmentoring (?:others|someone|somebody|people|students)\b/gu,
    'mentor',
  ],
];
