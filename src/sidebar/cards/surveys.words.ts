/** What the card "Surveys" says. */
import { count, thousands } from '../../core/text.js';
import { catalogue } from '../../core/words.js';

export const panel = /* @__PURE__ */ catalogue('panel: surveys', {
  none: 'No surveys yet. They appear once pairs are published.',
  states: { 'not open': 'Not open', open: 'Open', closed: 'Closed' },
  answered: (answered: number, asked: number) => `${thousands(answered)} of ${thousands(asked)} answered`,
  answeredWithMean: (answered: number, asked: number, mean: number) =>
    `${thousands(answered)} of ${thousands(asked)} answered, mean ${(Math.round(mean * 10) / 10).toFixed(1)} of 5`,
  unknown: (answers: number) => `${count(answers, 'answer')} from people not in the programme.`,
  help: (people: number) => `${count(people, 'person wants', 'people want')} help`,
  send: 'Preview and send',
  sendLabel: (title: string) => `Preview and send ${title}`,
  openForm: 'Open form',
  run: 'Read answers',
});
