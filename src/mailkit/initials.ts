/** The letters that stand for a person where a picture would. */

/** Of the first and the last word that begin with a letter: "Dr. Ana de la Cruz" is AC. */
export function initials(name: string): string {
  const words = name.split(/[\s,]+/).filter((word) => /^\p{L}/u.test(word) && word.slice(-1) !== '.');
  const letters = [words[0], ...words.slice(1).slice(-1)].map((word) => /^\p{L}\p{M}*/u.exec(word || ''));
  return letters
    .map((found) => (found ? found[0] : ''))
    .join('')
    .toUpperCase();
}
