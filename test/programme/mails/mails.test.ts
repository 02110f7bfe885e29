/** What each person reads, from the rows of a programme: job in, mails out. */
import { describe, expect, it, test } from 'vitest';
import { defaultCriteria } from '../../../src/signups/index.js';
import {
  ben,
  elena,
  FORM,
  introductionsIn,
  invitationsIn,
  maya,
  person,
  remindersIn,
  surveyMailsIn,
  worldOf,
} from './world.js';

const toMaya = (...of: Parameters<typeof worldOf>) => introductionsIn(worldOf(...of))['maya@example.org']!;
const toElena = (...of: Parameters<typeof worldOf>) => introductionsIn(worldOf(...of))['elena@example.org']!;

describe('the introduction to the mentee', () => {
  const { subject, text, html } = toMaya();

  it('names the mentor, says what they can help with, and when they meet on whose clock', () => {
    expect(subject).toBe('Your mentor in Spring Mentoring 2027: Elena Meyer');
    expect(text.slice(0, text.indexOf('Before you meet'))).toBe(`Spring Mentoring 2027

Maya, meet Elena Meyer
======================

Elena is your mentor in Spring Mentoring 2027.

  Elena Meyer
  elena@example.org
  Elena can help you with Leadership and Negotiation.
  You both speak: English and French

Your first meeting
------------------

When: Monday 18 January 2027, 09:00\u00a0to\u00a009:45 (London time)
For Elena: 10:00\u00a0to\u00a010:45 (Madrid time)
Where: Google Meet; the link is in the invitation

You get an invitation by mail. Please answer Yes, so that the meeting is in your calendar; if the time does not suit you, propose another one there.

Say hello to Elena: elena@example.org

`);
  });

  it('has one button, which begins a mail to the mentor, with the address that they know and a first sentence', () => {
    expect(html.match(/class="b"/g)).toHaveLength(1);
    const [, to, query] = /<a href="mailto:([^?"]*)\?([^"]*)"/.exec(html)!;
    expect([to, Object.fromEntries(new URLSearchParams(query!.replace(/&amp;/g, '&')))]).toEqual([
      'elena@example.org',
      {
        cc: 'maya@example.org',
        subject: 'Hello from your mentee in Spring Mentoring 2027',
        body: 'Hello Elena,\r\n\r\nI am Maya, your mentee in Spring Mentoring 2027, and I look forward to meeting you.\r\n\r\n',
      },
    ]);
  });

  it('ends with why one gets it, who reads replies where, and how to pause or leave', () => {
    expect(text.split('\n---\n')[1]).toBe(
      'You get this because you signed up for Spring Mentoring 2027. Replies reach Ana Ruiz at mentoring@uni.example. To pause, or to be taken out, write to us (mentoring@uni.example): one line is enough.',
    );
    expect(text).toContain('reply to this mail: it reaches Ana Ruiz and nobody else');
  });

  it('shows in a mailbox what matters most', () => {
    expect(/<div style="display:none[^>]*>([^<]*)</.exec(html)![1]).toBe(
      'Elena can help you with Leadership and Negotiation. You first meet on Monday 18 January 2027, 09:00 to 09:45 (London time).',
    );
  });
});

