/** Every way to make pairs and every aim, through the built add-on: proven, stable when run twice, and no veto told. */
import { afterEach, describe, expect, it } from 'vitest';
import type { AnswerView, Question } from '../../src/api/types.js';
import { editCell } from '../../src/local/index.js';
import { openProgramme, type Programme, signupRows } from '../programme.js';

const opened: Programme[] = [];
afterEach(() => {
  for (const programme of opened.splice(0)) programme.close();
});

/** Mentees with an even number wish for one mentor and then for another; `Mentor Number0` wishes for a mentee. */
function wishingRows(mentees: number, mentors: number, seats: number): string[][] {
  const [header, ...rows] = signupRows(mentees, mentors, seats);
  const wishOf = (at: number) => {
    if (at >= mentees) return at === mentees ? 'Mentee Number2' : '';
    return at % 2 === 0 ? `Mentor Number${(at / 2) % mentors}, Mentor Number0` : '';
  };
  return [[...header!, 'Who would you like to be paired with?'], ...rows.map((row, at) => [...row, wishOf(at)])];
}

function programmeWith(rows: string[][]): Programme {
  const programme = openProgramme();
  opened.push(programme);
  programme.importRows('Form Responses 1', rows);
  programme.run('setup');
  programme.run('intake');
  return programme;
}

const choose = (programme: Programme, id: 'way' | 'aim', value: string) =>
  programme.run('settings', { settings: [{ id, value }] });

/** Rows of a tab by header, each with its place in the tab. */
function rowsOf(programme: Programme, tab: string) {
  const [header, ...rows] = programme.tab(tab);
  return rows.map((cells, at) => {
    const row: Record<string, string> = {};
    header!.forEach((title, column) => {
      row[title] = cells[column]!;
    });
    return { at: at + 1, row };
  });
}

function type(programme: Programme, tab: string, row: number, title: string, text: string): void {
  const column = programme.tab(tab)[0]!.indexOf(title);
  const done = editCell(programme.host, {
    sheetId: programme.sheetId(tab),
    row: row + 1,
    column: column + 1,
    text,
  });
  if (!done.ok) throw new Error(done.sentence);
}

function asked(programme: Programme, question: Question): AnswerView {
  const reply = programme.ask({ call: 'ask', question });
  if (!reply.ok) throw new Error(reply.sentence);
  return reply.answer!;
}

const textOf = ({ sections }: AnswerView) => sections.flatMap((section) => section.sentences).join(' ');
const pairingsOf = (programme: Programme) => rowsOf(programme, 'Pairings').map(({ row }) => row);
const proofOf = (programme: Programme) => programme.view().cards.pairing.data.round!.statement;

/** Suggesting once more adds no round and changes no pair. */
function expectStable(programme: Programme): void {
  const before = [programme.tab('Pairings'), programme.tab('Rounds')];
  expect(programme.preview('pair').tabs).toEqual([]);
  programme.run('pair');
  expect([programme.tab('Pairings'), programme.tab('Rounds')]).toEqual(before);
}

