/** What to call somebody whose whole name we know: "Dr. Anna Nowak" and "Nowak, Anna" are Anna. */

/**
 * The first name to greet somebody by. The whole name as it stands where none can be told: "Dr. Nowak", "J. R. Smith",
 * and names in scripts whose languages put the family name first.
 */
export function firstName(name: string): string {
  const whole = name.trim().replace(/\s+/g, ' ');
  const given = familyFirst.test(whole) ? undefined : givenName(whole);
  if (given === undefined || !/\p{L}{2}/u.test(given)) return whole;
  return isShouted(given) ? given.charAt(0) + given.slice(1).toLowerCase() : given;
}

/** The words of a name without titles before it and degrees behind it; "Kim, Bob" keeps its order. */
export function nameWords(name: string): string[] {
  const [before = [], ...behind] = name
    .replace(/\.(?=\p{L})/gu, '. ')
    .split(/[,،、，]/)
    .map((piece) => wordsOf(piece.trim().replace(/\s+/g, ' ')));
  const front = fromFirstName(before);
  const rest = behind.flatMap((piece) => fromFirstName(piece.filter((word) => !isDegree(word))));
  const words = [...front.filter((word, at) => at === 0 || !isLongDegree(word)), ...rest];
  return words.length > 0 ? words : before;
}

function fromFirstName(words: readonly string[]): string[] {
  const first = words.findIndex((word) => !isTitle(word));
  return first < 0 ? [] : words.slice(first);
}

/** "Jack MA" may be a name in capitals; "Jack Smith PhD" is none. */
function isLongDegree(word: string): boolean {
  return word.replace(/\./g, '').length > 2 && isDegree(word) && word !== word.toLowerCase();
}

/** Chinese, Japanese and Korean. */
const familyFirst = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function givenName(whole: string): string | undefined {
  const [before = [], ...behind] = whole
    .replace(/\([^()]*\)/g, ' ')
    .split(',')
    .map(wordsOf);
  // "Nowak, Anna" has the given name behind the comma, "Anna Nowak, PhD" has not.
  const inverted = behind.map(withoutTitles).find((words) => words.length > 0 && !words.every(isDegree));
  if (inverted) return inverted[0];
  const words = withoutTitles(before);
  // With a title before it, one name is the family name.
  if (words.length === 1 && [before, ...behind].some((piece) => piece.some(isTitle))) return undefined;
  return fromFullName(words);
}

/** Words with a letter in them, without the quotation marks around them: no emoji, dash or number. */
function wordsOf(piece: string): string[] {
  return piece
    .split(' ')
    .map((word) => word.replace(/^["“„«']+|["”“»';:]+$/g, ''))
    .filter((word) => /\p{L}/u.test(word));
}

function fromFullName(words: readonly string[]): string | undefined {
  const [first, second, third] = words;
  if (first === undefined || particles.indexOf(first) >= 0) return undefined;
  // Russian forms ask for family name, first name and patronymic.
  if (third !== undefined && words.length === 3 && patronymic.test(third)) return second;
  // "NOWAK Anna": capitals tell the family name where not everything is in capitals.
  return isShouted(first) ? words.find((word) => /\p{Ll}/u.test(word)) || first : first;
}

/** Small, they begin a family name. */
const particles = 'van von der den ter ten de del della di da do dos das du la le el al bin ibn zu zum zur af av'.split(
  ' ',
);

const patronymic = /(?:вич|вна|чна|оглы|кызы)$/iu;

/** All capitals, and to be spoken as a word: PATRICIA is, JRR is not. */
function isShouted(word: string): boolean {
  return /^\p{Lu}{3,}$/u.test(word) && /[AEIOUYАЕИОУЫЭЮЯІЄΑΕΗΙΟΥΩ]/u.test(word.normalize('NFD'));
}

function withoutTitles(words: readonly string[]): string[] {
  return words.filter((word) => !isTitle(word));
}

function isTitle(word: string): boolean {
  const bare = word.toLowerCase().replace(/\.+$/, '');
  if (titles.indexOf(bare) >= 0 || (/\.$/.test(word) && dotted.indexOf(bare) >= 0)) return true;
  // "Prof.Dr.", "Dipl.-Ing.", "Dr.med."
  const parts = bare.split(/[.-]+/);
  return parts.length > 1 && parts.every((part) => titles.indexOf(part) >= 0 || dotted.indexOf(part) >= 0);
}

/** English, German, French, Spanish, Italian, Portuguese, Dutch, Polish, Hindi, Russian, Arabic, Hebrew. */
const titles = (
  'dr doctor prof professor mr mrs ms miss mx sir dame lord lady madam rev reverend ' +
  'herr frau doktor dipl ing monsieur madame mademoiselle mme mlle docteur ' +
  'sr sra srta señor señora señorita dra doña dña sig signor signora signorina dott dottore dottoressa ssa ' +
  'senhor senhora profa dhr mevr meneer mevrouw drs pani mgr shri smt ' +
  'д-р доктор проф профессор г-н г-жа господин госпожа دكتور دكتورة الدكتور الدكتورة ד"ר'
).split(' ');

/** These are titles only with a full stop behind them. */
const dotted = 'mag lic eng ir inż hab fr hon capt col gen sgt med phil rer nat iur jur oec techn vet dent ra د'.split(
  ' ',
);

/** "PhD" and "Jr." behind a comma are no names; MA is a degree, Ma a name. */
function isDegree(word: string): boolean {
  const bare = word.replace(/\./g, '');
  return (
    degrees.indexOf(bare.toLowerCase()) >= 0 && (bare.length > 2 || /^\p{Lu}+$/u.test(bare) || /^[JS]r$/.test(bare))
  );
}

const degrees =
  'phd dphil mphil md dds dvm edd psyd mba msc bsc ma ba llm llb meng beng jr sr ii iii iv esq cpa cfa pmp rn frs obe mbe cbe'.split(
    ' ',
  );
