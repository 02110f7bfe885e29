import { afterEach, describe, expect, it } from 'vitest';
import { addLanguage, catalogue, language, speak } from '../../src/core/words.js';

const words = catalogue('kitchen', {
  hello: 'Hello',
  soup: (bowls: number) => `${bowls} bowls of soup`,
  menu: { bread: 'Bread', salt: 'Salt' },
});
addLanguage('de', (room) =>
  room === 'kitchen'
    ? { hello: 'Hallo', soup: (bowls: number) => `${bowls} Teller Suppe`, menu: { bread: 'Brot' } }
    : undefined,
);

describe('a catalogue', () => {
  afterEach(() => speak('en'));

  it.each([
    ['en', 'Hello', '2 bowls of soup', 'Bread', 'Salt', 'English is what is written'],
    ['de', 'Hallo', '2 Teller Suppe', 'Brot', 'Salt', 'a sentence that is not translated stays English'],
    ['xx', 'Hello', '2 bowls of soup', 'Bread', 'Salt', 'an unknown language is English'],
  ])('%s: %s, %s, %s, %s: %s', (code, hello, soup, bread, salt) => {
    speak(code);
    expect([words.hello, words.soup(2), words.menu.bread, words.menu.salt]).toEqual([hello, soup, bread, salt]);
  });

  it('says which language is spoken', () => {
    speak('de');
    expect(language()).toBe('de');
    speak('xx');
    expect(language()).toBe('en');
  });
});
