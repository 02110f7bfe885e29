/** A question answered by yes, no or "don't mind", such as "I prefer to meet remotely". */
import { catalogue } from '../../../core/words.js';
import { fold } from '../names.js';
import { type CriterionContext, defineKind, FORBIDDEN } from './kind.js';
import { readYesNo, type YesNo } from './yes-no.js';

export const words = /* @__PURE__ */ catalogue('matching criteria preference', {
  label: 'Yes or no',
  help: 'Points when both say yes or both say no; who does not mind suits everybody. With two columns: points when the mentor says yes to what the mentee asks for.',
  limit: '"must": a pair whose answers do not go together is not allowed.',
  bothYes: (criterion: string) => `both said yes to “${criterion}”`,
  sameAnswer: (criterion: string) => `both gave the same answer to “${criterion}”`,
});

export const preference = defineKind<YesNo>('preference', words, {
  read: (text) => readYesNo(text),
  points(mentee, mentor, context) {
    const suits = mentee === mentor || mentee === 'any' || mentor === 'any' || (mentee === 'no' && isSided(context));
    return suits ? 1 : context.limit.must ? FORBIDDEN : 0;
  },
  phrase(mentee, mentor, _, context) {
    if (mentee !== mentor || mentee === 'any') return null;
    const { name } = context.criterion;
    if (mentee === 'yes') return { subject: 'both', text: words.bothYes(name) };
    return isSided(context) ? null : { subject: 'both', text: words.sameAnswer(name) };
  },
});

/** One column holds what mentees ask for, the other what mentors offer: then a mentee's no asks for nothing. */
function isSided({ criterion: { menteeColumn, mentorColumn } }: CriterionContext): boolean {
  return menteeColumn !== '' && mentorColumn !== '' && fold(menteeColumn) !== fold(mentorColumn);
}
