/** What is wrong with answers, and what would mend it, in German. */
import { list, either as oneOf } from '../core/text.de.js';
import type { troubles } from './troubles.words.js';

/** A quotation of what was typed, short enough for a sentence. */
function quote(text: string): string {
  const letters = Array.from(text);
  return `„${letters.length > 60 ? `${letters.slice(0, 57).join('')} …` : text}“`;
}

/** "Ann Lee", "Ann Lee oder Ann Kim"; not all of very many. */
function either(people: readonly string[]): string {
  const others = people.length < 19 ? `${people.length - 3} andere` : 'eine von vielen anderen Personen';
  return oneOf(people.length > 4 ? [...people.slice(0, 3), others] : people);
}

/** Not all of very many. */
function fewOf(people: readonly string[]): string {
  return list(people.length > 5 ? [...people.slice(0, 4), `${people.length - 4} weiteren`] : people);
}

function assumed(mentees: number): string {
  return `angenommen ${mentees === 1 ? 'wird' : 'werden'} ${mentees}`;
}

const seats = 'Schreiben Sie eine ganze Zahl unter „Seats“ im Blatt „People“.';
const role = 'Schreiben Sie Mentee, Mentor oder beides in diese Zelle.';
const name = 'Schreiben Sie den Namen in diese Zelle.';
const zone = 'Schreiben Sie eine Zeitzone wie Europe/Berlin oder die nächste große Stadt in diese Zelle.';
const asInPeople =
  'Schreiben Sie den Namen oder die E-Mail-Adresse so in die Zelle „Wishes“ im Blatt „People“, wie sie dort stehen.';
const leaveSo =
  'Lassen Sie es so. Wenn die Person es sich anders überlegt hat, bitten Sie sie, das Formular noch einmal auszufüllen.';
const byHand =
  'Bilden Sie das Tandem von Hand oder schreiben Sie, mit wem diese Person nicht zusammenkommen soll, in ihre Zelle „Must not be paired with“ im Blatt „People“ oder in das Blatt „Do not match“. Leeren Sie danach „Held back“ im Blatt „People“.';
const ifKnown = 'Füllen Sie diese Zelle aus, wenn Sie es wissen; sonst entscheiden die übrigen Kriterien.';
const roleOfTab =
  'Wenn die Leute hier angeben, was sie sein möchten, setzen Sie die Verwendung dieser Frage im Blatt „Questions“ auf role und die Verwendung des ganzen Blatts auf „sign-ups (role question)“.';
const isSure = 'Wenn nicht, schreiben Sie dort „sicher“ unter „How sure“.';

