/** What is pushed to Google: what it names, what it touches, how large it is, which JavaScript it speaks. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import vm from 'node:vm';
import { transformSync } from 'esbuild';
import { describe, expect, it, test } from 'vitest';
import type { Sentence, Sentences } from '../../src/core/words.js';
import * as introductions from '../../src/programme/introductions/words.js';
import * as pairing from '../../src/programme/pairing/words.js';
import * as setup from '../../src/programme/setup/words.js';
import * as signup from '../../src/programme/signup/words.js';
import * as surveys from '../../src/programme/surveys/words.js';
import { project } from '../programme.js';

const read = (name: string) => readFileSync(join(project, name), 'utf8');
const main = read('main.js');
const code = read('code.js');
const german = read('german.js');

describe('the files that clasp pushes', () => {
  it('are the manifest, two scripts and the panel, both again for German, and nothing else', () => {
    expect(readdirSync(project).sort()).toEqual([
      'appsscript.json',
      'code.js',
      'german.js',
      'main.js',
      'sidebar-de.html',
      'sidebar.html',
    ]);
  });

  it('define exactly the functions of main.js and the bundle', () => {
    const context = vm.createContext({});
    vm.runInContext(code, context);
    vm.runInContext(german, context);
    vm.runInContext(main, context);
    const functions = [...main.matchAll(/^function (\w+)\(/gm)].map(([, name]) => name!);
    expect(Object.keys(context).sort()).toEqual(['__pairwright', '__pairwrightGerman', ...functions].sort());
    expect(functions).toEqual([
      'onOpen',
      'onInstall',
      'showPanel',
      'readNow',
      'checkSheet',
      'pairwright',
      'onFormSubmitted',
      'onEveryHour',
      'onCheck',
    ]);
  });

  it('touch no service when they are loaded, whichever order they are loaded in', () => {
    const touched: string[] = [];
    const services = [
      'SpreadsheetApp',
      'FormApp',
      'MailApp',
      'Calendar',
      'ScriptApp',
      'PropertiesService',
      'LockService',
      'HtmlService',
      'Utilities',
      'Session',
      'Logger',
      'console',
    ];
    for (const order of [
      [code, german, main],
      [german, main, code],
    ]) {
      const context = vm.createContext({});
      for (const name of services) Object.defineProperty(context, name, { get: () => touched.push(name) });
      for (const text of order) vm.runInContext(text, context);
    }
    expect(touched).toEqual([]);
  });

  it.each([
    ['code.js', code],
    ['german.js', german],
  ])('keep %s under 850 KB and in ES2019', (name, code) => {
    expect(statSync(join(project, name)).size).toBeLessThan(850_000);
    const lowered = transformSync(code, { target: 'es2019', charset: 'utf8', legalComments: 'none' });
    const same = transformSync(code, { target: 'esnext', charset: 'utf8', legalComments: 'none' });
    expect(lowered.warnings).toEqual([]);
    expect(lowered.code).toBe(same.code);
  });

  describe.each(Object.entries({ introductions, pairing, setup, signup, surveys }))('the words of %s', (_, area) => {
    // The bundle breaks long lines inside of strings.
    const script = code.replace(/\\\n/g, '');
    const page = read('sidebar.html');

    it('go where they are said: those of the panel into the panel, the others into the script', () => {
      expect(plain(area.panel).filter((sentence) => !page.includes(sentence))).toEqual([]);
      expect(plain(area.words).filter((sentence) => !script.includes(sentence))).toEqual([]);
    });

    it('go nowhere else', () => {
      expect(plain(area.panel).filter((sentence) => script.includes(sentence))).toEqual([]);
      expect(plain(area.words).filter((sentence) => page.includes(sentence))).toEqual([]);
    });
  });

  test.each([
    'setTimeout(',
    'fetch(',
    'new URL(',
    'TextEncoder',
    'atob(',
    'structuredClone(',
    'queueMicrotask(',
    'crypto.',
    'process.',
    'require(',
  ])('use no %s, which Apps Script lacks', (name) => {
    const bare = code.replace(
      /\/\*[\s\S]*?\*\/|\/\/.*$|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/gm,
      '0',
    );
    const escaped = name.replace(/[.(]/g, '\\$&');
    expect(bare.match(new RegExp(`(?<![.\\w$])${escaped}`))).toBeNull();
  });

  it('load and hash where the built-ins are those of ES2019', () => {
    const context = vm.createContext({});
    vm.runInContext(
      `for (const [owner, names] of [
        [Object, ['hasOwn', 'groupBy']],
        [Array, ['fromAsync']],
        [Array.prototype, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with']],
        [Uint8Array.prototype.__proto__, ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with']],
        [String.prototype, ['at', 'replaceAll', 'matchAll', 'isWellFormed', 'toWellFormed']],
        [Promise, ['allSettled', 'any', 'withResolvers']],
        [globalThis, ['globalThis', 'AggregateError', 'WeakRef', 'FinalizationRegistry', 'structuredClone', 'BigInt']],
      ]) for (const name of names) delete owner[name];`,
      context,
    );
    expect(() => vm.runInContext('Object.hasOwn({}, "a")', context)).toThrow();
    vm.runInContext(code, context);
    vm.runInContext(main, context);
    const reply = vm.runInContext(
      `ScriptApp = {}; SpreadsheetApp = { getActive() { throw new Error('No Sheet.') } }; pairwright('{"call":"view"}')`,
      context,
    );
    expect(String(reply)).toContain('No Sheet.');
  });

  it('ask for these permissions and no others', () => {
    const manifest = JSON.parse(read('appsscript.json'));
    expect(manifest.oauthScopes.map((scope: string) => scope.replace('https://www.googleapis.com/auth/', ''))).toEqual([
      'spreadsheets.currentonly',
      'script.container.ui',
      'script.scriptapp',
      'script.send_mail',
      'calendar.events.owned',
      'forms',
      'userinfo.email',
    ]);
    expect(manifest.runtimeVersion).toBe('V8');
  });
});

/** Sentences without facts that are long enough to be told apart, and written in a bundle as they are here. */
function plain(sentences: Sentences): string[] {
  const all = Object.values<Sentence | Sentences>(sentences);
  return all.flatMap((one) =>
    typeof one === 'object' ? plain(one) : typeof one === 'string' && /^[\w ,.;:()]{20,}$/.test(one) ? [one] : [],
  );
}
