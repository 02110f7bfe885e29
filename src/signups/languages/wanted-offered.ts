/** Topics that people want and topics that they offer, as forms in other languages ask for them: by the verb, not by the noun beside it. */

const wanted = 'topics you would like help with';
const offered = 'topics you could help others with';
const both = 'topics you would like to learn or teach';

interface Words {
  /** Without one of these it is no question about topics. */
  readonly asks: string;
  readonly wants: string;
  readonly offers: string;
}

/** A noun such as "help" is offered where a verb of giving stands beside it. */
const languages: readonly Words[] = [
  {
    asks: 'was|wobei|worin|womit|themen|thema|bereiche?n?|gebiete?n?|fähigkeiten|kompetenzen|kenntnisse|wofür',
    wants:
      'brauch\\w*|benötig\\w*|such(?:e|st|en)|lernen|erlernen|dich (?:\\S+ )*entwickeln|weiterentwickeln|verbessern|(?:unterstützung|hilfe|rat|begleitung) (?:bekommen|erhalten|wünsch\\w*|haben)|wünsch\\w*|(?:unterstützt|begleitet|beraten|gecoacht|gefördert) werden|geholfen',
    offers:
      'anbieten|an?biet\\w*|geben|weitergeben|unterstützen|begleiten|helfen|vermitteln|beibringen|beraten(?! werden)|teilen|(?:auskenn|kennst|kenne)\\w*|lehren|gut kennst|einbringen',
  },
  {
    asks: 'sujets?|thèmes?|thématiques?|domaines?|compétences?|en quoi|sur quoi|dans quoi|que|quels?|quelles?|qu.est-ce que',
    wants:
      "être (?:accompagn|aid|conseill|souten|mentor|coach|guid|épaul|form)\\S*|apprendre|développer|progresser|améliorer|approfondir|recevoir|bénéficier|besoin|se faire accompagner|cherchez|recherchez|d'aide",
    offers:
      'accompagner|aider|partager|transmettre|conseiller|enseigner|apporter|soutenir|proposer|offrir|mentorer|coacher|former|guider|épauler|apporter votre aide',
  },
  {
    asks: 'temas?|áreas?|habilidades|competencias|qué|en que|cuáles|materias|en cuáles',
    wants:
      'aprender|desarrollar|mejorar|recibir|necesit\\w*|te (?:ayuden|acompañen|apoyen|orienten|guíen)|ser (?:acompañad|orientad|mentorizad|apoyad|guiad)\\S*|busc\\w+|apoyo\\?*$|ayuda\\?*$',
    offers:
      'ofrecer|compartir|ayudar|enseñar|acompañar|aportar|orientar|apoyar|guiar|asesorar|dar|brindar|mentorizar|transmitir',
  },
  {
    asks: 'temas?|áreas?|assuntos|habilidades|competências|em que|o que|em quê|quais',
    wants:
      'aprender|desenvolver|melhorar|receber|precisa\\w*|ser (?:acompanhad|orientad|mentorad|apoiad|ajudad|guiad)\\S*|procura\\w*|busca\\w*|apoio\\?*$|ajuda\\?*$',
    offers:
      'oferecer|compartilhar|partilhar|ajudar|ensinar|acompanhar|contribuir|orientar|apoiar|aconselhar|guiar|dar|transmitir|mentorar',
  },
  {
    asks: 'temi|argomenti|aree|ambiti|competenze|cosa|quali|in che cosa|materie',
    wants:
      'imparare|sviluppare|migliorare|ricevere|bisogno|(?:essere|farti|venire) (?:aiutat|supportat|seguit|affiancat|guidat|accompagnat)\\S*|cerchi|approfondire|crescere|aiuto\\?*$',
    offers:
      'aiutare|offrire|condividere|insegnare|supportare|accompagnare|affiancare|consigliare|trasmettere|dare|fornire|guidare|seguire',
  },
  {
    asks: 'waarin|waarmee|waarbij|onderwerpen|thema.?s|gebieden|wat|vaardigheden|waarover',
    wants:
      'leren|ontwikkelen|verbeteren|nodig|(?:begeleid|geholpen|ondersteund|gecoacht) worden|ontvangen|krijgen|zoek\\w*|hulp (?:bij|nodig|krijgen)',
    offers:
      'begeleiden|helpen|delen|aanbieden|bieden|ondersteunen|coachen|geven|adviseren|overbrengen|bijbrengen|aanleren',
  },
  {
    asks: 'ämnen|områden|vad|vilka|emner|områder|hvad|hva|hvilke|inom vilka|med vad',
    wants:
      'lära dig|lære|utvecklas?|utvikle|udvikle|behöver|har brug for|trenger|hjälp med|hjælp til|hjelp (?:til|med)|få (?:hjälp|stöd|hjælp|støtte|hjelp)|bli bättre|blive bedre',
    offers:
      'hjälpa|erbjuda|dela|stötta|bidra|ge råd|undervisa|hjælpe|tilbyde|dele|støtte (?:andre|med)|bidrage|hjelpe|tilby|lära ut|lære fra dig|bistå',
  },
];