export const german: typeof troubles = {
  'email-missing': {
    reason: 'Die E-Mail-Adresse fehlt.',
    mend: 'Schreiben Sie die Adresse in diese Zelle.',
  },
  'email-several': {
    reason: (typed) => `${quote(typed)} enthält mehrere E-Mail-Adressen.`,
    mend: 'Lassen Sie in dieser Zelle nur eine Adresse stehen.',
  },
  'email-unreadable': {
    reason: (typed) => `${quote(typed)} ist keine E-Mail-Adresse.`,
    mend: 'Berichtigen Sie die Adresse in dieser Zelle.',
  },
  'email-mistyped': {
    reason: (email, meant) => `${email} sieht nach einem Tippfehler aus; gemeint ist vielleicht ${meant}.`,
    mend: 'Berichtigen Sie die Adresse im Blatt „People“, falls sie falsch ist.',
  },
  'name-missing': { reason: (used) => `Der Name fehlt; verwendet wird „${used}“.`, mend: name },
  'name-address': {
    reason: (typed) => `Der Name ${quote(typed)} enthält eine Internetadresse, die an andere verschickt würde.`,
    mend: 'Schreiben Sie nur den Namen in diese Zelle oder löschen Sie die Zeile.',
  },
  'name-without-letters': { reason: (typed) => `Der Name ${quote(typed)} enthält keine Buchstaben.`, mend: name },
  'name-test': {
    reason: (typed) => `Der Name ${quote(typed)} sieht nach einem Test aus.`,
    mend: 'Wenn es einer ist, setzen Sie den Status im Blatt „People“ auf „ausgeschieden“.',
  },
  'role-missing': { reason: 'Die Rolle fehlt.', mend: role },
  'role-unclear': {
    reason: (typed) => `Aus ${quote(typed)} geht nicht hervor, welche Rolle gemeint ist.`,
    mend: 'Schreiben Sie Mentee, Mentor oder beides in diese Zelle; oder halten Sie im Blatt „Questions“ unter „Answers mean“ fest, was diese Antwort bedeutet.',
  },
  'role-and-more': {
    reason: (typed) => `${quote(typed)} sagt mehr als eine Rolle, und was daraus folgt, ist nicht klar.`,
    mend: 'Wenn die Person teilnimmt, schreiben Sie Mentee, Mentor oder beides in diese Zelle, oder im Blatt „Questions“ unter „Answers mean“, was diese Antwort bedeutet. Wenn nicht, lassen Sie es so.',
  },
  'role-untold': {
    reason: 'Nichts in dieser Zeile sagt, ob sich hier ein Mentee anmeldet oder jemand als Mentor/in.',
    mend: 'Geben Sie im Blatt „Questions“ an, welche Frage nach der Rolle fragt, oder legen Sie die Verwendung des ganzen Blatts fest.',
  },
  'seats-open-or-none': {
    reason: (typed) => `${quote(typed)} lässt offen, wie viele Mentees es sein dürfen; vorläufig gilt: keine.`,
    mend: seats,
  },
  'seats-unreadable': {
    reason: (typed) => `${quote(typed)} ist keine Anzahl von Mentees; angenommen wird 1.`,
    mend: seats,
  },
  'seats-many': {
    reason: (typed) => `${quote(typed)} sagt nicht, wie viele Mentees es sein dürfen; bis Sie es wissen, gilt 1.`,
    mend: `Fragen Sie nach, wie viele. ${seats}`,
  },
  'seats-impossible': {
    reason: (typed) => `${quote(typed)} kann keine Anzahl von Mentees sein; angenommen wird 1.`,
    mend: seats,
  },
  'seats-open': {
    reason: (typed, used) => `${quote(typed)} lässt offen, wie viele Mentees es sein dürfen; ${assumed(used)}.`,
    mend: seats,
  },
  'seats-fraction': {
    reason: (typed, used) => `${quote(typed)} ist keine ganze Zahl von Mentees; ${assumed(used)}.`,
    mend: seats,
  },
  'seats-written': {
    reason: (typed, used) =>
      `Die Antwort lautet „${typed}“; gerechnet wird mit ${used === 1 ? '1 Platz' : `${used} Plätzen`}.`,
    mend: seats,
  },
  postponed: {
    reason: (typed) =>
      `Die Antwort lautet „${typed}“. Vielleicht möchte die Person erst später anfangen; ein Tandem bekommt sie schon jetzt.`,
    mend: 'Fragen Sie nach. Bis die Person anfangen kann, setzen Sie ihren Status im Blatt „People“ auf „pausiert“.',
  },
  'manager-is-self': {
    reason: 'Als Adresse der Führungskraft ist die eigene Adresse angegeben; sie wird nicht verwendet.',
    mend: 'Schreiben Sie die E-Mail-Adresse der Führungskraft in die Zelle „Manager“ im Blatt „People“.',
  },
  'zone-unknown': { reason: (typed) => `Die Zeitzone ${quote(typed)} ist nicht bekannt.`, mend: zone },
  'zone-ambiguous': {
    reason: (typed, used) => `${quote(typed)} steht für mehrere Zeitzonen; verwendet wird ${used}.`,
    mend: zone,
  },
  'times-unreadable': {
    reason: (times) =>
      times.length > 1
        ? `${list(times.map(quote))} ließen sich nicht als Zeiten einer Woche lesen und zählen nicht.`
        : `${list(times.map(quote))} ließ sich nicht als Zeit einer Woche lesen und zählt nicht.`,
    mend: 'Schreiben Sie Tage und Uhrzeiten wie „Montag 18:00-20:00“ in diese Zelle.',
  },
  'scale-unknown': {
    reason: (typed) => `${quote(typed)} ist keine Stufe einer bekannten Skala.`,
    mend: 'Schreiben Sie eine Zahl in diese Zelle oder tragen Sie beim Kriterium unter „Order“ alle Stufen von der niedrigsten zur höchsten ein.',
  },
  'number-unreadable': {
    reason: (typed) => `${quote(typed)} ließ sich nicht als Zahl lesen.`,
    mend: 'Schreiben Sie eine Zahl in diese Zelle.',
  },
  'number-several': {
    reason: (typed, used) => `${quote(typed)} enthält mehrere Zahlen; verwendet wird ${used}.`,
    mend: 'Schreiben Sie nur eine Zahl in diese Zelle.',
  },
  'manager-unclear': {
    reason: (typed, people) =>
      `Als Führungskraft ist ${quote(typed)} angegeben; gemeint sein kann ${either(people)}. Bis das geklärt ist, bekommt diese Person kein Tandem.`,
    mend: 'Schreiben Sie die E-Mail-Adresse der Führungskraft in die Zelle „Manager“ im Blatt „People“. Wenn sich die Führungskraft nicht angemeldet hat, leeren Sie dort „Held back“.',
  },
  'wish-unknown': {
    reason: (typed) => `${quote(typed)} passt auf niemanden, der sich angemeldet hat; dieser Wunsch zählt nicht.`,
    mend: asInPeople,
  },
  'wish-unclear': {
    reason: (typed, people) =>
      `Mit ${quote(typed)} kann ${either(people)} gemeint sein; bis das geklärt ist, zählt der Wunsch nicht.`,
    mend: asInPeople,
  },
  'wish-ruled-out': {
    reason: (typed) =>
      `${quote(typed)} scheint jemanden zu nennen, den diese Person nicht möchte; das gilt nicht als Wunsch, und bis es geklärt ist, bekommt sie kein Tandem.`,
    mend: 'Schreiben Sie, wen die Person nicht möchte, in ihre Zelle „Must not be paired with“ im Blatt „People“ und leeren Sie dort danach „Held back“.',
  },
  'avoid-unknown': {
    reason: (typed) =>
      `Diese Person soll nicht mit ${quote(typed)} zusammenkommen; das passt auf niemanden, der sich angemeldet hat. Bis das geklärt ist, bekommt sie kein Tandem.`,
    mend: 'Schreiben Sie den Namen oder die E-Mail-Adresse, wie sie im Blatt „People“ stehen, dort in die Zelle „Must not be paired with“; wenn niemand gemeint ist, der teilnimmt, leeren Sie diese Zelle.',
  },
  'avoid-unclear': {
    reason: (typed, people) =>
      `Diese Person soll nicht mit ${quote(typed)} zusammenkommen; gemeint sein kann ${either(people)}. Bis das geklärt ist, bekommt sie kein Tandem.`,
    mend: 'Schreiben Sie die Namen oder E-Mail-Adressen, wie sie im Blatt „People“ stehen, dort in die Zelle „Must not be paired with“.',
  },
  'avoid-kept': {
    reason: (people) =>
      `Aus den Antworten geht nicht mehr hervor, mit wem ${fewOf(people)} nicht zusammenkommen soll. Was dazu im Blatt „People“ steht, gilt weiter.`,
    mend: 'Stellen Sie die Frage und ihre Antworten wieder her; oder leeren Sie „Must not be paired with“ im Blatt „People“, wo es nicht mehr gelten soll.',
  },
  'manager-kept': {
    reason: (people) =>
      `Aus den Antworten geht nicht mehr hervor, wer die Führungskraft von ${fewOf(people)} ist. Was dazu im Blatt „People“ steht, gilt weiter.`,
    mend: 'Stellen Sie die Frage und ihre Antworten wieder her; oder leeren Sie „Manager“ im Blatt „People“, wo es nicht mehr gelten soll.',
  },
  'consent-missing': {
    reason: 'Die Einwilligung fehlt.',
    mend: 'Bitten Sie die Person, das Formular noch einmal auszufüllen, oder schreiben Sie ja in diese Zelle, wenn sie eingewilligt hat.',
  },
  'consent-refused': { reason: 'Die Person hat nicht eingewilligt.', mend: leaveSo },
  'consent-withdrawn': {
    reason: (typed) => `Die Person möchte nicht mehr teilnehmen: ${quote(typed)}.`,
    mend: leaveSo,
  },
  'marked-out': {
    reason: (question, typed) => `${quote(typed)} unter ${quote(question)} heißt, dass diese Person nicht teilnimmt.`,
    mend: 'Lassen Sie es so. Wenn sie doch teilnimmt, berichtigen Sie diese Zelle.',
  },
  'consent-elsewhere': {
    reason: (question, typed) =>
      `Keine Frage wird für die Einwilligung verwendet, und auf ${quote(question)} lautet die Antwort ${quote(typed)}: Vielleicht möchte diese Person nicht teilnehmen; deshalb ist sie zurückgestellt.`,
    mend: 'Wenn die Frage nach der Einwilligung fragt, setzen Sie ihre Verwendung im Blatt „Questions“ auf consent. Wenn die Antwort etwas anderes bedeutet, leeren Sie „Held back“ im Blatt „People“.',
  },
  'agreement-refused': {
    reason: (question, typed) =>
      `Auf ${quote(question)} lautet die Antwort ${quote(typed)}: Vielleicht ist diese Person nicht einverstanden; deshalb ist sie zurückgestellt.`,
    mend: 'Fragen Sie nach. Wenn sie doch einverstanden ist oder die Antwort etwas anderes bedeutet, leeren Sie „Held back“ im Blatt „People“.',
  },
  'refused-elsewhere': {
    reason: (who, other) =>
      `${quote(who)} hat von ${other} aus abgesagt, und das kann dieselbe Person sein; bis das geklärt ist, wird sie nicht berücksichtigt.`,
    mend: 'Fragen Sie nach. Wenn es dieselbe Person ist und sie nicht teilnehmen möchte, setzen Sie ihren Status im Blatt „People“ auf „ausgeschieden“. Wenn sie teilnimmt oder es zwei Personen sind, leeren Sie dort „Held back“.',
  },
  'out-elsewhere': {
    reason: (who, other) =>
      `${quote(who)} steht in „People“${other === '' ? '' : ` mit ${other}`} als pausiert oder ausgeschieden, und das kann dieselbe Person sein; bis das geklärt ist, wird sie nicht berücksichtigt.`,
    mend: 'Fragen Sie nach. Wenn es dieselbe Person ist und sie nicht teilnehmen möchte, setzen Sie ihren Status in „People“ auf „ausgeschieden“. Wenn sie teilnimmt oder es zwei Personen sind, leeren Sie dort „Held back“.',
  },
  'refused-namesake': {
    reason: (who, other) =>
      `Jemand namens ${quote(who)} hat von ${other} aus abgesagt. Sonst spricht nichts dafür, dass es diese Person ist.`,
    mend: 'Wenn sie es ist, setzen Sie ihren Status im Blatt „People“ auf „ausgeschieden“.',
  },
  'consent-unclear': {
    reason: (typed) => `Aus ${quote(typed)} geht nicht hervor, ob die Person einwilligt.`,
    mend: 'Schreiben Sie ja oder nein in diese Zelle.',
  },
  'decision-unclear': {
    reason: (typed) =>
      `Aus ${quote(typed)} geht nicht hervor, ob die Person angenommen ist; deshalb ist sie zurückgestellt.`,
    mend: 'Schreiben Sie angenommen, Warteliste oder abgelehnt in diese Zelle.',
  },
  'pronouns-unclear': {
    reason: (typed) => `${quote(typed)} wird nicht als Pronomen gelesen und im Tandem nicht gezeigt.`,
    mend: 'Schreiben Sie nur die Pronomen in diese Zelle, zum Beispiel sie/ihr.',
  },
  'about-kept-back': {
    reason: 'Im Text über sich steht, wen die Person möchte oder nicht möchte; deshalb bekommt ihn niemand zu sehen.',
    mend: 'Schreiben Sie in die Zelle „About them“ im Blatt „People“, was gezeigt werden darf.',
  },
  'condition-demanded': {
    reason: (typed) =>
      `Die Antwort lautet „${typed}“. Das wird nicht automatisch beachtet; bis Sie entschieden haben, bekommt diese Person kein Tandem.`,
    mend: byHand,
  },
  'condition-answered': {
    reason: (typed, question) =>
      `Auf ${quote(question)} lautet die Antwort „${typed}“. Das wird nicht automatisch beachtet; bis Sie entschieden haben, bekommt diese Person kein Tandem.`,
    mend: byHand,
  },
  'condition-personal': {
    reason: (question) =>
      `In der Antwort auf ${quote(question)} kann stehen, mit wem oder wann ein Tandem möglich ist. Sie ist persönlich und wird hier nicht wiederholt; bis Sie sie gelesen haben, bekommt diese Person kein Tandem.`,
    mend: 'Lesen Sie die Antwort im Blatt mit den Antworten und bilden Sie das Tandem von Hand, wenn es darauf ankommt. Leeren Sie danach „Held back“ im Blatt „People“.',
  },
  'kind-wished': {
    reason:
      'Hier schreiben einige, mit was für einem Menschen sie gern ein Tandem hätten. Das ist persönlich; es wird weder verglichen noch gezeigt und zählt nicht.',
    mend: 'Wenn es jemandem wichtig ist, bilden Sie das Tandem von Hand.',
  },
  'condition-wished': {
    reason: (typed) => `Die Antwort lautet „${typed}“. Das wird nicht automatisch beachtet und zählt nicht.`,
    mend: 'Wenn es wichtig ist, bilden Sie das Tandem von Hand oder ergänzen Sie eine Zeile im Blatt „Do not match“.',
  },
  'two-names': {
    reason: (email, other, last) =>
      `${email} hat sich als ${quote(other)} und als ${quote(last)} angemeldet; verwendet werden die späteren Antworten.`,
    mend: 'Wenn das zwei Personen sind, berichtigen Sie im Blatt mit den Antworten die Adresse der einen.',
  },
  'two-people': {
    reason: (email, own, others) =>
      `${email} ist die Adresse von ${quote(own)}, und damit hat auch ${fewOf(others.map(quote))} geantwortet. Das ändert nichts, und niemand bekommt unter dieser Adresse ein Tandem oder E-Mails, bis geklärt ist, wessen Antworten zählen.`,
    mend: 'Fragen Sie nach, und sagen Sie auf der Karte Anmeldungen, wessen Antworten zählen.',
  },
  'response-gone': {
    reason: (people) =>
      `Von ${fewOf(people)} gibt es keine Antworten mehr; im Blatt „People“ steht alles wie zuvor, und die Teilnahme gilt weiter.`,
    mend: 'Setzen Sie im Blatt „People“ den Status auf „ausgeschieden“, wo jemand nicht teilnehmen soll.',
  },
  'address-moved': {
    reason: (who, before) =>
      `${quote(who)} steht im Blatt „People“ auch ${before ? `mit ${before}` : 'ohne Adresse'}, und dazu gibt es keine Antworten mehr. Das kann dieselbe Person sein; bis das geklärt ist, bekommt sie kein Tandem.`,
    mend: 'Wenn es dieselbe Person ist, setzen Sie im Blatt „People“ den älteren Eintrag auf „ausgeschieden“. Leeren Sie danach hier „Held back“.',
  },
  'two-addresses': {
    reason: (who, first, there, other, here) =>
      `${quote(who)} scheint sich zweimal angemeldet zu haben, mit ${first} (${there}) und mit ${other} (${here}); die beiden werden nie miteinander zum Tandem.`,
    mend: 'Wenn es eine Person ist, setzen Sie im Blatt „People“ den Eintrag mit der Adresse, die nicht mehr gelten soll, auf „ausgeschieden“. Wenn es zwei sind, unterscheiden Sie sie dort im Namen, zum Beispiel „Ann Lee (Vertrieb)“.',
  },
  'many-addresses': {
    reason: (who, addresses, more) =>
      `${quote(who)} scheint sich ${addresses.length + more + 1} Mal angemeldet zu haben, auch mit ${addresses.join(', ')}${more > 0 ? ` und ${more} weiteren` : ''}; keine zwei davon werden miteinander zum Tandem.`,
    mend: 'Wenn die Spalte mit den Namen nicht die richtige ist, berichtigen Sie ihre Verwendung im Blatt „Questions“. Wenn es eine Person ist, setzen Sie im Blatt „People“ alle Einträge bis auf einen auf „ausgeschieden“. Wenn es mehrere sind, unterscheiden Sie sie dort im Namen, zum Beispiel „Ann Lee (Vertrieb)“.',
  },
  'one-inbox': {
    reason: (first, there, other, here) =>
      `E-Mails an ${first} (${there}) und an ${other} (${here}) landen im selben Postfach; die beiden werden nie miteinander zum Tandem.`,
    mend: 'Wenn es eine Person ist, setzen Sie einen der beiden Einträge im Blatt „People“ auf „ausgeschieden“. Wenn es zwei sind, tragen Sie im Blatt „People“ für eine von ihnen eine eigene Adresse ein.',
  },
  'nothing-wanted': { reason: 'Bei dem, was gesucht wird, ist nichts angekreuzt.', mend: ifKnown },
  'nothing-offered': { reason: 'Bei dem, was angeboten wird, ist nichts angekreuzt.', mend: ifKnown },
  'formula-error': {
    reason: (shown) =>
      `Diese Zelle zeigt ${shown}: Die Antwort wurde für eine Formel gehalten und gilt als nicht gegeben.`,
    mend: 'Tippen Sie die Antwort noch einmal in diese Zelle, mit einem Apostroph davor.',
  },
  'formula-answer': {
    reason: (formula) =>
      `Hier steht eine Formel, ${quote(formula)}, und niemand tippt eine als Antwort: Was sie zeigt, gilt als nicht angegeben.`,
    mend: 'Sehen Sie nach. Wenn stimmt, was sie zeigt, kopieren Sie die Zelle und wählen Sie Bearbeiten > Inhalte einfügen > Nur Werte; sonst tippen Sie die Antwort ein.',
  },
  'formula-column': {
    reason: 'Formeln füllen diese Spalte, und was sie zeigen, wird als Antwort verwendet.',
    mend: 'Wenn das nicht gemeint ist, setzen Sie die Verwendung der Frage im Blatt „Questions“ auf nichts.',
  },
  'response-preview': {
    reason: 'Das ist eine Vorschau oder ein Test des Formulars, und niemand hat sie abgeschickt: keine Anmeldung.',
    mend: 'Nichts, außer jemand hat sich auf diesem Weg angemeldet: Dann leeren Sie diese Zelle.',
  },
  'response-unfinished': {
    reason: 'Hier hat jemand das Formular begonnen und nicht abgeschickt: keine Anmeldung.',
    mend: 'Bitten Sie darum, es fertig auszufüllen. Wenn Ihnen die Person gesagt hat, dass sie teilnehmen möchte, leeren Sie diese Zelle.',
  },
  'header-lost': {
    reason: 'In Zeile 1 stehen Antworten statt Fragen, deshalb wird dieses Blatt nicht gelesen.',
    mend: 'Schieben Sie die Zeile mit den Fragen zurück in Zeile 1 und fixieren Sie sie vor dem Sortieren (Ansicht, Fixieren, 1 Zeile).',
  },
  'tab-of-anybody': {
    reason:
      'In diesem Blatt stehen Menschen mit Adressen, aber nichts sagt, dass sie sich angemeldet haben: Es wird nicht gelesen.',
    mend: `Wenn doch, setzen Sie im Blatt „Questions“ die Verwendung des ganzen Blatts auf „sign-ups (role question)“, „all mentees“ oder „all mentors“. ${isSure}`,
  },
  'tab-without-addresses': {
    reason: (names) =>
      `In diesem Blatt stehen Namen unter „${names}“, aber keine E-Mail-Adressen, und nichts sagt, wer Mentor/in und wer Mentee ist: Es wird nicht gelesen.`,
    mend: 'Ergänzen Sie im Blatt eine Spalte „E-mail“. Oder setzen Sie im Blatt „Questions“ die Verwendung des ganzen Blatts auf „all mentees“, „all mentors“ oder „sign-ups (role question)“ und ergänzen Sie die Adressen im Blatt „People“. Wenn sich diese Leute nicht angemeldet haben, schreiben Sie dort „sicher“ unter „How sure“.',
  },
  'tab-of-nobody': {
    reason:
      'In diesem Blatt stehen Antworten, aber keine Frage fragt erkennbar nach einem Namen oder einer E-Mail-Adresse: Es wird nicht gelesen.',
    mend: 'Wenn das Anmeldungen sind, geben Sie im Blatt „Questions“ an, welche Frage nach der E-Mail-Adresse fragt, und setzen Sie die Verwendung des ganzen Blatts auf „sign-ups (role question)“, „all mentees“ oder „all mentors“. Wenn nicht, schreiben Sie in der Zeile des Blatts „sicher“ unter „How sure“.',
  },
  'addresses-to-add': {
    reason:
      'In diesem Blatt gibt es keine E-Mail-Adressen: Die Personen stehen im Blatt „People“, aber ohne Adresse bekommt niemand ein Tandem oder eine E-Mail.',
    mend: 'Tragen Sie die Adressen in die Spalte „E-mail“ im Blatt „People“ ein oder ergänzen Sie im Blatt eine Spalte „E-mail“.',
  },
  'name-twice': {
    reason: (who) =>
      `${quote(who)} steht ohne Adresse in mehreren Zeilen, deshalb weiß niemand, ob es eine einzige Person ist.`,
    mend: 'Löschen Sie die überzählige Zeile oder ergänzen Sie im Blatt eine Spalte „E-mail“.',
  },
  'no-email-question': {
    reason:
      'Keine Frage dieses Blatts wird für die E-Mail-Adresse verwendet, deshalb lassen sich die Personen nicht unterscheiden.',
    mend: 'Setzen Sie im Blatt „Questions“ die Verwendung einer Frage auf email.',
  },
  'no-role-question': {
    reason:
      'Keine Frage dieses Blatts sagt, wer Mentor/in und wer Mentee ist; das ergibt sich daraus, welche Fragen beantwortet wurden.',
    mend: 'Setzen Sie im Blatt „Questions“ die Verwendung einer Frage auf role oder die des ganzen Blatts auf „all mentees“ oder „all mentors“.',
  },
  'all-mentees': {
    reason: 'Alle in diesem Blatt gelten als Mentees, und für die anderen gibt es kein Blatt.',
    mend: roleOfTab,
  },
  'all-mentors': {
    reason: 'Alle in diesem Blatt gelten als Mentorinnen und Mentoren, und für die anderen gibt es kein Blatt.',
    mend: roleOfTab,
  },
  'use-unknown': {
    reason: (use, question, tab) =>
      `Die Verwendung „${use}“ ist nicht bekannt, deshalb wird „${question}“ in ${tab} nicht gelesen.`,
    mend: (_use, _question, _tab, uses) => `Schreiben Sie eines davon in die Zelle: ${uses.join(', ')}.`,
  },
  'means-unread': {
    reason: (piece, question, tab) => `„${piece}“ sagt nicht, was eine Antwort auf „${question}“ in ${tab} bedeutet.`,
    mend: 'Schreiben Sie jeweils die Antwort, ein Gleichheitszeichen und die Bedeutung, dazwischen Strichpunkte: Neu hier = Mentee; Ortskundig = Mentor.',
  },
  'means-unknown': {
    reason: (answer, meaning, question, tab) =>
      `${quote(answer)} kann nicht „${meaning}“ bedeuten, denn „${question}“ in ${tab} wird für etwas anderes verwendet.`,
    mend: 'Für eine Rolle schreiben Sie Mentee, Mentor oder beides; für die Einwilligung ja oder nein; für Plätze oder eine Skala eine Zahl.',
  },
  'criterion-unnamed': {
    reason: (question, tab) => `„${question}“ in ${tab} wird für ein Kriterium ohne Namen verwendet.`,
    mend: 'Schreiben Sie den Namen des Kriteriums in die Zelle „Criterion“.',
  },
};
