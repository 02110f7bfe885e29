/** The mail in which a mentee learns who the mentor is. The mentee makes the first move. */
import type { Template } from './render.js';

export const introductionMentee: Template = {
  id: 'Introduction, mentee',
  subject: 'Your mentor in {programme}: {mentor}',
  text: `Hello {first name},

we have found a mentor for you in {programme}: {mentor} ({mentor email}).

Why the two of you: {why}

What happens next:
- Please write {mentor} a short hello today. In this programme the mentee makes the first move.
- {meeting}
- Think of one or two things that you would like to have reached by the end. They are a good start for your first talk.

What you tell each other stays between you. If something does not feel right, reply to this mail: it reaches {organiser} and nobody else.

Have a good start
{organiser}`,
  words: {
    programme: 'the name of the programme',
    organiser: "the organiser's name",
    'first name': "the mentee's first name",
    mentor: "the mentor's name",
    'mentor email': "the mentor's e-mail address",
    why: 'why the two were paired',
    meeting: 'when they first meet',
  },
};
