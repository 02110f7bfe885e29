/** The mail in which a mentor learns who the mentees are: one mail, however many they are. */
import type { Template } from '../mailkit/index.js';
import { words } from './words.js';

export const introductionMentor: Template = {
  id: 'introduction-mentor',
  formerIds: ['Introduction, mentor'],
  wording: words.introductionMentor,
};
