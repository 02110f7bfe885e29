/** The mail in which a mentor learns who the mentees are: one mail, however many they are. */
import type { Template } from './render.js';

export const introductionMentor: Template = {
  id: 'Introduction, mentor',
  subject: 'Your mentees in {programme}: {mentees}',
  text: `Hello {first name},

thank you for giving your time to {programme}. This is who you will be mentoring:

{introductions}

What happens next:
- Each of them has been asked to write you a short hello. If you hear nothing within a week, a line from you helps.
- You find the first meetings in your calendar. Move them if they do not suit you both.
- What you tell each other stays between you.

If something does not feel right, reply to this mail: it reaches {organiser} and nobody else.

With thanks
{organiser}`,
  words: {
    programme: 'the name of the programme',
    organiser: "the organiser's name",
    'first name': "the mentor's first name",
    mentees: "the mentees' names",
    introductions: 'a line for each mentee: name, address, why, when they first meet',
  },
};
