/** What people read in the tabs beside their own data, in German. */
import type { words } from './words.js';

export const german: typeof words = {
  check: {
    states: { good: 'In Ordnung', mend: 'Zu beheben', look: 'Bitte ansehen', later: 'Kommt später' },
  },
  criteria: {
    kind: 'Wie Antworten verglichen werden, zum Beispiel overlap, same, distance oder scale. Zu einem unbekannten Wort nennt „Problems“ alle, die es gibt.',
    weight: 'Im Verhältnis: 40 zählt doppelt so viel wie 20. Mit 0 zählt das Kriterium nicht.',
    menteeColumn: 'Überschrift einer Spalte im Blatt „People“.',
    mentorColumn: 'Überschrift einer Spalte im Blatt „People“.',
    missing: 'Punkte, wenn eine Seite nicht geantwortet hat.',
    limit:
      'Bereich, Stunden oder Mindestzahl für diese Art; mit „must“ wird daraus eine Regel. Für earlier: avoid, prefer oder must.',
    order: 'Für scale: die Antworten von der niedrigsten zur höchsten, durch Kommas getrennt.',
  },
  doNotMatch: {
    person: 'E-Mail-Adresse oder Name wie im Blatt „People“.',
  },
  meetings: {
    starts: 'Uhrzeit in der Zeitzone des Treffens.',
  },
  pairings: {
    score: '0 bis 100.',
    status:
      'Setzen Sie auf „freigegeben“, womit Sie einverstanden sind; beim Veröffentlichen werden freigegebene Tandems einander vorgestellt.',
    pinned: 'Behält dieses Tandem bei, wenn neu vorgeschlagen wird.',
    points: 'Was jedes Kriterium diesem Tandem gibt und was möglich wäre; zusammen ergibt es die Punktzahl.',
    menteeRank:
      '1 steht für die beste Besetzung, die die Regeln dieser Person als Mentee erlauben: nach Punkten, oder zuerst nach Wünschen, wenn diese entscheiden.',
    mentorRank:
      '1 steht für die beste Besetzung, die die Regeln dieser Person als Mentor/in erlauben: nach Punkten, oder zuerst nach Wünschen, wenn diese entscheiden.',
  },
  people: {
    capacity: 'Wie viele Mentees diese Person begleitet. 0 bedeutet Pause.',
    status: 'Tandems gibt es nur für Personen, die „aktiv“ sind.',
    toRead:
      'Was diese Person geschrieben hat und nirgends verwendet wird. Leeren Sie die Zelle, wenn Sie es gelesen haben; wer kein Tandem bekommen soll, erhält den Status „pausiert“.',
    answeredAs:
      'Namen, unter denen diese Adresse geantwortet hat, wenn es nicht die einer Person sind. Antworten unter Namen, die nicht dazugehören, zählen nicht. Leeren Sie die Zelle, um wieder gefragt zu werden.',
    hold: 'Was dieser Person im Weg steht: Sie bekommt solange kein Tandem, keine E-Mails und keine Einladungen. Die Zelle leert sich, sobald es behoben ist. Leeren Sie sie selbst, um fortzufahren; ohne klares Ja in „Consent“ nimmt trotzdem niemand teil.',
    decision:
      'Wer hier nichts oder „angenommen“ stehen hat, nimmt teil; „Warteliste“ und „abgelehnt“ nehmen nicht teil.',
    avoid: 'Namen oder E-Mail-Adressen. Davon erfährt niemand.',
    about: 'Wird im Tandem gezeigt.',
    answersHash: 'Ändert sich mit den Antworten; bis dahin bleibt, was Sie hier berichtigen.',
  },
  problems: {
    weight: 'hält auf: Die Zeile wird ausgelassen. warnt: Sie wird verwendet wie angegeben.',
  },
  questions: {
    use: 'Wofür die Antworten verwendet werden; die Liste steht in der Seitenleiste und zu einem unbekannten Wort im Blatt „Problems“.',
    criterion: 'Bei der Verwendung criterion: der Name im Blatt „Criteria“.',
    side: 'Wessen Antwort es ist: was Mentees suchen, was Mentorinnen und Mentoren anbieten, oder beides.',
    sure: 'Wie sicher die Vermutung ist. Was unsicher ist und über Menschen entscheidet, wird gefragt, bevor Tandems entstehen.',
    means: 'Was Antworten bedeuten, wenn ihr Wortlaut es nicht sagt: Neu hier = Mentee; Ortskundig = Mentor.',
    guess:
      'Was vermutet wurde. Was Sie geändert oder bestätigt haben, folgt der Vermutung nicht mehr; nach der Bestätigung ist die Zelle leer.',
  },
  rounds: {
    id: 'Dieselben Personen, Regeln und Gewichte ergeben immer dieselbe Runde.',
    basis: 'Ändert sich mit Personen, Kriterien und damit, wer nicht zusammenkommen darf.',
    rules: 'Kriterien und Ziel, wie sie waren, damit sich die Runde noch einmal berechnen lässt.',
    links: 'Wer mit wem im Tandem war, damit sich Runden vergleichen lassen.',
  },
  schedule: {
    mode: 'aus: nie. nachfragen: wartet in der Seitenleiste, bis Sie es abschicken. automatisch: geht automatisch hinaus, wie Sie es vereinbart haben; wählen Sie das in der Seitenleiste, dort sehen Sie, was hinausgeht.',
    most: 'Was auf einmal mehr ist, wartet auf Sie, aus welchem Grund auch immer.',
    print: 'Ändert sich mit dem Wortlaut oder der Regel; dann wartet es wieder auf Sie.',
  },
  surveys: {
    unknown: 'Antworten, die nicht über einen persönlichen Link kamen; sie werden nicht gezählt.',
  },
  choices: {
    peopleRole: { mentee: 'Mentee', mentor: 'Mentor/in', both: 'beides' },
    peopleDecision: { accepted: 'angenommen', waitlisted: 'Warteliste', declined: 'abgelehnt' },
    peopleStatus: { active: 'aktiv', paused: 'pausiert', left: 'ausgeschieden' },
    criteriaMissing: { half: 'halb', none: 'keine', full: 'voll' },
    pairingsStatus: {
      draft: 'Vorschlag',
      approved: 'freigegeben',
      published: 'veröffentlicht',
      unmatched: 'ohne Tandem',
      ended: 'beendet',
    },
    questionsSure: { sure: 'sicher', guess: 'vermutet', unsure: 'bitte ansehen' },
    questionsSide: { both: 'beide', mentee: 'Mentee', mentor: 'Mentor/in' },
    scheduleMode: { off: 'aus', 'ask me': 'nachfragen', automatic: 'automatisch' },
    surveysState: { 'not open': 'noch nicht offen', open: 'offen', closed: 'geschlossen' },
    problemsWeight: { stops: 'hält auf', warns: 'warnt' },
    problemsSource: {
      'sign-ups': 'Anmeldungen',
      matching: 'Tandems bilden',
      publishing: 'Veröffentlichen',
      surveys: 'Umfragen',
    },
  },
};
