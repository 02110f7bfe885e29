/** Understands questions in other languages by putting them into English: those of our own form, and what others ask. */
import { ENGLISH, language } from '../../core/words.js';
import { headerKey } from '../headers.js';
import { english, words } from '../words.js';
import { managers } from './manager-words.js';
import { moreQuestions } from './more-questions.js';
import { topicsInEnglish } from './wanted-offered.js';

/** `header` as `headerKey` gives it; unchanged when none of these fits, so English ones stay as they are. */
export function inEnglish(header: string): string {
  const row = /\s*\[[^[\]]+\]$/.exec(header);
  const bare = row ? headerKey(header.slice(0, row.index)) : header;
  const found = ofOurForm(bare) || topicsInEnglish(bare) || questions.find(([pattern]) => pattern.test(bare))?.[1];
  return found ? found + (row ? row[0] : '') : header;
}

/** A question of the sign-up form in the language that is spoken. */
function ofOurForm(bare: string): string | undefined {
  if (language() === ENGLISH) return undefined;
  const keys = Object.keys(english.titles) as (keyof typeof english.titles)[];
  const key = keys.find((one) => headerKey(words.titles[one]) === bare);
  return key && headerKey(english.titles[key]);
}

const role = 'I would like to take part as';
const capacity = 'how many mentees could you take';
const wanted = 'topics you would like help with';
const offered = 'topics you could help others with';

const about = 'about you';

