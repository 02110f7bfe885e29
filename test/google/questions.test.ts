/** The organiser's questions about the pairs, asked of the built add-on: each answer holds for the pairs as they stand. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { AnswerView, Question } from '../../src/api/types.js';
import { editCell } from '../../src/local/index.js';
import { openProgramme, type Programme, signupRows } from '../programme.js';

let programme: Programme;

beforeAll(() => {
  programme = openProgramme();
  programme.importRows('Form Responses 1', signupRows(14, 6, 2));
  for (const job of ['setup', 'intake', 'pair'] as const) programme.run(job);
});
afterAll(() => programme.close());

function asked(question: Question): AnswerView {
  const reply = programme.ask({ call: 'ask', question });
  if (!reply.ok) throw new Error(reply.sentence);
  return reply.answer!;
}

/** Row 0 is the header. */
function type(tab: string, row: number, column: number, text: string): void {
  const done = editCell(programme.host, { sheetId: programme.sheetId(tab), row: row + 1, column: column + 1, text });
  if (!done.ok) throw new Error(done.sentence);
}

const sentences = (answer: AnswerView) => answer.sections.flatMap((section) => [...section.sentences]).join(' ');
const pairings = () => programme.view().cards.pairing.data.pairings;
const idOf = (people: readonly { id: string; label: string }[], label: string) =>
  people.find((person) => person.label === label)!.id;

describe('a pair', () => {
  it('tells points that add up to its score, and the next best of both', () => {
    for (const { id, score } of pairings().filter(({ status }) => status === 'draft')) {
      const [points, next] = asked({ about: 'pair', id }).sections;
      const sum = points!.bars!.reduce((all, { value }) => all + value, 0);
      // A score is told in whole points.
      expect(Math.abs(sum - score)).toBeLessThan(0.51);
      expect(next!.title).toBe('Next best');
      expect(next!.sentences.length).toBeGreaterThan(0);
    }
  });

  it('of the Pairings tab has the same points in words, and both ranks', () => {
    const [header, ...rows] = programme.tab('Pairings');
    const column = (title: string) => header!.indexOf(title);
    const drafts = rows.filter((row) => row[column('Status')] === 'draft');
    expect(drafts.length).toBe(12);
    for (const row of drafts) {
      const got = [...row[column('Points')]!.matchAll(/ ([\d.]+) of /g)].reduce(
        (sum, [, part]) => sum + Number(part),
        0,
      );
      expect(Math.abs(got - Number(row[column('Score')]))).toBeLessThan(0.2);
      expect(Number(row[column('Rank for mentee')])).toBeGreaterThan(0);
      expect(Number(row[column('Rank for mentor')])).toBeGreaterThan(0);
    }
  });

  it('that is gone is refused with a sentence', () => {
    const reply = programme.ask({ call: 'ask', question: { about: 'pair', id: 'p-gone/1' } });
    expect(reply).toMatchObject({ ok: false, sentence: expect.stringContaining('Refresh the panel') });
  });
});

describe('two people', () => {
  it('who are paired, and who are not: with the cost, and it is what pinning them costs', () => {
    const match = programme.view().cards.pairing.data;
    const pair = match.pairings.find(({ status }) => status === 'draft')!;
    const mentee = idOf(match.mentees, pair.mentee);
    const now = asked({ about: 'two', mentee, mentor: idOf(match.mentors, pair.mentor) });
    expect(sentences(now)).toContain(`${pair.mentee} is paired with ${pair.mentor}`);
    const other = match.mentors.find(({ label }) => label !== pair.mentor)!;
    const answer = asked({ about: 'two', mentee, mentor: other.id });
    expect(sentences(answer)).toMatch(new RegExp(`${pair.mentee} with ${other.label} would score`));
  });

  it('one of whom nobody knows', () => {
    const reply = programme.ask({ call: 'ask', question: { about: 'two', mentee: 'x', mentor: 'y' } });
    expect(reply).toMatchObject({ ok: false, sentence: expect.stringContaining('People tab') });
  });
});

