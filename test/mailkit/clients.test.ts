/**
 * Every mail of every job uses only what Gmail, Outlook (Windows) and Apple Mail draw, by the data of caniemail.com, and is
 * valid HTML. What is read as well without stands in a list: nothing else may.
 */
import { doIUseEmail } from 'doiuse-email';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { areas } from '../../src/programme/index.js';
import { textsView } from '../../src/programme/texts/view.js';
import { introductionsIn, remindersIn, surveyMailsIn, worldOf } from '../programme/mails/world.js';
import { stages } from '../programme/sample.js';

const ids = areas.flatMap((area) => ('mails' in area ? area.mails : [])).map(({ id }) => id);
const mails: Record<string, string> = {
  ...Object.fromEntries(
    ids
      .map((id) => [id, textsView(areas, stages.published, { id }).open!.shown!.html])
      .filter(([, html]) => html !== ''),
  ),
  'introduction of several mentees': introductionsIn(worldOf())['elena@example.org']!.html,
  'survey with answers in it': surveyMailsIn(worldOf(), 'entry.7')['maya@example.org']!.html,
  'reminder with answers in it': remindersIn(worldOf())['maya@example.org']!.html,
};

/** Whoever has it not reads the mail as well: what each gives when it falls away. */
const PROGRESSIVE: Readonly<Record<string, readonly string[]>> = {
  // A telephone's Gmail on the web drops style sheets: the mail stays as wide as the screen, and light.
  'gmail.mobile-webmail': ['Class selector', 'Descendant combinator', 'Type selector', '@media', 'display:none'],
  // Corners are square, labels may break, nothing is dark; what is hidden is hidden by mso-hide.
  'outlook.windows': ['@media', 'overflow', 'border-radius', 'white-space'],
};

const CLIENTS = ['gmail.*', 'outlook.windows', 'apple-mail.*'];

const unsupported = (html: string) => {
  const result = doIUseEmail(html, { emailClients: CLIENTS });
  const errors = result.success ? [] : result.errors;
  return [...new Set(errors)].filter((error) => {
    const [, feature, client] = /^`(.+)` is not supported by `(.+)`$/.exec(error) ?? [];
    return !(client && PROGRESSIVE[client]?.includes(feature!));
  });
};

/** Mails need what pages do not: styles inline, and tables with measures. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    'no-inline-style': 'off',
    'no-conditional-comment': 'off',
    'no-deprecated-attr': 'off',
    'prefer-tbody': 'off',
    'doctype-style': 'off',
  },
});
const invalid = async (html: string) =>
  (await validator.validateString(html)).results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
  );

it('looks at every text that is a mail', () => {
  expect(Object.keys(mails).length).toBe(ids.length - 1 + 3);
});

describe.each(Object.entries(mails))('%s', (_name, html) => {
  it('has nothing that a mail program does not draw', () => {
    expect(unsupported(html)).toEqual([]);
  });

  it('is valid', async () => {
    expect(await invalid(html)).toEqual([]);
  });
});

it.each([
  ['<div style="display:grid">x</div>', 'a grid'],
  ['<div style="background-image:url(https://x.example/a.png);position:absolute">x</div>', 'a place of its own'],
  ['<video src="https://x.example/a.mp4"></video>', 'a film'],
])('what is planted is found: %s, %s', (html) => {
  expect(unsupported(`<html><body>${html}</body></html>`)).not.toEqual([]);
});

it('a tag that is not closed is found', async () => {
  const html = mails.receipt!.replace('</h1>', '');
  expect(await invalid(html)).not.toEqual([]);
});
