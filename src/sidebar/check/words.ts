/** What the page of the check says beside what the check itself has found. */
import { count } from '../../core/text.js';
import { catalogue } from '../../core/words.js';

export const words = /* @__PURE__ */ catalogue('panel check', {
  open: 'Check this Sheet',
  why: 'Does Google allow what a programme needs? Worth a minute before you send the form to anybody.',
  title: 'Check this Sheet',
  about:
    'Tries what Pairwright needs from Google, one thing after the other: about a minute. It sends one mail, to you, and makes one form, which you throw away at the end.',
  start: 'Check now',
  restart: 'Check all again',
  progress: (at: number, of: number) => `Trying ${at} of ${of}`,
  outcome: (good: number, mends: number) =>
    mends === 0 ? `${count(good, 'thing')} in order.` : `${count(good, 'thing')} in order, ${mends} to mend.`,
  retry: 'Try again',
  retryLabel: (title: string) => `Try again: ${title}`,
  refresh: 'See whether it came',
  end: 'I have looked: take the form away',
  ended:
    'The form no longer belongs to this Sheet. Throw it away in Drive: it is called “Pairwright check (can be thrown away)”.',
  report: 'Report to pass on',
  reportAbout: 'What came out, without names, addresses or links.',
  back: 'Back to the programme',
});
