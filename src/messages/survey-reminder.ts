/** The mail that reminds a person of a survey that is still unanswered. */
import type { Template } from './render.js';
import { surveyInvitation } from './survey-invitation.js';

export const surveyReminder: Template = {
  id: 'Survey reminder',
  subject: 'A reminder: {survey}, {minutes} minutes',
  text: `Hello {first name},

a few days ago we asked how it is going with {partners}. We have not heard from you yet, and would like to:

{link}

The link is yours alone, please do not pass it on. If you have answered meanwhile, thank you, and please ignore this mail. If you would rather talk, reply: it reaches {organiser}.

Thank you
{organiser}`,
  words: surveyInvitation.words,
};
