/** A second instrument beside the first check-in, in two languages, and people who answer both. */
import { addLanguage, catalogue, type Sentences } from '../../../src/core/words.js';
import type { World } from '../../../src/core/world.js';
import { type Instrument, personalCode } from '../../../src/programme/instrument.js';
import { answersJob } from '../../../src/programme/surveys/answers.js';
import { codeColumn } from '../../../src/programme/surveys/form.js';
import { pulse } from '../../../src/programme/surveys/pulse.js';
import { remindJob, surveyJob } from '../../../src/programme/surveys/survey.js';
import { words as surveys } from '../../../src/programme/surveys/words.js';
import { added } from '../../worlds.js';

export const words = catalogue('trial', {
  title: 'Trial month',
  goOn: { title: 'Would you like to go on?', yes: 'Yes', talk: 'I would like to talk first' },
  fit: 'How well do you fit?',
});

const german: Readonly<Record<string, Sentences>> = {
  trial: {
    title: 'Probemonat',
    goOn: { title: 'Soll es weitergehen?', yes: 'Ja', talk: 'Ich möchte erst sprechen' },
    fit: 'Wie gut passt es?',
  },
  surveys: { form: { code: 'Ihr Code (bitte stehen lassen)' } },
};
addLanguage('de', (room) => german[room]);

export const trial: Instrument = {
  ...pulse,
  id: 'trial',
  title: () => words.title,
  items: [
    {
      column: 'Go on',
      question: () => ({ type: 'choice', title: words.goOn.title, choices: [words.goOn.yes, words.goOn.talk] }),
      helpAnswer: () => words.goOn.talk,
    },
    {
      column: 'Fit',
      question: () => ({ type: 'scale', title: words.fit, low: 1, high: 5 }),
      scored: true,
    },
  ],
};

const both = () => [pulse, trial];
export const survey = surveyJob(both);
export const remind = remindJob(both);
export const answers = answersJob(both);

/** Somebody sends the form of a survey: answers by header. `link`: the survey whose link was used. */
export function answered(
  before: World,
  { id }: Instrument,
  personId: string,
  given: Readonly<Record<string, string>>,
  link = id,
): World {
  const tab = Object.values(before.tabs).find(({ formUrl }) => formUrl.endsWith(`form:survey:${id}`))!;
  const code = tab.header[codeColumn(tab)]!;
  const row = { Timestamp: before.now, [code]: personalCode(before.secret, link, personId), ...given };
  return added(before, tab.name, [row]);
}

/** An answer to the first check-in, by header: as most would answer, but for the change. */
export function checkIn(change: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const { meetings, useful, atEase, progress, help } = surveys.pulse;
  return {
    [meetings.title]: '2',
    [useful.title]: '4',
    [atEase.title]: '5',
    [progress.title]: '3',
    [help.title]: help.no,
    ...change,
  };
}
