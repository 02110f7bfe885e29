/** Tells which role a yes to a question asks for: "Would you like to be a mentor?", "Interested in being mentored?", "I want a Big". */
import { remember } from './remember.js';
import type { Role } from './role.js';

const mentor =
  "(?:mentor(?:[:*_/]?in)?|mentor\\(in\\)|mentora|mentore|tutor|coach|big|buddy|guide|sponsor|advis[eo]r|host|parrain|marraine|padrino|madrina|pat(?:e|in)|fadder)(?: (?:brother|sister|sib\\w*))?(?![\\p{L}'’])";
const mentee =
  "(?:mentees?|mentoring|mentorship|proteg[eé]e?|little|tutee|advisee|coachee|newcomer|mentor(?:ée?|ee)|mentorad[oa]|mentorand\\w*|filleule?|patenkind|adept|aprendi[zc])(?: (?:brother|sister|sib\\w*))?(?![\\p{L}'’])";
const article =
  "(?: (?:an?|the|one|some|my|your|own|ein(?:e[nr]?)?|une?|un[ao]|um|uma|een|en|ett|jouw|deine[nr]?)| d'une?| d'un)?(?:[·*:/]\\w+)?";
const being =
  '(?:be|being|become|becoming|(?:act|serve|volunteer|apply|join|sign(?: me)? up|acting|serving|take part|participate)(?: \\w+)? as|être|devenir|ser|convertir\\w+ en|tornar-se|essere|diventare|fare(?: da)?|zijn|worden|vara|bli|være|blive)';
const having =
  '(?:have|having|get|getting|find|finding|need|want|like|receive|receiving|look(?:ing)? for|seek(?:ing)?|request|paired with|matched with|assigned|avoir|trouver|chercher?|recevoir|bénéficier|tener|encontrar|recibir|buscar|ter|receber|avere|trovare|ricevere|hebben|krijgen|vinden|ha|få|få tildelt)';

/** "A mentor from your department" and "mentor guidelines" are something else. */
const alone =
  '(?! (?:from|with|of|in (?:the|your)|outside|guidelines?|handbook|guide|resources?|community|materials?|meetings?|events?|newsletter|profiles?|badge|certificate)\\b)';

/** Verbs stand behind what they are about. */
const germanBe = '(?:sein|werden|zijn|worden)';
const germanHave = '(?:haben|bekommen|finden|suchen|erhalten|hebben|krijgen|vinden|zoeken)';

const exp = (words: string): RegExp => new RegExp(words, 'iu');
const sayings: readonly (readonly [RegExp, Role])[] = [
  [exp(`^(?:an? )?${mentor}\\??$`), 'mentor'],
  [exp(`^(?:an? )?(?:mentee|protegee?|tutee|advisee|coachee|mentorée?|filleule?|patenkind)\\??$`), 'mentee'],
  [exp(`${mentor}.* ${germanHave}(?![\\p{L}])`), 'mentee'],
  [exp(`${mentee}.* ${germanHave}(?![\\p{L}])`), 'mentor'],
  [exp(`(?<!\\p{L})${being}${article} ${mentee}`), 'mentee'],
  [exp(`(?<!\\p{L})${being}${article} ${mentor}`), 'mentor'],
  [exp(`${mentee}.* ${germanBe}(?![\\p{L}])`), 'mentee'],
  [exp(`${mentor}.* ${germanBe}(?![\\p{L}])`), 'mentor'],
  [/\b(?:be|being|get|getting|become) (?:mentored|coached|tutored|guided)\b/i, 'mentee'],
  [/\b(?:receiv|get)\w* (?:mentoring|mentorship|coaching)\b/i, 'mentee'],
  [exp(`(?<!\\p{L})${having}${article} (?:mentoring|mentorship)(?![\\p{L}])`), 'mentee'],
  [exp(`(?<!\\p{L})${having}${article} ${mentor}${alone}`), 'mentee'],
  [exp(`(?<!\\p{L})(?:${having}|take(?: on)?|taking(?: on)?|support|guide|help)${article} ${mentee}`), 'mentor'],
  [/\bmentor(?:ing)? (?:others?|someone|somebody|people|students?|colleagues?|an?\b|new|junior)/i, 'mentor'],
  [
    /\b(?:interested in|willing|happy|open|able|ready|like|want|available|up for)(?: to)? (?:mentor(?:ing)?|coach(?:ing)?|tutor(?:ing)?|offer(?:ing)? (?:mentoring|mentorship)|provid(?:e|ing) (?:mentoring|mentorship))\b(?! (?:me|us|my|from))/i,
    'mentor',
  ],
  [/(?<!\p{L})être (?:accompagné|mentoré|parrainé|coaché)/iu, 'mentee'],
  [/(?<!\p{L})(?:accompagner|mentorer|parrainer|coacher)(?!\p{L})/iu, 'mentor'],
];

/** Questions about who the partner shall be, or about earlier days. */
const ofSomethingElse =
  /\b(before|previous\w*|ever|already|currently|experience|same|different|another|outside|who|whom|whose|how|why|when|where|which|what|mind|prefer\w*|comfortable|okay|ok with|agree|consent|train\w*)\b/i;

/** `''` where nothing in the question tells, or where it asks for both roles at once. */
export const askedRole = remember((header: string): Role | '' => {
  const asked = header.replace(/’/g, "'");
  if (ofSomethingElse.test(asked)) return '';
  const found = sayings.find(([words]) => words.test(asked));
  if (!found) return '';
  const [, role] = found;
  const rest = asked.replace(found[0], ' ');
  return sayings.some(([words, other]) => other !== role && words.test(rest)) ? '' : role;
});
