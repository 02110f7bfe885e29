/** The mail that asks a person to answer a survey. */
import type { Template } from '../mailkit/index.js';
import { words } from './words.js';

export const surveyInvitation: Template = {
  id: 'survey-invitation',
  formerIds: ['Survey'],
  wording: words.surveyInvitation,
};
