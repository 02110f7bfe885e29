/** What forms in many languages ask is known for what it is; a tab in a language that is not known is asked about. */
import { describe, expect, test } from 'vitest';
import { guessQuestions } from '../../src/signups/guess/guess-questions.js';
import { tabOf } from './tabs.js';

const uses = [
  'name',
  'role',
  'capacity',
  'manager',
  'avoid',
  'wishes',
  'criterion',
  'criterion',
  'criterion',
  'consent',
];

describe('a question of each kind', () => {
  test.each(
    `
    en: Full name | I would like to take part as | How many mentees can you take? | Line manager | Who do you not want to be paired with? | Who would you like to be paired with? | Topics | Topics of interest | Availability | I agree to take part
    de: Vor- und Nachname | Ich möchte teilnehmen als | Wie viele Mentees kannst du betreuen? | Direkte Führungskraft | Mit wem möchtest du nicht gepaart werden? | Mit wem möchtest du gepaart werden? | Themen | Interessen | Verfügbarkeit | Ich bin mit der Teilnahme einverstanden
    fr: Nom et prénom | Je souhaite participer en tant que | Combien de mentorés pouvez-vous accompagner ? | Supérieur hiérarchique | Avec qui ne souhaitez-vous pas être jumelé ? | Avec qui aimeriez-vous être jumelé ? | Thèmes | Centres d'intérêt | Disponibilités | J'accepte de participer
    es: Nombre y apellidos | Quiero participar como | ¿Cuántos mentees puedes acompañar? | Jefe directo | ¿Con quién no te gustaría trabajar? | ¿Con quién te gustaría trabajar? | Temas | Intereses | Días y horas disponibles | Acepto participar
    pt: Nome completo | Quero participar como | Quantos mentorados você pode acompanhar? | Gestor imediato | Com quem você não gostaria de trabalhar? | Com quem você gostaria de trabalhar? | Temas | Interesses | Disponibilidade | Aceito participar
    it: Nome e cognome | Vorrei partecipare come | Quanti mentee puoi seguire? | Responsabile diretto | Con chi non vorresti lavorare? | Con chi vorresti lavorare? | Temi | Interessi | Disponibilità | Accetto di partecipare
    nl: Volledige naam | Ik wil meedoen als | Hoeveel mentees kun je begeleiden? | Leidinggevende | Met wie wil je niet gekoppeld worden? | Met wie wil je gekoppeld worden? | Thema's | Interesses | Beschikbaarheid | Ik ga akkoord met deelname
    sv: Namn | Jag vill delta som | Hur många adepter kan du ta emot? | Närmaste chef | Är det någon du inte vill matchas med? | Vem vill du matchas med? | Ämnen | Intressen | Tillgänglighet | Jag samtycker till att delta
    da: Fulde navn | Jeg vil deltage som | Hvor mange mentees kan du tage? | Nærmeste leder | Er der nogen du ikke vil matches med? | Hvem vil du gerne matches med? | Emner | Interesser | Tilgængelighed | Jeg giver samtykke til at deltage
    no: Fullt navn | Jeg vil delta som | Hvor mange adepter kan du ta imot? | Nærmeste leder | Er det noen du ikke vil kobles med? | Hvem vil du helst kobles med? | Temaer | Interesser | Tilgjengelighet | Jeg samtykker til å delta
    fi: Koko nimi | Haluan osallistua | Kuinka monta mentoroitavaa voit ottaa? | Lähin esimies | Kenen kanssa et halua työskennellä? | Kenen kanssa haluaisit työskennellä? | Aiheet | Kiinnostuksen kohteet | Saatavuus | Suostun osallistumaan
    pl: Imię i nazwisko | Chcę wziąć udział jako | Ilu podopiecznych może Pan/Pani przyjąć? | Bezpośredni przełożony | Z kim nie chciał(a)byś być w parze? | Z kim chciałbyś być w parze? | Obszary | Zainteresowania | Dostępność | Wyrażam zgodę na udział
    cs: Jméno a příjmení | Chci se zapojit jako | Kolik mentees můžete přijmout? | Přímý nadřízený | S kým nechcete být ve dvojici? | S kým byste chtěl být ve dvojici? | Témata | Zájmy | Dostupnost | Souhlasím s účastí
    sk: Meno a priezvisko | Chcem sa zapojiť ako | Koľko mentees môžete prijať? | Priamy nadriadený | S kým nechcete byť vo dvojici? | S kým by ste chceli byť vo dvojici? | Témy | Záujmy | Dostupnosť | Súhlasím s účasťou
    ru: Фамилия и имя | Хочу участвовать как | Сколько подопечных вы можете взять? | Непосредственный руководитель | С кем вы не хотите быть в паре? | С кем вы хотите быть в паре? | Темы | Интересы | Доступность | Я согласен участвовать
    uk: Прізвище та ім'я | Хочу брати участь як | Скільки підопічних ви можете взяти? | Безпосередній керівник | З ким ви не хочете бути в парі? | З ким ви хочете бути в парі? | Теми | Інтереси | Доступність | Я погоджуюсь брати участь
    tr: Ad Soyad | Mentor olarak katılmak istiyorum | Kaç menti alabilirsiniz? | Yöneticiniz | Eşleşmek istemediğiniz kişi var mı? | Kiminle eşleşmek istersiniz? | Konular | İlgi alanları | Uygun zamanlar | Programa katılmayı kabul ediyorum
    ja: 氏名 | 参加区分 | 担当できる人数 | 直属の上司 | ペアになりたくない方はいますか | 希望するメンター | テーマ | 興味のある分野 | 参加可能な日時 | プログラムへの参加に同意しますか
    zh: 姓名 | 您想以什么身份参加 | 最多可带学员人数 | 直属领导 | 不希望配对的人 | 希望的导师 | 主题 | 感兴趣的方向 | 可用时间 | 是否同意参加本项目
    ko: 이름 | 참여 유형 | 멘티 수 | 직속 상사 | 함께하고 싶지 않은 사람 | 희망하는 멘토 | 주제 | 관심 분야 | 가능한 시간 | 참여에 동의합니다
    he: שם מלא | אני רוצה להשתתף בתור | כמה חניכים תוכל ללוות? | מנהל ישיר | עם מי לא תרצה להיות מוצמד? | עם מי תרצה להיות מוצמד? | נושאים | תחומי עניין | זמינות | אני מסכים להשתתף
    ar: الاسم الكامل | أرغب في المشاركة بصفة | كم عدد المتدربين الذين يمكنك قبولهم؟ | المدير المباشر | من لا ترغب في العمل معه؟ | مع من ترغب في العمل؟ | المواضيع | الاهتمامات | الأوقات المتاحة | أوافق على المشاركة
    hi: पूरा नाम | आप किस रूप में भाग लेना चाहते हैं? | आप कितने मेंटी ले सकते हैं? | आपके प्रबंधक का नाम | आप किसके साथ जोड़ी नहीं बनाना चाहते? | आप किसके साथ जोड़ी बनाना चाहते हैं? | विषय | रुचियाँ | उपलब्धता | क्या आप भाग लेने के लिए सहमत हैं?
    `
      .trim()
      .split('\n'),
  )('%s', (line) => {
    const headers = line.trim().slice(4).split(' | ');
    const found = headers.map((header, at) => {
      const row = guessQuestions(tabOf('T', 1, [['Email', ...(at === 1 ? [] : ['Role']), header]])).slice(-1)[0]!;
      return `${header}: ${row.use} ${row.sure}`;
    });
    expect(found).toEqual(headers.map((header, at) => `${header}: ${uses[at]} sure`));
  });
});

