/** How forms in many languages ask for whatever people would like to say. */

/** "Anything else?", "Comments", and the like. */
export const asksForRemarks =
  /\b(anything|else|comments?|remarks?|notes?|other|additional|feedback|message|anmerkung\w*|bemerkung\w*|sonst\w*|hinweise?|kommentar\w*|remarques?|commentaires?|autre|comentarios?|observaci\w+|algo más|mensaje|coment[áa]rios?|observaç\w+|mais alguma|note|osservazioni|commenti|altro|opmerking\w*|overig\w*|övrigt|annat|kommentti\w*|muuta|uwagi|komentarz\w*|pozn[áa]mk\w*)\b|примеч|коммент|ещё|ملاحظ|تعليق|הערות|備考|その他|コメント|备注|其他|留言|टिप्पणी|not(lar)?ınız|eklemek/;
