/** The mail in which a mentee learns who the mentor is. The mentee makes the first move. */
import type { Template } from '../mailkit/index.js';
import { words } from './words.js';

export const introductionMentee: Template = {
  id: 'introduction-mentee',
  formerIds: ['Introduction, mentee'],
  wording: words.introductionMentee,
};