test.each<[string, string[], string]>([
  ['How long at company', ['2y', '1y', '4y'], 'Years of experience both distance'],
  ['Length of service', ['3', '10', '1'], 'Years of experience both distance'],
  ['Domains you can guide', ['Statutory Audit, IFRS', 'Direct Tax', 'IFRS'], 'Topics mentor overlap'],
  ['Wants help with', ['IFRS', 'Direct Tax', 'IFRS'], 'Topics mentee overlap'],
  ['¿En qué áreas puedes/quieres trabajar?', ['Liderazgo, Ventas', 'Ventas', 'Finanzas'], 'Topics both overlap'],
  ['Días y horas disponibles', ['Lunes de 9 a 11', 'viernes', 'Tardes'], 'Availability both availability'],
  ['Weitere Sprachen', ['Englisch', 'Deutsch (B2)', 'Englisch, Französisch'], 'Languages both language'],
  ['Autres langues parlées', ['anglais', 'français, anglais', 'arabe'], 'Languages both language'],
])('%j is %s', (header, answers, expected) => {
  const rows = answers.map((answer, at) => [`p${at}@x.example.org`, at % 2 ? 'Mentor' : 'Mentee', answer]);
  const { criterion, side, kind } = guessQuestions(tabOf('T', 1, [['Email', 'Role', header], ...rows]))[3]!;
  expect(`${criterion} ${side} ${kind}`).toBe(expected);
});

