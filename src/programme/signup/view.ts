/** What the card "Sign-ups" shows: responses, people and seats, and what each question is used for. */
import { read } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { uses } from '../../signups/index.js';
import type { Standing } from '../area.js';
import { type Found, isCalled, readProblems } from '../problems.js';
import { askedWhose } from './asked-whose.js';
import { basisIsOpen, mayTakePart, toConfirm } from './consent.js';
import { balanceSentence, countsOf } from './counts.js';
import { doubts } from './doubts.js';
import { participants } from './participants.js';
import { withoutReceipt } from './receipts.js';
import { unread } from './remarks.js';
import { responseTabs, tabsInUse } from './responses.js';
import { madeForm, signupFormUrl } from './sign-up-form.js';
import { SOURCE } from './source.js';
import { unasked, understood } from './understood.js';
import { whyNotRead } from './unread-tabs.js';
import { formDiffers } from './update-form.js';
import { words } from './words.js';

export function signupView(world: World) {
  const tabs = responseTabs(world);
  const used = tabsInUse(world, tabs);
  const basisOpen = basisIsOpen(world);
  // Until it is confirmed they are counted as if it were.
  const counts = countsOf(participants(world, basisOpen ? mayTakePart(world, true) : undefined));
  return {
    formUrl: signupFormUrl(world),
    /** How the settings differ from what the form was made from, in sentences. */
    formDiffers: formDiffers(world),
    /** Questions that the last update of the form did not find as we had made them, or `''`. */
    formMissing: madeForm(world)?.missing || '',
    /** How many have signed up and have not had it confirmed by mail. */
    withoutReceipt: basisOpen ? 0 : withoutReceipt(world).length,
    /** How many agreed to an earlier wording than the form has now. */
    earlierConsent: earlierConsent(world),
    tabs: used.map((tab) => ({ name: tab.name, responses: tab.rows.length })),
    /** Tabs that have answers and are not read; the Problems say why. */
    unused: tabs
      .filter((tab) => used.indexOf(tab) < 0 && tab.rows.length > 0)
      .map((tab) => ({ name: tab.name, rows: tab.rows.length })),
    ...counts,
    /** No form asks for consent, and the organiser has not confirmed that people agree. */
    basisOpen,
    /** How many no form asks, and the organiser has not vouched for. */
    toConfirm: toConfirm(world).length,
    /** What people wrote that is used for nothing, and nobody has read. */
    remarks: unread(world).map(({ id, name, email, toRead }) => ({
      id,
      name: name || email,
      wrote: toRead.split('\n'),
    })),
    /** Names that came with somebody else's address. */
    whose: askedWhose(world),
    /** What keeps pairs from being suggested, in sentences, or `''`. */
    doubts: doubts(world),
    /** "8 seats short: ..." in a sentence. */
    balance: balanceSentence(counts),
    questions: understood(world, counts),
    /** What follows from what nobody was asked, in sentences. */
    unasked: unasked(world),
    /** `of`: for a question, or for the row that stands for a whole tab. */
    uses: uses.map(({ use, label, of }) => ({ use: use as string, label, of })),
    criteria: read(world, records.criteria).map(({ name }) => name),
  };
}

function earlierConsent(world: World): number {
  const now = madeForm(world)?.consentVersion || 1;
  return read(world, records.people).filter(
    ({ consentVersion }) => consentVersion !== '' && Number(consentVersion) < now,
  ).length;
}

/** Somebody said no, in the form or later: that is so, and nobody needs to do anything. */
const SAID_NO = ['consent-refused', 'consent-withdrawn', 'marked-out'];

export function isSettled(found: Found): boolean {
  return isCalled(found, SAID_NO);
}

/** People whose answers keep them out until somebody has looked; one with several faults, or two responses, is one. */
export function leftOut(world: World): number {
  const stops = readProblems(world, [SOURCE]).filter(
    (one) => one.weight === 'stops' && one.row > 0 && one.tab !== records.settings.name && !isSettled(one),
  );
  return new Set(stops.map(({ tab, row, who }) => who || `${tab} ${row}`)).size;
}

export function signupStanding(view: ReturnType<typeof signupView>, world: World): Standing {
  const responses = view.tabs.reduce((sum, tab) => sum + tab.responses, 0);
  const stopped = leftOut(world);
  if (responses === 0 && view.people === 0 && view.unused.length > 0) {
    const sentence = whyNotRead(world) || words.notRead(view.unused.map(({ name }) => name));
    return { done: false, wrong: true, sentence };
  }
  if (responses === 0 && view.people === 0) return { done: false, sentence: words.sendTheLink };
  if (view.people === 0 && readProblems(world, [SOURCE]).length > 0)
    return { done: false, wrong: true, sentence: words.noneUsable(responses) };
  if (view.people === 0) return { done: false, sentence: words.toRead(responses) };
  if (view.basisOpen) return { done: false, wrong: true, sentence: words.basisToConfirm };
  if (view.doubts !== '') return { done: false, wrong: true, sentence: words.questionsInDoubt };
  if (view.remarks.length > 0)
    return { done: false, wrong: true, sentence: words.remarks.waiting(view.remarks.length) };
  const left = stopped > 0 ? ` ${words.notUsable(stopped)}` : '';
  return { done: view.mentees > 0 && view.mentors > 0, wrong: stopped > 0, sentence: view.balance + left };
}