/** What forms in other languages usually ask; the first that fits is taken. */
const questions: readonly (readonly [RegExp, string])[] = [
  [managers, 'line manager'],
  ...moreQuestions,
  // German
  [/^(deine |ihre )?e-?mail-?adresse\b|^mailadresse$/, 'email address'],
  [/^(dein |ihr )?name$/, 'full name'],
  [
    /wie viele (?!stunden|jahre|tage|wochen|mal)\S+ .*(betreuen|begleiten|aufnehmen|übernehmen|unterstützen)|combien de (?!heures|fois|ann)\S+ .*(accompagner|parrainer|suivre|accueillir)|cu[aá]nt[oa]s (?!horas|veces|años)\S+ .*(acompañar|apoyar|guiar|acoger|mentor)|quant[oa]s (?!horas|vezes|anos)\S+ .*(acompanhar|apoiar|orientar|mentor)|hoeveel (?!uur|keer|jaar)\S+ .*(begeleiden|opvangen|ondersteunen)/,
    capacity,
  ],
  [
    /^(ich bin|du bist|sie sind|je suis|tu es|vous êtes|soy|eres|sos|eu sou|sou|você é|sono|tu sei|ik ben|jag är|jeg er|olen|jestem|jsem|я|ben)( (ein|eine|un|une|una|um|uma|een|en))?$/,
    role,
  ],
  [/muttersprache/, 'mother tongue'],
  [/pronomen/, 'pronouns'],
  [/^(kurz(vorstellung|profil|biogra\S+)|über (dich|mich|sie))/, about],
  [/^(dein |ihr )?vorname$/, 'first name'],
  [/^(dein |ihr )?(nachname|familienname)$/, 'last name'],
  [/^(dein |ihr )?(vollständiger name|vor- und nachname)$|^name, vorname$|^wie hei(ß|ss)(t|en) (du|sie)/, 'full name'],
  [
    /wie viele (mentees|personen|studierende|patenkinder|tutees)|(anzahl|zahl|max\S*)( an| der| von)? (mentees|plätze|personen|patenkinder|tutees)|^(freie )?(plätze|kapazität)$/,
    capacity,
  ],
  [
    /\b(teilnehmen als|mitmachen als|dabei sein als|anmelden als)\b|^(deine |meine |ihre )?rolle$|(mentorin?|patin|pate|buddy).*\boder\b.*(mentee|patenkind|newcomer)|(mentee|patenkind).*\boder\b.*(mentor|pat)/,
    role,
  ],
  [/^(deine |ihre )?(abteilung|bereich|fachbereich)$/, 'department'],
  [/^(dein |ihr )?(standort|ort)$/, 'location'],
  [/berufserfahrung|berufsjahre|jahre erfahrung/, 'years of experience'],
  [/zeitzone/, 'time zone'],
  [
    /^(welche |weitere |andere |sonstige )?(fremd)?sprachen?\b|^autres langues|^(otros|outros) idiomas|^altre lingue|^andere talen|^andra språk|^inne języki/,
    'languages',
  ],
  [/verfügbarkeit|^wann (hast|haben|kannst|können|könntest)/, 'availability'],
  [/wunsch-?(mentor|mentee|partner|tandem|pat)|mit wem (möchtest|würdest) (du|sie)/, 'preferred partner'],
  // French
  [/^(votre |ton )?prénom$/, 'first name'],
  [/^(votre |ton )?nom( de famille)?$/, 'last name'],
  [/^(votre |ton )?nom complet$|nom et prénom|prénom et nom/, 'full name'],
  [
    /combien de (mentoré|mentees|personnes|filleul|étudiant)|(nombre|nb)( maximum| maximal| max)?\.? de (mentoré|mentees|filleul|personnes|places)|^places( disponibles)?$|max\S* (de )?(mentoré|filleul)/,
    capacity,
  ],
  [/langue maternelle/, 'mother tongue'],
  [
    /^(adresse )?(e-?mail|courriel|mail)( professionnel(le)?)?$|^adresse (électronique|courriel)|^courriel/,
    'email address',
  ],
  [/pronoms/, 'pronouns'],
  [/^(parlez-nous|présentez|présente)|^biographie|^à propos de/, about],
  [
    /(parrain|marraine|mentor(?!é)\S*) ou (une? )?(filleul|mentoré)|(filleul\S*|mentoré\S*) ou (une? )?(parrain|marraine|mentor)/,
    role,
  ],
  [
    /(je souhaite|souhaitez-vous|vous souhaitez|j'aimerais).*(participer (?=en tant|comme|à titre)|être|devenir)|^(votre )?rôle$/,
    role,
  ],
  [/^(votre )?(service|département|direction)$/, 'department'],
  [/années d'expérience/, 'years of experience'],
  [/^(votre )?(responsable|supérieur)\b/, 'line manager'],
  [/fuseau horaire/, 'time zone'],
  [/^langues?\b/, 'languages'],
  [/disponibilités?|^quand (êtes|pouvez|pourriez)/, 'availability'],
  // Spanish
  [/^(tu |su )?nombres?( completo| y apellidos?)?$/, 'full name'],
  [/^(tu |su )?primer nombre$/, 'first name'],
  [/^(dirección de )?(correo|email|mail)( electrónico| institucional)?$/, 'email address'],
  [/lengua materna|idioma materno/, 'mother tongue'],
  [/pronombres/, 'pronouns'],
  [/^(cu[eé]ntanos|contanos).*(sobre (ti|vos))|^biograf|^sobre (ti|mí|vos)$/, about],
  [/^(tus |sus )?apellidos?$/, 'last name'],
  [
    /cu[aá]nt[oa]s (mentees|mentor\S+|aprendices|personas|estudiantes|alumn\S+)|(n[uú]mero|cantidad|nº|n\.º)( máxim[oa])? de (mentees|mentorad\S+|aprendices|plazas|cupos|personas|ahijad\S+)|^(plazas|cupos)( disponibles)?$|máximo de (mentees|mentorad|aprendices)/,
    capacity,
  ],
  [
    /(quiero|quieres|querés|quiere|deseo|deseas|gustaría) (participar (?=como|en calidad)|ser|inscrib)|^(tu |su )?rol$|^(eres|sos|es usted) mentor/,
    role,
  ],
  [/^(tu |su )?departamento$/, 'department'],
  [/años de experiencia/, 'years of experience'],
  [/^(tu |su )?(jefe|jefa|supervisora?)\b/, 'line manager'],
  [/zona horaria|huso horario/, 'time zone'],
  [/^idiomas?\b/, 'languages'],
  [/disponibilidad|^cuándo (puedes|podrías|puede)/, 'availability'],
  // Portuguese
  [/^(seu |o seu )?nome( completo| e sobrenome| e apelido)?$/, 'full name'],
  [/^(primeiro|seu primeiro) nome$/, 'first name'],
  [/^(sobrenome|apelido|último nome)$/, 'last name'],
  [/^(seu )?(endereço de |correio )?(e-?mail|eletr[oó]nico)( institucional| profissional)?$/, 'email address'],
  [
    /quant[oa]s (mentorad|mentees|pessoas|alun|afilhad)|(n[uú]mero|quantidade|nº)( máximo)? de (mentorad|mentees|vagas|afilhad|pessoas)|^vagas( disponíveis)?$/,
    capacity,
  ],
  [
    /(quero|quer|gostaria de|deseja) (participar (?=como|na qualidade)|ser|se inscrever|inscrever)|^(você|voce) é\b|^(seu )?papel$/,
    role,
  ],
  [/anos de experiência/, 'years of experience'],
  [/fuso hor[aá]rio/, 'time zone'],
  [/língua materna|idioma nativo/, 'mother tongue'],
  [/pronomes/, 'pronouns'],
  [/disponibilidade|^quando (você )?pode/, 'availability'],
  [/(gestor|chefe|supervisor)[ae]?( direto| direta| imediato)?$/, 'line manager'],
  // Italian
  [/^(il tuo )?nome e cognome$|^nome completo$/, 'full name'],
  [/^(il tuo )?cognome$/, 'last name'],
  [/^indirizzo (di posta|e-?mail|mail)\b/, 'email address'],
  [
    /quant[ie] (mentee|persone|studenti)|(numero|n\.)( massimo| max)?\.? di (mentee|persone|studenti|posti)|^posti( disponibili)?$/,
    capacity,
  ],
  [/(vorrei|vuoi|vorresti|desideri) (partecipare|essere|iscriver)|^(il tuo )?ruolo$/, role],
  [/anni di esperienza/, 'years of experience'],
  [/fuso orario/, 'time zone'],
  [/^lingue\b/, 'languages'],
  [/disponibilità|^quando (puoi|sei|potresti)/, 'availability'],
  // Dutch
  [/^(je |jouw |uw )?(voornaam)$/, 'first name'],
  [/^(je |jouw |uw )?(achternaam|familienaam)$/, 'last name'],
  [/^(je |jouw |uw )?(volledige naam|naam|voor- en achternaam)$/, 'full name'],
  [/^(je |jouw |uw )?e-?mail ?adres$/, 'email address'],
  [
    /hoeveel (mentees|personen|mensen|studenten)|(max\S* )?aantal (mentees|personen|plekken|plaatsen|studenten)|^(plekken|plaatsen)$/,
    capacity,
  ],
  [/\b(meedoen|deelnemen|aanmelden|inschrijven) als\b|ik wil (meedoen|deelnemen)|^(je |jouw |mijn )?rol$/, role],
  [/jaren? (werk)?ervaring|werkervaring/, 'years of experience'],
  [/tijdzone/, 'time zone'],
  [/^(welke )?talen\b/, 'languages'],
  [/beschikba|^wanneer (kun|kan|ben)/, 'availability'],
  [/^(afdeling)$/, 'department'],
  // Polish and Czech
  [/^(twoje )?imi[eę] i nazwisko$|^jméno a příjmení$/, 'full name'],
  [/^(twoje )?imię$|^jméno$/, 'first name'],
  [/^(twoje )?nazwisko$|^příjmení$/, 'last name'],
  [/^(twój )?adres (e-?mail|mailowy)|^e-?mailová adresa$/, 'email address'],
  [
    /(ilu|ile) (mentees|mentee|podopiecznych|osób|uczniów)|(maksymalna )?liczba (mentees|podopiecznych|osób|miejsc)|(maximální )?počet (mentees|mentee|svěřenců|lidí|míst)|kolik (mentees|mentee|lidí)/,
    capacity,
  ],
  [
    /(chcę|chcesz|chciał\S*) (wziąć udział|uczestniczyć|zostać|być)|^(twoja |moja )?rola$|(chci|chceš|chcete) (být|se zapojit)|^role v programu$/,
    role,
  ],
  [
    /(tematy|obszary|czego|w czym).*(nauczyć|rozwinąć|rozwijać|pomocy|potrzeb)|(témata|oblasti).*(naučit|rozvíjet|pomoc$)/,
    wanted,
  ],
  [
    /(tematy|obszary|w czym).*(pomóc|pomagać|podzielić|dzielić|oferować|wesprzeć)|(témata|oblasti).*(pomoci|nabídnout|sdílet)/,
    offered,
  ],
  [/lat(a)? doświadczenia|roky praxe|let praxe/, 'years of experience'],
  [/strefa czasowa|časové pásmo/, 'time zone'],
  [/dostępność|^kiedy (możesz|jesteś)|dostupnost/, 'availability'],
  // Scandinavian and Finnish
  [/^(ditt |dit )?(förnamn|fornavn)$|^etunimi$/, 'first name'],
  [/^(ditt |dit )?(efternamn|efternavn|etternavn)$|^sukunimi$/, 'last name'],
  [/^(ditt |dit )?(för- och efternamn|fulde navn|fullt navn|fullständigt namn|namn|navn)$|^(koko )?nimi$/, 'full name'],
  [/^(din )?(e-?post|e-?mail|mail)(adress|adresse)?$|^sähköposti(osoite)?$/, 'email address'],
  [
    /hur många (adepter|mentees|personer)|hvor mange (mentees|adepter|personer)|kuinka mon(ta|elle)|(antal|antall)( mentees| adepter| personer| platser| pladser| plasser)|(aktorien|mentoroitavien) (määrä|lukumäärä)/,
    capacity,
  ],
  [
    /(delta|deltage|anmäl\S*|tilmelde\S*|melde\S*) (mig |meg )?som|^(din )?roll(e)?$|osallistun|^rooli$|haluan olla/,
    role,
  ],
  [/aiheet.*(oppia|kehittää)/, wanted],
  [/aiheet.*(auttaa|tarjota)/, offered],
  [/(års|års?) erfarenhet|erfaring|työkokemus/, 'years of experience'],
  [/tidszon|tidszone|tidssone|aikavyöhyke/, 'time zone'],
  // Russian, Ukrainian, Turkish
  [/^(ваше |твое )?имя$|^ім'я$|^adınız$|^ad$/, 'first name'],
  [/^(ваша )?фамилия$|^прізвище$|^soyad(ınız)?$/, 'last name'],
  [
    /фамилия,? (и )?имя|имя,? (и )?фамилия|^(ф\.?и\.?о\.?|полное имя)$|^ad(ınız)? (ve )?soyad(ınız)?$|^прізвище (та|і) ім'я$/,
    'full name',
  ],
  [/(электронн\S+ почт|адрес (эл|e-?mail)|^почта$|електронн\S+ пошт)|^e-?posta( adresi(niz)?)?$/, 'email address'],
  [
    /сколько (менти|подопечных|наставляемых|человек|студентов)|скільки (менті|людей)|kaç (menti|mentee|kişi|öğrenci)|(количество|число|кол-во) (менти|подопечных|наставляемых|мест|студентов)|(menti|mentee|kişi) (sayısı|kontenjanı)|^kontenjan$/,
    capacity,
  ],
  [
    /хочу (участвовать|быть|стать)|хотите (участвовать|быть|стать)|^(ваша )?роль$|olarak (katıl|başvur)|^rol(ünüz)?$|(olmak) ist/,
    role,
  ],
  [
    /(темы|области|навыки|чему|в чем).*(научиться|изучить|развить|развивать|помощь)|(konu|alan).*(öğren|geliştir|destek al)/,
    wanted,
  ],
  [
    /(темы|области|навыки|чем|в чем).*(помочь|поделиться|предложить|помогать)|(konu|alan).*(yardım|paylaş|destek ver|öğret)/,
    offered,
  ],
  [/часовой пояс|часовий пояс|saat dilimi/, 'time zone'],
  // Japanese, Chinese, Korean
  [/^(お?名前|氏名|ご?氏名|姓名|您的姓名|名字|이름|성명|성함)$/, 'full name'],
  [
    /^(メールアドレス|メール|邮箱|电子邮箱|電子郵件|电子邮件|邮箱地址|郵箱|이메일|이메일 주소|메일 주소)$/,
    'email address',
  ],
  [
    /参加区分|役割|希望する立場|(メンター|メンティー).*(か|どちら)|(我)?想(要)?(成为|成為|担任|擔任)|^(角色|[您你]?的?身份|参与身份)$|참여 (유형|구분|역할)|^역할$/,
    role,
  ],
  [
    /何(人|名)|可(指导|指導|接收|接纳)\S{0,6}(数|數)$|(受け?入れ?|担当|指導|対応).*(人数|可能|名額)|(最多|可|能|愿意|願意).*[带帶].*(人数|人數|学员|學員|名额|名額)|(学员|學員|徒弟)(人数|人數|名额|名額|数量)|(名额|名額|定員)$|멘티 ?(수|인원)|(담당|가능).*인원|(几|幾|多少)(位|名|个|個)?.*(学员|學員|学生|人|徒弟)|몇 ?(명|분)/,
    capacity,
  ],
  [
    /第[一二三]志[愿願望].*(导师|導師|メンター|老师)|第[123一二三]希望.*(メンター|導師|导师)/,
    'choice mentor: whom would you like to be paired with',
  ],
  [/(学び|学習し|相談し|教えてほしい|成長し)たい|(想|希望)(要)?(学|學|了解|提升|得到)|배우고 싶/, wanted],
  [
    /教えられ|(支援|アドバイス|提供|指導|サポート)(でき|可能)|(可以|能够|能夠|能)(分享|提供|教|指导|指導|帮助)|(가르|도와|나눌|조언해) ?(칠|줄|드릴|수)/,
    offered,
  ],
  [/(経験|実務)年数|(工作|从业)(年限|年数|经验)|경력/, 'years of experience'],
  [/タイムゾーン|时区|時區|시간대/, 'time zone'],
  [/^(部署|所属|部门|部門|부서)$/, 'department'],
  [/(参加|対応|都合).*(日|時間|曜)|^(可用时间|空闲时间)|가능한? ?시간/, 'availability'],
  // Hebrew and Arabic
  [/^(שם מלא|שם ושם משפחה|השם שלך)$|^(الاسم|الاسم الكامل|الاسم الثلاثي)$/, 'full name'],
  [/^שם פרטי$|^الاسم الأول$/, 'first name'],
  [/^שם משפחה$|^(اسم العائلة|اللقب)$/, 'last name'],
  [/דוא"?ל|אימייל|דואר אלקטרוני|מייל|البريد الإلكتروني|الإيميل|الايميل/, 'email address'],
  [
    /כמה (חניכ|מנטי|אנשים|סטודנט)|כמה .*ללוות|كم (عدد )?(متدرب|شخص|طالب)|عدد (ال)?(متدربين|مسترشدين|مقاعد)|מספר (ה)?(חניכים|מנטיז|חניכות|מקומות)/,
    capacity,
  ],
  [
    /(רוצה|מעוניינ\S*|אשמח|מבקש\S*) (להיות|להשתתף|להצטרף)|^(תפקיד|התפקיד)$|(أرغب|أريد|ترغب) .*(المشاركة|أكون|تكون)|^(الدور|دورك)$/,
    role,
  ],
  [/(נושאים|תחומים|במה|מה).*(ללמוד|להתפתח|לקבל|עזרה)|(مواضيع|مجالات|ماذا).*(تتعلم|أتعلم|تطوير|تريد)/, wanted],
  [
    /(נושאים|תחומים|במה|מה).*(לעזור|לתרום|ללמד|לתת|ללוות|לשתף)|(مواضيع|مجالات|ماذا).*(تقدم|أقدم|تساعد|مشاركة|تعليم)/,
    offered,
  ],
  [/שנות ניסיון|سنوات الخبرة/, 'years of experience'],
  [/אזור זמן|المنطقة الزمنية/, 'time zone'],
];
