/** Tells a text that names people who are not wanted, or who alone are, from one that names those who are welcome. */
import { plain } from '../cells/tidy.js';

const words = new Set(
  (
    'not no never except excluding but avoid without rather dont didnt wont cant cannot wouldnt couldnt shouldnt mustnt ' +
    'isnt refuse nicht kein keine keinen keinem keiner ausser niemals pas sauf jamais excepte eviter excepto menos salvo ' +
    'nunca evitar nao exceto tranne eccetto non evitare mai niet geen behalve nooit vermijden oprocz procz bortsett ' +
    'forutom undtagen unntatt inte ikke aldrig undvik slippa кроме не нельзя окрім nechci krome istemem istemiyorum ' +
    'olmasin olmasın olmaz haric degil paitsi ilman ala nem fara khong tidak jangan kecuali οχι δεν μην εκτος ' +
    'לא בלי لا ليس بدون ماعدا'
  ).split(' '),
);
const parts =
  /不|别|別に|勿|除|以外|嫌|避け|ない|ません|抜き|제외|말고|싫|않|빼고|못\s|(^|\s)안\s|ไม่|नहीं|(?<![\p{L}])(nie (z|ze|chce|chcę|mogę|moge)|nu (cu|vreau)|en halua|ei saa|חוץ מ)(?![\p{L}])/iu;

export function saysNot(text: string): boolean {
  const said = plain(text.replace(/['’]/g, ''));
  return said.split(' ').some((word) => words.has(word)) || parts.test(text);
}

const alone =
  /(?<![\p{L}])(only|solely|exclusively|no ?-?(body|one) else|nur|ausschließlich|niemand(en|em)? (anderes|sonst)|seulement|uniquement|exclusivement|solo|sólo|solamente|únicamente|exclusivamente|apenas|somente|só|soltanto|solamente|alleen|uitsluitend|bara|endast|kun med|bare med|tylko|wyłącznie|только|исключительно|sadece|yalnızca|vain|csak|doar|hanya|רק|فقط)(?![\p{L}])|只|仅|僅|(?<!できる)だけ|のみ|(과|와|랑|하고)만/iu;
/** "I only know Ann Lee" asks for nothing. */
const knowsAlone = /\bonly (ever )?(know|knew|met|meet|heard|worked|work|spoke|seen|had)\b/i;

/** Nobody but those who are named. */
export function saysOnly(text: string): boolean {
  return alone.test(text) && !knowsAlone.test(text);
}
