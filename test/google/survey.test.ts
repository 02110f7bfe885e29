/** Surveys through the built add-on: the link in a mailbox, the answer in the form, the counts in the Sheet. */
import { beforeAll, describe, expect, it } from 'vitest';
import { allMails, formList, prefill, type Submitted, submitForm } from '../../src/local/index.js';
import { openProgramme, type Programme, signupRows } from '../programme.js';

const given = {
  'How useful have your meetings been?': '4',
  'How comfortable are you with each other?': '5',
  'How far have you come towards what you set out to do?': '3',
  'Would you like to talk to the organiser?': 'No, all is well',
};

let programme: Programme;
let links: string[];

beforeAll(() => {
  programme = openProgramme();
  programme.importRows('Form Responses 1', signupRows(3, 3));
  for (const job of ['setup', 'intake', 'pair'] as const) programme.run(job);
  programme.run('approve', { ids: 'all', approve: true });
  programme.run('publish');
  programme.run('survey', { survey: 'check-in-1' });
  const { url } = programme.view().cards.surveys.data[0]!;
  links = allMails(programme.host.store)
    .flatMap(({ text }) => text.match(/https?:\/\/\S+/g) ?? [])
    // Each answer to the first question has a link of its own, in which it is given.
    .filter((link) => link.startsWith(`${url}?`) && link.endsWith('=2'));
});

function answer(link: string, changes: Record<string, string> = {}): Submitted {
  const form = formList(programme.host).find(({ url }) => link.startsWith(url))!;
  return submitForm(programme.host, form.id, {
    answers: { ...prefill(programme.host, form.id, new URL(link).searchParams), ...given, ...changes },
  });
}

describe('a survey', () => {
  it('mails each person of a pair a link of their own, which names nobody', () => {
    expect(links.length).toBe(6);
    expect(new Set(links).size).toBe(6);
    for (const link of links) expect(link).not.toMatch(/example\.org|Number|p-[0-9a-f]{10}/);
  });

  it('is counted as it is answered, by the trigger alone', () => {
    expect(answer(links[0]!)).toMatchObject({ ok: true });
    expect(answer(links[1]!, { 'Would you like to talk to the organiser?': 'Yes, please contact me' })).toMatchObject({
      ok: true,
    });
    expect(programme.view().cards.surveys.data[0]).toMatchObject({ asked: 6, answered: 2, unknown: 0, mean: 4 });
    expect(programme.view().cards.surveys.data[0]!.helpWanted.length).toBe(1);
  });

  it('counts a second answer of the same person instead of the first', () => {
    answer(links[0]!, { 'How useful have your meetings been?': '1' });
    expect(programme.view().cards.surveys.data[0]).toMatchObject({ answered: 2, mean: 3.5 });
  });

  it('does not count an answer under a code that is not right, and says how many there are', () => {
    answer(links[2]!.replace(/.(?=&entry\.\d+=2$)/, (last) => (last === '0' ? '1' : '0')));
    expect(programme.view().cards.surveys.data[0]).toMatchObject({ answered: 2, unknown: 1 });
    expect(
      programme
        .tab('Answers')
        .slice(1)
        .filter((row) => row[0] !== '').length,
    ).toBe(2);
  });

  it('refuses before anyone is paired, in a sentence', () => {
    const early = openProgramme();
    early.run('setup');
    expect(early.ask({ call: 'run', job: 'survey', args: { survey: 'check-in-1' } })).toEqual({
      ok: false,
      sentence: 'No pairing is published yet, so there is nobody to ask. Publish pairings first.',
    });
    early.close();
  });
});
