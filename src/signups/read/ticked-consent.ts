/** Consent by a list of boxes, "I consent to": whoever has not ticked that they are matched or take part has not agreed to it. */
import { text } from '../../core/cell.js';
import { tidyLine } from '../cells/tidy.js';
import { isYesNo, readYesNo } from '../cells/yesno.js';
import { speaksOfOtherThings } from '../languages/consent-words.js';
import type { AnswerTab } from '../tabs/answer-tab.js';

/** Of a column, all that was ticked together with something else. */
type Boxes = ReadonlySet<string>;

const known = new WeakMap<AnswerTab, Map<number, Boxes>>();

/** `undefined` where the answer is none of several boxes, one of which is about taking part. */
export function readTicked(answer: string, tab: AnswerTab, column: number): 'yes' | 'no' | 'unclear' | undefined {
  const pieces = piecesOf(answer);
  const boxes = boxesOf(tab, column);
  if (boxes.size === 0 || pieces.length === 0 || pieces.some((piece) => !boxes.has(piece))) return undefined;
  const readings = pieces.map((piece) => readYesNo(piece));
  if (readings.some((reading) => reading === 'no')) return 'no';
  return pieces.some(isAboutTakingPart) ? 'yes' : 'unclear';
}

function boxesOf(tab: AnswerTab, column: number): Boxes {
  const ofTab = known.get(tab) || new Map<number, Boxes>();
  known.set(tab, ofTab);
  const boxes = ofTab.get(column) || madeOf(tab.rows.map((row) => piecesOf(text(row[column]))));
  ofTab.set(column, boxes);
  return boxes;
}

function madeOf(answers: readonly (readonly string[])[]): Boxes {
  const together = answers.filter((pieces) => pieces.length > 1 && !pieces.some(isBareYes));
  const boxes = new Set(together.flat());
  const isList = Array.from(boxes).some((box) => isAboutTakingPart(box));
  return isList && comesAgain(answers, boxes) ? boxes : new Set();
}

/** Sentences with a comma in them are no boxes: of those, each piece comes together with other ones too. */
function comesAgain(answers: readonly (readonly string[])[], boxes: Boxes): boolean {
  const shown = new Set(
    answers.filter((pieces) => pieces.every((piece) => boxes.has(piece))).map((one) => one.join(';')),
  );
  return shown.size > 1;
}

/** "Yes, I want to take part" is one answer. */
function isBareYes(piece: string): boolean {
  return piece.length <= 12 && isYesNo(piece);
}

function piecesOf(answer: string): string[] {
  const line = answer.replace(/\n/g, ';');
  const pieces = line.indexOf(';') >= 0 ? line.split(';') : line.split(/,\s+/);
  return pieces.map((piece) => tidyLine(piece, 300).toLowerCase()).filter((piece) => piece !== '');
}

const takingPart =
  /\b(matched|matching|paired|pairing|partnered)\b|\b(take|taking) part\b|\bparticipat|\bjoin(ing)? the\b|\bmentor(ed|ing)\b|teilnahme|teilnehmen|mitmachen|gematcht|vermitt|particip|jumel|en binôme|mise en relation|empareja|partecip|abbina|deelname|deelnemen|meedoen|gekoppeld|udział|uczestnic|dobran|účast|zúčastn|deltag|delta|deltak|matchas|matchet|osallistu|eşleş|katıl|участ|участь|συμμετ|השתת|התאמה|المشاركة|参加|マッチング|参与|參與|參加|配对|配對|참여|매칭/;
const beside = /survey|evaluation|umfrage|enquête|encuesta|sondaggio|ankiet/;

function isAboutTakingPart(box: string): boolean {
  return takingPart.test(box) && !beside.test(box) && !speaksOfOtherThings.test(box) && readYesNo(box) !== 'no';
}
