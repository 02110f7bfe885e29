/** All texts that people receive. */
import { firstMeeting } from './first-meeting.js';
import { introductionMentee } from './introduction-mentee.js';
import { introductionMentor } from './introduction-mentor.js';
import type { Template } from './render.js';
import { surveyInvitation } from './survey-invitation.js';
import { surveyReminder } from './survey-reminder.js';

export const templates: readonly Template[] = [
  introductionMentee,
  introductionMentor,
  firstMeeting,
  surveyInvitation,
  surveyReminder,
];

export { type Rendered, render, type Template } from './render.js';
export { firstMeeting, introductionMentee, introductionMentor, surveyInvitation, surveyReminder };
