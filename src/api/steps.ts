/** The five steps of a programme: where each stands, and the one thing to do next. */
import { tables } from '../core/tables/index.js';
import { count } from '../core/text.js';
import type { World } from '../core/world.js';
import { SIGNUP_FORM_KEY } from '../jobs/setup.js';
import type { StepId, StepView, View } from './types.js';

type Facts = Omit<View, 'steps'>;
interface Standing {
  readonly done: boolean;
  readonly wrong?: boolean;
  readonly sentence: string;
}

const steps: readonly {
  readonly id: StepId;
  readonly title: string;
  readonly standing: (facts: Facts, world: World) => Standing;
}[] = [
  { id: 'setup', title: 'Set up', standing: setupStanding },
  { id: 'signups', title: 'Sign-ups', standing: signupsStanding },
  { id: 'match', title: 'Match', standing: matchStanding },
  { id: 'publish', title: 'Publish', standing: publishStanding },
  { id: 'surveys', title: 'Surveys', standing: surveysStanding },
];

/** The first step that is not done is next; those after it come later. */
export function stepsOf(facts: Facts, world: World): StepView[] {
  let nextFound = false;
  return steps.map(({ id, title, standing }) => {
    const { done, wrong, sentence } = standing(facts, world);
    const first = !done && !nextFound;
    if (first) nextFound = true;
    return { id, title, sentence, state: wrong ? 'attention' : done ? 'done' : first ? 'next' : 'later' };
  });
}

function setupStanding({ signups, doubts }: Facts, world: World): Standing {
  const missing = tables.filter(({ name }) => !world.tabs[name]).length;
  if (missing === tables.length)
    return { done: false, sentence: 'Adds the tabs and the sign-up form. Nothing is sent.' };
  if (missing > 0)
    return {
      done: false,
      wrong: true,
      sentence: `${count(missing, 'tab')} missing. Set up adds what is missing and changes nothing else.`,
    };
  if (doubts.some(({ key }) => key === SIGNUP_FORM_KEY)) {
    return { done: false, wrong: true, sentence: 'It is not known whether the sign-up form was made: see above.' };
  }
  return {
    done: true,
    sentence: signups.formUrl
      ? 'Ready. The sign-up form is open.'
      : 'Ready. Responses come from a form or list of your own.',
  };
}

function signupsStanding({ signups, problems }: Facts): Standing {
  const responses = signups.tabs.reduce((sum, tab) => sum + tab.responses, 0);
  const stopped = problems.filter((problem) => problem.weight === 'stops').length;
  if (responses === 0 && signups.people === 0)
    return { done: false, sentence: 'Send the form’s link to your people, then read the sign-ups.' };
  if (signups.people === 0) return { done: false, sentence: `${count(responses, 'response')} to read.` };
  const left = stopped > 0 ? ` ${count(stopped, 'row')} cannot be used yet.` : '';
  return { done: signups.mentees > 0 && signups.mentors > 0, wrong: stopped > 0, sentence: signups.balance + left };
}

function matchStanding({ match, publish }: Facts): Standing {
  const drafts = match.pairings.filter(({ status }) => status === 'draft').length;
  if (!match.round) return { done: false, sentence: 'Suggests the best pairings under your rules. Nothing is sent.' };
  if (match.round.stale)
    return { done: false, wrong: true, sentence: 'People or rules have changed since: suggest pairs again.' };
  if (drafts > 0)
    return { done: false, sentence: `${count(drafts, 'draft')} to approve, ${publish.approved} approved.` };
  const unmatched = match.pairings.filter(({ status }) => status === 'unmatched').length;
  return {
    done: true,
    sentence: `${count(publish.approved + publish.published, 'pair')} agreed${unmatched ? `, ${count(unmatched, 'mentee')} without a mentor` : ''}.`,
  };
}

function publishStanding({ publish, doubts }: Facts): Standing {
  const { approved, waiting, published } = publish;
  if (approved + waiting > 0) {
    return {
      done: false,
      sentence: `${count(approved + waiting, 'pair')} to introduce and invite to a first meeting.`,
    };
  }
  if (published === 0)
    return { done: false, sentence: 'Introduces approved pairs and invites them to a first meeting.' };
  return { done: true, wrong: doubts.length > 0, sentence: `${count(published, 'pair')} introduced and invited.` };
}

function surveysStanding({ surveys }: Facts): Standing {
  const open = surveys.filter(({ state }) => state !== 'not open');
  if (open.length === 0) return { done: false, sentence: 'Asks both sides how it is going.' };
  const answered = open.reduce((sum, one) => sum + one.answered, 0);
  const asked = open.reduce((sum, one) => sum + one.asked, 0);
  const help = open.reduce((sum, one) => sum + one.helpWanted.length, 0);
  return {
    done: true,
    wrong: help > 0,
    sentence: `${answered} of ${asked} have answered.${help > 0 ? ` ${count(help, 'person', 'people')} would like help.` : ''}`,
  };
}
