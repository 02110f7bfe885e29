/** Criteria that sign-up forms usually ask for: by which words in the header each is known. */
import type { QuestionKind } from '../kinds.js';
import { english, words } from '../words.js';
import type { Traits } from './traits.js';

/** A name of a criterion, whatever language it is in. */
export type ConceptKey = keyof typeof english.criteria;

export interface Concept {
  readonly key: ConceptKey;
  readonly kind: QuestionKind;
  /** In the header, as `headerKey` gives it. */
  readonly header: RegExp;
  /** Whether the answers fit, when there are any. */
  readonly fits: (traits: Traits) => boolean;
  /** The kind in its place where people name several. */
  readonly several?: QuestionKind;
  /** Wanted and offered are told apart. */
  readonly sided?: boolean;
}

const short = (traits: Traits): boolean => !traits.long;
const some = (traits: Traits): boolean =>
  !traits.long && (traits.list || traits.distinct <= Math.max(8, traits.filled * 0.7));

/** Questions that are no criterion, whatever their answers look like. */
export const neverCriterion =
  /hear about|find out about|how did you|phone|mobile|telephone|linked ?in|\bcv\b|resume|website|\burl\b|photo|upload|pronoun|gender|\bage\b|birth|ethnic|disab|religio|sexual|orientation|dietary|allerg|address|postcode|zip|emergency|signature|comments?$|anything else|other (information|comments)|(?<!giving )feedback|satisf|rate the|score$|^id$|response id|student (id|number)|employee (id|number)|\bnotes?\b|for (office|admin) use|job title|before\b.*\bment|been (a |part of )|previous|\bweight(ing|ings|s)?\b|what (is|makes) a good|why (do|would|are)|expectations?$|how (did|do) you (hear|know)|instagram|twitter|github|portfolio|t-shirt|\bhead of\b|\breferr|\brefer(ee|ence)|emergency|shirt size|passport|\bip address|respondent|submission|network id|duration|browser/;

/** Who shall come first, because of having waited or for any other reason. */
export const asksPriority =
  /^(high |top |current )?priority( (mentees?|mentors?|person|people|candidates?|score|level|status|flag|group|list|order|\(.*\)|for .*|given|points?|matching|pairing))*$|\bpriorit(y|ies|i[sz]ed?)\b.*\b(wait\w*|last|unmatched|not (been )?(matched|paired)|unpaired|missed|previous\w*|earlier|again|first)\b|\b(wait\w*|unmatched|unpaired|missed out|not (been )?(matched|paired)|left over|carried over|carry[- ]?over|rolled over)\b.*\b(last|previous|prior|before|earlier|past)\b|\b(last|previous|prior|earlier|past) (time|round|year|cohort|season|cycle|programme|program|term)\b.*\b(wait\w*|unmatched|unpaired|missed out|not (get )?(been )?(matched|paired)|without a (mentor|mentee|match|partner))\b|^(previously|already) (unmatched|unpaired|waiting|waitlisted)$|^carry[- ]?over$|^years? waited$|^rounds? waited$|^times? (not matched|unmatched|waited)$|^wait(ing|ed) (since|time|for .*)$|^(not|un)[- ]?(been )?(matched|paired)( (in|since) .*)?$/;

/** How much each thing shall count for whoever answers. */
export const asksWeights =
  /\bweight(ing|ings|s)\b|\bweight\b.*\b(topics?|skills?|criteri\w+|industry|department|languages?|location|availability)\b|\b(topics?|skills?|criteri\w+|industry|department|languages?|location|availability)\b.*\bweight\b|\b(how important|importance|how much (does|do|should))\b.*\b(mentors?|mentees?|match\w*|partners?|pair\w*|same|shared?|similar|criteri\w+|topics?|skills?|industr(y|ies)|departments?|locations?|languages?|gender|seniority|time ?zones?|availability|experience)\b|\bwhat matters\b.*\b(match|mentor|mentee|partner|pair\w*)\b|\brank\b.*\b(matters?|important|importance|criteri\w+)\b/;

