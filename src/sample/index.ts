/** The sample programme, ready to be played: what its organiser decided, who signs up, what they answer later. */
import { samplePeople } from './crowd.js';
import { messySignups } from './messy.js';
import { random } from './random.js';
import { fillIn, type SampleSignup } from './signups.js';

export { sampleSettings } from './settings.js';
export type { FormAnswer, SampleSignup } from './signups.js';
export { type SampleSurveyAnswer, sampleSurveyAnswers } from './survey-answers.js';

/** About a hundred sign-ups in 12 days, the messy dozen among them. The same seed gives the same sign-ups. */
export function sampleSignups(seed = 2027): SampleSignup[] {
  const chance = random(seed);
  const people = samplePeople(chance);
  const signups = people.map((person) => fillIn(person, people, chance));
  return [...signups, ...messySignups(people, chance)].sort(
    (a, b) => a.minutesAfterOpening - b.minutesAfterOpening || (a.email < b.email ? -1 : 1),
  );
}
