/** Signing up: the form, and the people that its answers, or another form's, become. */
import * as records from '../../records/index.js';
import { uses } from '../../signups/index.js';
import { defineArea, defineCard } from '../area.js';
import { bring } from './bring.js';
import { confirm } from './confirm.js';
import { correctQuestions } from './correct-questions.js';
import { intake } from './intake.js';
import { receipt, receiptOccasion, receipts } from './receipts.js';
import { remarks } from './remarks.js';
import { settings } from './settings.js';
import { setsUpSignup } from './sign-up-form.js';
import { SOURCE } from './source.js';
import { updateForm } from './update-form.js';
import { isSettled, signupStanding, signupView } from './view.js';
import { whose } from './whose.js';
import { words } from './words.js';

export const signup = defineArea({
  name: 'signup',
  phase: 'prepare',
  settings,
  // The form is made from them.
  settingsOn: 'setup',
  jobs: [intake, correctQuestions, confirm, remarks, whose, bring, receipts, updateForm],
  occasions: () => [receiptOccasion],
  mails: [receipt],
  setsUp: setsUpSignup,
  offers: [{ table: records.questions.name, column: 'use', words: uses.map(({ use }) => use) }],
  finds: [SOURCE],
  isSettled,
  card: defineCard({
    title: () => words.title,
    needs: {
      reads: [records.questions, records.people, records.problems, records.criteria, records.surveys, records.outbox],
      readsResponses: true,
    },
    view: signupView,
    standing: signupStanding,
  }),
});
