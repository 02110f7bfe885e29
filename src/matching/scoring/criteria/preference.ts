/** A question answered by yes, no or "don't mind", such as "I prefer to meet remotely". */
import { fold } from '../names.js';
import { FORBIDDEN, type Kind, type Use } from './kind.js';
import { readYesNo, type YesNo } from './yes-no.js';

export const preference: Kind<YesNo> = {
  kind: 'preference',
  label: 'Yes or no',
  help: 'Points when both say yes or both say no; who does not mind suits everybody. With two columns: points when the mentor says yes to what the mentee asks for.',
  limit: '"must": a pair whose answers do not go together is not allowed.',
  read: (text) => readYesNo(text),
  points(mentee, mentor, use) {
    const suits = mentee === mentor || mentee === 'any' || mentor === 'any' || (mentee === 'no' && isSided(use));
    return suits ? 1 : use.limit.must ? FORBIDDEN : 0;
  },
  phrase(mentee, mentor, _, use) {
    if (mentee !== mentor || mentee === 'any') return '';
    if (mentee === 'yes') return `both said yes to “${use.criterion.name}”`;
    return isSided(use) ? '' : `both gave the same answer to “${use.criterion.name}”`;
  },
};

/** One column holds what mentees ask for, the other what mentors offer: then a mentee's no asks for nothing. */
function isSided({ criterion: { menteeColumn, mentorColumn } }: Use): boolean {
  return menteeColumn !== '' && mentorColumn !== '' && fold(menteeColumn) !== fold(mentorColumn);
}
