/** A yes under a condition, with a but, or for a later day: no clear yes, in many languages. */

const but =
  'but|however|although|though|except|apart from|aber|jedoch|allerdings|außer|mais|toutefois|sauf|cependant|pero|aunque|sin embargo|salvo|excepto|mas|porém|exceto|embora|ma|però|tranne|eccetto|anche se|maar|behalve|hoewel|ale|choć|jednak|oprócz|avšak|kromě|men|dock|utom|bortsett|undtagen|mutta|paitsi|ama|ancak|fakat|dar|însă|csak|но|однако|кроме|але|проте|крім|αλλά|όμως|εκτός|אבל|אך|רק|لكن|ولكن|إلا|लेकिन|परन्तु|मगर';
const condition =
  'only|unless|pending|sous (?:toute )?réserve|(?:unter )?vorbehalt\\p{L}*|a reserva|sob (?:reserva|condição)|con riserva|onder voorbehoud|s výhradou|med (?:förbehåll|forbehold)|provided|providing|as long as|so long as|if|depend\\w*|subject to|on condition|assuming|once|when|nur|sofern|solange|vorausgesetzt|wenn|falls|seulement|uniquement|tant que|à condition|si|selon|pourvu|solo|sólo|solamente|siempre que|siempre y cuando|mientras|a condición|según|só|somente|apenas|desde que|se|caso|contanto|soltanto|a (?:patto|condizione)|purché|dipende|alleen|mits|zolang|als|indien|tylko|pod warunkiem|jeśli|jeżeli|o ile|zależy|jen|pouze|pokud|iba|ak|bara|endast|förutsatt|så länge|kun|hvis|bare|vain|jos|edellyttäen|sadece|eğer|şartıyla|numai|dacă|только|если|при условии|лише|тільки|якщо|за умови|μόνο|αν|εφόσον|אם|בתנאי|إذا|بشرط|فقط|अगर|यदि|बशर्ते|केवल|सिर्फ';
const later =
  "not (?:yet|now|before|until)|later|start(?:ing)? (?:in|from|next|after|on)|from (?:the )?(?:next|mid|end|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|\\d)\\w*|as of|after (?:the|my|\\w+day|january|february|march|april|may|june|july|august|september|october|november|december|\\d)|next (?:year|month|term|time|round|week|cohort|semester)|in (?:january|february|march|april|may|june|july|august|september|october|november|december|20\\d\\d)|(?:erst )?ab (?:dem |mitte |ende |nächste[mnrs]? |januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|\\d)|erst (?:ab|nach|im|in)|später|nächste[sn]? (?:jahr|mal)|à partir|plus tard|après (?:le|la|les|mon|ma)|l'année prochaine|a partir|más (?:tarde|adelante)|después de|el próximo|el año que viene|mais tarde|depois (?:de|do|da)|no próximo|dopo (?:il|la|le|i)|più (?:tardi|avanti)|dal (?:mese|prossimo)|l'anno prossimo|pas vanaf|vanaf|volgend|later|od (?:stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia|\\d)|dopiero|później|od (?:ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince)|až (?:od|po)|později|från och med|fra og med|först|først|senare|senere|vasta|myöhemmin|sonra|с (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)|позже|після|з (?:січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня)|пізніше";
const doubt =
  'maybe|perhaps|probably|possibly|i think|i guess|i suppose|not sure|unsure|tentative\\w*|provisional\\w*|in principle|partly|partially|more or less|with (?:some )?(?:reservations?|conditions?|exceptions?)|vielleicht|wahrscheinlich|eventuell|im prinzip|grundsätzlich|teilweise|peut-être|probablement|en principe|en partie|quizás?|tal vez|probablemente|en principio|a lo mejor|en parte|talvez|provavelmente|em princípio|em parte|forse|probabilmente|in linea di (?:massima|principio)|in parte|misschien|waarschijnlijk|in principe|deels|może|chyba|raczej|prawdopodobnie|w zasadzie|częściowo|možná|asi|asi ano|částečně|kanske|troligen|delvis|kanskje|måske|nok|ehkä|luultavasti|osittain|belki|sanırım|может быть|возможно|наверное|частично|можливо|мабуть|ίσως|μάλλον|אולי|כנראה|ربما|शायद';

