/** How people write, in words of their own, how many they take and that it is for later. */
const whom =
  'people|persons?|person[ae]s?|personnes?|mente\\p{L}*|mentor[aeé][^r]\\p{L}*|stud\\p{L}*|estud\\p{L}*|étud\\p{L}*|colleagues?|learners?|prot[eé]g\\p{L}+|newcomers?|juniors?|(?:first|second|third|final)[- ]years?|fresh\\p{L}*|kids|jugendliche\\p{L}*|personen|personer|leute|menschen|mensen|schüler\\p{L}*|filleul\\p{L}*|jeunes|alumn\\p{L}*|alunos?|pessoas|jovens|afilhad\\p{L}*|ragazz\\p{L}*|os[oó]b\\p{L}*|adepter?|человек\\p{L}*|студ\\p{L}*';
const takes =
  "(?:can|could|happy to|able to|willing to|will|like to|i'll|max(?:imum)?) (?:\\p{L}+ ){0,3}?(?:mentor|take|support|guide|host|accept|coach|have|handle|work with|help)|begleite\\p{L}*|betreue\\p{L}*|(?:auf)?nehme[n]?|unterstütze\\p{L}*|accompagne\\p{L}*|encadre\\p{L}*|prendre|suivre|a[cp][oe][mp][pa]\\p{L}+ar|apadrinar|orientar|aceitar|aceptar|seguire|begeleid\\p{L}*|aannemen|przyjąć|prowadzić|ta emot|handleda|взять|принять";

/** Numbers as digits. */
export const tellsSeats = new RegExp(
  `^(?=.*(?<!\\p{L})(?:${takes})(?!\\p{L})).*(?<![\\p{L}\\d])\\d{1,2} (?:\\p{L}+ )?(?:${whom})(?!\\p{L})|^(?=.*(?:受け入れ|担当|指导|指導|带|멘토링|맡)).*\\d ?(?:名|人|位|个|個|명)`,
  'iu',
);

const then =
  '(?:jan|f[eé][bv]|m[aä]r|apr|a[vb]r|ma[iyjg]|mei|ju[inl]|giu|lug|a[ugo][ogû]|se[pt]|o[ckt]t|nov|d[eéi][czs]|ene|gen|янв|фев|сен|окт)\\p{L}*|q[1-4]|20\\d\\d|next|mid|(?:the )?end|spring|summer|autumn|fall|winter|ende|mitte|sommer|herbst';

export const postpones = new RegExp(
  `(?<!\\p{L})(?:${[
    `ask me (?:again|later|next|in)|(?:not|only|available|free|start(?:ing)?) (?:before|until|from|as of|after|in) (?:${then})|later (?:this|next) year`,
    '(?:probably|maybe|possibly|likely|might be|may be|will be) (?:be )?(?:leaving|moving (?:away|abroad)|away until|on (?:\\p{L}+ leave|sabbatical))',
    `(?:erst|frühestens|nicht|pas|no|não|non|niet|dopiero|inte|først|только|не) (?:ab|im|nach|vor|avant|antes de|prima di|voor|vanaf|od|före|раньше|с) (?:${then})|à partir d[eu'] ?(?:${then})|frag(?:t|en sie)? mich (?:später|nochmal|wieder)`,
  ].join('|')})(?!\\p{L})|不早于|以后再说|[月年]以降(?:なら|に|で)`,
  'iu',
);
