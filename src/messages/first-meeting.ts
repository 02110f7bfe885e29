/** The Calendar invitation to the first meeting of a pair. */
import type { Template } from './render.js';

export const firstMeeting: Template = {
  id: 'First meeting',
  subject: '{mentee} and {mentor} meet: {programme}',
  text: `Your first meeting in {programme}.

A good first agenda:
- Who are you, and what brought you here?
- What would {mentee} like to have reached by the end?
- How often will you meet, where, and how do you reach each other in between?
- What stays between you? (Everything, unless you agree otherwise.)

The time does not suit you? Propose a new one in the invitation, or ask {organiser}.`,
  words: {
    programme: 'the name of the programme',
    organiser: "the organiser's name",
    mentee: "the mentee's name",
    mentor: "the mentor's name",
  },
};
