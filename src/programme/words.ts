/** What the programme says about settings, problems and people in general. */
import { count, list } from '../core/text.js';
import { catalogue } from '../core/words.js';

/** Words in braces of a mail: its own, and those that every mail may use. Like catalogues, called `@__PURE__`. */
export function withSender<T extends Readonly<Record<string, string>>>(own: T) {
  return {
    programme: 'the name of the programme',
    organiser: "the organiser's name",
    'reply to': 'where replies go',
    'write to us': 'a link to a mail that asks to pause or to be taken out',
    ...own,
  };
}

export const words = /* @__PURE__ */ catalogue('programme', {
  writeToUs: 'write to us',
  takeMeOut: (programme: string) => `Please pause me or take me out of ${programme}`,
  noSetting: (id: string) => `There is no setting "${id}".`,
  notSaved: (label: string, wrong: string, value: string) =>
    `The setting "${label}" ${wrong}; "${value}" was not saved.`,
  wrongSetting: (label: string, wrong: string) => `"${label}" ${wrong}.`,
  becomes: (label: string, value: string) => `${label}: “${value}” from now on.`,
  blankNow: (label: string) => `${label}: blank from now on.`,
  correctSetting: (fallback: string) => `Correct it; until then it is "${fallback}".`,
  needsOneOf: (choices: readonly string[]) => `needs one of: ${choices.join(', ')}`,
  needsWhole: (low: number, high: number) => `needs a whole number from ${low} to ${high}`,
  needsAddress: 'needs one e-mail address or nothing',
  needsZone: 'needs a time zone such as Europe/London or nothing',
  needsTopics: 'needs at least two topics, separated by commas',
  /** Below the words in braces, for those who reword a text. */
  marksHelp:
    'A line that begins with # is a heading, one with - an item of a list; **two stars** are bold; [Label]({link}) alone on a line is a button; what follows a line of --- is small print.',
  waits: (sendings: number) =>
    `${count(sendings, 'sending waits', 'sendings wait')} for your confirmation: what was to be sent has changed since.`,
  tooMany: (mails: number, people: number) =>
    `This would send ${count(mails, 'mail')}, and there are ${count(people, 'person', 'people')} in the People tab. Something is wrong, so nothing was sent: look for rows that stand twice in People and Pairings.`,
  list: (items: readonly string[]) => list(items),
});