const sides = languages.map(({ asks, wants, offers }) => {
  const words = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, 'u');
  return { asks: words(asks), wants: words(wants), offers: words(offers) };
});

/** Questions that ask for something else, though they have the verbs. */
const notOfTopics =
  /wie viele|wann|combien|quand|cu[aá]nt|cu[aá]ndo|quant[oaie]s?|quando|hoeveel|wanneer|hur många|hvor mange|när |hvornår|e-?mail|rolle|rôle|papel|ruolo|\brol\b|mentor(?:in)? oder|mentor ou|mentor o |teilnehmen|participer|participar|partecipare|deelnemen|personnes?|personas|pessoas|persone|personen|pourquoi|warum|por qué|waarom|varför|hvorfor|perché|attend|erwart|expect|verwacht|sprachen?|langues?|idiomas?|lingue|talen|språk|sprog/;

const topics =
  '(topics?|areas?|subjects?|skills?|themes?|fields?|themen|bereiche?|gebiete?|fächer|sujets?|thèmes?|thématiques?|domaines?|temas?|áreas?|assuntos?|argomenti|temi|ambiti|onderwerpen|thema.?s|gebieden|ämnen|områden|emner|områder|tematy|tematów|темы|тем)';
const refused = [
  new RegExp(
    `(?<!\\p{L})${topics}(?!\\p{L}).*(?<!\\p{L})(prefer not|rather not|avoid\\w*|off[ -]?limits|not (want|wish|like|willing|able|comfortable|happy|confident|prepared|to|be able)|(do|would|could|can|should|are|will)(n't| not)( (you|we|i))? (want|wish|like|prefer|feel|mentor|cover|discuss|talk|advise|help|teach|be)|unable|unwilling|cannot|can't|uncomfortable)(?!\\p{L})`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(not|avoid\\w*|unwilling|unable|exclude\\w*|cannot|can't|won't|rather not)(?!\\p{L}).*(?<!\\p{L})(mentor|cover|discuss|talk|advise|help|teach|support)\\w*(?!\\p{L}).*(?<!\\p{L})${topics}`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})${topics}(?!\\p{L}).*(?<!\\p{L})(nicht|keinesfalls|ungern|pas|éviter|evitar|no|não|nunca|non|evitare|niet|liever niet|vermijden|inte|ikke|undvika|nie|не)(?!\\p{L}).*(mentor|beraten|begleit|unterstütz|anbiet|möcht|woll|abord|accompagn|souhait|aider|trait|quier|quer|gust|acompañ|tratar|habl|abord|gostar|orient|aconselh|vuo|vorr|affront|tratt|wil|begeleid|help|bespre|vill|vil|ønsk|önsk|chc|хот|жел)`,
    'u',
  ),
  new RegExp(
    `(?<!\\p{L})(éviter|evitar|evitare|vermijden|undvika|vermeiden)(?!\\p{L}).*${topics}|${topics} (à éviter|a evitar|da evitare|te vermijden|att undvika|to avoid)`,
    'u',
  ),
  /(希望しない|避けたい|扱いたくない)(テーマ|分野|話題|トピック)|(不想|不愿|不願|不希望|不能).{0,6}(话题|話題|主题|主題|领域|領域)|(원하지 않는|피하고 싶은) ?(주제|분야)/u,
];
/** "Topics that are not listed above" are wanted all the same. */
const otherTopics =
  /\bnot (listed|mentioned|covered|included|shown|above|in the list|on the list|sure|only|limited)|\b(have|has) not\b|haven't|aufgeführt|genannt/;

/** Topics about which somebody does not want to talk; `header` as `headerKey` gives it. */
export function refusesTopics(header: string): boolean {
  return !otherTopics.test(header) && refused.some((words) => words.test(header));
}

/** The English question that a header in another language asks, or `''`. */
export function topicsInEnglish(header: string): string {
  if (notOfTopics.test(header) || refusesTopics(header)) return '';
  for (const { asks, wants, offers } of sides) {
    if (!asks.test(header)) continue;
    const offering = offers.test(header.replace(wantedHelp, ' '));
    if (wants.test(header)) return offering ? both : wanted;
    if (offering) return offered;
  }
  return '';
}

/** "Être accompagné" holds no "accompagner", but "dich unterstützen lassen" holds what is offered. */
const wantedHelp =
  /(?:unterstützen|begleiten|beraten|helfen|coachen) lassen|se faire (?:accompagner|aider)|help krijgen/g;
