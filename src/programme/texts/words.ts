/** What is said of the texts that people receive: rewording, trying out and sending again; and the people of an example. */
import { longDay } from '../../core/text.js';
import { catalogue } from '../../core/words.js';

export const words = /* @__PURE__ */ catalogue('texts', {
  saveTitle: 'Save a text',
  testTitle: 'Send a test to yourself',
  againTitle: 'Send a mail again',
  occasion: 'Test',
  again: 'Again',
  testSubject: (subject: string) => `[Test] ${subject}`,
  tested: (address: string) => `Sent to ${address}, and to nobody else.`,
  saved: 'Saved.',
  noText: 'There is no such text any more. Open the page of texts again.',
  missing: (any: readonly string[]) =>
    `This text needs ${any.map((one) => `{${one}}`).join(' or ')}; without it people miss what it is for.`,
  noMailLeft: 'Google lets this account send no more mails today. Try it tomorrow.',
  notThere: 'This mail is no longer as it was shown. Look at it again, then send the test.',
  notSent: 'This has not been sent to them, or it has failed: look at the Outbox.',
  notWanted:
    'This mail is of something that no longer holds: they take part no more, the pair has ended, or it is over. It is not sent again.',
  sentBefore: (when: string) =>
    `They got it already, on ${longDay(when.slice(0, 10))}. They get it once more, as it reads now.`,
  noExample: 'Nobody would get this as the Sheet stands, so it is shown for people whom we made up.',
  example: {
    mentee: 'Maya Fischer',
    mentor: 'Elena Meyer',
    free: 'Omar Haddad',
    topics: 'Leadership, Negotiation',
    languages: 'English',
    aboutMentee: 'Three years in marketing, and I would like to lead a team one day.',
    aboutMentor: 'I have led two reorganisations, and learned most from the parts that went wrong.',
  },
});
