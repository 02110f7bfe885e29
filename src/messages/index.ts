/** All texts that people receive. */
import type { Template } from '../mailkit/index.js';
import { firstMeeting } from './first-meeting.js';
import { introductionMentee } from './introduction-mentee.js';
import { introductionMentor } from './introduction-mentor.js';
import { surveyInvitation } from './survey-invitation.js';

export const templates: readonly Template[] = [introductionMentee, introductionMentor, firstMeeting, surveyInvitation];

export { words as messageWords } from './words.js';
export { firstMeeting, introductionMentee, introductionMentor, surveyInvitation };
