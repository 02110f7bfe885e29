/** How people write, in words of their own, how many they take and that it is for later. */
const whom =
  'people|persons?|mentees?|students?|colleagues?|learners?|prot[eé]g\\w+|tutees?|newcomers?|coachees?|apprentices?|trainees?|juniors?|(?:first|second|third|final)[- ]years?|freshers?|freshmen|kids|youngsters|jugendliche\\p{L}*|personen|leute|menschen|kinder|schüler\\p{L}*|studierende\\p{L}*|azubis?|étudiant\\p{L}*|personnes|mentoré\\p{L}*|filleul\\p{L}*|jeunes|personas|alumn\\p{L}*|estudiantes?|jóvenes|mentorad\\p{L}*|pessoas|alunos?|jovens|afilhad\\p{L}*|persone|ragazz\\p{L}*|studenti|mensen|studenten|osob\\p{L}*|osób|uczni\\p{L}*|studentów|adepter?|personer|ungdomar|unge|studenter|человек\\p{L}*|студент\\p{L}*|менти|kişi\\p{L}*';
const takes =
  "(?:can|could|happy to|able to|willing to|would|will|like to|i'll|i'd|to|and|max(?:imum)?) (?:\\p{L}+ ){0,3}?(?:mentor|take|support|guide|host|accept|coach|have|handle|work with|help|look after)(?! (?:years?|team))|begleite\\p{L}*|betreue\\p{L}*|aufnehmen|nehme|übernehm\\p{L}*|unterstütze\\p{L}*|accompagne\\p{L}*|encadre\\p{L}*|prendre|suivre|parraine\\p{L}*|acompañar\\p{L}*|apadrinar|aceptar|atender|acompanhar|orientar|aceitar|seguire|accompagnare|affiancare|begeleid\\p{L}*|aannemen|przyjąć|poprowadzić|prowadzić|wziąć|ta emot|handleda|tage imod|ta imot|veilede|взять|принять|вести";

/** Numbers as digits. */
export const tellsSeats = new RegExp(
  `^(?=.*(?<!\\p{L})(?:${takes})(?!\\p{L})).*(?<![\\p{L}\\d])\\d{1,2} (?:\\p{L}+ )?(?:${whom})(?!\\p{L})|^(?=.*(?:受け入れ|担当|指导|指導|带|멘토링|맡)).*\\d ?(?:名|人|位|个|個|명)`,
  'iu',
);

const then =
  '(?:jan|feb|fév|fev|m[aä]r|apr|avr|abr|ma[iyjg]|mei|jun|juin|jul|juil|giu|lug|aug|ao[uû]|ago|sep|set|o[ckt]t|nov|de[cz]|déc|dic|ene|gen|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек)\\p{L}*|q[1-4]|20\\d\\d|next|mid|end of|the end|spring|summer|autumn|fall|winter|nächste\\p{L}*|ende|mitte|sommer|herbst|frühjahr|la rentrée|el próximo|otoño|verano';

export const postpones = new RegExp(
  `(?<!\\p{L})(?:${[
    `ask me (?:again|later|next|in)|(?:not|only|available|free|start(?:ing)?) (?:before|until|till|from|as of|after|in) (?:${then})|later (?:this|next|in the) year`,
    '(?:probably|maybe|possibly|likely|might be|may be|will be) (?:be )?(?:leaving|moving (?:away|abroad)|quitting|away until|on (?:parental|maternity|paternity|sick) leave|on sabbatical)',
    `(?:erst|frühestens) (?:wieder |dann )?(?:ab|im|nach) (?:dem |der )?(?:${then})|nicht vor (?:${then})|frag(?:t|en sie)? mich (?:später|nochmal|wieder)`,
    `pas avant (?:${then})|(?:seulement |disponible )à partir (?:de|du) (?:${then})|no antes de (?:${then})|(?:solo|disponible) a partir de (?:${then})|não antes de (?:${then})|só a partir de (?:${then})|non prima (?:di|del) (?:${then})|solo da (?:${then})`,
    `niet (?:voor|vóór) (?:${then})|pas vanaf (?:${then})|dopiero od (?:${then}|\\p{L}+)|nie wcześniej niż|inte före (?:${then})|tidigast|først (?:i|fra|efter|etter) (?:${then})|tidligst|не раньше|только с (?:${then})`,
  ].join('|')})(?!\\p{L})|不早于|以后再说|[月年]以降(?:なら|に|で)`,
  'iu',
);