describe('the introduction to the mentor', () => {
  it('is one mail for all mentees, each with what the mentor can help with', () => {
    const { subject, text, html } = toElena();
    expect(subject).toBe('Your mentees in Spring Mentoring 2027: Maya Fischer and Ben Okoro');
    expect(text.slice(0, text.indexOf('Before you meet'))).toBe(`Spring Mentoring 2027

Elena, meet Maya Fischer and Ben Okoro
======================================

Thank you for giving your time to Spring Mentoring 2027. This is who you will be mentoring.

  Maya Fischer
  maya@example.org
  You can help Maya with Leadership and Negotiation.
  You both speak: English and French
  First meeting: Monday 18 January 2027, 10:00\u00a0to\u00a010:45 (Madrid time)
  For Maya: 09:00\u00a0to\u00a009:45 (London time)
  Say hello to Maya: maya@example.org

  Ben Okoro
  ben@example.org
  You can help Ben with Leadership.
  You both speak: English
  First meeting: Monday 18 January 2027, 10:00\u00a0to\u00a010:45 (Madrid time)
  Say hello to Ben: ben@example.org

`);
    expect(html).not.toContain('class="b"');
  });

  it('counts right with one mentee', () => {
    const { subject, html } = toElena({ pairs: [['p-ben', 'p-elena']] });
    expect(subject).toBe('Your mentee in Spring Mentoring 2027: Ben Okoro');
    expect(html.match(/class="b"/g)).toHaveLength(1);
    expect(html).toContain('<a href="mailto:ben@example.org?cc=elena@example.org&amp;subject=');
  });

  it('stays far below what Gmail clips with as many mentees as a mentor can have', () => {
    const about = 'Ich mag Wörter. '.repeat(40).trim();
    const mentees = Array.from({ length: 50 }, (_, at) => ({
      ...maya,
      about,
      id: `p-${at}`,
      name: `Maya Fischer ${at}`,
    }));
    const pairs = mentees.map(({ id }) => [id, 'p-elena'] as const);
    const { html } = toElena({ people: [...mentees, elena], pairs });
    expect(Buffer.byteLength(html)).toBeLessThan(102 * 1024);
  });
});

describe('what people say of themselves', () => {
  const pairs = [['p-maya', 'p-elena']] as const;
  const told = { pronouns: 'she/her', about: 'I sail.\nAsk me about <b>boats</b>.' };

  it('reaches the partner, as it was typed', () => {
    const toMentee = toMaya({ people: [maya, { ...elena, ...told }], pairs });
    const toMentor = toElena({ people: [{ ...maya, ...told }, elena], pairs });
    expect(toMentee.text).toContain('Elena Meyer (she/her)');
    expect(toMentor.text).toContain('Maya Fischer (she/her)');
    for (const [mail, label] of [
      [toMentee, 'In Elena’s own words'],
      [toMentor, 'In Maya’s own words'],
    ] as const) {
      expect(mail.text).toMatch(new RegExp(`${label}:\\s+“I sail\\.\\s+Ask me about <b>boats</b>\\.”`));
      expect(mail.html).toContain('Ask me about &lt;b&gt;boats&lt;/b&gt;.');
    }
  });

  it('shows nothing where they say nothing', () => {
    for (const mail of [toMaya({ pairs }), toElena({ pairs })]) expect(mail.text).not.toMatch(/own words|\(\)/);
  });
});

describe('a pair is told', () => {
  const criteria = (kind: string, more: object = {}) => [
    { name: 'Place', kind, weight: 1, menteeColumn: 'Place', mentorColumn: 'Place', ...more },
  ];
  const both = (mentee: object, mentor: object) => [{ ...maya, ...mentee }, ben, { ...elena, ...mentor }];

  test.each<[Parameters<typeof worldOf>[0], string, string, string]>([
    [
      {},
      'Elena can help you with Leadership and Negotiation.',
      'You can help Maya with Leadership and Negotiation.',
      'topics wanted and offered',
    ],
    [
      { criteria: criteria('overlap'), people: both({ Place: 'Chess, Go' }, { Place: 'go; Chess' }) },
      'You both chose Chess and Go.',
      'You both chose Chess and Go.',
      'what both chose from one list',
    ],
    [
      { criteria: criteria('same'), people: both({ Place: 'Madrid' }, { Place: 'madrid ' }) },
      'You both gave the same answer to “Place”: Madrid.',
      'You both gave the same answer to “Place”: Madrid.',
      'the same answer',
    ],
    [
      { people: both({ wishes: 'Elena Meyer', 'Topics wanted': '' }, {}) },
      'You asked to be paired with Elena.',
      'We chose you for each other with the whole group in view.',
      'a wish, to the one who made it',
    ],
    [
      { people: both({ wishes: 'elena@example.org', 'Topics wanted': '' }, { wishes: 'Maya Fischer' }) },
      'You asked for each other.',
      'You asked for each other.',
      'a wish of both, to both',
    ],
    [
      { criteria: [], why: 'Maya asked to be paired with Elena. Elena has 8 more years of experience.' },
      'We chose you for each other with the whole group in view.',
      'We chose you for each other with the whole group in view.',
      'nothing of what the Pairings tab says: it is for the organiser, and may tell a wish of one or who is further on',
    ],
    [
      { criteria: criteria('same', { weight: 0 }), people: both({ Place: 'Madrid' }, { Place: 'Madrid' }), why: 'W.' },
      'We chose you for each other with the whole group in view.',
      'We chose you for each other with the whole group in view.',
      'nothing of a criterion that is switched off',
    ],
  ])('%#', (of, toMentee, toMentor, _name) => {
    const world = { pairs: [['p-maya', 'p-elena']] as const, ...of };
    expect(toMaya(world).text).toContain(`  elena@example.org\n  ${toMentee}\n`);
    expect(toElena(world).text).toContain(`  maya@example.org\n  ${toMentor}\n`);
  });

  it('of five topics at most', () => {
    const topics = 'A1, B2, C3, D4, E5, F6, G7';
    const people = both({ 'Topics wanted': topics }, { 'Topics offered': topics });
    expect(toMaya({ people }).text).toContain('Elena can help you with A1, B2, C3, D4 and E5.');
  });
});

