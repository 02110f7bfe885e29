/** The sign-up form through the built add-on: filled in page by page, brought up to date in place, confirmed by mail. */
import { beforeAll, describe, expect, it } from 'vitest';
import { allMails, formList, type Submitted, submitForm } from '../../src/local/index.js';
import { choices, consentChoice, titles } from '../../src/signups/index.js';
import { openProgramme, type Programme } from '../programme.js';

const agreement = 'I agree that the organisers use my answers to find me a match and to run the programme';
let programme: Programme;

beforeAll(() => {
  programme = openProgramme();
  programme.run('setup');
});

function signUp(email: string, answers: Record<string, string | string[]>, version = 1): Submitted {
  const form = formList(programme.host)[0]!;
  const name = email.split('@')[0]!;
  return submitForm(programme.host, form.id, {
    email,
    answers: {
      [titles.commitment]: [choices.accept],
      [titles.consent]: [consentChoice(version === 1 ? agreement : 'I agree to be matched', version)],
      [titles.name]: `${name} Example`,
      ...answers,
    },
  });
}

/** Of one person, by header; of two columns with one header the one that is filled. */
function response(name: string): Record<string, string> {
  const [header, ...rows] = programme.tab('Form Responses 1');
  const row = rows.find((cells) => cells[header!.indexOf(titles.name)] === `${name} Example`)!;
  const answers: Record<string, string> = {};
  header!.forEach((title, at) => {
    answers[title] = answers[title] || row[at]!;
  });
  return answers;
}

function person(name: string): Record<string, string> {
  const [header, ...rows] = programme.tab('People');
  const row = rows.find((cells) => cells[header!.indexOf('Name')] === `${name} Example`)!;
  return Object.fromEntries(header!.map((title, at) => [title, row[at]!]));
}

const { mentee, mentor, both } = choices.roles;
const signup = () => programme.view().cards.signup.data;

describe('the sign-up form', () => {
  it('asks each side for its own', () => {
    expect(signUp('ann@example.org', { [titles.role]: mentee, [titles.wanted]: ['Writing', 'Leadership'] }).ok).toBe(
      true,
    );
    expect(
      signUp('ben@example.org', { [titles.role]: mentor, [titles.offered]: ['Writing'], [titles.capacity]: '2' }).ok,
    ).toBe(true);
    const asBoth = { [titles.wanted]: ['Data skills'], [titles.offered]: ['Leadership'], [titles.capacity]: '1' };
    expect(signUp('cleo@example.org', { [titles.role]: both, ...asBoth }).ok).toBe(true);
    expect(person('ann')).toMatchObject({
      Role: 'mentee',
      'Topics wanted': 'Leadership, Writing',
      'Consent version': '1',
    });
    expect(person('ben')).toMatchObject({ Role: 'mentor', 'Topics offered': 'Writing', Seats: '2' });
    expect(person('cleo')).toMatchObject({
      Role: 'both',
      'Topics wanted': 'Data skills',
      'Topics offered': 'Leadership',
      Seats: '1',
    });
    expect(signup()).toMatchObject({ people: 3, mentees: 2, mentors: 2, seats: 3, withoutReceipt: 3, formDiffers: [] });
  });

  it('takes nobody who does not accept what it asks, or agree', () => {
    const without = (title: string) => signUp('dee@example.org', { [titles.role]: mentee, [title]: [] });
    expect([titles.commitment, titles.consent].map((title) => without(title).ok)).toEqual([false, false]);
  });

  it('is brought up to date in place, and loses no answer', () => {
    programme.run('settings', {
      settings: [
        { id: 'topics', value: 'Writing, Leadership, Sailing' },
        { id: 'consent', value: 'I agree to be matched' },
      ],
    });
    expect(signup().formDiffers).toEqual([
      'Topics: Sailing added; Career planning, Public speaking, Data skills, Project management, Negotiation and Work-life balance taken away.',
      'Consent: now "I agree to be matched".',
      'What people agree to becomes version 2. Whoever has signed up agreed to the one before.',
    ]);
    const before = ['ann', 'ben', 'cleo'].map(response);
    programme.run('form');
    expect(signup()).toMatchObject({ formDiffers: [], earlierConsent: 3 });
    expect(['ann', 'ben', 'cleo'].map(response)).toEqual(before);
    expect(signUp('dee@example.org', { [titles.role]: mentee, [titles.wanted]: ['Sailing'] }).ok).toBe(false);
    expect(signUp('dee@example.org', { [titles.role]: mentee, [titles.wanted]: ['Data skills'] }, 2).ok).toBe(false);
    expect(signUp('dee@example.org', { [titles.role]: mentee, [titles.wanted]: ['Sailing'] }, 2).ok).toBe(true);
    expect(signUp('eva@example.org', { [titles.role]: both, [titles.offered]: ['Sailing'] }, 2).ok).toBe(true);
    expect(person('dee')).toMatchObject({ 'Topics wanted': 'Sailing', 'Consent version': '2' });
    expect(person('ann')).toMatchObject({ 'Topics wanted': 'Leadership, Writing', 'Consent version': '1' });
    expect(person('cleo')).toMatchObject({ 'Topics wanted': 'Data skills' });
  });

  it('is confirmed by mail, once, to those who take part', () => {
    signUp('ben@example.org', { [titles.role]: mentor, [titles.about]: 'Please take me out of the programme.' }, 2);
    expect(programme.run('receipts')).toMatchObject({ mails: 4 });
    expect(programme.run('receipts')).toMatchObject({ mails: 0 });
    const mails = allMails(programme.host.store);
    const byPlace = new Map(mails.map((mail) => [mail.to.map(({ address }) => address).join(), mail]));
    expect([...byPlace.keys()].sort()).toEqual(['ann', 'cleo', 'dee', 'eva'].map((name) => `${name}@example.org`));
    const { subject, text } = byPlace.get('cleo@example.org')!;
    expect(subject).toBe('You are signed up for Mentoring programme');
    expect(text).toContain('You take part as: mentee and mentor');
    expect(text).toContain('Topics wanted: Data skills');
    expect(signup().withoutReceipt).toBe(0);
  });
});
