/** The mails that ask a person to answer, and remind those who have not. */
import type { Template } from '../wording.js';
import { words } from './words.js';

export const surveyInvitation: Template = { id: 'survey-invitation', wording: words.surveyInvitation };

export const surveyReminder: Template = { id: 'survey-reminder', wording: words.surveyReminder };
