/** Tells whose answer a question is: by who answered it, or by what its header says of wanting and offering. */
import { type Cell, text } from '../../core/cell.js';
import type { Tab } from '../../core/world.js';
import { type Role, readRole } from '../cells/role.js';
import { baseHeader, headerKey } from '../headers.js';
import type { Side } from '../question-row.js';
import type { QuestionUse } from '../uses.js';

/** Of whom nothing can be told yet. */
const few = 2;
/** So many tell even where they left it blank. */
const many = 3;

export interface Answerers {
  /** Which role alone answered it; `both` when it does not show. */
  readonly side: Side;
  /** Most of either role did. */
  readonly byEach: boolean;
}

/** For each column of a form for both roles. Copies of one question are counted together. */
export function answeredBy(tab: Pick<Tab, 'header' | 'rows'>, given: ReadonlyMap<number, QuestionUse>): Answerers[] {
  const roles = Array.from(given.keys()).filter((column) => given.get(column) === 'role');
  if (roles.length === 0) return tab.header.map(() => ({ side: 'both', byEach: false }));
  const rows = tab.rows.slice(0, 400).map((row) => ({ row, role: roleOfRow(tab.header, row, roles) }));
  const bases = tab.header.map((header) => baseHeader(headerKey(header)));
  const own = {
    mentee: rows.filter(({ role }) => role === 'mentee'),
    mentor: rows.filter(({ role }) => role === 'mentor'),
  };
  const share = (side: 'mentee' | 'mentor', base: string): number => {
    const filled = own[side].filter(({ row }) =>
      bases.some((other, column) => other === base && text(row[column]) !== ''),
    );
    return own[side].length < few ? Number.NaN : filled.length / own[side].length;
  };
  const isOnly = (mine: number, theirs: number, others: number) =>
    (mine >= 0.5 && theirs <= 0.1) || (mine >= 0.2 && theirs === 0 && others >= many);
  return bases.map((base): Answerers => {
    const [mentees, mentors] = [share('mentee', base), share('mentor', base)];
    if (isOnly(mentees, mentors, own.mentor.length)) return { side: 'mentee', byEach: false };
    if (isOnly(mentors, mentees, own.mentee.length)) return { side: 'mentor', byEach: false };
    return { side: 'both', byEach: mentees >= 0.5 && mentors >= 0.5 };
  });
}

function roleOfRow(header: readonly string[], row: readonly Cell[], columns: readonly number[]): Role | '' {
  const told = new Set(columns.map((column) => readRole(text(row[column]), header[column]).value));
  told.delete('');
  return told.size > 1 ? 'both' : Array.from(told)[0] || '';
}

/** What is asked of whom: what a mentee wants or what a mentor offers, `both` when the header does not tell. */
export function sideOf(header: string): 'mentee' | 'mentor' | 'both' {
  const text = header.replace(/[’‘]/g, "'");
  const own = addressedTo(text);
  if (own !== 'both') return own;
  if ((/\bmentors?\b/.test(text) && /\bmentees?\b/.test(text)) || asksForEither.test(text)) return 'both';
  if (/\b(your|my|a|the|choice) mentor\b|\bfrom (a |your )?mentor/.test(text)) return 'mentee';
  if (/\b(your|a|the) mentees?\b|\bmentees\b/.test(text)) return 'mentor';
  if (receives.test(text)) return 'mentee';
  if (offers.test(text)) return 'mentor';
  if (wants.test(text)) return 'mentee';
  return 'both';
}

/** Which role alone a question says that it is for. */
export function addressedTo(header: string): Side {
  if (
    /^(for )?mentors?( only)?\b(?!'s)[ ,:-]|\bif you (are|would be|want to be|could be|'re) (a )?mentor|\bas a mentor\b/.test(
      header,
    )
  )
    return 'mentor';
  return /^(for )?mentees?( only)?\b(?!'s)[ ,:-]|\bif you (are|would be|want to be|'re) (a )?mentee|\bas a mentee\b/.test(
    header,
  )
    ? 'mentee'
    : 'both';
}

/** "What would you like to learn or teach?" */
const asksForEither =
  /\b(learn|receive|get|want|need|seek|develop|gain|improve)\b[^,]{0,40}( or | and |\/| ?& ?|and\/or)[^,]{0,20}\b(teach|share|offer|give|provide|pass on|help others?|mentor others?|support others?)\b|\b(teach|share|offer|give|provide|pass on)\b[^,]{0,40}( or | and |\/| ?& ?|and\/or)[^,]{0,20}\b(learn|receive|get|want|need|seek)\b/;
const offers =
  /\b(like|love|happy|able|willing|comfortable|confident|prepared|keen|want) (to (be )?(help\w*( others| with)?|offer\w*|shar\w+|teach\w*|support\w*|mentor\w*|coach\w*|advis\w+|guid\w+)|helping|offering|sharing|teaching|supporting|mentoring|coaching|advising|guiding|in (which )?to (mentor|advise))\b|\b(can|could|do) (you )?(i )?(help|offer|share|teach|support|mentor|coach|advise|guide)\b|\bhelp (others|people|someone)\b|\boffer(ed|ing|s)?\b|\bexpertise\b|\bstrengths?\b|\bgood at\b|\bknow(ledge)? (well|to share)|\bexperience (in|with)\b|\bteach\b|\bto share\b|\bcan mentor\b|\bproficien|\bbring to\b|\bknow (a lot|much|plenty|most|more)\b|\bknowledg(e|eable)\b.*\b(in|of|about)\b|\bask me about\b|\b(could|can|able to|happy to|willing to|like to) ((talk|chat|speak) about|pass on|contribute|give back|provide|give|explain|show|advise|answer questions|walk|train|tutor)\b|\bspeciali[sz]|\bskilled\b|\bgive (advice|guidance|support|help)\b|\bprovide (advice|guidance|support|help|mentoring)\b|\bpass on\b|^(to )?give$/;
const receives = /\bbe(ing)? (mentored|coached|supported|guided|advised|helped|taught|trained)\b|^(to )?(get|receive)$/;
const wants =
  /\b(want(ed|s)?|need(ed|s)?|learn(ing)?|develop(ment)?|improve|grow(th)?|gain|looking for|seek(ing)?|goals?|hope|hoping|get help|struggl\w+|challenges?)\b|\blike (some )?(help|support|advice|guidance|mentoring|to (learn|develop|improve|get|work on|discuss|gain|explore|be mentored|receive|focus))|\b(help|support|advice|guidance) (with|on|in)\b|\binterested in\b|\bcurious about\b|\bget better at\b|\bbe (mentored|coached|supported|guided|advised|helped)\b|\b(benefit|profit) from\b|\bunderstand better\b|\bto (work on|explore)\b|\breceiv\w*\b|\bask (for|about)\b/;