it('nothing goes out that the other did not expect to be shared', () => {
  const secrets = {
    Identity: 'sgs-identity',
    Level: 'sgs-level',
    'Years of experience': 98765,
    Department: 'sgs-department',
    Availability: 'Monday morning',
    manager: 'sgs-manager@example.org',
    wishes: 'sgs-wish',
    Note: 'sgs-note',
    'Topics wanted': 'Leadership, sgs-wanted',
    'Topics offered': 'Leadership, sgs-offered',
    Languages: 'English, sgs-language',
  };
  const criteria = [
    ...defaultCriteria().map((one) => ({ ...one })),
    ...['identity', 'scale', 'different', 'text', 'preference', 'must'].map((kind) => ({
      name: `sgs-${kind}`,
      kind,
      weight: 50,
      menteeColumn: 'Identity',
      mentorColumn: 'Level',
      order: 'sgs-level, sgs-identity',
    })),
  ];
  // Of topics and languages only what both have alike may show.
  const people = [
    { ...maya, ...secrets, Languages: 'English, sgs-mine' },
    { ...elena, ...secrets, wishes: 'sgs-other' },
  ];
  const world = { people, criteria, pairs: [['p-maya', 'p-elena']] as const, why: 'sgs-why' };
  for (const { subject, text, html } of [toMaya(world), toElena(world)]) {
    expect(subject + text + html).not.toMatch(/sgs-|98765|54\.321|score|rank/i);
  }
});

