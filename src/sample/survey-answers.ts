/** What the people of the sample programme answer to a survey: most are content, some are not, some do not answer. */
import type { Question } from '../core/form.js';
import { type Random, random } from './random.js';
import type { FormAnswer } from './signups.js';

export interface SampleSurveyAnswer {
  readonly email: string;
  readonly answers: Record<string, FormAnswer>;
  readonly minutesAfterOpening: number;
}

/**
 * Answers of a share of the people to the questions of a survey form, in the order of arrival.
 * Each person has a mood of their own, so that their answers go together.
 */
export function sampleSurveyAnswers(
  seed: number,
  people: readonly { readonly email: string }[],
  questions: readonly Question[],
  share = 0.6,
): SampleSurveyAnswer[] {
  const chance = random(seed);
  const answered: SampleSurveyAnswer[] = [];
  for (const { email } of people) {
    if (!chance.chance(share)) continue;
    const mood = Math.min(1, Math.max(0, 0.72 + (chance.next() + chance.next() - 1) * 0.45));
    const answers: Record<string, FormAnswer> = {};
    for (const question of questions) {
      const answer = answerTo(question, mood, chance);
      if (answer !== null) answers[question.title] = answer;
    }
    answered.push({ email, answers, minutesAfterOpening: chance.between(3, 6000) });
  }
  return answered.sort((a, b) => a.minutesAfterOpening - b.minutesAfterOpening || (a.email < b.email ? -1 : 1));
}

/** Null leaves the question blank; a required one is never left blank. */
function answerTo(question: Question, mood: number, chance: Random): FormAnswer | null {
  switch (question.type) {
    case 'section':
    case 'page':
      return null;
    case 'scale': {
      const steps = question.high - question.low;
      const step = Math.round(mood * steps + (chance.next() - 0.5) * 1.4);
      return String(question.low + Math.min(steps, Math.max(0, step)));
    }
    case 'choice':
    case 'list': {
      // The first choice of a survey is the quiet one ("No, all is well", "Not yet").
      const asksForHelp = question.choices.length === 2;
      const at = asksForHelp
        ? mood < 0.45 && chance.chance(0.5)
          ? 1
          : 0
        : near(question.choices.length, mood, chance);
      return question.choices[at] || null;
    }
    case 'checkboxes': {
      const ticked = question.choices.filter(() => chance.chance(0.4));
      if (ticked.length > 0) return ticked;
      return question.required && question.choices.length > 0 ? [chance.pick(question.choices)] : null;
    }
    case 'grid':
      return Object.fromEntries(
        question.rows.map((row) => [row, [question.columns[near(question.columns.length, mood, chance)]!]]),
      );
    case 'checkbox grid':
      return Object.fromEntries(question.rows.map((row) => [row, question.columns.filter(() => chance.chance(0.4))]));
    case 'date':
      return question.required ? '2027-03-15' : null;
    case 'text':
    case 'paragraph':
      return question.required || chance.chance(0.35) ? chance.pick(mood < 0.5 ? grumbles : praises) : null;
  }
}

function near(count: number, mood: number, chance: Random): number {
  return Math.min(count - 1, Math.max(0, Math.round(mood * (count - 1) * 0.8 + (chance.next() - 0.5) * 1.6)));
}

const praises = [
  'We had two good talks and set a goal for the summer.',
  'Very glad to have been paired with somebody outside my team.',
  'It took a while to find a time, then it was worth it.',
  'Thank you for organising this!',
];
const grumbles = [
  'We have not found a time that suits both of us.',
  'My partner has not answered my last two messages.',
  'Nice talks, but I am not sure what we are working towards.',
];
