/** What the card "Set up" says. */
import { catalogue } from '../../core/words.js';

export const panel = /* @__PURE__ */ catalogue('panel: setup', {
  first:
    'Makes the tabs, example criteria and the sign-up form. Look through the settings below first: the form is made from them.',
  again: 'The tabs and the form are there. Setting up again only adds what is missing; it never overwrites.',
  run: 'Set up',
  runAgain: 'Set up again',
  runTitle: 'Shows first what will be made',
  settings: 'Settings',
  noSettings: 'Settings appear here after setting up.',
});
