/** How it is said that somebody looks for a partner, in other languages than English: "een mentor vinden", "szukam mentora". */

const articles =
  "(?: (?:een|en|ett|et|ein(?:e[nmr]?)?|(?:une?|uma?|un[oa]?)(?:/un[ea]|/uma)?|d'une?|de|di|da|do|por|para|per|for|til|till|efter|etter|nach|voor|naar|mijn|min|mein(?:en?)?|mon|ma|mi|meu|minha|swo\\S+|sv\\S+|себе|сво\\S+|sobie|si|dobr\\S+|dla siebie))*";
const before =
  '(?:hitta|finn[ae]r?|finde|søk(?:e|er)|söka|söker|søge|søger|leter|letar|leder|hebben|heb|krijgen|zoek|vind|wil|suche|finde|brauche|bekomme|habe|möchte|hätte gern|ha|få|har|trouver|cherche|chercher|rechercher?|avoir|recevoir|veux|voudrais|souhaite|besoin|encontrar|busco|buscar|buscando|tener|recibir|quiero|quisiera|necesito|procuro|procurar|procurando|ter|receber|quero|preciso|trovare|cerco|cercare|avere|ricevere|vorrei|löytää|etsin|etsiä|etsimässä|saada|tarvitsen|haluan|znaleźć|szukam|szukać|mieć|potrzebuję|chcę|najít|hledám|hledat|mít|potřebuji|chci|найти|ищу|искать|нужен|нужна|хочу|нужно|знайти|шукаю)';
const behind =
  '(?:vinden|vind|zoeken|zoek|hebben|krijgen|finden|suchen|haben|bekommen|erhalten|brauchen|bulmak|arıyorum|arıyor|aramak|istiyorum|ister|gerek|lazım|ढूंढ\\S*|खोज\\S*|चाहिए|चाहता|चाहती)';
const helping =
  '(?:accompagner|accompagne|parrainer|aider|soutenir|acompañar|apoyar|guiar|orientar|acompanhar|apoiar|accompagnare|sostenere|begleiten|betreuen|unterstützen|begeleiden|ondersteunen|stötta|støtte|tukea|wspierać|podporovat|поддерживать|сопровождать)';
const mentors =
  '(?:mentor(?!and|ad|ead|eand|izad|owa|oitav|ujem|k[ao]w|iksi|ina)\\S{0,4}|mentör\\S{0,4}|parrains?|marraines?|padrin\\S+|madrin\\S+|patin|pate|paten|fadder\\S?|наставник(?!ом)\\S*|наставниц\\S*|ментор(?!ом)\\S*|मेंटर)';
const mentees =
  '(?:mentees?|mentorand\\S*|mentorad\\S*|mentoread\\S*|mentorerend\\S*|filleule?s?|ahijad\\S+|afilhad\\S+|patenkind\\S*|adept\\S*|podopieczn\\S+|menti\\S*|aktor\\S*|подопечн\\S+|менти|मेंटी)';

const apart = (words: string): RegExp => new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, 'gu');
const sought = (whom: string): RegExp[] => [
  apart(`${before}${articles} ${whom}(?! (?:werden|sein|worden|zijn))`),
  apart(`${whom} ${behind}`),
];