describe('pairs by wishes', () => {
  it('alone: every mentor was asked for, the others are told why not, and a second run changes nothing', () => {
    const programme = programmeWith(wishingRows(12, 6, 2));
    choose(programme, 'way', 'by wishes');
    programme.run('pair');
    expect(proofOf(programme)).toMatch(/^Stable: .* 6 of 6 mentees with wishes got one of them, \d the first\./);
    for (const { Mentee, Mentor, Status, Why } of pairingsOf(programme)) {
      const wishes = Number(Mentee!.replace(/\D+/, '')) % 2 === 0;
      expect(Status).toBe(wishes ? 'draft' : 'unmatched');
      if (wishes) {
        expect([`Mentor Number${Number(Mentee!.replace(/\D+/, '')) / 2}`, 'Mentor Number0']).toContain(Mentor);
        expect(Why).toMatch(/asked to be paired with|asked for each other/);
      } else expect(Why).toBe(`${Mentee} asked for nobody.`);
      // Both read it: how dear a wish was is nobody's business.
      expect(Why).not.toMatch(/\b(?:first|second|third|last|rank)\b/i);
    }
    expectStable(programme);
  });

  it('then computed: the wishes stand, and whoever is left gets the seats that are left', () => {
    const programme = programmeWith(wishingRows(12, 6, 2));
    choose(programme, 'way', 'by wishes');
    programme.run('pair');
    const links = () => pairingsOf(programme).map(({ Mentee, Mentor }) => `${Mentee}: ${Mentor}`);
    const wished = links().filter((link) => /: M/.test(link));
    choose(programme, 'way', 'by wishes, then computed');
    programme.run('pair');
    expect(proofOf(programme)).toMatch(/ 6 pairs more by score, as good as can be on the seats left\.$/);
    expect(links()).toEqual(expect.arrayContaining(wished));
    expect(pairingsOf(programme).every(({ Status }) => Status === 'draft')).toBe(true);
    expectStable(programme);
  });

  it('have the points and the score that their tab tells, and say what a computed matching would do', () => {
    const programme = programmeWith(wishingRows(12, 6, 1));
    choose(programme, 'way', 'by wishes');
    programme.run('pair');
    for (const { Id, Score, Status } of pairingsOf(programme)) {
      const answer = asked(programme, { about: 'pair', id: Id! });
      expect(answer.sections.map(({ title }) => title)).toContain('If pairs were computed');
      expect(textOf(answer)).not.toMatch(/suggest pairs again|you had not decided/);
      if (Status === 'unmatched') continue;
      expect(textOf(answer)).toMatch(/^[\d.]+ of 100\./);
      expect(Math.abs(Number.parseFloat(textOf(answer)) - Number(Score))).toBeLessThan(0.11);
      expect(answer.sections[0]!.bars!.map(({ label }) => label)).not.toContain('Wishes');
    }
  });
});

describe('aims', () => {
  it.each([
    [
      'most pairs, highest total',
      /^Best possible: [\d.,]+ of [\d.,]+ points; no assignment under these rules scores more\.$/,
    ],
    [
      'most pairs, best weakest pair, highest total',
      /^Best possible: weakest pair [\d.]+, [\d.,]+ of [\d.,]+ points; no assignment under these rules has a better weakest pair, or scores more with as good a one\.$/,
    ],
    [
      'most pairs, highest total, even load',
      /scores more\. Of equally good assignments this one has a load as even as can be \(\d(?: to \d)? mentees? each\)\.$/,
    ],
    [
      'most pairs, best weakest pair, highest total, even load',
      /^Best possible: weakest pair .* with as good a one\. Of equally good assignments this one has a load as even/,
    ],
  ])('%s: stands in Rounds with its proof, and a second run changes nothing', (aim, proof) => {
    const programme = programmeWith(wishingRows(10, 6, 3));
    choose(programme, 'aim', aim);
    programme.run('pair');
    expect(proofOf(programme)).toMatch(proof);
    const worst = /weakest pair ([\d.]+)/.exec(proofOf(programme));
    // The Sheet shows whole points.
    const shown = Number(rowsOf(programme, 'Rounds')[0]!.row['Worst score']);
    if (worst) expect(Math.abs(shown - Number(worst[1]))).toBeLessThan(0.51);
    expectStable(programme);
    const [round] = programme.view().cards.pairing.data.rounds;
    expect(textOf(asked(programme, { about: 'round', round: round!.id }))).toContain('the same to the last pair');
  });
});