test.each(
  `
  hu: Teljes név | Részt veszek mint | Hány mentoráltat tudsz vállalni? | Közvetlen vezető | Kivel nem szeretnél párba kerülni? | Kivel szeretnél párba kerülni? | Témák | Érdeklődési kör | Elérhetőség | Hozzájárulok a részvételhez
  ro: Nume și prenume | Vreau să particip ca | Câți mentorați poți lua? | Managerul direct | Cu cine nu ai vrea să lucrezi? | Cu cine ai vrea să lucrezi? | Teme | Interese | Disponibilitate | Sunt de acord să particip
  hr: Ime i prezime | Želim sudjelovati kao | Koliko mentoriranih možete primiti? | Izravni nadređeni | S kim ne želite biti u paru? | S kim biste željeli biti u paru? | Teme | Interesi | Dostupnost | Suglasan sam sa sudjelovanjem
  el: Ονοματεπώνυμο | Θέλω να συμμετάσχω ως | Πόσους mentees μπορείτε να αναλάβετε; | Άμεσος προϊστάμενος | Με ποιον δεν θέλετε να συνεργαστείτε; | Με ποιον θα θέλατε να συνεργαστείτε; | Θέματα | Ενδιαφέροντα | Διαθεσιμότητα | Συμφωνώ να συμμετάσχω
  id: Nama lengkap | Saya ingin ikut sebagai | Berapa mentee yang dapat Anda bimbing? | Atasan langsung | Dengan siapa Anda tidak ingin dipasangkan? | Dengan siapa Anda ingin dipasangkan? | Topik | Minat | Ketersediaan | Saya setuju untuk ikut
  vi: Họ và tên | Tôi muốn tham gia với vai trò | Bạn có thể nhận bao nhiêu mentee? | Quản lý trực tiếp | Bạn không muốn ghép cặp với ai? | Bạn muốn ghép cặp với ai? | Chủ đề | Sở thích | Thời gian rảnh | Tôi đồng ý tham gia
  th: ชื่อ-นามสกุล | ต้องการเข้าร่วมในฐานะ | รับเมนทีได้กี่คน | หัวหน้างานโดยตรง | ไม่ต้องการจับคู่กับใคร | ต้องการจับคู่กับใคร | หัวข้อ | ความสนใจ | เวลาที่สะดวก | ยินยอมเข้าร่วมโครงการ
  `
    .trim()
    .split('\n'),
)('no question is passed over in silence: %s', (line) => {
  const headers = line.trim().slice(4).split(' | ').slice(0, 6);
  const answers = ['Ana Kos', 'Mentor', '3', 'Ida Lah', 'Bo Rak', 'Cy Zen'];
  const rows = [0, 1].map((at) => [`p${at}@x.example.org`, ...answers.map((one) => (at === 0 ? one : ''))]);
  const found = guessQuestions(tabOf('T', 1, [['Email', ...headers], ...rows])).slice(2);
  expect(found.filter(({ use, sure }) => use === 'nothing' && sure !== 'unsure')).toEqual([]);
});

describe('a tab of whose questions most are not understood', () => {
  const people = [
    ['a@x.example.org', 'Nino Beridze', 'Mentee', 'Lali Kapanadze', 'Yes'],
    ['b@x.example.org', 'Lali Kapanadze', 'Mentor', '', 'Yes'],
  ];
  const sure = (header: readonly string[]) =>
    guessQuestions(tabOf('T', 1, [header, ...people.map((one) => [...one, 'Tbilisi'])]))

      .slice(2)
      .map((one) => `${one.use} ${one.sure}`);

  test('is asked about, question by question', () => {
    expect(sure(['Email', 'სახელი', 'როლი', 'უფროსი', 'თანხმობა', 'ქალაქი'])).toEqual([
      'nothing unsure',
      'role sure',
      'nothing unsure',
      'nothing unsure',
      'nothing unsure',
    ]);
  });
  test('is not asked about where it is English, or where its language is known', () => {
    expect(sure(['Email', 'Name', 'Role', 'Astrolabe', 'I agree', 'Zodiac'])[4]).toBe('nothing sure');
    expect(sure(['Email', 'Nom complet', 'Rôle', 'Supérieur immédiat', "J'accepte", 'Gâteau préféré'])[4]).toBe(
      'nothing sure',
    );
  });
});
