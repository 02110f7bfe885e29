/** Tells whose answer a question is: by who answered it, or by what its header says of wanting and offering. */
import { text } from '../../core/cell.js';
import type { Tab } from '../../core/world.js';
import { readRole } from '../cells/role.js';
import { baseHeader, headerKey } from '../headers.js';
import type { Side } from '../question-row.js';
import type { QuestionUse } from '../uses.js';

/** For each column of a form for both roles which of them answered it; `both` when it does not show. Copies of one question are counted together. */
export function answeredBy(tab: Pick<Tab, 'header' | 'rows'>, given: ReadonlyMap<number, QuestionUse>): Side[] {
  const role = Array.from(given.keys()).find((column) => given.get(column) === 'role');
  if (role === undefined) return tab.header.map(() => 'both');
  const rows = tab.rows.slice(0, 400).map((row) => ({ row, role: readRole(text(row[role]), tab.header[role]).value }));
  const bases = tab.header.map((header) => baseHeader(headerKey(header)));
  const share = (wanted: Side, base: string): number => {
    const own = rows.filter((one) => one.role === wanted);
    const filled = own.filter(({ row }) => bases.some((other, column) => other === base && text(row[column]) !== ''));
    // Two people tell nothing yet.
    return own.length < 2 ? Number.NaN : filled.length / own.length;
  };
  return bases.map((base) => {
    const [mentees, mentors] = [share('mentee', base), share('mentor', base)];
    if (mentees >= 0.5 && mentors <= 0.1) return 'mentee';
    return mentors >= 0.5 && mentees <= 0.1 ? 'mentor' : 'both';
  });
}

/** What is asked of whom: what a mentee wants or what a mentor offers, `both` when the header does not tell. */
export function sideOf(header: string): 'mentee' | 'mentor' | 'both' {
  const text = header.replace(/[’‘]/g, "'");
  if (
    /^(for )?mentors?( only)?\b(?!'s)[ ,:-]|\bif you (are|would be|want to be|could be|'re) (a )?mentor|\bas a mentor\b/.test(
      text,
    )
  )
    return 'mentor';
  if (
    /^(for )?mentees?( only)?\b(?!'s)[ ,:-]|\bif you (are|would be|want to be|'re) (a )?mentee|\bas a mentee\b/.test(
      text,
    )
  )
    return 'mentee';
  if (/\bmentors?\b/.test(text) && /\bmentees?\b/.test(text)) return 'both';
  if (/\b(your|a|the) mentor\b|\bfrom (a |your )?mentor/.test(text)) return 'mentee';
  if (/\b(your|a|the) mentees?\b|\bmentees\b/.test(text)) return 'mentor';
  if (offers.test(text)) return 'mentor';
  if (wants.test(text)) return 'mentee';
  return 'both';
}

const offers =
  /\b(like|love|happy|able|willing|comfortable|confident|prepared|keen|want) (to (be )?(help\w*( others| with)?|offer\w*|shar\w+|teach\w*|support\w*|mentor\w*|coach\w*|advis\w+|guid\w+)|helping|offering|sharing|teaching|supporting|mentoring|coaching|advising|guiding|in (which )?to (mentor|advise))\b|\b(can|could|do) (you )?(i )?(help|offer|share|teach|support|mentor|coach|advise)\b|\bhelp (others|people|someone)\b|\boffer(ed|ing|s)?\b|\bexpertise\b|\bstrengths?\b|\bgood at\b|\bknow(ledge)? (well|to share)|\bexperience (in|with)\b|\bteach\b|\bto share\b|\bcan mentor\b|\bproficien|\bbring to\b/;
const wants =
  /\b(want(ed|s)?|need(ed|s)?|learn(ing)?|develop(ment)?|improve|grow(th)?|gain|looking for|seek(ing)?|goals?|hope|hoping|get help|struggl\w+|challenges?)\b|\blike (some )?(help|support|advice|guidance|mentoring|to (learn|develop|improve|get|work on|discuss|gain|explore|be mentored|receive|focus))|\b(help|support|advice|guidance) (with|on|in)\b|\binterested in\b/;
