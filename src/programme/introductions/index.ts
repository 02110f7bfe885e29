/** Introductions: approved pairs learn of each other and are invited to their first meeting. */
import * as records from '../../records/index.js';
import { defineArea, defineCard } from '../area.js';
import { introductionApology } from './apologies.js';
import { introductionMentee, introductionMentor } from './mails.js';
import { noMenteeMail, tellMentors } from './no-mentee.js';
import { publish, SOURCE } from './publish.js';
import { unpublish } from './unpublish.js';
import { isSettled, standing, view } from './view.js';
import { words } from './words.js';

export const introductions = defineArea({
  name: 'introductions',
  phase: 'run',
  jobs: [publish, unpublish, tellMentors],
  mails: [introductionMentee, introductionMentor, introductionApology, noMenteeMail],
  finds: [SOURCE],
  isSettled,
  card: defineCard({
    title: () => words.title,
    needs: { reads: [...unpublish.reads, records.problems], sends: true },
    view,
    standing,
  }),
});
