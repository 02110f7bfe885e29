/** How people say, in a text of their own, whom they would be paired with and whom not, and how they cannot meet. Text in small letters. */

export interface ConditionWords {
  /** Nothing below can be found without one of these. */
  readonly any: RegExp;
  /** Nobody else will do. */
  readonly demands: RegExp;
  /** A leaning, or how and when they can meet. */
  readonly asks: RegExp;
  /** Makes a leaning of what else would be a demand. */
  readonly softens: RegExp;
}

const whole = (words: string): string => `(?<![\\p{L}\\p{N}'])(?:${words})(?![\\p{L}\\p{N}])`;
const one = (...ways: readonly string[]): RegExp => new RegExp(ways.join('|'), 'u');

/** One table row a language: people, where they work, and the words of a demand and of a leaning. */
interface Plain {
  readonly only: string;
  readonly people: string;
  readonly must: string;
  readonly never: string;
  readonly circle: string;
  readonly nobodyOf: string;
  readonly prefer: string;
  readonly meeting: string;
}

function plainly({ only, people, must, never, circle, nobodyOf, prefer, meeting }: Plain): ConditionWords {
  const near = (most: number) => `[^.!?]{0,${most}}?`;
  return {
    any: one(whole(`${only}|${must}|${never}|${nobodyOf}|${prefer}`)),
    demands: one(
      whole(`(?:${only}) (?:\\S+ ){0,3}?(?:${people})`),
      whole(`(?:${people}) (?:${only})`),
      `${whole(people)}${near(25)}${whole(must)}`,
      `^${whole(must)}`,
      `${whole(never)}${near(35)}${whole(circle)}`,
      `^${whole(nobodyOf)}`,
    ),
    asks: one(
      `${whole(prefer)}${near(50)}${whole(`${people}|${circle}`)}`,
      `${whole(people)}${near(30)}${whole(prefer)}`,
      `${whole(`${only}|${never}`)}${near(25)}${whole(meeting)}`,
    ),
    softens: one(whole(prefer)),
  };
}

const german = plainly({
  only: 'nur|ausschließlich|lediglich',
  people: 'frau(?:en)?|mann|männern?|mentor(?:in|innen|en)?|jemand(?:en|em)?|weibliche[nr]?|männliche[nr]?|kolleg\\w+',
  must: '(?:auf jeden fall|unbedingt|zwingend) (?:\\S+ ){0,2}?(?:weiblich|männlich|frau|mann)\\S*|muss (?:\\S+ ){1,5}(?:sein|haben|sprechen|kommen|arbeiten)|(?:sein|haben|sprechen|kommen|arbeiten) muss|darf (?:\\S+ ){1,5}sein',
  never: 'nicht|keinesfalls|niemals?|niemand(?:en|em)?|keine[nmr]?',
  circle:
    '(?:meine[mnrs]?|unsere[mnr]|derselben|dieselbe|dem gleichen|der gleichen) (?:eigenen )?(?:team|abteilung|bereich|chef\\w*|vorgesetzt\\w*|führungskraft|linie|standort)|(?:aus|von) (?:dem|der) (?:vertrieb|abteilung|personalabteilung)|(?:gepaart|gematcht) werden',
  nobodyOf:
    'niemand(?:en)? (?:aus|von|der|mit)|(?:bitte )?(?:keine?n?) (?:frau(?:en)?|mann|männer|vorgesetzt\\w*|führungskr\\w*|mentorin|mentor (?:aus|der|mit))',
  prefer: 'bevorzug\\w*|am liebsten|lieber|vorzugsweise|idealerweise|wenn möglich|gerne?',
  meeting: 'online|persönlich|vor ort|remote|virtuell|abends|telefonisch|per video|reisen|präsenz',
});

const french = plainly({
  only: 'uniquement|seulement|exclusivement',
  people: "femmes?|hommes?|marraines?|parrains?|mentore?s?|quelqu'un|une personne|des personnes|d'une? autre \\S+",
  must: '(?:doit|devra) (?:\\S+ )?(?:être|avoir|parler|venir|travailler)|doit (?:ne )?pas',
  never: 'pas|jamais|aucune?|personne|surtout pas|éviter',
  circle:
    "(?:de |du |dans |avec |par )?(?:mon|ma|mes|notre|le même|la même) (?:propre )?(?:équipe|service|département|manager|chef\\w*|responsable|supérieur\\w*|hiérarchi\\w*|direction|entreprise)|avec (?:un homme|une femme|des hommes|quelqu'un)",
  nobodyOf:
    "personne (?:de|du|des|qui)|pas (?:de|d') ?(?:hommes?|femmes?|managers?|mentor|quelqu'un)|pas (?:quelqu'un|une personne|mon|ma)",
  prefer: 'préf[éè]r\\S*|de préférence|idéalement|si possible|plutôt',
  meeting: 'à distance|en visio|en ligne|en présentiel|le soir|me déplacer|en personne',
});

