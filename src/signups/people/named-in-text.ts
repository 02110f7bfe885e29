/** Finds whom a sentence rules out, or wants alone, among the people of the programme. */
import type { Directory, Found } from './directory.js';
import { saysNot, saysOnly } from './negation.js';

/** What has the words of a refusal and refuses nobody. */
const harmless =
  /\b(not|n['’]t) (sure|only|yet|just)\b|\bno (problem|preferences?|worries)\b|\b(have|has|had)(n['’]t| not| never) (yet )?(met|seen|spoken|worked with|talked)\b/gi;
/** A directory reads no longer ones. */
const inPieces = /.{1,180}(?:\s|$)|.{180}/gsu;

export function rulesOutByName(sentence: string, known: Directory, own: string): boolean {
  const isUneasy = uneasy.test(sentence);
  if (!isUneasy && !saysNot(sentence.replace(harmless, ' ')) && !saysOnly(sentence)) return false;
  const pieces = sentence.match(inPieces) || [];
  return pieces.some(
    (piece) => names(piece, known, own) || (isUneasy ? byOneName(piece, known, own) : besideRefusal(piece, known, own)),
  );
}

/** Wants another than somebody, or would be ill at ease with them, without a word of refusal. */
const uneasy =
  /(?<!\p{L})((some|any)(one|body) (new|else|different)|(an|some)other (mentor|mentee|partner|match|person|buddy|pair)|a (new|different) (mentor|mentee|partner|match|person|buddy)|awkward|uncomfortable|uneasy|weird|conflict of interests?|(used to|we) dated?|my ex|fell out|jemand(en)? (neue[nsm]?|andere[nsm]?|anders)|unangenehm|peinlich|befangen|quelqu'un (d'autre|de nouveau)|gênant\p{L}*|mal à l'aise|mon ex|otra persona|alguien (nuevo|diferente|distinto)|incómod\p{L}+|outra pessoa|alguém (novo|diferente)|constranged\p{L}+|qualcun'? ?altr[oa]|imbarazz\p{L}+|a disagio|iemand anders|ongemakkelijk|någon annan|en annen|en anden|akavaa|pinlig\p{L}*|kogoś innego|ktoś inny|niezręczn\p{L}+|někoho jiného|кого-то другого|неловко|başka biri|garip olur)(?!\p{L})|別の(人|方|メンター)|気まず|别的导师|換人|换一?[个位]|尴尬|다른 (분|사람|멘토)|어색|מישהו אחר|מביך|شخص آخر|محرج/iu;

function names(text: string, known: Directory, own: string): boolean {
  if (known.mentioned(text, own).length > 0) return true;
  const words = text.split(/[\s,;:()"“”„«».!?]+/).filter((word) => word !== '');
  return words.some((word, at) => {
    const two = [word, words[at + 1] || ''];
    return two.every(mayBeName) && known.isNearlyOne(two.join(' ')) && known.find(two.join(' '), own).people.length > 0;
  });
}

/** Small letters begin no name where there are capitals. */
function mayBeName(word: string): boolean {
  return /^\p{L}/u.test(word) && !/^\p{Ll}/u.test(word);
}

/** "Ms Ortiz is my teacher": a name that one has, not at home among other words. */
export function byOneName(
  text: string,
  known: Directory,
  own: string,
  fits: readonly Found['fit'][] = ['one'],
): boolean {
  return text
    .split(/[\s,;:()"“”„«».!?]+/)
    .some(
      (word) => word.length > 2 && mayBeName(word) && !alsoWords.test(word) && fits.includes(known.find(word, own).fit),
    );
}

/** "Not with Gail", "nur mit Herrn Weiß": one name alone, straight behind the word that refuses. */
function besideRefusal(text: string, known: Directory, own: string): boolean {
  const words = text.split(/[\s,;:()"“”„«».!?]+/).filter((word) => word !== '');
  return words.some((word, at) => {
    if (!mayBeName(word) || months.test(word)) return false;
    let before = at - 1;
    while (before >= 0 && between.test(words[before]!)) before--;
    if (before < 0 || !(saysNot(words[before]!) || saysOnly(words[before]!))) return false;
    const { fit, people } = known.find(word, own);
    return (fit === 'one' || fit === 'several') && people.length > 0;
  });
}

const between =
  /^(with|to|by|be|paired|matched|my|mit|zu|herrn?|frau|avec|con|com|a|o|la|el|met|med|z|ze|с|со|ile|mr|mrs|ms|dr|prof|mme|m|sig|sra?|dhr|mevr|עם|مع)$/iu;
const alsoWords = /^(april|may|mai|june|august|mars|march|will|hope|mark|art|bill|rich)$/i;
const months = /^(april|may|mai|june|august|mars|march)$/i;