describe('when they first meet', () => {
  it('is left to them while nothing is arranged', () => {
    const without = { starts: '' };
    expect(toMaya(without).text).toContain(
      'Your first meeting\n------------------\n\nPlease agree on a first meeting within two weeks.\n',
    );
    expect(toElena(without).text).toContain('First meeting: Not arranged yet: please agree on one within two weeks.');
  });

  it('names the day for the other where it is another', () => {
    const people = [maya, { ...elena, zone: 'Asia/Tokyo' }];
    const { text } = toMaya({ people, pairs: [['p-maya', 'p-elena']], starts: '2027-01-18T19:00:00' });
    expect(text).toContain('When: Monday 18 January 2027, 19:00\u00a0to\u00a019:45 (London time)');
    expect(text).toContain('For Elena: Tuesday 19 January 2027, 04:00\u00a0to\u00a004:45');
  });

  it.each([
    [{ zone: '' }, 'who gave no zone'],
    [{ zone: 'Europe/Lisbon' }, 'whose clock shows the same'],
  ])('says nothing of the clock of a partner %j %s', (zone) => {
    expect(toMaya({ people: [maya, ben, { ...elena, ...zone }] }).text).not.toContain('For Elena');
  });

  const cannot = (mentee: string, mentor: string) => ({
    people: [
      { ...maya, Availability: mentee },
      { ...elena, Availability: mentor },
    ],
    pairs: [['p-maya', 'p-elena']] as const,
  });
  const noHour = 'No hour suits you both as you said, so this is the nearest: it lies outside the times that';

  it.each([
    [cannot('Monday morning', 'Friday afternoon'), 'Elena named', 'you named', 'Elena named', 'the mentor cannot'],
    [cannot('Friday afternoon', 'Monday morning'), 'you named', 'Maya named', 'Maya named', 'the mentee cannot'],
    [
      cannot('Friday afternoon', 'Friday afternoon'),
      'you and Elena named',
      'you and Maya named',
      'Maya and Elena named',
      'neither can',
    ],
  ])('says honestly whose times it is outside of, and the next best: %#', (of, mentee, mentor, both, _case) => {
    expect(toMaya(of).text).toContain(`${noHour} ${mentee}. The next best, which ${mentee}: Friday 22 January 2027, `);
    expect(toElena(of).text).toContain(`${noHour} ${mentor}. The next best, which ${mentor}: Friday 22 January 2027, `);
    const [invitation] = invitationsIn(worldOf(of));
    expect(invitation!.description).toContain(
      `${noHour} ${both}. The next best, which ${both}: Friday 22 January 2027, `,
    );
  });

  it('is called the nearest where no other hour is better', () => {
    const of = { ...cannot('Monday morning', 'Friday 03:00-04:00'), starts: '2027-01-18T09:00:00' };
    expect(toMaya(of).text).toContain(`${noHour} Elena named.\n`);
  });

  it.each([cannot('Monday morning', 'Monday 10:00-12:00'), cannot('', ''), cannot('Monday morning', 'ask me')])(
    'says nothing of the kind where nobody ruled it out: %#',
    (of) => {
      const [invitation] = invitationsIn(worldOf(of));
      expect(toMaya(of).text + toElena(of).text + invitation!.description).not.toContain('No hour suits');
    },
  );

  it('has the organiser as a guest only where a setting wants it', () => {
    const guestsOf = (settings: Record<string, string>) => invitationsIn(worldOf({ settings }))[0]!.guests;
    expect(guestsOf({})).toEqual(['maya@example.org', 'elena@example.org']);
    expect(guestsOf({ 'Organiser is invited too': 'yes' })).toEqual([
      'maya@example.org',
      'elena@example.org',
      'owner@uni.example',
    ]);
  });

  it('names no Meet without one', () => {
    expect(toMaya({ settings: { 'Google Meet link': 'no' } }).text).not.toContain('Meet;');
  });
});

describe('the survey invitation', () => {
  const { subject, text, html } = surveyMailsIn(worldOf())['maya@example.org']!;

  it('asks by first name, with one button to the personal link, which stands whole in the plain text', () => {
    expect(subject).toBe('First check-in: 2 minutes for Spring Mentoring 2027');
    const link = /^https:\S+$/m.exec(text)![0];
    expect(link.startsWith(FORM.replace('REFERENCE', ''))).toBe(true);
    expect(text).toContain(`Maya, how is it going with Elena Meyer?\n`);
    expect(text).toContain(`\nAnswer the questions:\n${link}\n`);
    expect(html).toContain(`<a href="${link.replace(/&/g, '&amp;')}"`);
  });

  it('answers the first question by five links, each of which fills it in, where its form allows', () => {
    const mail = surveyMailsIn(worldOf(), 'entry.7')['maya@example.org']!;
    const links = [...mail.html.matchAll(/<td class="o"[^>]*><a[^>]*href="([^"]*)"/g)].map(([, href]) =>
      new URL(href!.replace(/&amp;/g, '&')).searchParams.get('entry.7'),
    );
    expect(links).toEqual(['Not yet', '1', '2', '3', '4 or more']);
    expect(mail.html).not.toContain('class="b"');
    expect(mail.text).toContain('How often have you met so far?\nPress your answer: ');
    expect(mail.text).toMatch(/\n- 4 or more:\nhttps:\S+&entry\.7=4%20or%20more\n/);
  });

  it('reminds with the same links', () => {
    const mail = remindersIn(worldOf())['maya@example.org']!;
    expect(mail.subject).toBe('A reminder: First check-in, 2 minutes');
    expect(mail.html.match(/class="o"/g)).toHaveLength(5);
  });

  it('says who reads the answers, and that the link is theirs alone', () => {
    expect(text).toContain('Your answers go to Ana Ruiz and are not shown to Elena Meyer.');
    expect(text).toContain('The link is yours alone.');
  });
});