const spanish = plainly({
  only: 'solo|sólo|solamente|únicamente|exclusivamente',
  people: 'mujer(?:es)?|hombres?|mentor(?:a|es|as)?|alguien|una persona|personas (?:de|que)',
  must: '(?:debe|debería|tiene que|ha de|debe de) (?:no )?(?:ser|tener|hablar|estar|trabajar|venir)|no (?:debe|puede) ser',
  never: 'no|nunca|nadie|ningún|ninguna|evitar',
  circle:
    '(?:mi|mis|nuestro|nuestra|mismo|misma) (?:propi[oa] )?(?:equipo|departamento|área|jef[ea]|supervisora?|gerente|empresa|oficina)|con (?:un hombre|una mujer|hombres|mujeres)|(?:de|del) (?:ventas|recursos humanos|departamento de)',
  nobodyOf: 'nadie (?:de|del|que)|(?:por favor )?(?:ningún|ninguna) (?:hombre|mujer|jef\\w+|mentor\\w*)',
  prefer: 'prefi\\w+|prefer\\w+|idealmente|si es posible|de ser posible',
  meeting: 'online|virtual|en línea|a distancia|presencial(?:mente)?|en persona|por la (?:tarde|noche|mañana)|viajar',
});

const portuguese = plainly({
  only: 'apenas|somente|só|exclusivamente',
  people: 'mulher(?:es)?|homem|homens|mentor(?:a|es|as)?|alguém|uma pessoa|pessoas (?:de|da|do|que)',
  must: '(?:deve|tem que|tem de|precisa) (?:não )?(?:ser|ter|falar|estar|trabalhar)|não (?:deve|pode) ser',
  never: 'não|nunca|ninguém|nenhuma?|evitar',
  circle:
    '(?:meu|minha|nosso|nossa|mesmo|mesma) (?:própri[oa] )?(?:equipe|equipa|time|departamento|área|chefe|gestora?|empresa|setor)|com (?:um homem|uma mulher|homens|mulheres)|(?:de|da|do) (?:vendas|rh|departamento de)',
  nobodyOf: 'ninguém (?:de|da|do|que)|nenhuma? (?:homem|mulher|chefe|mentor\\w*)',
  prefer: 'prefir\\w+|prefer\\w+|de preferência|idealmente|se possível',
  meeting: 'online|virtual(?:mente)?|à distância|presencial(?:mente)?|pessoalmente|à noite|viajar',
});

const italian = plainly({
  only: 'solo|soltanto|solamente|esclusivamente|unicamente',
  people: 'donn[ae]|uomo|uomini|mentor[ei]?|qualcuno|una persona|persone (?:di|che|del|della)',
  must: '(?:deve|dovrà) (?:non )?(?:essere|avere|parlare|lavorare)|non deve',
  never: 'non|mai|nessuno|nessuna?|evitare',
  circle:
    '(?:mio|mia|nostro|nostra|stesso|stessa) (?:propri[oa] )?(?:team|reparto|ufficio|capo|responsabile|dipartimento|azienda|gruppo)|con (?:un uomo|una donna|uomini|donne)',
  nobodyOf: 'nessuno (?:di|del|della|che)|nessun[a]? (?:uomo|donna|capo|mentor\\w*)',
  prefer: 'prefer\\w+|idealmente|se possibile|meglio se',
  meeting: 'online|a distanza|in presenza|di persona|da remoto|la sera|viaggiare',
});

const dutch = plainly({
  only: 'alleen|uitsluitend|enkel',
  people: 'vrouw(?:en)?|mannen|man|mentor(?:en)?|iemand|mensen (?:van|uit|die)|vrouwelijke|mannelijke',
  must: 'moet (?:\\S+ ){1,5}(?:zijn|hebben|spreken|komen|werken)|(?:zijn|hebben|spreken) moet|mag (?:\\S+ ){0,3}niet',
  never: 'niet|nooit|niemand|geen',
  circle:
    '(?:mijn|ons|onze|dezelfde|hetzelfde) (?:eigen )?(?:team|afdeling|leidinggevende|baas|manager|bedrijf|kantoor)|gekoppeld worden',
  nobodyOf: 'niemand (?:van|uit|die)|(?:liefst )?geen (?:man|mannen|vrouw|vrouwen|leidinggevende\\w*|mentor)',
  prefer: 'bij voorkeur|voorkeur|liever|het liefst|liefst|idealiter|indien mogelijk|graag',
  meeting: "online|op afstand|fysiek|'s avonds|op kantoor|reizen|in persoon",
});

