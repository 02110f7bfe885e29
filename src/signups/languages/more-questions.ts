/** What forms ask in Hindi, Slovak and Ukrainian, and what those of other languages ask in a word. Headers as `headerKey` gives them. */

const any = (...ways: readonly string[]): RegExp => new RegExp(ways.join('|'), 'u');
/** The whole header is one of these. */
const one = (...ways: readonly string[]): RegExp => new RegExp(`^(?:${ways.join('|')})$`, 'u');

/** The first that fits is taken; whom somebody must not meet comes before whom they would like to. */
export const moreQuestions: readonly (readonly [RegExp, string])[] = [
  [
    any(
      'किस(?:के|से|को|के साथ)?(?!\\p{L}).*नहीं|नहीं.*(?:जोड़ी|के साथ)',
      'з ким.* не(?:\\s|хоч|баж)|^не (?:хоч|баж)\\S* .*(?:з ким|парі)',
      '(?:eşleş|çalış|görüş|buluş)\\S* istemedi|kiminle.*istemez',
      '(?:함께|같이|매칭|짝).*(?:싶지 않|싫|피하|원하지 않)',
    ),
    'people you do not want to be paired with',
  ],
  [
    any(
      'किस(?:के|से)?(?!\\p{L}).*(?:जोड़ी|साथ).*चाह|(?:पसंदीदा|इच्छित) (?:मेंटर|मेंटी)',
      '(?<!\\p{L})z kim (?:\\S+ )?(?:chc|wol)(?!.*\\bnie\\b)|с кем (?:\\S+ )?(?:хот|жела|предпоч)|з ким (?:\\S+ )?(?:хоч|хот|бажа)',
      's kým (?!.*\\bne)(?:\\S+ )*(?:chc|cht|přál|prial|rad)',
      'önskemål (?:om|gällande) (?:mentor|adept|partner)|ønsker? (?:om|til) (?:mentor|partner)|wens(?:en)? voor (?:een )?mentor|życzenia co do mentora',
    ),
    'people you would like to be paired with',
  ],
  [
    any(
      'किस रूप में|किस भूमिका|^(?:आपकी )?भूमिका$',
      'zapojiť ako|zúčastniť ako|брати участь як|^(?:rola|роль)$',
      'başvuru (?:türü|tipi|şekli)|katılım (?:türü|tipi|şekli)|osallistua$|以什[么麼](?:身份|角色)',
    ),
    'I would like to take part as',
  ],
  [
    any(
      'कितने .*(?:मेंटी|लोग|व्यक्ति|छात्र)|मेंटी.* संख्या',
      'koľko (?:mentees?|mentee|ľudí|osôb|zverenc)|скільки (?:підопічн|учн|студент)',
    ),
    'how many mentees could you take',
  ],
  [one('(?:आपका )?(?:पूरा )?नाम|meno a priezvisko', 'vor- und zuname'), 'full name'],
  [
    any(
      'd[ií]as? y hor\\S+ disponib|horarios? disponib|^(?:tillgänglighet|tilgængelighed|tilgjengelighet|saatavuus|доступн\\S+|dostupnosť)',
      'uygun (?:gün|zaman|saat)|^זמינות|الأوقات المتاحة|उपलब्ध(?:ता)?$',
    ),
    'availability',
  ],
  [
    one(
      "themen|thèmes?|sujets|temas|temi|argomenti|thema's|onderwerpen|ämnen|emner|temaer|aiheet|obszary|tematy|témata|témy|темы|теми|konular",
      '(?:希望|相談)?テーマ|主[题題]|주제|נושאים|(?:ال)?مواضيع|विषय|en qu[eé] (?:áreas|temas) .*(?:trabajar|colaborar|participar)|(?:os )?assuntos',
    ),
    'topics',
  ],
  [
    one(
      "(?:(?:deine|ihre|meine) )?interessen|centres? d'intér[êe]ts?|(?:tus |mis )?intereses|(?:seus )?interesses?|(?:i tuoi )?interessi|intressen|interesser|kiinnostuksen kohteet|zainteresowania|zájmy|záujmy|интересы|інтереси",
      'ilgi alan\\S+|興味のある(?:分野|こと|テーマ)|感[兴興]趣的(?:方向|领域|領域|主题|主題|话题)|관심 ?(?:분야|사)|תחומי עניין|الاهتمامات|(?:आपकी )?रुचि\\S*',
    ),
    'interests',
  ],
];
