/** What pairing says, in German: its card, its settings, what it refuses and what it finds. */
import { count, decimals, either, list, thousands } from '../../core/text.de.js';
import type { Translated } from '../../core/words.js';
import type { panel, words } from './words.js';

const tandems = (number: number) => count(number, 'Tandem', 'Tandems');
const mentees = (number: number) => count(number, 'Mentee', 'Mentees');

export const german: Translated<typeof words> = {
  title: 'Tandems bilden',
  pairTitle: 'Tandems vorschlagen',
  approveTitle: 'Tandems freigeben',
  pinTitle: 'Ein Tandem fixieren',
  notYet: 'Schlägt nach Ihren Regeln die besten Tandems vor. Verschickt wird nichts.',
  stale: 'Personen oder Regeln haben sich seither geändert: Lassen Sie neu vorschlagen.',
  toApprove: (drafts, approved) => `${count(drafts, 'Vorschlag', 'Vorschläge')} freizugeben, ${approved} freigegeben.`,
  agreed: (pairs, unmatched) => `${tandems(pairs)} freigegeben${without(unmatched)}.`,
  suggested: (pairs, unmatched) => `${tandems(pairs)} vorgeschlagen${without(unmatched)}.`,
  noPoints: 'Kein Tandem erreicht einen Punkt: Sehen Sie sich die Kriterien an, bevor Sie freigeben.',
  weak: (pairs) =>
    `${count(pairs, 'Tandem hat', 'Tandems haben')} so gut wie nichts gemeinsam: Sehen Sie ${pairs === 1 ? 'es' : 'sie'} an, bevor Sie freigeben.`,
  weakAgreed: (pairs) => `${count(pairs, 'davon hat', 'davon haben')} so gut wie nichts gemeinsam.`,
  wrongKind: (kind) =>
    `Die Art „${kind}“ ist nicht bekannt, deshalb zählt das Kriterium nicht. Wählen Sie im Blatt „Criteria“ eine andere.`,
  wrongWeight:
    'Das Gewicht ist keine Zahl ab 0, deshalb zählt das Kriterium nicht. Berichtigen Sie es im Blatt „Criteria“.',
  criteriaBroken: (criteria) =>
    `${count(criteria, 'Kriterium zählt', 'Kriterien zählen')} nicht: Sehen Sie unten unter „Kriterien“ nach.`,
  foretold: {
    matched: (matched, of) => `${matched} von ${count(of, 'Mentee bekommt', 'Mentees bekommen')} ein Tandem.`,
    scores: (mean, weakest) =>
      `Im Mittel sind es ${decimals(mean)} von 100 Punkten, beim schwächsten Tandem ${decimals(weakest)}.`,
    nobodyLeftOut: 'Niemand bleibt ohne Tandem.',
    leftOut: (number) => `${count(number, 'Mentee bleibt', 'Mentees bleiben')} ohne Tandem; unten steht, warum.`,
    noCommonTime: (pairs) =>
      `${count(pairs, 'Tandem hat', 'Tandems haben')} keine Zeit, die beide als frei angegeben haben.`,
    approved: (pairs) =>
      `${count(pairs, 'Tandem wird', 'Tandems werden')} freigegeben. Niemand erfährt davon, bevor Sie veröffentlichen.`,
    takenBack: (pairs) => `${count(pairs, 'Tandem ist', 'Tandems sind')} nicht mehr freigegeben.`,
    pair: (mentee, mentor) => `${mentee} mit ${mentor}`,
    weakly: (score, why) => `${decimals(score)} von 100 Punkten. ${why}`,
    pinned: (mentee, mentor) => `${mentee} und ${mentor} bleiben zusammen, wenn neu vorgeschlagen wird.`,
    unpinned: (mentee, mentor) =>
      `${mentee} und ${mentor} können ein anderes Gegenüber bekommen, wenn neu vorgeschlagen wird.`,
  },
  pairingGone: 'Dieses Tandem steht nicht mehr im Blatt „Pairings“. Aktualisieren Sie die Seitenleiste.',
  nobodyToPair: 'Im Blatt „People“ sind noch keine Mentees und keine Mentorinnen und Mentoren aktiv.',
  noMentees: 'Im Blatt „People“ sind noch keine Mentees aktiv.',
  noMentors: 'Im Blatt „People“ sind noch keine Mentorinnen und Mentoren aktiv.',
  readFirst: 'Lesen Sie zuerst die Anmeldungen.',
  lookFirst: 'Sehen Sie dort „Role“, „Status“, „Consent“ und „Held back“ an, und das Blatt „Problems“.',
  everybodyPaired: 'Alle aktiven Mentees haben schon ein veröffentlichtes Tandem; es fehlt niemand mehr.',
  noSeatFree: (waiting) =>
    `Kein Platz ist frei: ${mentees(waiting)} ohne Tandem, und alle Plätze sind vergeben. Gewinnen Sie jemanden dazu oder erhöhen Sie „Seats“ im Blatt „People“.`,
  pairsToEnd: (pairs) =>
    `Beendet werden ${pairs === 1 ? 'könnte' : 'könnten'} aber ${count(pairs, 'veröffentlichtes Tandem', 'veröffentlichte Tandems')}, in ${pairs === 1 ? 'dem' : 'denen'} eine Person nicht mehr aktiv ist.`,
  pointsOf: (criterion, got, of, hardly) => `${criterion}: ${hardly ? 'unter 1' : got} von ${of}`,
  hasPublished: 'Hat ein veröffentlichtes Tandem.',
  notActive: 'Nimmt nicht mehr aktiv als Mentee teil.',
  heldByRules: (people) =>
    `${count(people, 'Person ist', 'Personen sind')} zurückgestellt, bis klar ist, wer mit einer Zeile im Blatt „Do not match“ oder einer Zelle unter „Manager“ oder „Must not be paired with“ im Blatt „People“ gemeint ist.`,
  ban: {
    unclear: (unclear, names) =>
      `${names === 1 ? 'Diese Zelle führt nicht zu einer einzigen Person im Blatt „People“' : `${unclear} der ${names} Namen in dieser Zelle ${unclear === 1 ? 'führt' : 'führen'} nicht zu einer einzigen Person im Blatt „People“`}; deshalb bekommt, wer sonst in der Zeile steht, kein Tandem, bis das klar ist.`,
    ofOne:
      'Diese Zeile sagt nicht, wer nicht aufeinandertreffen darf; deshalb gibt es hier kein Tandem, bis das klar ist.',
    mend: 'Schreiben Sie die E-Mail-Adressen oder die Namen so, wie sie im Blatt „People“ stehen, oder löschen Sie die Zeile, wenn es darauf nicht ankommt.',
  },
  named: {
    avoid: {
      fitsNobody: (typed) => `„${typed}“ passt zu niemandem im Blatt „People“; bis das klar ist, gibt es kein Tandem.`,
      mayMean: (typed, people) =>
        `Mit „${typed}“ kann gemeint sein: ${either(people)}; bis das klar ist, gibt es kein Tandem.`,
      mend: 'Schreiben Sie Name oder E-Mail-Adresse so, wie sie im Blatt „People“ stehen, oder leeren Sie die Zelle.',
    },
    manager: {
      fitsNobody: (typed) => `„${typed}“ passt zu niemandem im Blatt „People“.`,
      mayMean: (typed, people) =>
        `Mit der Führungskraft „${typed}“ kann gemeint sein: ${either(people)}; bis das klar ist, gibt es kein Tandem.`,
      mend: 'Schreiben Sie die E-Mail-Adresse der Führungskraft in diese Zelle, oder leeren Sie sie, wenn die Führungskraft nicht teilnimmt.',
    },
  },
  partnerGone: (gone, other) =>
    `${gone} ist im Blatt „People“ nicht aktiv, aber das veröffentlichte Tandem mit ${other} zählt noch.`,
  matchAnew: (mentee) =>
    `Setzen Sie es auf „beendet“ und lassen Sie neu vorschlagen: Dann kann ${mentee} ein neues Tandem bekommen.`,
  seatFree: (mentor) => `Setzen Sie es auf „beendet“: Dann ist der Platz bei ${mentor} frei.`,
  ask: {
    byWishesOnly:
      'Ihre Tandems entstehen nach Wünschen. Hier steht, was die Berechnung nach dem Blatt „Criteria“ sagt.',
    asIfOpen: 'Berechnet, als wäre noch kein Tandem fixiert, freigegeben oder veröffentlicht.',
    changedSince:
      'Seit dem letzten Vorschlag haben sich Personen oder Regeln geändert; berechnet ist es nach dem jetzigen Stand.',
    ifComputed: 'Wenn die Tandems berechnet würden',
    takesNoPart: 'Eine der beiden Personen nimmt zurzeit nicht teil.',
    pairingGone: 'Dieses Tandem steht nicht mehr im Blatt „Pairings“. Aktualisieren Sie die Seitenleiste.',
    roundGone: 'Diese Runde steht nicht mehr im Blatt Rounds. Aktualisieren Sie die Seitenleiste.',
    personGone: 'Eine der beiden Personen ist im Blatt „People“ nicht mehr aktiv. Aktualisieren Sie die Seitenleiste.',
    points: {
      title: 'Punkte',
      with: (name) => `Punkte mit ${name}`,
      score: (score) => `${decimals(score)} von 100.`,
      share: (got, of, hardly) => `${hardly ? 'unter 1' : got} von ${of}`,
    },
    pair: {
      mayHaveChanged: 'Das kann sich seither geändert haben: Lassen Sie neu vorschlagen.',
      wouldBeWith: (mentee, mentor) => `${mentee} käme zu ${mentor}.`,
      wouldHelp: (relaxation) => `Was helfen würde: ${relaxation}`,
      ifPairedAgain: 'Wenn es neu berechnet würde',
      ifNotDecided: 'Wenn Sie es nicht entschieden hätten',
      computedNow: 'Jetzt berechnet',
      ruledOut: (reason) => `Nach den Regeln käme dieses Tandem nicht zustande. ${reason}`,
      otherwise: (cost) => `Die Berechnung würde anders wählen: ${cost}`,
      wouldMake: 'Die Berechnung käme auf dieses Tandem.',
      nextBest: 'Nächstbeste Möglichkeit',
      asGood: (mentee, instead) => `${mentee} mit ${instead} wäre im Ganzen gleich gut.`,
      nearlyAsGood: (mentee, instead) => `${mentee} mit ${instead} wäre im Ganzen fast gleich gut.`,
      leftOutAsGood: (mentee) => `Bliebe ${mentee} ohne Tandem, wäre es im Ganzen gleich gut.`,
      leftOutNearlyAsGood: (mentee) => `Bliebe ${mentee} ohne Tandem, wäre es im Ganzen fast gleich gut.`,
      nobodyElse: (mentee, mentor) => `Für ${mentee} und für ${mentor} kommt niemand sonst infrage.`,
      nobodyElseUnlessWeaker: (mentee, mentor) =>
        `Für ${mentee} und für ${mentor} kommt niemand sonst infrage, ohne dass das schwächste Tandem schwächer wird.`,
    },
    two: {
      notAMentee: (name) => `${name} nimmt nicht als Mentee teil.`,
      takesNobody: (mentor, mentee) =>
        `${mentor} begleitet zurzeit niemanden, deshalb ist dort kein Tandem mit ${mentee} möglich.`,
      wouldMove: 'Diese müssten wechseln:',
      mentorGone: (mentee, mentor) =>
        `${mentee} und ${mentor} haben ein veröffentlichtes Tandem, aber ${mentor} ist nicht aktiv: Beenden Sie es, dann kann ${mentee} ein neues bekommen.`,
      alreadyPublished: (mentee, mentor) => `${mentee} und ${mentor} sind schon ein Tandem, und es ist veröffentlicht.`,
      otherPublished: (mentee, mentor) =>
        `${mentee} und ${mentor} haben ein veröffentlichtes Tandem, und veröffentlichte Tandems werden nicht neu gebildet.`,
    },
    mentors: {
      noMentees: 'Im Blatt „People“ sind keine Mentees aktiv, es wird also niemand gebraucht.',
      byTopic: (criterion) => `Eine Mentorin oder ein Mentor mehr, nach ${criterion}`,
      byTopicNothing: (criterion) =>
        `Eine Mentorin oder ein Mentor mehr brächte nichts, gleich mit welcher Angabe bei ${criterion}.`,
      seat: 'Ein Platz mehr',
      seatNothing: 'Ein Platz mehr brächte nichts, gleich von wem.',
      gain: (number, points) =>
        `${number > 0 ? `${mentees(number)}, ` : ''}${points > 0 ? '+' : ''}${decimals(points)}`,
    },
    others: {
      tooMany: (most, number) => `Das wird für bis zu ${most} Mentees berechnet; es sind ${number}.`,
      none: (number) =>
        `Die Regeln erlauben keine andere Aufteilung, die sich für mindestens ${mentees(number)} unterscheidet.`,
      best: (number) => `Die beste, die sich für mindestens ${mentees(number)} unterscheidet`,
      nextBest: 'Die beste, die sich auch von dieser unterscheidet',
    },
    agreed: {
      none: 'Kein Tandem ist fixiert, freigegeben oder veröffentlicht; es kann sich also schon jetzt jedes ändern.',
      pairs: (pairs) => `${count(pairs, 'Tandem ist', 'Tandems sind')} fixiert, freigegeben oder veröffentlicht.`,
      across: 'geänderte Tandems',
      up: 'Punkte aller Tandems',
      whoGoesWhere: 'Wer wohin käme',
      how: 'Dazu nehmen Sie Freigabe oder Fixierung dieser Tandems zurück oder beenden sie, wenn sie veröffentlicht sind, und lassen neu vorschlagen.',
    },
    weights: {
      leftOut: 'Tandems, die sich ändern, wenn es wegfällt',
      double: 'Wenn es doppelt zählt',
      half: 'Wenn es halb zählt',
      nothingToChange: 'Es gibt keine Tandems, die sich ändern könnten.',
      noWeights: 'Kein Kriterium hat ein Gewicht; kein Tandem hängt also von den Gewichten ab.',
      onlyHeaviest: (criteria) => `So viele Personen: nur für die gewichtigsten von ${criteria} Kriterien.`,
      changed: tandems,
      replaceable: 'Tandems, die ebenso gut andere sein könnten',
      with: (mentee, mentor) => `${mentee} mit ${mentor}.`,
      more: (pairs) => `Und ${count(pairs, 'weiteres Tandem', 'weitere Tandems')}.`,
    },
    round: {
      again: 'Noch einmal berechnet',
      tooLarge:
        'Diese Runde war zu groß, um ganz aufbewahrt zu werden, und lässt sich deshalb nicht noch einmal berechnen. Ihr Beweis war:',
      same: 'Personen und Regeln sind wie damals, und das Ergebnis ist bis zum letzten Tandem dasselbe.',
      edited: 'Personen und Regeln sind wie damals, aber die gespeicherten Tandems weichen ab: Wurden sie bearbeitet?',
      changedSame:
        'Personen oder Ausschlüsse haben sich seither geändert. Mit den Kriterien und Fixierungen jener Runde wären die Tandems dieselben.',
      changedDiffers: (number) =>
        `Personen oder Ausschlüsse haben sich seither geändert. Mit den Kriterien und Fixierungen jener Runde wäre das Ergebnis für ${mentees(number)} ein anderes.`,
      againstNow: 'Verglichen mit den jetzigen Tandems',
      samePairs: 'Im Blatt „Pairings“ stehen dieselben Tandems.',
      differs: (number) => `Das Blatt „Pairings“ weicht für ${mentees(number)} ab.`,
    },
  },
  act: {
    seatTitle: 'Andere Zahl von Plätzen',
    togetherTitle: 'Zwei zusammenbringen',
    weighTitle: 'Andere Gewichte',
    seats: (mentor: string, seats: number) =>
      `${mentor} hat ab jetzt ${count(seats, 'Platz', 'Plätze')}, und Tandems werden neu vorgeschlagen.`,
    changed: (pairs: number) => `${count(pairs, 'Mentee hat', 'Mentees haben')} ein anderes Tandem als vorher.`,
    changes: (pairs: number) =>
      pairs === 0
        ? 'Kein Tandem ändert sich.'
        : `${count(pairs, 'Mentee bekommt', 'Mentees bekommen')} ein anderes Tandem als jetzt; wer, steht darunter.`,
    costs: (pairs: number, points: number) =>
      `Insgesamt ${pairs === 0 ? 'gleich viele Tandems' : `${count(Math.abs(pairs), 'Tandem', 'Tandems')} ${pairs > 0 ? 'mehr' : 'weniger'}`} und ${points === 0 ? 'gleich viele Punkte' : `${count(Math.abs(points), 'Punkt', 'Punkte')} ${points > 0 ? 'mehr' : 'weniger'}`}.`,
    seatsChanged: (mentor, seats) =>
      `${mentor} hat inzwischen ${count(seats, 'Platz', 'Plätze')}; deshalb wurde nichts geändert. Aktualisieren Sie und sehen Sie noch einmal nach, was helfen würde.`,
    moves: (from: string, to: string) => `${from || 'niemand'} \u2192 ${to || 'niemand'}`,
    decided: (mentee: string) =>
      `Das Tandem von ${mentee} ist freigegeben oder veröffentlicht: Nehmen Sie das zuerst zurück.`,
    notTogether: (mentee: string, mentor: string) =>
      `${mentee} und ${mentor} lassen sich nicht zusammenbringen: Dagegen steht eine andere Regel, ein fixiertes Tandem oder dass kein Platz mehr frei ist.`,
    counts: (criterion: string, weight: number) => `„${criterion}“ hat ab jetzt das Gewicht ${thousands(weight)}.`,
    wouldChange: (moved: number, pairs: number) =>
      moved === 0
        ? 'Kein Tandem würde sich ändern.'
        : `${thousands(moved)} von ${count(pairs, 'Tandem', 'Tandems')} ${moved === 1 ? 'wäre ein anderes' : 'wären andere'}.`,
    noCriterion: (name: string) => `Das Kriterium „${name}“ gibt es nicht mehr. Aktualisieren Sie die Seitenleiste.`,
    oneMore: (mentor: string) => `${mentor} einen Platz mehr geben`,
    ask: (mentor: string) => `${mentor} um einen Platz mehr bitten`,
    allow: (mentee: string, mentor: string) => `${mentee} mit ${mentor} erlauben`,
    swap: 'Diese beiden trotzdem zusammenbringen',
    askSubject: (programme: string) => `Ein weiteres Tandem in „${programme}“?`,
    askBody: (firstName: string, seats: number) =>
      `Guten Tag ${firstName},\n\neine Person, die sich als Mentee angemeldet hat, ist noch ohne Tandem, und Sie beide würden gut zueinander passen. Könnten Sie noch jemanden begleiten, insgesamt ${count(seats, 'Mentee', 'Mentees')}? Wenn es zu viel ist, ist das völlig in Ordnung: Sagen Sie es einfach.\n\n`,
  },
  settings: {
    way: {
      label: 'Wie Tandems entstehen',
      choices: { computed: 'berechnet', chosen: 'nach Wünschen', hybrid: 'nach Wünschen, dann berechnet' },
      help: 'Berechnet: nach dem Blatt „Criteria“, Wünsche eingeschlossen. Nach Wünschen: Mentees kommen nur zu Personen, die sie sich gewünscht haben, und zwar so, dass niemand zu zweit lieber ein anderes Tandem bilden würde. Dann berechnet: Alle übrigen kommen nach dem Blatt „Criteria“ zusammen.',
    },
    aim: {
      label: 'Was am meisten zählt',
      choices: {
        total: 'meiste Tandems, höchste Summe',
        floor: 'meiste Tandems, bestes schwächstes Tandem, höchste Summe',
        load: 'meiste Tandems, höchste Summe, gleichmäßig verteilt',
        'floor-load': 'meiste Tandems, bestes schwächstes Tandem, höchste Summe, gleichmäßig verteilt',
      },
      help: 'Für berechnete Tandems: Jedes spätere Ziel entscheidet nur zwischen Ergebnissen, die nach den früheren gleich gut sind.',
    },
  },
};

