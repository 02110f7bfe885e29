/** The mails that ask a person to answer, and remind those who have not. */
import type { Text } from '../wording.js';
import { words } from './words.js';

const needs = [['link', 'first question']];

export const surveyInvitation: Text = {
  id: 'survey-invitation',
  wording: words.surveyInvitation,
  keys: /^mail:survey:/,
  needs,
};

export const surveyReminder: Text = {
  id: 'survey-reminder',
  wording: words.surveyReminder,
  keys: /^mail:reminder:/,
  needs,
};