const scandinavian = plainly({
  only: 'bara|endast|enbart|kun|bare',
  people: 'kvinn[ao]\\w*|kvind\\w+|män|mænd|menn|mentor\\w*|någon|nogen|noen|kvinnlig\\w*|kvindelig\\w*|manlig\\w*',
  must: '(?:måste|skal|må) (?:ikke |inte )?(?:vara|være|ha|have|tala|tale|komma|komme)',
  never: 'inte|ikke|aldrig|aldri|ingen',
  circle:
    '(?:min|mitt|mit|vår|vores|samma|samme) (?:egen |eget )?(?:team|avdelning|afdeling|avdeling|chef|sjef|leder|grupp|gruppe|enhet|enhed)',
  nobodyOf: 'ingen (?:från|fra|som|män|mænd|menn|kvinn\\w+|chef\\w*)',
  prefer: 'helst|föredrar|foretrekker|foretrækker|om möjligt|hvis mulig\\w*|gärna|gerne',
  meeting: 'online|på distans|fysiskt|fysisk|på kvällen|om aftenen|digitalt',
});

const polish = plainly({
  only: 'tylko|wyłącznie',
  people: 'kobiet\\S*|mężczyzn\\S*|mentor\\S*|kimś|kogoś|osob\\S+',
  must: '(?:musi|powinien|powinna) (?:nie )?(?:być|mieć|mówić|pracować)|nie może być',
  never: 'nie|nikt|nikogo|nikim|żadn\\S+',
  circle:
    'z (?:mojego|mojej|tego samego|tej samej|moim|moją|naszego) (?:zespołu|działu|firmy|szef\\S*|przełożon\\S*|kierownik\\S*)',
  nobodyOf: '(?:nikt|nikogo) z\\S*',
  prefer: 'wol\\S+|najlepiej|najchętniej|preferuj\\S*|jeśli to możliwe',
  meeting: 'online|zdalnie|osobiście|stacjonarnie|wieczor\\S+',
});

const russian = plainly({
  only: 'только|исключительно',
  people: 'женщин\\S*|мужчин\\S*|ментор\\S*|наставни\\S*|кем-то|человек\\S*',
  must: '(?:должен|должна|должно) (?:не )?(?:быть|иметь|говорить|работать)|не (?:должен|должна) быть',
  never: 'не|никто|никого|никем|никогда',
  circle:
    '(?:с|из|со) (?:моего|моей|моим|моими|нашего|того же|той же) (?:отдел\\S*|команд\\S*|начальник\\S*|руководител\\S*|компани\\S*)',
  nobodyOf: '(?:никто|никого) из',
  prefer: 'предпоч\\S+|желательно|лучше|по возможности|хотелось бы',
  meeting: 'онлайн|удал[её]нно|лично|очно|вечер\\S+',
});

const asian: ConditionWords = {
  any: /\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u,
  demands:
    /(女性|男性|同性)(の)?(メンター|方|人)?(のみ|だけ|限定|に限)|(同じ|自分の|私の)(部署|チーム|課|上司).{0,8}(以外|避け|ng|不可|嫌|除)|(部署|チーム|上司)以外|(必ず|絶対に?).{0,15}(方|人|メンター)|(只|仅|僅)(想|要|愿意|能|接受)?.{0,8}(女|男|同性)(性|生|导师|導師)|(必须|必須|一定要)是?.{0,10}(女|男|导师|導師|部门|部門)|(不要|不想|不能|别|請勿|请勿).{0,8}(和|跟|与|與|同|我的).{0,10}(部门|部門|团队|團隊|上司|领导|領導|主管|男|女|组)|(여성|남성|여자|남자|동성)\s?(멘토|멘티|선배|후배|선생|사람)?[님분]?만|(반드시|꼭).{0,15}(멘토|분이|사람)|(같은|우리|제)\s?(팀|부서|상사).{0,8}(제외|말고|아닌|싫)/u,
  asks: /(できれば|なるべく|可能なら).{0,20}(女性|男性|同性|部署|方|人)|(女性|男性|同性|別の部署|他部署).{0,14}(希望|がいい|が良い)|(対面|オンライン).{0,8}(のみ|だけ|できません|不可|難しい)|(最好|倾向|傾向|偏好|优先|優先|尽量|盡量).{0,12}(女|男|同性|部门|部門|导师|導師)|(只能|不能)(线上|線上|线下|線下|当面|當面)|(여성|남성|다른 부서|동성).{0,12}(선호|희망|좋겠)|(대면|온라인).{0,6}(만|불가|어렵)/u,
  softens:
    /できれば|なるべく|可能なら|(?<!のみ|だけ|限定|必ず.{0,9})希望|最好|倾向|傾向|偏好|优先|優先|尽量|盡量|선호|(?<!만\s?)희망|좋겠/u,
};

/** All but English. */
export const conditionWords: readonly ConditionWords[] = [
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  scandinavian,
  polish,
  russian,
  asian,
];
