/** What the preview of reading sign-ups says besides who comes in: who said no, and what was read with an assumption. */
import { expect, it } from 'vitest';
import { answer } from '../../../src/api/index.js';
import { world } from '../../worlds.js';
import { responses } from '../sample.js';

const consent = 'I agree to take part';
const [ann, abe, ben] = responses.map((one) => ({ ...one, [consent]: 'Yes' }));

it('names those who said no, and seats that nobody gave a number for', () => {
  const tab = [
    { ...ann!, [consent]: 'No' },
    abe!,
    { ...ben!, 'How many mentees could you take?': 'as many as you need' },
  ];
  const reply = answer({ call: 'preview', job: 'intake' }, world({ 'Form Responses 1': tab }));
  const { told, shown } = (reply as Extract<typeof reply, { ok: true }>).preview!;
  expect(told).toContain('1 person has said no and is left out:');
  expect(told).toContain('1 answer had to be read with an assumption:');
  expect(shown.map(({ name }) => name)).toEqual(expect.arrayContaining(['ann@example.org', 'Ben Birch']));
});
