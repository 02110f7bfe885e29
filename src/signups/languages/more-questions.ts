/** What forms ask in languages that stand nowhere else, and what those of others ask in a word: one line a language. Headers as `headerKey` gives them. */

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
      'kivel nem|nem (?:szeretné|akar)\\S* .*(?:kivel|párb)',
      'cu cine nu|nu (?:ai|a[țt]i|vre\\S*|dor\\S*|prefer\\S*) .*(?:cu cine|persoan)',
      's ki?[mo]m? .*ne (?:želi|želj|bi|hoće|bist)|s ki?[mo]m? ne ',
      '(?:함께|같이|매칭|짝).*(?:싶지 않|싫|피하|원하지 않)',
      'siapa .*(?:tidak|jangan)|tidak (?:ingin|mau) .*(?:dipasangkan|dengan)',
      'không muốn .*(?:với|cặp)|(?:ai|người) .*không muốn',
      'ไม่(?:ต้องการ|อยาก|ประสงค์).*(?:คู่|ใคร|กับ)',
    ),
    'people you do not want to be paired with',
  ],
  [
    any(
      'किस(?:के|से)?(?!\\p{L}).*(?:जोड़ी|साथ).*चाह|(?:पसंदीदा|इच्छित) (?:मेंटर|मेंटी)',
      '(?<!\\p{L})z kim (?:\\S+ )?(?:chc|wol)(?!.*\\bnie\\b)|с кем (?:\\S+ )?(?:хот|жела|предпоч)|з ким (?:\\S+ )?(?:хоч|хот|бажа)',
      's kým (?!.*\\bne)(?:\\S+ )*(?:chc|cht|přál|prial|rad)|s kim (?:\\S+ )?(?:želi|želj|volje|htje)',
      'kivel (?:\\S+ )?(?:szeret|akar)|cu cine (?:\\S+ )?(?:vrea|vrei|dori|prefer)|με ποι\\S+ (?!.*(?:δεν|μη))(?:\\S+ )*(?:θέλ|προτιμ)',
      'dengan siapa .*(?:ingin|mau)|muốn .*(?:với ai|ghép cặp)|(?:ต้องการ|อยาก).*(?:คู่|กับ)ใคร',
    ),
    'people you would like to be paired with',
  ],
  [
    any(
      'किस रूप में|किस भूमिका|^(?:आपकी )?भूमिका$',
      'zapojiť ako|zúčastniť ako|брати участь як|(?:sudjel|sudel|učestv)ov\\S* (?:kao|kot)|^(?:uloga|vloga|rola|роль)$',
      'részt ?vesz\\S* mint|milyen szerepben|^szerep(?:kör)?\\S*$|(?:particip|înscri)\\S* ca$|^rol(?:ul)?(?: dorit)?$|συμμετ\\S+ ως|^ρόλος$',
      'başvuru (?:türü|tipi|şekli)|katılım (?:türü|tipi|şekli)|osallistua$|以什[么麼](?:身份|角色)',
      '(?:ikut|mendaftar|bergabung|berpartisipasi) sebagai|^peran$|vai trò|ในฐานะ|^บทบาท$',
    ),
    'I would like to take part as',
  ],
  [
    any(
      'कितने .*(?:मेंटी|लोग|व्यक्ति|छात्र)|मेंटी.* संख्या',
      'koľko (?:mentees?|mentee|ľudí|osôb|zverenc)|скільки (?:підопічн|учн|студент)|koliko (?:mentor|mentee|osoba|ljudi|štićen)|broj (?:mentor|mjesta|mesta|štićen)',
      'hány (?:mentor|mentee|ember|fő|diák)|c[âa][țt]i (?:mentor|mentee|oameni|studen)|c[âa]te persoane|num[ăa]r\\S* (?:maxim )?de (?:mentor|mentee|locuri)|πόσ\\S+ (?:mentee|άτομα|φοιτητ|μαθητ)',
      'berapa (?:banyak )?(?:mentee|orang|peserta|mahasiswa)|jumlah mentee|(?:bao nhiêu|mấy) (?:mentee|người|bạn)|số (?:lượng )?mentee|กี่คน|จำนวนเมนที',
    ),
    'how many mentees could you take',
  ],
  [
    one(
      '(?:आपका )?(?:पूरा )?नाम|meno a priezvisko|ime (?:i|in) (?:prezime|priimek)|teljes név|név|nume (?:[șs]i|si) prenume|nume complet|ονοματεπώνυμο',
      'nama(?: lengkap)?(?: anda)?|họ (?:và )?tên|ชื่อ ?(?:-|และ|สกุล)? ?(?:นาม)?สกุล|ชื่อ|vor- und zuname',
    ),
    'full name',
  ],
  [
    any(
      'd[ií]as? y hor\\S+ disponib|horarios? disponib|^(?:tillgänglighet|tilgængelighed|tilgjengelighet|saatavuus|доступн\\S+|dostupnosť)',
      'uygun (?:gün|zaman|saat)|elérhetőség|disponibilitate|διαθεσιμ|^זמינות|الأوقات المتاحة|उपलब्ध(?:ता)?$|ketersediaan|thời gian rảnh|เวลา(?:ว่าง|ที่สะดวก)',
    ),
    'availability',
  ],
  [
    one(
      "themen|thèmes?|sujets|temas|temi|argomenti|thema's|onderwerpen|ämnen|emner|temaer|aiheet|obszary|tematy|témata|témy|темы|теми|konular|témák|teme|θέματα",
      '(?:希望|相談)?テーマ|主[题題]|주제|נושאים|(?:ال)?مواضيع|विषय|topik|chủ đề|หัวข้อ|en qu[eé] (?:áreas|temas) .*(?:trabajar|colaborar|participar)',
    ),
    'topics',
  ],
  [
    one(
      "(?:(?:deine|ihre|meine) )?interessen|centres? d'intér[êe]ts?|(?:tus |mis )?intereses|(?:seus )?interesses?|(?:i tuoi )?interessi|intressen|interesser|kiinnostuksen kohteet|zainteresowania|zájmy|záujmy|интересы|інтереси",
      'ilgi alan\\S+|érdeklődési? ?kör\\S*|interese|interesi|ενδιαφέροντα|興味のある(?:分野|こと|テーマ)|感[兴興]趣的(?:方向|领域|領域|主题|主題|话题)|관심 ?(?:분야|사)|תחומי עניין|الاهتمامات|(?:आपकी )?रुचि\\S*|minat|sở thích|ความสนใจ',
    ),
    'interests',
  ],
];
