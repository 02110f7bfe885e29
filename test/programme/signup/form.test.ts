/** The sign-up form once settings have changed: what differs is told, and brought up to date in place. */
import { describe, expect, it } from 'vitest';
import type { UpdateAction } from '../../../src/core/action.js';
import type { World } from '../../../src/core/world.js';
import { formDiffers } from '../../../src/programme/signup/update-form.js';
import { signupView } from '../../../src/programme/signup/view.js';
import { titles } from '../../../src/signups/index.js';
import { named } from '../../cases.js';
import { after, edited, newSheet, wants } from '../../worlds.js';
import { jobNamed, stages } from '../sample.js';

const update = jobNamed('form');
const save = jobNamed('settings');
const { setUp, signedUp } = stages;
const set = (before: World, id: string, value: string) => after(before, save, { settings: [{ id, value }] });
const actionOf = (before: World) => update.actions(before, {})[0] as UpdateAction | undefined;
const topics = 'Writing, Leadership';

describe('the form and the settings', () => {
  it.each(
    named([
      [setUp, [], [], 'are the same after set-up'],
      [
        set(setUp, 'topics', topics),
        [
          'Topics: Career planning, Public speaking, Data skills, Project management, Negotiation and Work-life balance taken away.',
        ],
        [titles.wanted, titles.offered],
        'differ by topics that are no longer offered',
      ],
      [
        set(set(setUp, 'topics', topics), 'topics', 'Leadership, Writing, Sailing'),
        [
          'Topics: Sailing added; Career planning, Public speaking, Data skills, Project management, Negotiation and Work-life balance taken away.',
        ],
        [titles.wanted, titles.offered],
        'differ by what is added, from what the form has',
      ],
      [set(setUp, 'zone', 'Europe/Berlin'), [], [], 'are the same where a setting is no matter of the form'],
      [
        set(setUp, 'commitment', 'Two hours a month'),
        ['Commitment: now "Two hours a month".'],
        [titles.commitment],
        'differ by what it asks',
      ],
      [
        set(setUp, 'consent', 'I agree to everything'),
        [
          'Consent: now "I agree to everything".',
          'What people agree to becomes version 2. Whoever has signed up agreed to the one before.',
        ],
        [titles.consent],
        'differ by another wording of the consent',
      ],
      [
        set(setUp, 'replyTo', 'dee@example.org'),
        [
          'Whom people write to: now "dee@example.org".',
          'What people agree to becomes version 2. Whoever has signed up agreed to the one before.',
        ],
        [titles.consent],
        'differ by whom people write to',
      ],
      [
        set(setUp, 'keep', 'ten years have passed'),
        [
          'How long answers are kept: now "ten years have passed".',
          'What people agree to becomes version 2. Whoever has signed up agreed to the one before.',
        ],
        [titles.consent],
        'differ by how long answers are kept',
      ],
      [
        set(setUp, 'departments', ''),
        ['Departments: not asked any more. The question stays in the form until you take it out there.'],
        [],
        'differ by what is not asked any more',
      ],
      [
        set(after(set(setUp, 'departments', ''), update), 'departments', 'Finance, Research'),
        ['Departments: Finance and Research added.'],
        [titles.department],
        'differ by what is asked now',
      ],
      [set(setUp, 'commitment', ''), ['Commitment: blank now.'], [], 'differ by a commitment that is not asked for'],
      [set(setUp, 'programme', 'York'), ['Name of the programme: now "York".'], [], 'differ by the name'],
    ]),
  )('%s', (_name, [before, sentences, questions]) => {
    expect(formDiffers(before)).toEqual(sentences);
    expect(actionOf(before)?.questions.map(({ titles: [english] }) => english) ?? []).toEqual(questions);
    const then = after(before, update);
    expect(formDiffers(then)).toEqual([]);
    expect(wants(update, then)).toEqual([]);
  });

  it('a second change is told from the first', () => {
    const once = after(set(setUp, 'consent', 'I agree to this'), update);
    const twice = after(set(once, 'consent', 'I agree to that'), update);
    const thrice = set(twice, 'consent', 'I agree to these');
    expect(formDiffers(thrice).join()).toContain('version 4');
    const { form } = actionOf(thrice)!;
    expect(form.questions.find(({ title }) => title === titles.consent)).toMatchObject({
      choices: ['I agree to these (version 4).'],
    });
  });

  it('what an earlier version made can be brought up to date', () => {
    const ledger = setUp.tabs.Outbox!;
    const rows = ledger.rows.map((row) => row.map((cell) => String(cell).replace(/"settings":"(?:[^"\\]|\\.)*",/, '')));
    const before = { ...setUp, tabs: { ...setUp.tabs, Outbox: { ...ledger, rows } } };
    expect(formDiffers(before)).toEqual([
      'This form was made by an earlier version, which did not keep what it was made from.',
    ]);
    expect(actionOf(before)!.questions.map(({ titles: [english] }) => english)).toEqual([
      titles.commitment,
      titles.department,
      titles.languages,
      titles.wanted,
      titles.offered,
      titles.consent,
    ]);
    expect(formDiffers(after(before, update))).toEqual([]);
  });

  it('nothing can be brought up to date while there is no form', () => {
    expect(wants(update, newSheet())).toEqual(['refused: There is no sign-up form to update. Set up makes one.']);
  });

  it('those who agreed to an earlier wording are counted', () => {
    const of = (before: World) => signupView(before).earlierConsent;
    const [first] = ['Ann', 'Abe'].map(
      (name) => signedUp.tabs.People!.rows.find((row) => String(row[1]).startsWith(name))!,
    );
    const told = edited(signedUp, 'People', String(first![0]), { 'Consent version': '1' });
    expect(of(told)).toBe(0);
    expect(of(after(set(told, 'consent', 'I agree to this'), update))).toBe(1);
  });
});
