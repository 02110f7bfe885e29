/** How forms in many languages ask for whatever people would like to say, and how people say that it is nothing. */
import { meansNobody } from '../cells/nobody.js';
import { tidyLine } from '../cells/tidy.js';

/** "Anything else?", "Comments", and the like. */
export const asksForRemarks =
  /\b(anything|else|comments?|remarks?|notes?|other|additional|feedback|message|anmerkung\w*|bemerkung\w*|sonst\w*|hinweise?|kommentar\w*|remarques?|commentaires?|autre|comentarios?|observaci\w+|algo más|mensaje|coment[áa]rios?|observaç\w+|mais alguma|note|osservazioni|commenti|altro|opmerking\w*|overig\w*|övrigt|annat|kommentti\w*|muuta|uwagi|komentarz\w*|pozn[áa]mk\w*)\b|примеч|коммент|ещё|ملاحظ|تعليق|הערות|備考|その他|コメント|备注|其他|비고|메모|기타|留言|टिप्पणी|not(lar)?ınız|eklemek/;

/** With whom or how they would be brought together. */
export const speaksOfPairing =
  /(?<!\p{L})(?:pairing|matching|matchmaking|match|zuteilung|zuordnung|vermittlung|paarung|koppeling|jumelage|binôme|appariement|emparejamiento|emparelhamento|abbinamento|doborze|dobór|parowani\p{L}*|matchning|párování|eşleş\p{L}*|подбор\p{L}*|распредел\p{L}*)(?!\p{L})|マッチング|配对|配對|匹配|매칭|שידוך|התאמה/iu;

const nothingMore =
  /^(?:(?:many |no,? )?(?:thanks?|thank you|thx|cheers)(?: (?:so much|a lot|again|you|for .{0,40}))?|ok(?:ay)?|all (?:good|fine|set)|looking forward(?: to (?:it|this|meeting .{0,20}))?|(?:very |so )?excited\b.{0,30}|can'?t wait|great|see (?:above|you)|not? (?:comments?|questions?|remarks?|notes?)|nothing(?: else| more| to add)?|(?:vielen )?dank\p{L}*|danke(?: schön| sehr)?|keine? (?:anmerkung|bemerkung|weitere)\p{L}*|nichts|freue? mich.{0,20}|merci(?: beaucoup| bien)?|rien(?: de plus| à signaler| à ajouter)?|ras|(?:muchas |mil )?gracias|nada(?: más)?|(?:muito )?obrigad[oa]|grazie(?: mille)?|niente|nulla|bedankt|dank je(?: wel)?|niets|tack|inget|takk?|ingenting|kiitos|ei muuta|dzięk\p{L}+|nic|děkuj\p{L}*|спасибо|ничего|teşekkür\p{L}*|ありがとう\S*|特に(?:なし|ありません)|谢谢|没有|감사\S*|תודה|شكرا|धन्यवाद)$/u;
const noWord = /^[^\p{L}]*$|^\S+@\S+$|^(?:https?:\/\/|www\.)\S+$/u;

/** Beneath remarks: no word at all, or one of courtesy. */
export function saysNothingMore(answer: string): boolean {
  const said = tidyLine(answer, 100);
  if (noWord.test(said) || meansNobody(said)) return true;
  return nothingMore.test(
    said
      .toLowerCase()
      .replace(/^\P{L}+|\P{L}+$/gu, '')
      .replace(/’/g, "'"),
  );
}
