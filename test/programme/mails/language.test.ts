/** Every sentence of a mail comes from a catalogue, at the moment at which it is written. */
import { afterEach, describe, expect, it } from 'vitest';
import { read } from '../../../src/core/rows.js';
import { addLanguage, type Sentences, speak } from '../../../src/core/words.js';
import type { Area } from '../../../src/programme/area.js';
import { areas } from '../../../src/programme/index.js';
import { templateRows } from '../../../src/programme/wording.js';
import { templates } from '../../../src/records/index.js';
import { elena, introductionsIn, invitationsIn, maya, surveyMailsIn, worldOf } from './world.js';

/** English between marks. */
function marked(english: Sentences): Sentences {
  return Object.fromEntries(
    Object.entries(english).map(([name, own]) => {
      if (typeof own === 'object') return [name, marked(own)];
      if (typeof own === 'string') return [name, own === '' ? '' : `\u27e6${own}\u27e7`];
      return [name, (...facts: never[]) => `\u27e6${own(...facts)}\u27e7`];
    }),
  );
}

/** What stands outside of all marks. */
function outside(text: string): string {
  let depth = 0;
  return Array.from(text, (letter) => {
    if (letter === '\u27e6') depth++;
    const kept = depth === 0 ? letter : '';
    if (letter === '\u27e7') depth--;
    return kept;
  }).join('');
}

const mails = (areas as readonly Area[]).flatMap((area) => area.mails ?? []);

addLanguage('marked', (_room, english) => marked(english));

describe('in a language of marks', () => {
  afterEach(() => speak('en'));
  const world = worldOf();
  const data = /Spring Mentoring 2027|Elena Meyer|Maya Fischer|Ben Okoro|\w+@[\w.]+|Elena|Maya|Ben/g;

  it.each([
    ['the introduction to the mentee', () => introductionsIn(world)['maya@example.org']!],
    ['the introduction to the mentor', () => introductionsIn(world)['elena@example.org']!],
    [
      'the introduction with nothing in common',
      () =>
        introductionsIn(
          worldOf({ criteria: [], why: '', starts: '', people: [maya, elena], pairs: [['p-maya', 'p-elena']] }),
        )['maya@example.org']!,
    ],
    ['the survey invitation', () => surveyMailsIn(world)['maya@example.org']!],
    [
      'the invitation to the first meeting',
      () => ({ subject: invitationsIn(world)[0]!.title, text: invitationsIn(world)[0]!.description, html: '' }),
    ],
  ])('%s says nothing of its own', (_name, mail) => {
    speak('marked');
    const { subject, text, html } = mail();
    for (const part of [subject, text, html.slice(html.indexOf('<body')).replace(/<[^>]*>|&#?\w+;/g, ' ')]) {
      expect(outside(part).replace(data, '')).not.toMatch(/\p{L}/u);
    }
    expect(subject).toContain('\u27e6');
  });

  it('says which language it is in', () => {
    speak('marked');
    expect(introductionsIn(world)['maya@example.org']!.html).toContain('<html lang="marked">');
  });

  it('set-up writes the texts of the language, once', () => {
    speak('marked');
    const rows = templateRows(world, mails);
    expect(rows.map(({ id }) => id)).toEqual(
      [
        'Sign-up confirmed',
        'Introduction, mentee',
        'Introduction, mentor',
        'Apology for an introduction',
        'Mentor without a mentee',
        'First meeting',
        'Survey',
        'Survey reminder',
        'Your week',
      ].map((name) => `\u27e6${name}\u27e7`),
    );
    for (const { text, help } of rows) {
      expect(String(text).slice(0, 1)).toBe('\u27e6');
      expect(outside(String(help)).replace(/\{[\w ]+\}/g, '')).not.toMatch(/\p{L}/u);
    }
    const filled = worldOf({ templates: rows as { id: string }[] });
    expect(read(filled, templates).length).toBe(9);
    expect(templateRows(filled, mails).map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
    speak('en');
    expect(introductionsIn(filled)['maya@example.org']!.subject).not.toContain('\u27e6');
  });
});

it('set-up leaves what an organiser reworded, under whatever id it stands, and renews the help', () => {
  const own = { id: 'Introduction, mentee', subject: 'Mine', text: 'My {mentor}', help: 'old' };
  const rows = templateRows(worldOf({ templates: [own] }), mails);
  expect(rows.find(({ id }) => id === own.id)).toEqual({ ...own, help: expect.stringContaining('{mentor card}: ') });
  expect(rows.length).toBe(mails.length);
  expect(rows.filter(({ id }) => id !== own.id).every(({ text }) => text !== undefined)).toBe(true);
});