/** The first that fits is taken. */
export const concepts: readonly Concept[] = [
  {
    key: 'availability',
    kind: 'availability',
    header:
      /availab(?!.*\bhow often)|\bwhen (are|could|can|would|do) you\b(?! (graduat|join|start|begin|finish|leave|expect))|\bfree (time|slots?) (in|during|of) (the|your) (week|day)|\b(what|which) (time|times|hours)\b|(which|what|preferred|best|usual) (days?|times?)|time ?slots?|days? (that|you|and time)|times? of (the )?(day|week)/,
    // Bare numbers are how many hours somebody has, and not when.
    fits: (traits) =>
      short(traits) &&
      !(traits.filled > 0 && traits.numbers > 0.6 && !/\d:\d|[ap]m\b/i.test(traits.examples)) &&
      !/^(?:\d[\d.,–-]*\+? ?(?:h|hrs?|hours?|stunden?|heures?|horas?) (?:per|a|an|each|pro|par|por|\/) ?\w+(?: \| |$))+/i.test(
        traits.examples,
      ),
  },
  {
    key: 'languages',
    kind: 'language',
    header:
      /(?<!programming |coding |computer )\blanguages?\b(?! (skills to|models?))|mother[ -]?tongue|native (language|speaker)|\btongues?\b|\bspeak\b(?!ing)/,
    fits: short,
  },
  {
    key: 'years',
    kind: 'distance',
    header:
      /years? (of(?! (study|graduat|birth|entry|arrival|school|university|college))|in|at|since|with|working|you)|how many years|how long (have|has) you|\bexperience \(?years|years?'? experience|length of (service|experience)|work(ing)? experience$|\bexperience in years\b|\bhow long (at|in|with|have you|you'?ve)\b|^(length of (time|employment)|time (at|with|in)( the| this| our)? (company|organi[sz]ation|role|job|firm)|seniority in years)\b|\b(years?|yrs) (exp|experience|worked)|\byoe\b/,
    fits: (traits) =>
      short(traits) &&
      (traits.filled === 0 || traits.numbers >= 0.3 || /\d|year|less|one|two|five|ten/i.test(traits.examples)),
  },
  {
    key: 'level',
    kind: 'scale',
    header:
      /\b(grade|seniority|(career|job|professional) (stage|level|band)|job level|pay band|level of (experience|seniority)|your level|year of study|study year|current year|year group|stage of (your )?(career|study)|(what|which) (year|grade|level|band)( of \w+)? are you( currently)?( in)?|class year|academic year|year (in|at) (school|university|college)|graduation (year|class)|class of)\b|^((your )?current )?(level|band|year|class|rank|grade level|job grade|pay grade|standing|tenure)$/,
    fits: (traits) => short(traits) && !traits.list && traits.meanLength <= 30,
  },
  {
    key: 'department',
    kind: 'different',
    several: 'overlap',
    header:
      /\b(department|division|business (unit|area|line)|directorate|section|which team|your team|^team|company|organi[sz]ation|employer|function you work|practice (group|area)|work ?group|cost cent(er|re)|service line|faculty or department)\b|^(your |my |home )?(unit|function|squad|chapter|guild|branch|ward|crew|lab|institute|agency|desk|group|tribe)$|^where do you work$/,
    fits: short,
  },
  {
    key: 'subject',
    kind: 'same',
    several: 'overlap',
    header:
      /\b(faculty|school|college|degree|course|programme of study|program of study|major|field of study|discipline|subject (area|of study)|academic subject|what (do|are) you study(ing)?|studies|minor)\b/,
    fits: some,
  },
  {
    key: 'profession',
    kind: 'same',
    several: 'overlap',
    header:
      /\b(professions?|job family|occupations?|industr(y|ies)|sectors?|lines? of work|field of work|what do you do( for (work|a living))?)\b/,
    fits: some,
  },
  {
    key: 'location',
    kind: 'same',
    several: 'overlap',
    header:
      /\b(location|city|town|office|site|campus|region|where (are|do) you (currently )?(based|live|located|living|reside|working)|where (in|on) (the|your) \w+ (do|are) you|country|neighbou?rhood|borough|home ?town|county|province|place of work)\b|^(your )?(state|area you live( in)?)$/,
    fits: some,
  },
  {
    key: 'format',
    kind: 'same',
    header:
      /\b(format|in person|face to face|online or|remote or|virtual or|meeting (mode|style|preference)|how would you (like|prefer) to meet)\b/,
    fits: some,
  },
  {
    key: 'frequency',
    kind: 'same',
    header:
      /\bhow (often|frequently|regularly)\b.*\b(meet|met|talk|speak|catch up|check in|see)|\b(meeting|preferred|desired) (frequency|cadence)\b|\bfrequency of (the )?(meetings?|contact)|\bhow (much time|many (hours|times|meetings))\b.*\b(month|week|meet|commit|give|spend|offer)/,
    fits: some,
  },
  {
    key: 'interests',
    kind: 'overlap',
    header: /\b(hobb(y|ies)|outside (of )?work|free time|spare time|personal interests)\b/,
    fits: short,
  },
  {
    key: 'skills',
    kind: 'overlap',
    header: /\bskills?\b|\bcompetenc(e|y|ies)\b|\bstrengths?\b/,
    fits: picked,
    sided: true,
  },
  {
    key: 'topics',
    kind: 'overlap',
    header:
      /\b(topics?|themes?|subjects?|areas?|expertise|goals?|focus|interest(s|ed)?|challenges?|fields?)\b|\b(like|want|need|get|some|offer|can|could|able to|happy to|willing to) (\w+ ){0,4}?(help|support|advice|guidance|learn|teach|develop|share|coach|offer)|\bget better at\b|\bask me about\b|\bcurious about\b|\b(talk|chat) about\b|\b(coached|mentored|advised) (on|in)\b|\bknow (a lot|much|plenty) about\b|\bpass on\b|\bdomains?\b(?! name)|\b(wants?|needs?) help\b|\b(help|support|advice|guidance) (are|do|would) you (seek\w*|look\w*|need|want|like)\b|^what (do|would) you (want|need|like)$/,
    fits: picked,
    sided: true,
  },
];

