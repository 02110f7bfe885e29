/** The mail that asks a person to answer a survey. */
import type { Template } from './render.js';

export const surveyInvitation: Template = {
  id: 'Survey',
  subject: '{survey}: {minutes} minutes for {programme}',
  text: `Hello {first name},

how is it going with {partners}? Please take {minutes} minutes for these few questions:

{link}

The link is yours alone, please do not pass it on. Your answers go to {organiser} and are not shown to {partners}. If you would like help with anything, say so there and {organiser} will get in touch.

Thank you
{organiser}`,
  words: {
    programme: 'the name of the programme',
    organiser: "the organiser's name",
    'first name': "the person's first name",
    survey: "the survey's title",
    minutes: 'how long it takes',
    partners: 'whom the person is paired with',
    link: 'the personal link',
  },
};