describe('the invitation to the first meeting', () => {
  it('is plain text with an agenda', () => {
    const [first] = invitationsIn(worldOf());
    expect(first!.title).toBe('Maya Fischer and Elena Meyer meet: Spring Mentoring 2027');
    expect(first!.description).toContain('A good first agenda:\n\n- Who are you, and what brought you here?\n');
  });

  it('holds no markup, which Calendar would take for its own', () => {
    const people = [{ ...maya, name: '<a href="https://evil.example">Maya</a>' }, elena];
    const [first] = invitationsIn(worldOf({ people, pairs: [['p-maya', 'p-elena']] }));
    expect(first!.title + first!.description).not.toMatch(/[<>]/);
  });
});

describe('the Templates tab of an older Sheet', () => {
  const mentee = {
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
  };
  const mentor = {
    id: 'Introduction, mentor',
    subject: 'Whom you will mentor in {programme}: {mentees}',
    text: `Hello {first name},

thank you for giving your time to {programme}. This is who you will be mentoring:

{introductions}

With thanks
{organiser}`,
  };
  const survey = {
    id: 'Survey',
    subject: '{survey}: {minutes} minutes for {programme}',
    text: `Hello {first name},

how is it going with {partners}? Please take {minutes} minutes for these few questions:

{link}

The link is yours alone, please do not pass it on.

Thank you
{organiser}`,
  };
  const world = worldOf({ templates: [mentee, mentor, survey] });

  it('keeps the words of the mentee’s introduction, and they speak to the mentee', () => {
    expect(introductionsIn(world)['maya@example.org']!.text).toBe(`Spring Mentoring 2027

Hello Maya,

we have found a mentor for you in Spring Mentoring 2027: Elena Meyer (elena@example.org).

Why the two of you: Elena can help you with Leadership and Negotiation.

What happens next:

- Please write Elena Meyer a short hello today. In this programme the mentee makes the first move.
- You first meet on Monday 18 January 2027, 09:00\u00a0to\u00a009:45 (London time).
- Think of one or two things that you would like to have reached by the end. They are a good start for your first talk.

What you tell each other stays between you. If something does not feel right, reply to this mail: it reaches Ana Ruiz and nobody else.

Have a good start
Ana Ruiz

---
You get this because you signed up for Spring Mentoring 2027. Replies reach Ana Ruiz at mentoring@uni.example. To pause, or to be taken out, write to us (mentoring@uni.example): one line is enough.`);
  });

  it('turns the lines of the mentor’s introduction into cards', () => {
    const { subject, text, html } = introductionsIn(world)['elena@example.org']!;
    expect(subject).toBe('Whom you will mentor in Spring Mentoring 2027: Maya Fischer and Ben Okoro');
    expect(text).toContain('\n  Maya Fischer\n  maya@example.org\n  You can help Maya with');
    expect(html.match(/class="c"/g)).toHaveLength(2);
  });

  it('turns the link of the survey into the button', () => {
    const { text, html } = surveyMailsIn(world)['maya@example.org']!;
    expect(text).toMatch(/these few questions:\n\nAnswer the questions:\nhttps:\S+\n/);
    expect(html.match(/class="b"/g)).toHaveLength(1);
  });
});

test.each([
  ['{why} {link} {mentor}', 'words in braces'],
  ['<script>alert(1)</script>', 'a script'],
  ['**Bold** [x](https://evil.example)', 'marks'],
  ['# Heading', 'the mark of a heading'],
  ['\u202eevil\u202c', 'marks of direction'],
  ['https://evil.example', 'an address'],
  ['x'.repeat(500), '500 letters'],
])('a mentor called %s is introduced without harm: %s', (name) => {
  const people = [maya, person('p-elena', name, 'mentor', { 'Topics offered': name })];
  const { text, html } = toMaya({ people, pairs: [['p-maya', 'p-elena']], why: name });
  expect(html).not.toMatch(/<script|href="https:\/\/evil|\u202e/);
  expect(text).toContain(name.replace(/[\u202e\u202c]/g, '').trim());
});
