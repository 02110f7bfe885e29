/** What is said of pairs by wishes, in German. */
import { count, list, thousands } from '../../../core/text.de.js';
import type { words } from './words.js';

export const german: typeof words = {
  unproven: (fault) =>
    `Vielleicht möchten einige lieber ein anderes Tandem: Der Beweis ist nicht gelungen. Sehen Sie die Tandems genau an, bevor Sie etwas freigeben. (${fault})`,
  stable: 'Stabil: Es gibt keine zwei, die beide lieber miteinander ein Tandem wären.',
  withoutPins: 'Fixierte und freigegebene Tandems sind dabei nicht mitgerechnet.',
  nobodyAsked: 'Kein Mentee hat sich jemanden gewünscht.',
  granted: (granted, asked, first) =>
    `Von ${count(asked, 'Mentee', 'Mentees')} mit Wünschen ${granted === 1 ? 'hat' : 'haben'} ${thousands(granted)} einen davon erfüllt bekommen, ${thousands(first)} den ersten.`,
  mentorsNamed: (byScore) =>
    `Mentorinnen und Mentoren nehmen zuerst, wen sie genannt haben, danach die anderen, die sie sich gewünscht haben, ${order(byScore)}.`,
  mentorsNamedNobody: (byScore) =>
    `Mentorinnen und Mentoren haben niemanden genannt; sie nehmen, wer sie sich gewünscht hat, ${order(byScore)}.`,
  filled: (pairs) =>
    `${count(pairs, 'Tandem', 'Tandems')} mehr nach Punkten, so gut, wie es auf den übrigen Plätzen möglich ist.`,

  askedForEachOther: (mentee, mentor) => `${mentee} und ${mentor} haben sich gegenseitig als Tandem gewünscht`,
  askedFor: (who, whom) => `${who} hat sich ein Tandem mit ${whom} gewünscht`,

  noMentor: 'Niemand nimmt als Mentor/in mit einem freien Platz teil.',
  allFull: (mentee) => `Wer für ${mentee} infrage kommt, hat keinen Platz mehr frei.`,
  noneAllowed: (mentee) => `Unter diesen Regeln kommt für ${mentee} niemand infrage.`,
  askedNobody: (mentee) => `${mentee} hat sich niemanden gewünscht.`,
  noneOffers: (mentee, wishes) =>
    wishes === 1
      ? `Der eine Wunsch von ${mentee} nennt niemanden, der als Mentor/in teilnimmt und infrage kommt.`
      : `Keiner der ${wishes} Wünsche von ${mentee} nennt jemanden, der als Mentor/in teilnimmt und infrage kommt.`,
  fullOfDecided: (mentee, mentors) =>
    `${full(mentee, mentors)}: Dort gibt es veröffentlichte, freigegebene oder fixierte Tandems.`,
  fullOfBoth: (mentee, mentors) =>
    `${full(mentee, mentors)}: Dort gibt es veröffentlichte, freigegebene oder fixierte Tandems oder Mentees, die ebenso weit oder weiter vorn stehen.`,
  fullOfPreferred: (mentee, mentors) =>
    `${full(mentee, mentors)}: Dort gibt es Mentees, die ebenso weit oder weiter vorn stehen.`,

  passedOver: (mentee, mentor, criteria) =>
    `Der Wunsch von ${mentee} nach ${mentor} bleibt unerfüllt: ${
      criteria.length > 0
        ? `${list(criteria)} ${criteria.length === 1 ? 'schließt' : 'schließen'} das Tandem aus`
        : 'Die Regeln dieses Programms erlauben das Tandem nicht'
    }.`,
  askForMore: (mentee) =>
    `Es ist nichts zu tun; wenn ${mentee} sonst wenige Wünsche hat, bitten Sie um einen weiteren.`,
  unknown: (mentor, wishes, shown) =>
    `${count(wishes, 'Wunsch', 'Wünsche')} von ${mentor} (Mentor/in) ${wishes === 1 ? 'nennt' : 'nennen'} niemanden im Blatt „People“: ${list(shown.map((wish) => `„${wish}“`))}.`,
  askWhom: 'Fragen Sie nach, wer gemeint ist, und tragen Sie die E-Mail-Adresse ein.',
};

function order(byScore: boolean): string {
  return byScore ? 'nach Punkten' : 'alle gleich';
}

function full(mentee: string, mentors: number): string {
  return mentors === 1
    ? `Die eine Person, die sich ${mentee} gewünscht hat und die infrage kommt, hat keinen Platz mehr frei`
    : `Alle ${mentors} Personen, die sich ${mentee} gewünscht hat und die infrage kommen, haben keinen Platz mehr frei`;
}