describe('earlier pairs', () => {
  it('that have ended are not made again when a criterion says so', () => {
    const programme = programmeWith(signupRows(4, 4));
    programme.run('pair');
    programme.run('approve', { ids: 'all', approve: true });
    programme.run('publish');
    const before = rowsOf(programme, 'Pairings');
    const links = (rows: ReturnType<typeof rowsOf>) => rows.map(({ row }) => `${row['Mentee id']} ${row['Mentor id']}`);
    for (const { at } of before) type(programme, 'Pairings', at, 'Status', 'ended');
    const last = programme.tab('Criteria').length;
    for (const [title, text] of Object.entries({
      Criterion: 'Somebody new',
      Kind: 'earlier',
      Weight: '5',
      Limit: 'must',
    }))
      type(programme, 'Criteria', last, title, text);
    programme.run('pair');
    const drafts = rowsOf(programme, 'Pairings').filter(({ row }) => row.Status === 'draft');
    expect(drafts).toHaveLength(4);
    for (const link of links(drafts)) expect(links(before)).not.toContain(link);
    expect(
      textOf(asked(programme, { about: 'round', round: programme.view().cards.pairing.data.rounds[0]!.id })),
    ).toContain('the same to the last pair');
    expectStable(programme);
  });
});

describe('a round after the first', () => {
  it('is compared without the pairs that were published before it', () => {
    const programme = programmeWith(signupRows(6, 4, 1));
    programme.run('pair');
    const [first] = pairingsOf(programme);
    programme.run('approve', { ids: [first!.Id!], approve: true });
    programme.run('publish');
    programme.run('pair');
    const [latest, before] = programme.view().cards.pairing.data.rounds;
    const compared = (round: string) => asked(programme, { about: 'round', round }).sections[1]!;
    for (const { id } of [latest!, before!]) {
      expect(compared(id)).toMatchObject({ sentences: ['The same pairs stand in the Pairings tab.'], moves: [] });
    }
    expect(textOf(asked(programme, { about: 'two', mentee: first!['Mentee id']!, mentor: first!['Mentor id']! }))).toBe(
      `${first!.Mentee} and ${first!.Mentor} are paired already: their pair is published.`,
    );
    type(programme, 'Criteria', 1, 'Weight', '3');
    expect(textOf(asked(programme, { about: 'touching' }))).toMatch(/^People or rules have changed since pairs were/);
  });
});

describe('everybody', () => {
  it.each([
    [6, 0, 'There are no active mentors in the People tab yet.'],
    [0, 6, 'There are no active mentees in the People tab yet.'],
  ])('%i mentees and %i mentors: one side is missing, and it is said which', (mentees, mentors, sentence) => {
    const programme = programmeWith(signupRows(mentees, mentors));
    expect(() => programme.run('pair')).toThrow(sentence);
    for (const about of ['weights', 'mentors', 'others', 'touching'] as const) {
      expect(textOf(asked(programme, { about }))).toMatch(/\.$/);
    }
    expect(textOf(asked(programme, { about: 'weights' }))).toBe('There are no pairs that could change.');
  });
});

describe('people who left', () => {
  it('keep a published pair until it is ended, and the organiser is told', () => {
    const programme = programmeWith(signupRows(3, 4));
    programme.run('pair');
    programme.run('approve', { ids: 'all', approve: true });
    programme.run('publish');
    const [{ at, row: pair }] = rowsOf(programme, 'Pairings') as [ReturnType<typeof rowsOf>[number]];
    const mentor = rowsOf(programme, 'People').find(({ row }) => row.Name === pair.Mentor)!;
    type(programme, 'People', mentor.at, 'Status', 'left');
    expect(() => programme.run('pair')).toThrow(
      'there is nobody to add. But 1 published pair of whom one is no longer active could be ended.',
    );
    const ids = { mentee: pair['Mentee id']!, mentor: pair['Mentor id']! };
    const other = programme.view().cards.pairing.data.mentors[0]!.id;
    expect(textOf(asked(programme, { about: 'two', mentee: ids.mentee, mentor: other }))).toContain(
      `${pair.Mentee} and ${pair.Mentor} have a published pair, but that mentor is not active: end it`,
    );
    type(programme, 'Pairings', at, 'Status', 'ended');
    programme.run('pair');
    expect(pairingsOf(programme).filter(({ Mentee }) => Mentee === pair.Mentee)).toMatchObject([
      { Status: 'ended' },
      { Status: 'draft' },
    ]);
  });
});

