/** The words of consent in many languages: to the programme and the use of data, and to other things such as photos. */

/** Asks for a no: "Do you opt out of data sharing?", "Tick if you do not agree". */
export const refuses =
  /\bopt(ing)?[ -]out\b|\b(do|does|would) not (agree|consent|want|wish|accept|allow|give)|\b(don't|doesn't) (agree|consent|want|wish|accept|allow)|\bobjections?\b|\bobject to\b|\bwithdraw\b.*\bconsent\b|\bwithhold|(nicht|keine) (einverstanden|(zu|ein)(stimmen|willigen)?\b)|widerspr(eche|uch)|\bne (souhaite|consens|veux|donne)\S* pas|\bm'oppose|\bno (acepto|deseo|quiero|autorizo|estoy de acuerdo)|\bnão (aceito|concordo|desejo|autorizo)|\bnon (accetto|acconsento|autorizzo)|niet (akkoord|(mee )?(in|toe))\b|(inte|ikke) med (på|til) |nem (járul|egyez|fogad)|bezwaar|nie (zgadzam|wyrażam)|(не согласен|не согласна)|同意しません|不同意/;

/** Speaks of consent, terms, or the protection of data; headers as `headerKey` gives them. */
export const speaksOfConsent = new RegExp(
  [
    // English
    '\\bconsent|\\bgdpr\\b|\\bprivacy\\b|data[ -]protection|(?<!in )\\bterms\\b|code of conduct|\\bdata (usage|use|sharing|processing|policy|consent)\\b',
    '\\bpersonal (data|information)\\b|\\bi (agree|accept|consent)\\b(?! to (attend|meet|commit|give))|\\b(participation|programme|program|user) agreement\\b|\\bagree to (take part|participate|the|these|our)\\b',
    // German, Dutch, Scandinavian, Finnish
    'einwillig|datenschutz|dsgvo|zustimm|einverst(anden|ändnis)|\\b(stimme|stimmst|stimmen|stimmt|willig(e|st|en|t))\\b.*\\b(zu|ein)\\b|\\b(ich|wir) (erlaube|gestatte)n?\\b|(nutzungs|teilnahme|geschäfts)bedingung|personenbezogen|meine[rn]? daten',
    'akkoord|toestemming|\\bstem(t|men)?\\b.*\\b(in|toe)\\b|instem|accepteer|mijn (persoons)?gegevens|voorwaarden|persoonsgegevens|privacyverklaring|samtyck|godkänn|personuppgift|villkor|integritetspolicy|samtykke|accepter[ae]r|\\b(går|gå) (\\S+ ){0,3}med (på|til) |\\b(tillåter|medger|tillader|tillater|ind?n?forstå)|vilkår|person(oplysning|opplysning)|suostu|hyväksy|tietosuoja|henkilötie',
    // Romance
    "consentement|j'accepte|\\brgpd\\b|données (personnelles|à caractère)|traitement (de|des) (mes|vos|tes|données)|confidentialité|conditions (générales|d'utilisation|de participation)|acceptez-vous|j'autorise",
    'consentimiento|\\bacept(o|as|ás|a|an)\\b|términos|terminos|aviso de privacidad|protección de datos|datos personales|tratamiento de (mis|tus|sus|los) datos|autoriz(o|as|ás|a)\\b',
    'consentimento|\\baceit(o|a|as)\\b|\\bconcord(o|a|as|ância)\\b|termos|privacidade|\\blgpd\\b|dados pessoais|tratamento (de|dos|dos meus) dados|consenso|consensi\\b|acconsent|accett[oai]|trattamento|dati personali|informativa|consim[tț]|prelucrarea|de acord',
    // Slavic, Baltic, Hungarian, Greek, Turkish
    'zgod[aęy]|zgadza|\\brodo\\b|regulamin|danych osobowych|souhlas|súhlas|osobních údaj|osobných údaj|pristaj|suglas|saglas|osobnih podat|hozzájárul|járul\\S* hozzá|beleegyez|egyez\\S* bele|elfogad|fogad\\S* el\\b|adatkezel|adatvéd|soglas|соглас|персональн|обработк|погодж|обробк|συμφων|συγκατάθε|προσωπικ|kvkk|\\bonay|kabul ed|kişisel veri|açık rıza|sutink|piekrīt|nõus|nõustu',
    // Asian and Semitic
    '同意|個人情報|プライバシー|規約|承諾|隐私|隱私|个人信息|個人資料|条款|條款|동의|개인정보|약관|הסכמ|מסכי|מאשר|פרטיות|תנאי ה|תקנון|موافق|أوافق|توافق|الخصوصية|الشروط|البيانات|đồng ý|setuju|persetujuan|सहमत|ยินยอม|ยอมรับ',
  ].join('|'),
);