/** What begins an answer and is a whole yes: the hedge of a short answer follows it. */
const opening =
  "(?:yes|yeah|yep|yup|ok(?:ay)?|sure|of course|certainly|absolutely|agree[d]?|accept(?:ed)?|consent|confirm(?:ed)?|i (?:do |hereby |fully )?(?:agree|consent|accept|confirm)|i (?:am|'m) (?:happy|ok(?:ay)?|fine)|i'm (?:happy|ok(?:ay)?|fine)|happy(?: with (?:that|this))?|ja|jawohl|klar|gerne|einverstanden|ich (?:stimme|willige)(?: (?:dem|hiermit))?(?: (?:zu|ein))?|ich bin (?:damit )?einverstanden|oui|d'accord|j'accepte|je suis d'accord|je consens|s[iíì]|claro|de acuerdo|acepto|estoy de acuerdo|autorizo|consiento|sim|aceito|concordo|estou de acordo|acconsento|accetto|autorizzo|sono d'accordo|akkoord|ik ga akkoord|tak|zgadzam się|wyrażam zgodę|akceptuję|ano|áno|souhlasím|súhlasím|jo|jag (?:samtycker|godkänner|accepterar)|samtycker|jeg (?:samtykker|accepterer|godtar)|samtykker|kyllä|joo|hyväksyn|suostun|evet|kabul ediyorum|onaylıyorum|da|igen|elfogadom|да|согласе?н|согласна|так|погоджуюс[ья]|згоден|згодна|ναι|συμφωνώ|כן|מסכימה?|نعم|أوافق|موافقة?|हाँ|हां|सहमत)";
const polite =
  "(?: (?:please|thanks|thank you|to (?:this|that|it|all|take part|participate|be matched)|to the terms|with (?:this|that|it)|bitte|gerne|dazu|zu|ein|merci|s'il vous plaît|gracias|por favor|obrigad[oa]|grazie|bedankt|graag|proszę|tack|takk))*";

const edges = (words: string) => `(?<!\\p{L})(?:${words})(?!\\p{L})`;
const goesOn = new RegExp(`^${opening}${polite}(?=$|[^\\p{L}])[\\s,;.:–—(/-]*(?<rest>.*)$`, 'iu');
const hedge = new RegExp(
  `^(?:and |und |et |y |e |en |i )?(?:${[but, condition, later, doubt].join('|')})(?!\\p{L})`,
  'iu',
);
const within = new RegExp(
  `[,;.:–—(-]\\s*${edges(`${but}|${doubt}`)}|${edges('but|except|unless|although|only (?:if|when|after|as long as)|nur wenn|seulement si|solo si|alleen als|tylko jeśli')}`,
  'iu',
);
/** The text of a box that says how far what is agreed to goes. */
const bounds =
  /(?<!\p{L})(?:but (?:not limited|also|i (?:can|may|know|understand)|(?:can|may) (?:withdraw|revoke))|aber (?:auch|jederzeit)|not only)(?!\p{L})/iu;
/** A but that takes nothing back. */
const harmless = /(?<!\p{L})(?:last but not least|but of course|no (?:ifs|buts)|anything but)(?!\p{L})/iu;
const unparted =
  /(?:が、|けど|けれど|ただし|条件|できれば|場合|後で|来月|来年|但是|不过|不過|但|如果|除非|以后|明年|下个月|지만|다만|조건|나중에|내년)/;

/** `answer`: begins like a yes. */
export function isHedged(answer: string): boolean {
  const text = answer.replace(harmless, ' ').replace(bounds, ' ');
  if (/^\S+(?: \S+)?\s*\?+$/.test(text)) return true;
  const rest = goesOn.exec(text)?.groups?.rest;
  if (rest !== undefined && hedge.test(rest)) return true;
  // Long texts are those of a box, and say in passing what happens if and when.
  if (text.length > LONGEST) return false;
  return within.test(text) || (/^[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/.test(text) && unparted.test(text));
}

const LONGEST = 110;

const opensHedged = new RegExp(`^(?:${[condition, doubt].join('|')})(?!\\p{L})`, 'iu');

/** "Depends on my timetable", "Maybe": what somebody begins with who was asked for a yes and gives none. */
export function beginsHedged(answer: string): boolean {
  return opensHedged.test(answer.trim());
}
