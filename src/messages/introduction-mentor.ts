/** The mail in which a mentor learns who the mentees are: one mail, however many they are. */
import type { Template } from './render.js';

export const introductionMentor: Template = {
  id: 'Introduction, mentor',
  subject: 'Whom you will mentor in {programme}: {mentees}',
  text: `Hello {first name},

thank you for giving your time to {programme}. This is who you will be mentoring:

{introductions}

What happens next:
- A short hello will reach you: in this programme the mentee makes the first move. If you hear nothing within a week, a line from you helps.
- The first meeting is in your calendar. Move it if the time does not suit you both.
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