it('somebody without a mentor: the cause and the least that would help, in the tab and on asking', () => {
  const [left] = pairings().filter(({ status }) => status === 'unmatched');
  expect(left!.why).toMatch(
    /No seat is left: 14 mentees for 12 seats, 2 seats short\. One more seat with .* would give/,
  );
  expect(sentences(asked({ about: 'pair', id: left!.id }))).toContain('What would help: One more seat with');
});

it('the weights: how many of the pairs change for each criterion', () => {
  const [out, double, half, close] = asked({ about: 'weights' }).sections;
  const criteria = programme.view().cards.pairing.data.criteria.length;
  for (const section of [double, half, out]) {
    expect(section!.bars!.length).toBe(criteria);
    for (const { value, of } of section!.bars!) expect(value).toBeLessThanOrEqual(of);
  }
  expect(sentences({ sections: [close!] })).toMatch(/another choice|given up|decides nothing/);
});

it('one more mentor, by topic, and one more seat', () => {
  const sections = asked({ about: 'mentors' }).sections;
  expect(sections.map(({ title }) => title)).toContain('One more seat');
  for (const { bars } of sections) {
    expect(bars!.length).toBeGreaterThan(1);
    expect(bars![0]!.note).toMatch(/^1 mentee, \+\d/);
  }
});

it('other pairings: who would move, and at what cost', () => {
  const { sections } = asked({ about: 'others' });
  expect(sections.length).toBe(2);
  for (const { moves } of sections) expect(moves!.length).toBeGreaterThan(0);
});

describe('agreed pairs', () => {
  it('that the computation would not make: what they cost, and what giving them up would buy', () => {
    expect(sentences(asked({ about: 'touching' }))).toContain('No pair is pinned');
    const [header, ...rows] = programme.tab('Pairings');
    const at = (title: string) => header!.indexOf(title);
    const one = rows.findIndex((row) => row[at('Mentor id')] !== '');
    const other = rows.findIndex(
      (row, place) => place > one && !['', rows[one]![at('Mentor id')]].includes(row[at('Mentor id')]!),
    );
    for (const title of ['Mentor', 'Mentor id']) {
      type('Pairings', one + 1, at(title), rows[other]![at(title)]!);
      type('Pairings', other + 1, at(title), rows[one]![at(title)]!);
    }
    const swapped = [one, other].map((place) => rows[place]![at('Id')]!);
    programme.run('approve', { ids: swapped, approve: true });
    const [section] = asked({ about: 'touching' }).sections;
    expect(section!.sentences[0]).toMatch(/2 pairs are pinned, approved or published. Changing \d pairs? would add/);
    const heights = section!.curve!.points.map(({ y }) => y);
    expect(heights.length).toBeGreaterThan(1);
    expect([...heights].sort((a, b) => a - b)).toEqual(heights);
    expect(sentences(asked({ about: 'pair', id: swapped[0]! }))).toMatch(
      /The computation would choose otherwise|rules would not/,
    );
    programme.run('approve', { ids: 'all', approve: false });
    programme.run('pair');
  });
});

describe('a round', () => {
  it('is computed again to the last pair, until somebody changes', () => {
    const round = programme.view().cards.pairing.data.rounds[0]!.id;
    const same = asked({ about: 'round', round });
    expect(sentences(same)).toContain('the same to the last pair');
    expect(sentences(same)).toContain('The same pairs stand in the Pairings tab');
    const rows = programme.tab('People');
    const header = rows[0]!;
    const seats = header.indexOf('Seats');
    const mentor = rows.findIndex((row) => row[header.indexOf('Role')] === 'mentor');
    type('People', mentor, seats, '0');
    const after = asked({ about: 'round', round });
    expect(sentences(after)).toMatch(/People or bans have changed since.*would differ for \d mentees/);
    expect(after.sections[0]!.moves!.length).toBeGreaterThanOrEqual(2);
  });
});
