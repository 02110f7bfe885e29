/** The Calendar invitation to the first meeting of a pair. */
import type { Template } from '../mailkit/index.js';
import { words } from './words.js';

export const firstMeeting: Template = {
  id: 'first-meeting',
  formerIds: ['First meeting'],
  wording: words.firstMeeting,
};