/** "I would like": what comes then may be the role, or whom somebody wants. */
export const endsInWish =
  /(?<!\p{L})(?:i(?:'d| would| do)? (?:like|want)|ik wil(?: graag)?|ich (?:möchte|will|hätte gern)|je (?:veux|voudrais|souhaite)|quiero|quisiera|(?:eu )?quero|vorrei|voglio|jag vill|jeg vil(?: gerne?)?|haluan|chcę|chci|хочу)\s*[:.…]*\s*$/iu;
/** A mentor or mentee with an article and nothing else. */
export const oneOfThem = /^(?:an?|een|eine[nrm]?|ein|une?|uma?|un[ao]?|en|ett) \p{L}+$/iu;

/** What each says of who says it. */
export const seekings: readonly (readonly [RegExp, 'mentee' | 'mentor'])[] = [
  ...sought(mentors).map((pattern): [RegExp, 'mentee'] => [pattern, 'mentee']),
  ...[...sought(mentees), apart(`${helping}${articles} ${mentees}`)].map((pattern): [RegExp, 'mentor'] => [
    pattern,
    'mentor',
  ]),
  [
    /メンター(?:を|が|に)?(?:探|さが|見つけ|欲し|ほし|必要|出会い)\S*|(?:找|寻找|尋找|寻求|尋求|想要|需要|想有|有)(?:一位|一个|一個|一名|个|個)?(?:导师|導師|师傅|師傅)|멘토(?:를|가|을)? ?(?:찾|구하|구해|필요|원하|만나)\S*/g,
    'mentee',
  ],
  [
    /メンティー?(?:を|が)?(?:探|さが|見つけ|欲し|ほし|必要)\S*|(?:找|寻找|尋找|寻求|尋求|想要|需要|带|帶)(?:一位|一个|一個|一名|个|個)?(?:学员|學員|徒弟)|멘티(?:를|가|을)? ?(?:찾|구하|필요|원하|만나)\S*/g,
    'mentor',
  ],
  [/(?<!\p{L})(?:מחפשת?|למצוא|לקבל|צריכ?ה?|רוצה) (?:מנטורי?ת?|חונכת?|חונך)(?!\p{L})/gu, 'mentee'],
  [/(?<!\p{L})(?:מחפשת?|למצוא|לקבל) (?:מנטית?|חני(?:ך|כה))(?!\p{L})/gu, 'mentor'],
  [
    /(?:أبحث|ابحث|البحث|نبحث) عن (?:ال)?(?:مرشد|موج[هّ]+)[ةه]?|(?:إيجاد|ايجاد|أحتاج|احتاج|أحتاج إلى|أريد) (?:ال)?(?:مرشد|موج[هّ]+)[ةه]?/g,
    'mentee',
  ],
  [/(?:أبحث|ابحث|البحث|نبحث) عن (?:ال)?(?:متدرب|مسترشد)[ةه]?/g, 'mentor'],
];

/** "The one and the other", where that is said without a word for both. */
export const bothWords =
  /(?<!\p{L})(?:sowohl[ -]als[ -]auch|jedno i drugie|i jedno,? i drugie|jedn[oy] i drug\S+|obydw\S+|obojí|obojího|jedno i druhé|både och|både-och|begge del(?:er|e)|bägge|båda delarna|allebei|alle twee|les deux|l'un et l'autre|tous les deux|ambas?|ambos|las dos|los dos|lo uno y lo otro|as duas coisas|os dois|entrambe|entrambi|tutti e due|le due cose|molempi\S*|kumpikin|kumpaakin|ikisi de|ikisini de|her ikisi\S*|दोनों)(?!\p{L})|どっちも|どちらでも|^\s*(?:都|都行|都好|都要|都是|两个都\S*|兩個都\S*)\s*$|둘다|양쪽|שתיהן|الاثنين|الإثنين|كلا الدورين|(?<!\p{L})(?:обидва|обидві)(?!\p{L})/u;

/** Says that another thing holds where this one does not. */
export const orElse =
  /(?<!\p{L})(?:otherwise|or else|sonst|andernfalls|ansonsten|sinon|autrement|caso contrário|senão|de lo contrario|si no|altrimenti|anders|annars|ellers|muuten|inaczej|w przeciwnym razie|jinak|aksi halde|yoksa|иначе|інакше)(?!\p{L})|否则|否則|でなければ|아니면|אחרת|وإلا/u;

/** Says that something holds under a condition. */
export const dependsOn =
  /(?<!\p{L})(?:if(?! you like| wanted)|unless|depending|depends|falls|wenn|si|sauf si|se|als er|om|hvis|jos|jeśli|pokud|если|якщо)(?!\p{L})|如果|なければ/u;