function without(unmatched: number): string {
  return unmatched > 0 ? `, ${mentees(unmatched)} ohne Tandem` : '';
}

/** What the panel's card says around the facts. */
export const germanPanel: Translated<typeof panel> = {
  stale:
    'Seit diese Tandems berechnet wurden, haben sich Personen, Kriterien oder Einstellungen geändert. Lassen Sie neu ' +
    'vorschlagen, damit das berücksichtigt wird; fixierte Tandems bleiben zusammen.',
  run: 'Tandems vorschlagen',
  runAgain: 'Neu vorschlagen',
  runAllTheSame: 'Trotzdem Tandems vorschlagen',
  none: 'Noch sind keine Tandems vorgeschlagen. Dabei wird nichts verschickt: Zuerst geben Sie die Tandems frei.',
  settings: 'Wie Tandems entstehen',
  pairs: 'Tandems',
  mean: 'Punkte im Mittel',
  worst: 'Niedrigste',
  computed: (when) => `Berechnet: ${when}`,

  idle: {
    who: (names: readonly string[]) =>
      `${count(names.length, 'Mentor/in ist', 'Mentorinnen und Mentoren sind')} ohne Mentee: ${list(names.length > 8 ? [...names.slice(0, 7), `${names.length - 7} weitere`] : names)}.`,
    later:
      'Diesen Personen wurde zugesagt, dass sie hören, wenn die Tandems feststehen. Nach dem Veröffentlichen können Sie ihnen hier schreiben.',
    offer: 'Diesen Personen wurde zugesagt, dass sie hören, wenn die Tandems feststehen. Niemand erfährt es zweimal.',
    write: 'E-Mail an sie ansehen',
  },
  weights: { title: 'Andere Gewichte ausprobieren', look: 'Diese Gewichte ansehen', back: 'Zurücksetzen' },
  criteria: {
    title: 'Kriterien',
    toMend: (criteria) => `${criteria} zu beheben`,
    about: (name, kind, weight) => `${name}: ${kind}, ${count(weight, 'Punkt', 'Punkte')}`,
    change: 'Gewichte und Arten ändern Sie im Blatt „Criteria“.',
  },

  pairings: {
    filter: 'Zeigen',
    filters: { all: 'Alle', draft: 'Vorschläge', weak: 'Schwache', unmatched: 'Ohne Tandem' },
    weak: (pairs) =>
      `${count(pairs, 'Vorschlag hat', 'Vorschläge haben')} so gut wie nichts gemeinsam. Sehen Sie hin, bevor Sie freigeben.`,
    showWeak: 'Zeigen',
    order: 'Reihenfolge',
    orders: {
      sheet: 'Wie in der Tabelle',
      weakest: 'Schwächste zuerst',
      best: 'Beste zuerst',
      mentee: 'Nach Mentee',
      mentor: 'Nach Mentor',
    },
    help: 'Was helfen würde',
    helpLabel: (mentee: string) => `Was ${mentee} helfen würde`,
    search: 'Nach Namen suchen',
    searchLabel: 'Tandems nach Namen suchen',
    approveAll: 'Alle freigeben',
    approveNone: 'Keines freigeben',
    notFound: (typed) => `Hier heißt niemand „${typed}“.`,
    noDrafts: 'Keine Vorschläge: Über jedes Tandem ist entschieden.',
    noUnmatched: 'Niemand ist ohne Tandem.',
    noMentor: 'Niemand gefunden.',
    noWhy: 'Zu diesem Tandem wurde keine Erklärung geschrieben.',
    withMentor: 'im Tandem mit',
    score: 'Punkte',
    published: 'Veröffentlicht',
    ended: 'Beendet',
    pin: 'Fixieren: diese beiden zusammenlassen',
    pinned: 'Fixiert: bleibt zusammen, wenn neu vorgeschlagen wird',
    pinLabel: (mentee, mentor) => `${mentee} und ${mentor} zusammenlassen`,
    approve: 'Dieses Tandem freigeben',
    approved: 'Freigegeben: klicken, um es zurückzunehmen',
    approveLabel: (mentee, mentor) => `${mentee} und ${mentor} freigeben`,
    explain: 'Punkte und Alternativen',
    explainLabel: (mentee, mentor) => `Punkte und Alternativen zu ${mentee} und ${mentor}`,
  },

  ask: {
    title: 'Fragen zu diesen Tandems',
    two: 'Warum nicht diese beiden?',
    askTwo: 'Warum nicht?',
    mentee: 'Mentee',
    mentor: 'Mentor/in',
    typeName: 'Namen eingeben',
    nobody: 'Niemand Aktives heißt so.',
    several: (names) =>
      names.length > 3 ? `${count(names.length, 'Person heißt', 'Personen heißen')} so.` : `Wer davon: ${list(names)}?`,
    weights: 'Wie viel hängt von den Gewichten ab?',
    mentors: 'Was brächte eine Mentorin oder ein Mentor mehr?',
    others: 'Sind andere Tandems ebenso gut?',
    touching: 'Und wenn sich freigegebene Tandems ändern dürften?',
    round: 'Eine frühere Runde neu berechnen und vergleichen',
    compare: 'Vergleichen',
    roundChoice: (when, pairs) => `${when}, ${tandems(pairs)}`,
  },

  answer: {
    nobody: 'niemand',
    to: 'zu',
    bar: (label, note) => `${label}: ${note}`,
    curve: (up, across, points) => `${up} nach ${across}. ${points.join('; ')}`,
  },
};