/** Picked from options rather than told in own words; nothing to see against it in an empty tab. */
function picked(traits: Traits): boolean {
  if (traits.filled === 0 || traits.list) return true;
  return !traits.long && (traits.vocabulary.several > 0 || traits.distinct <= traits.filled * 0.6 || traits.filled < 6);
}

/** The concept that a criterion of this name stands for: as it is called in English or in the language that is spoken. */
export function conceptNamed(name: string): ConceptKey | '' {
  const wanted = name.trim().toLowerCase();
  const keys = Object.keys(english.criteria) as ConceptKey[];
  return keys.find((key) => namesOf(key).includes(wanted)) || '';
}

/** Whether two names are of one criterion, be it in two languages. */
export function isSame(name: string, other: string): boolean {
  if (name.trim().toLowerCase() === other.trim().toLowerCase()) return true;
  const concept = conceptNamed(name);
  return concept !== '' && concept === conceptNamed(other);
}

/** "Level" and "Level of seniority" are. */
export function isLevel(name: string): boolean {
  const bare = name.trim().toLowerCase();
  return namesOf('level').some((level) => bare.indexOf(level) === 0 && !/^[\p{L}\d_]/u.test(bare.slice(level.length)));
}

function namesOf(key: ConceptKey): string[] {
  return [english.criteria[key].toLowerCase(), words.criteria[key].toLowerCase()];
}