describe('a veto', () => {
  it('is named in no tab but its own and in no answer, even where a pin goes against it', () => {
    const programme = programmeWith(wishingRows(8, 5, 1));
    programme.run('pair');
    const pair = pairingsOf(programme).find(({ Status }) => Status === 'draft')!;
    const other = pairingsOf(programme).find(({ Status, Mentor }) => Status === 'draft' && Mentor !== pair.Mentor)!;
    const lines = [
      [pair.Mentee!, pair.Mentor!, 'a quarrel'],
      ['Gwen Ghost', other.Mentor!, 'a lawsuit'],
    ];
    lines.forEach((line, at) => {
      ['Person', 'Must not be paired with', 'Reason (private)'].forEach((title, column) => {
        type(programme, 'Do not match', at + 1, title, line[column]!);
      });
    });
    programme.run('pin', { id: pair.Id!, pinned: true });
    programme.run('pair');
    const match = programme.view().cards.pairing.data;
    const problems = programme.problems();
    expect(match.pairings.find(({ id }) => id === pair.Id)!.mentor).not.toBe(pair.Mentor);
    expect(problems).toContainEqual(
      expect.objectContaining({
        tab: 'Do not match',
        row: 3,
        reason: expect.stringMatching(/does not lead to one person/),
      }),
    );
    const idOf = (people: typeof match.mentees, label: string) => people.find((one) => one.label === label)!.id;
    const questions: Question[] = [
      ...match.pairings.map(({ id }): Question => ({ about: 'pair', id })),
      { about: 'two', mentee: idOf(match.mentees, pair.Mentee!), mentor: idOf(match.mentors, pair.Mentor!) },
      ...(['weights', 'mentors', 'others', 'touching'] as const).map((about): Question => ({ about })),
      ...match.rounds.map(({ id }): Question => ({ about: 'round', round: id })),
    ];
    const expectSilent = () => {
      const tabs = ['Pairings', 'Rounds', 'Problems', 'People', 'Outbox', 'Criteria'].map((tab) =>
        programme.tab(tab).slice(1),
      );
      const told = [JSON.stringify(tabs), ...questions.map((question) => JSON.stringify(asked(programme, question)))];
      for (const text of told) {
        expect(text).not.toMatch(/Gwen|Ghost|quarrel|lawsuit|veto|must not be paired|forbid/i);
        // The name of the tab stands in Problems alone, beside the row that has no effect.
        expect(text.split('Do not match').length).toBeLessThanOrEqual(text === told[0] ? 2 : 1);
      }
    };
    expect(problems).toContainEqual(
      expect.objectContaining({ reason: expect.stringMatching(/is not kept: the rules of this programme do not/) }),
    );
    expectSilent();
    for (const way of ['by wishes', 'by wishes, then computed', 'computed']) {
      choose(programme, 'way', way);
      programme.run('pair');
      expectSilent();
    }
  });
});

it('rules that are put back bring the round of then back, with its proof, and it is not out of date', () => {
  const programme = programmeWith(wishingRows(8, 4, 2));
  programme.run('pair');
  const first = programme.view().cards.pairing.data.round!;
  choose(programme, 'way', 'by wishes');
  programme.run('pair');
  expect(programme.view().cards.pairing.data.round).toMatchObject({
    statement: expect.stringMatching(/^Stable: /),
    stale: false,
  });
  choose(programme, 'way', 'computed');
  programme.run('pair');
  expect(programme.view().cards.pairing.data.round).toEqual(first);
  expect(textOf(asked(programme, { about: 'weights' }))).not.toContain('have changed since');
});
