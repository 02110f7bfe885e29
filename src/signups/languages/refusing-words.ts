/** How people write that nothing may be done with what they told, or that they do not agree. */

const refusals = [
  // English
  "\\b(do not|don'?t|never|not to) (use|share|process|store|keep|hold|pass on|give out|publish) (any of )?(my|our) (personal )?(data|details|information|answers?|name|contact|e-?mail)",
  "\\bi (do not|don'?t) (consent\\b|give (my )?(consent|permission)|agree( to (this|that|it|any of (this|it)|the terms|take part|being matched|my data\\b.*))?\\s*(?=[.,;!]|$))",
  '\\bnot (give|giving) (my )?(consent|permission)',
  "\\b(prefer|rather|like|want|wish)( you)? not( to)? (to )?(share|have|use|give|store|keep) (any of )?my (personal )?(data|details|information|answers?|e-?mail)|\\b(do not|don'?t) (want|wish|like) (any of )?my (personal )?(data|details|information|answers?|e-?mail|name) (to be )?(shared|used|stored|kept|passed|given|published)",
  // German, Dutch, Scandinavian, Finnish
  '(stimme|willige) .{0,30}nicht (zu|ein)\\b|nicht einverstanden|keine (einwilligung|zustimmung)|meine daten .{0,20}nicht',
  'niet akkoord|geen toestemming|(gebruik|deel|bewaar) mijn gegevens niet',
  '(samtycker|godkänner) inte|(använd|dela|spara) inte min|samtykker ikke|(brug|bruk|del|gem) ikke min',
  'en (suostu|hyväksy|anna (lupaa|suostumusta))|älkää (käyttäkö|jakako) (minun )?tieto',
  // Romance
  "je (ne )?(consens|suis) pas|ne (consens|suis) pas d'accord|n'utilisez pas (mes|ma)|ne (partagez|utilisez|conservez) pas (mes|ma)",
  'no (doy mi consentimiento|autorizo|acepto|consiento)|no (usen|compartan|utilicen|guarden) mis',
  'não (autorizo|concordo|aceito|consinto)|não (usem|partilhem|compartilhem|utilizem) (os |as )?(meus|minhas)',
  "non (acconsento|autorizzo|accetto|sono d'accordo)|non (usate|condividete|utilizzate) (i miei|le mie)",
  // Slavic, Greek, Turkish
  'nie (zgadzam się|wyrażam zgody|akceptuję)|proszę nie (używać|udostępniać|przetwarzać) moich|nesouhlasím|nesúhlasím|nepoužívejte m(é|oje)',
  'не (согласе?н|согласна|даю согласи)|не (используйте|передавайте|обрабатывайте) мо|не (згоден|згодна|погоджуюс|даю згод)|не використовуйте мо',
  'δεν (συμφωνώ|συναινώ)|μην? χρησιμοποι.{0,20}δεδομένα|verilerimin? .{0,20}(kullanmayın|paylaşmayın|istemiyorum)|onaylamıyorum|kabul etmiyorum|rıza göstermiyorum',
  // Semitic and Asian
  '(?<!\\p{L})לא (מסכימ?ה?|מאשרת?)(?!\\p{L})|לא להשתמש בפרטים|لا [أا]وافق|لا تستخدموا? (بيانات|معلومات)',
  '同意(しません|できません|しない)|(情報|データ).{0,6}(使わない|使用しない|利用しない|共有しない)|不同意|(不要|别|請勿|请勿)(使用|分享|公开|公開)我的',
  '동의하지 않|(정보|데이터).{0,6}(사용|공유)하지|सहमत नहीं|(डेटा|जानकारी) .{0,12}(उपयोग|इस्तेमाल|साझा) न',
];

export const refusesUse = new RegExp(refusals.join('|'), 'iu');

/** Somebody else has not agreed, or not yet: parents, whoever is above them. */
export const othersRefuse = new RegExp(
  [
    "\\b(?:parents?|mum|mom|dad|mother|father|guardians?|manager|boss|supervisor)\\b.{0,20}(?:\\bnot\\b|n't\\b|\\bno\\b|\\byet to\\b).{0,12}\\b(?:agree|consent|approve|allow|permit|permission|said yes|sign)",
    '(?:eltern|chef\\p{L}*|vorgesetzte\\p{L}*|führungskraft).{0,30}(?:nicht|kein).{0,20}(?:einverstanden|zugestimmt|zustimm|erlaub|unterschr|genehmigt)',
    "(?:parents|mère|père|cheffe?|manager|supérieure?) .{0,30}pas .{0,15}(?:d'accord|donné|signé|autoris|accept)",
    '(?:padres|jef[ea]|pais|chefe) .{0,20}(?:no|não) .{0,20}(?:dado|dier|deram|firm|assin|autoriz|acuerdo|permit|concord)',
    "(?:genitori|capo) .{0,20}non .{0,25}(?:firm|autoriz|d'accordo|dato)|(?:ouders|leidinggevende) .{0,30}(?:niet|geen) .{0,20}(?:akkoord|toestemming|getekend)",
    '(?:親|保護者|上司)の?(?:同意|許可|承認).{0,8}(?:まだ|ない|ません|得られ)|(?:父母|家长|领导|经理).{0,6}(?:还没|尚未|没有|不)(?:同意|批准|签)',
  ].join('|'),
  'iu',
);

const yet =
  '(?:not yet|pas encore|noch nicht|todavía no|aún no|ainda não|non ancora|nog niet|jeszcze nie|ještě ne|inte än|ikke (?:endnu|ennå)|ei vielä|henüz|ещ[её] не|ще не|όχι ακόμα|עוד לא|עדיין לא|ليس بعد|まだ|还没|還沒|尚未|아직)';

/** What is not agreed to so far: all that is said, or a part of it. */
export const notYet = new RegExp(`^${yet}`, 'iu');
export const isOpenYet = new RegExp(`(?<!\\p{L})${yet}`, 'iu');