/** Photos, newsletters, recordings, sponsors: no consent to the programme. */
export const speaksOfOtherThings =
  /photo|\bpictures?\b|\bimages?\b|video|\bfilm|recordings?\b|(be|being) recorded|newsletter|mailing list|e?-?mail updates|marketing|promot(e|ion)|advertis|sponsor|social media|\bpress\b|publicity|testimonial|case stud|research (study|project|purposes)|(other|future|similar|upcoming) (events?|programmes?|programs|opportunities|offers|surveys?|activities)|third[ -]part|whatsapp|slack\b|\bsms\b|text messages?|directory|website|foto|\bbild(er|aufnahm|material)|aufzeichn|aufnahmen|rundbrief|werbung|werblich|boletín|grabaci|imagen|imágenes|publicidad|infolettre|bulletin|enregistr|publicit|imagem|imagens|gravaç|boletim|divulga|immagin|registrazion|riprese|nieuwsbrief|opnames?|beeldmateriaal|wizerunk|nagr(yw|an)|nyhetsbrev|nyhedsbrev|inspelning|optagelse|uutiskirje|valokuv|zpravodaj|hírlevél|bülten|写真|撮影|メルマガ|録画|照片|拍照|拍摄|订阅|電子報|사진|촬영|뉴스레터|צילו|תמונ|ניוזלטר|דיוור|صور|النشرة|تصوير|фото|рассылк|съ[её]мк|φωτογραφ/;

/** Agreeing to behave is not agreeing to take part. */
export const speaksOfConduct =
  /code of (conduct|ethics)|ethical code|code d'éthique|code éthique|charte éthique|código (de )?[ée]tica|código ético|codice etico|ethik-?kodex|kodeks (etyk|postępowan|etyczn)|etický kodex|uppförandekod|etiske retningslinjer|etik kural|кодекс (этик|поведен|етик)|行動規範|倫理規定|行为准则|行為準則|행동 ?강령|윤리 ?강령|\b(house|ground) rules\b|\bguidelines?\b|\bhandbook\b|verhaltenskodex|code de conduite|código de conducta|codice di condotta|gedragscode/;

/** What nobody says who speaks of photos alone. */
export const speaksOfData =
  /\bgdpr\b|\bterms\b|data[ -]protection|privacy (policy|notice|statement)|process\w* (of )?(my|your) (personal )?data|personal data|take part|participat|datenschutz|personenbezogen|teilnahmebedingung|\brgpd\b|\blgpd\b|données personnelles|datos personales|dados pessoais|términos|termos|dati personali|persoonsgegevens|voorwaarden|danych osobowych|個人情報|个人信息|隐私|개인정보|персональн/;

/** Somebody asks for leave, in English: "Are you happy for us to", "May we". */
export const asksLeave =
  /\b(happy|ok|okay|fine|comfortable|content|willing|agree\w*|allow\w*|permit\w*|permission|authori[sz]e\w*|mind|object\w*|approve)\b|\b(may|can|could|shall) (we|the \w+|i)\b|\bgive us\b/;

/** Something is done with what people told of themselves. */
export const handlesData =
  /\b(shar|hold|keep|kept|stor|retain|us|process|pass|giv|provid|disclos|releas|record|collect|analy[sz]|transfer|send|show|see)\w*\b.{0,60}\b(details?|data|information|info|answers?|responses?|profile|e-?mail|address|name|number|bio|cv)\b|\b(details?|data|information|info|answers?|responses?|profile|e-?mail|name)\b.{0,40}\b(shared|held|kept|stored|retained|used|processed|passed|given|disclosed|recorded|collected)\b/;

/** A vow to take part, to keep rules, or to give time. */
export const vows =
  /\bi (understand|confirm|commit|acknowledge|promise|declare|certify|have read|will|agree)\b|\bdo you (agree|accept|consent|commit|confirm|understand)\b|\bagreement\b|^commitment|\b(can|will|are) you (commit|able to commit)\b|\bable to commit\b|^declaration|\bagree to\b|\bverpflicht|\bbestätige\b|\bm'engage\b|\bje (confirme|certifie|comprends)\b|me comprometo|\b[ts]e comprometes?\b|\b(?:t'engages|vous engagez)\b|\b[mts]i impegn|zobowiązuj|taahhüt|declaro|confirmo|dichiaro|confermo|verklaar|bevestig|oświadczam|bekräftar|bekræfter|bekrefter|vahvistan|prohlašuji|подтверждаю|確認しました|我承诺|我确认/;
