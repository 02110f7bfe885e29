/** What the command line says of its own, in German. Names of commands and options are as they are typed. */
import { count, decimals, thousands } from '../core/text.de.js';
import type { words } from './words.js';

export const german: typeof words = {
  noFile: (file) => `Es gibt keine Datei ${file}.`,
  noData: (folder) =>
    `In ${folder} liegt kein Programm. Nennen Sie mit --data den Ordner, in dem eines liegt, oder beginnen Sie eines: pairwright import FILE.`,
  nothingToDo: (job) => `Es ist nichts zu tun: Alles, was „${job}“ tun würde, ist schon getan.`,
  noInstant: (given) => `--now braucht einen Zeitpunkt wie 2027-01-11T09:00:00Z; „${given}“ ist keiner.`,
  noPort: (given) => `--port braucht eine Zahl von 0 bis 65535; „${given}“ ist keine.`,
  copyThere: (folder) => `${folder} enthält schon einen Arbeitsbereich.`,
  copied: (folder) =>
    `Eine Kopie der Tabelle liegt in ${folder}: ihre Blätter, ihr Skript und ihre Formulare, ohne Trigger, E-Mails und Termine.`,
  noReport: (file) =>
    `${file} enthält keinen Prüfbericht. Wählen Sie in der Seitenleiste „Diese Tabelle prüfen“ und kopieren Sie „Bericht zum Weitergeben“ in eine Datei.`,
  noJob: (name, jobs) => `Es gibt keine Aufgabe „${name}“. Aufgaben: ${jobs.join(', ')}.`,
  noTab: (name, tabs) => `Es gibt kein Blatt „${name}“. Blätter: ${tabs.join(', ')}.`,
  noArguments: (given) => `--args braucht ein JSON-Objekt wie '{"survey":"check-in-1"}'; ${given} ist keines.`,
  imported: (tab, responses, data) =>
    `Das Blatt „${tab}“ mit ${count(responses, 'Antwort', 'Antworten')} wurde angelegt. Als Nächstes, mit --data ${data}: run setup, dann run intake.`,
  withCalls: (summary, calls) => `${summary} (${count(calls, 'Aufruf', 'Aufrufe')} von Diensten)`,
  runEnded: (status) => `Der Lauf endete so: ${status}.`,
  encoding: {
    unknown: (named) =>
      `„${named}“ ist keine bekannte Kodierung. Bekannt sind zum Beispiel: utf-8, windows-1250, windows-1251, windows-1252, windows-1255, macintosh, shift_jis, gb18030, big5, euc-kr.`,
    badBytes: (file, bad, line) =>
      `${file} ist UTF-8 bis auf ${count(bad, 'Byte', 'Bytes')}, zuerst in Zeile ${line}: Dort steht jetzt „\ufffd“. Berichtigen Sie es im Blatt oder speichern Sie die Datei als UTF-8 und importieren Sie sie noch einmal.`,
    guessed: (file, encoding, sample) =>
      `${file} ist nicht UTF-8; die Datei wurde als ${encoding} gelesen, sodass dort „${sample}“ steht. Wenn das nicht stimmt, importieren Sie sie noch einmal mit --encoding und dem richtigen Namen, etwa windows-1250 oder macintosh, oder speichern Sie sie als UTF-8.`,
    garbled: (file) =>
      `In ${file} waren Buchstaben schon vorher entstellt, etwa „Ã©“ statt „é“. Exportieren Sie die Datei noch einmal als UTF-8 oder berichtigen Sie die Buchstaben im Blatt.`,
  },
  noTable: (file) => `${file} ließ sich nicht lesen. Es muss eine CSV-, TSV- oder .xlsx-Datei ohne Passwort sein.`,
  firstSheet: (file, sheets) =>
    `${file} hat ${count(sheets.length, 'Blatt', 'Blätter')}. Übernommen wurde nur das erste, „${sheets[0]}“.`,
  hidden: (file, rows) =>
    `${count(rows, 'Zeile', 'Zeilen')} von ${file} ${rows === 1 ? 'ist' : 'sind'} in Excel ausgeblendet, vielleicht durch einen Filter, und ${rows === 1 ? 'wurde' : 'wurden'} ebenfalls übernommen.`,
  uncomputed: (file, formulas) =>
    `${count(formulas, 'Formel', 'Formeln')} in ${file} ${formulas === 1 ? 'hat' : 'haben'} dort kein Ergebnis, deshalb ${formulas === 1 ? 'ist diese Zelle' : 'sind diese Zellen'} leer. Öffnen Sie die Datei in Excel, speichern Sie sie und importieren Sie sie noch einmal.`,
  oldWorkbook: (file) =>
    `${file} ist eine Datei aus einem alten Excel. Speichern Sie sie als .xlsx oder als CSV und importieren Sie diese.`,
  csv: {
    broken: (file, row, wrong) => `${file} ist keine CSV-Datei: In Zeile ${row} ${wrong}.`,
    openQuotes: 'endet ein Text in Anführungszeichen nicht',
    strayQuotes: 'steht etwas hinter dem Ende eines Textes in Anführungszeichen',
    empty: (file) =>
      `${file} ist leer. Die Datei braucht eine Zeile mit den Fragen und je eine Zeile für jede Antwort.`,
  },
  ask: {
    unknown: (about) => `Es gibt keine Frage „${about}“.`,
    inNoPairing: (mentee) => `${mentee} kommt noch in keinem Vorschlag vor.`,
    noRound: 'Es wurden noch keine Tandems vorgeschlagen: pairwright run pair.',
    nobody: 'niemand',
    needsName: {
      mentee: 'Diese Frage braucht den Namen eines Mentees.',
      mentor: 'Diese Frage braucht den Namen einer Person, die als Mentor/in teilnimmt.',
    },
    unknownName: {
      mentee: (name) => `Es gibt keinen aktiven Mentee namens „${name}“.`,
      mentor: (name) => `Niemand namens „${name}“ ist als Mentor/in aktiv.`,
    },
    several: (labels) => `So heißen mehrere: ${labels.join(', ')}.`,
  },
  solve: {
    standardInput: 'Die Standardeingabe',
    noSeconds: (given) => `--time-limit ist „${given}“; es muss eine Zahl von Sekunden sein, 0 oder mehr.`,
    isFolder: (file) => `${file} ist ein Ordner; nennen Sie eine Datei mit einer Aufgabe als JSON.`,
    unreadable: (file, why) => `${file} lässt sich nicht lesen: ${why}.`,
    empty: (name) => `${name} ist leer.`,
    notJson: (name, why) => `${name} ist kein JSON: ${why}.`,
  },
  start: {
    example: 'Das Beispiel',
    exampleText: '90 Personen, von der ersten Anmeldung bis zu den Antworten der Umfrage. Das dauert ein paar Minuten.',
    emptySheet: 'Eine leere Tabelle',
    emptySheetText: 'Öffnen Sie die Seitenleiste über das Menü „Pairwright“ und richten Sie ein eigenes Programm ein.',
    sheet: (url) => `Die Tabelle    ${url}`,
    mailboxes: (url) => `Postfächer     ${url}`,
    pages: (url) => `Alle Seiten    ${url}`,
    data: (folder, isNew, tabs) =>
      `Daten in ${folder}${isNew ? ' (neu)' : ''}: ${count(tabs, 'Blatt', 'Blätter')}. Beenden mit Strg+C; es geht nichts verloren.`,
    ownProgramme: (folder) =>
      `In ${folder} liegt ein eigenes Programm von Ihnen. Starten Sie es mit --empty oder nennen Sie mit --data einen anderen Ordner für das Beispiel.`,
  },
  play: {
    steps: {
      setUp: '1. Einrichten',
      signUp: '2. Anmeldungen',
      match: '3. Tandems bilden',
      publish: '4. Veröffentlichen',
      survey: '5. Umfrage',
      answer: '6. Antworten',
    },
    inAll: ({ rows, mails, events, forms }) =>
      `Insgesamt: ${count(rows, 'Zeile', 'Zeilen')}, ${count(mails, 'E-Mail', 'E-Mails')}, ${count(events, 'Einladung', 'Einladungen')}, ${count(forms, 'Formular', 'Formulare')}.${rows + mails + events + forms === 0 ? ' Alles war schon getan.' : ''}`,
    fillingIn: (people, days) =>
      `${count(people, 'Person füllt', 'Personen füllen')} in ${count(days, 'Tag', 'Tagen')} das Formular aus ...`,
    accepted: ({ responses, read, people, mentees, mentors, both, seats }) =>
      `${count(responses, 'neue Antwort', 'neue Antworten')}; ${thousands(read)} gelesen, ${count(people, 'Person', 'Personen')} übernommen (${count(mentees, 'Mentee', 'Mentees')}, ${thousands(mentors)} als Mentor/in, ${thousands(both)} davon beides; ${count(seats, 'Platz', 'Plätze')})`,
    problems: (all, stops) =>
      `${count(all, 'Problem', 'Probleme')}: ${thousands(stops)} ${stops === 1 ? 'hält' : 'halten'} eine Zeile auf, ${count(all - stops, 'Warnung', 'Warnungen')}`,
    problem: (tab, row, reason) => `${tab}, Zeile ${row}: ${reason}`,
    more: (number, tab) => `und ${thousands(number)} weitere im Blatt ${tab}`,
    doneAlready: (sentence) => `${sentence} Es ist nichts zu tun.`,
    pairs: (pairs, mean, worst) =>
      `${count(pairs, 'Tandem', 'Tandems')}, im Mittel ${decimals(mean)} Punkte, mindestens ${decimals(worst)}`,
    unmatched: (number) => `${thousands(number)} ohne Tandem`,
    daysLater: (days) => `${count(days, 'Tag', 'Tage')} später ...`,
    answered: ({ answers, answered, asked, mean, help }) =>
      `${count(answers, 'neue Antwort', 'neue Antworten')}; ${thousands(answered)} von ${thousands(asked)} haben geantwortet, ${mean === null ? 'noch ohne Mittelwert' : `im Mittel ${decimals(mean)} von 5`}, ${thousands(help)} ${help === 1 ? 'wünscht' : 'wünschen'} sich Unterstützung`,
    preview: (summary) => `Vorschau: ${summary}`,
    readingResponse: 'eine Anmeldung lesen',
    readingAnswer: 'eine Antwort lesen',
    calls: (what, calls) => `${what}: ${count(calls, 'Aufruf', 'Aufrufe')} von Diensten`,
    callsOfMany: (what, runs, calls, most) =>
      `${what}: ${count(runs, 'Lauf', 'Läufe')}, ${count(calls, 'Aufruf', 'Aufrufe')} von Diensten, höchstens ${thousands(most)} in einem`,
    noFit: (why) => `Das Beispiel passt nicht zum Formular: ${why}`,
    failed: (what, status, message) => `${what}: ein Lauf endete mit ${status}: ${message}`,
  },
};
