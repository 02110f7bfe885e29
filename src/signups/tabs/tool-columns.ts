/** The columns that form tools add of their own, such as an id, a network address, the language of the form: no answers. */
import { text } from '../../core/cell.js';
import { isEmail } from '../cells/email.js';
import { isMarkedOut } from '../cells/withdrawal.js';
import { headerKey } from '../headers.js';
import type { AskedColumn } from './answer-tab.js';

interface Tool {
  /** Of each group one header is there. Headers as `headerKey` gives them. */
  readonly shows: readonly RegExp[];
  /** Columns of its own. */
  readonly own: RegExp;
  /** Columns that it fills by itself when it knows who answers, and leaves blank else. */
  readonly blank?: RegExp;
  /** What it writes beside a response that nobody sent. */
  readonly unsent?: readonly Unsent[];
}

/** Headers and cells as `headerKey` gives them. */
interface Unsent {
  readonly column: RegExp;
  readonly says: RegExp;
  readonly why: WhyUnsent;
}

/** Whoever made the form looked at it, or somebody began it and did not send it. */
export type WhyUnsent = 'preview' | 'unfinished';

const isFalse = /^(false|0|no|falsch|nein|faux|non|falso|incomplete|partial|started|disqualified|unvollständig)$/;

/** What no organiser asks, whatever tool wrote it. */
const never =
  /^(ip ?-?address|user ?-?agent|browser|network id|collector id|respondent ?id|response ?id|submission ?(id|ip)|_?uuid|_id|_index|_version_?|__version__|utm_\w+|referr?er( url)?|refer url|deviceid|device id|entry id|instanceid|rootuuid|meta\/(instanceid|rootuuid)|formhub\/uuid|\$?_?submission__?(id|uuid))$/;

const tools: readonly Tool[] = [
  {
    // Typeform
    shows: [/^(#|network id|response type)$/, /^(submit date|stage date|start date)( \(utc\))?$/],
    own: /^(#|network id|response type|start date( \(utc\))?|stage date( \(utc\))?|tags|ending|score|outcome)$/,
    unsent: [{ column: /^response type$/, says: isFalse, why: 'unfinished' }],
  },
  {
    // SurveyMonkey
    shows: [/^respondent ?id$/, /^collector ?id$/],
    own: /^(respondent ?id|collector ?id|start ?date|date ?created|ip ?address|collector name|custom data ?\d*|email list|total score|status)$/,
    blank: /^(email address|first name|last name|custom data ?\d*)$/,
    unsent: [{ column: /^(response )?status$/, says: isFalse, why: 'unfinished' }],
  },
  {
    // LimeSurvey
    shows: [
      /^(response id|id|antwort id|id de la réponse|id de respuesta)$/,
      /^(last page|lastpage|start language|startlanguage|seed|letzte seite|start-sprache|dernière page|langue de départ|última página|lenguaje inicial)$/,
    ],
    own: /^(response id|id|last page|lastpage|start language|startlanguage|seed|antwort id|letzte seite|start-sprache|zufallsstartwert|id de la réponse|dernière page|langue de départ|tête de série|id de respuesta|última página|lenguaje inicial|semilla|token|access code|date started|startdate|date last action|datestamp|ip address|ipaddr|referrer url|refurl|total time|.* time: .*|(group|question) time.*)$/,
    unsent: [
      {
        column: /^(date submitted|submitdate|datum abgeschickt|date de soumission|fecha de envío)$/,
        says: /^$/,
        why: 'unfinished',
      },
    ],
  },
  {
    // Qualtrics
    shows: [
      /^(responseid|response id)$/,
      /^(ipaddress|ip address|duration \(in seconds\)|recorded ?date|progress|distribution ?channel)$/,
    ],
    own: /^(start ?date|end ?date|status|response type|ip ?address|progress|duration \(in seconds\)|finished|response ?id|external ?(data )?reference|location ?(latitude|longitude)|distribution ?channel|user ?language|q_\w+|recaptcha.*|.*(first click|last click|page submit|click count))$/,
    blank: /^recipient ?(last ?name|first ?name|e?mail)$/,
    unsent: [
      {
        column: /^(status|response type)$/,
        says: /preview|\btest\b|vorschau|aperçu|vista previa|anteprima|pré-visualiza|voorbeeld|プレビュー|预览|^(1|2|9|17)$/,
        why: 'preview',
      },
      { column: /^distribution ?channel$/, says: /^(preview|test)$/, why: 'preview' },
      { column: /^finished$/, says: isFalse, why: 'unfinished' },
      { column: /^progress$/, says: /^\d{1,2}(\.\d+)?%?$/, why: 'unfinished' },
    ],
  },
  {
    // KoboToolbox, ODK
    shows: [/^(_id|_uuid|_submission_time|__version__|_index|_validation_status|_submitted_by)$/],
    own: /^(start|end|today|username|deviceid|phonenumber|simserial|subscriberid|audit|_id|_uuid|_validation_status|_notes|_status|_submitted_by|__version__|_version_|_tags|_index|_attachments|_geolocation|_xform_id_string|_bamboo_dataset_id|meta\/.*|formhub\/.*)$/,
  },
  {
    // Microsoft Forms, whose first columns are called in the language of whoever exports.
    shows: [
      /^(start time|startzeit|heure de début|hora de inicio|hora de início|ora di inizio|begintijd|starttid|starttidspunkt|godzina rozpoczęcia|開始時刻|开始时间|שעת התחלה)$/,
      /^(completion time|fertigstellungszeit|heure de fin|hora de finalizaci[oó]n|hora de conclusão|ora di completamento|tijd van voltooien|slutförandetid|fuldførelsestidspunkt|godzina ukończenia|完了時刻|完成时间|שעת סיום)$/,
    ],
    own: /^(id|start time|startzeit|heure de début|hora de inicio|hora de início|ora di inizio|begintijd|starttid|starttidspunkt|godzina rozpoczęcia|開始時刻|开始时间|שעת התחלה|last modified time|zeit der letzten änderung|total points|quiz feedback|grade posted time|(points|feedback) - .*)$/,
    blank:
      /^(e-?mail|name|email address|nom|nombre|nome|naam|adresse de messagerie|correo electrónico|posta elettronica|e-mail|last modified time)$/,
  },
  {
    // Jotform
    shows: [/^submission date$/, /^(submission (id|ip)|ip|last update date|flow status|edit link|approval status)$/],
    own: /^(submission (id|ip)|ip|unique id|last update date|flow status|edit link|approval status|get page url|form ?id)$/,
  },
];

/** A form tool wrote them. */
export function isExport(columns: readonly AskedColumn[]): boolean {
  return toolsOf(columns.map(namesOf)).length > 0;
}

function namesOf({ header, code }: AskedColumn): string[] {
  return [headerKey(header), headerKey(code)];
}

function toolsOf(names: readonly (readonly string[])[]): Tool[] {
  const has = (wanted: RegExp) => names.some((own) => own.some((one) => wanted.test(one)));
  return tools.filter(({ shows }) => shows.every(has));
}

/** A response that nobody sent, and the cell that says so. */
export interface LeftOut {
  /** Counted from 0. */
  readonly at: number;
  readonly column: string;
  readonly why: WhyUnsent;
}

export function unsentResponses(columns: readonly AskedColumn[]): LeftOut[] {
  const keys = columns.map(namesOf);
  const signs = toolsOf(keys)
    .flatMap(({ unsent }) => unsent || [])
    .flatMap(({ column, says, why }) => {
      const at = keys.findIndex((own) => own.some((one) => column.test(one)));
      const isFilled = at >= 0 && columns[at]!.cells.some((cell) => text(cell) !== '');
      return isFilled ? [{ column: columns[at]!, says, why }] : [];
    });
  return (columns[0]?.cells || []).flatMap((_, at): LeftOut[] => {
    const sign = signs.find(({ column, says }) => says.test(headerKey(text(column.cells[at]))));
    return sign ? [{ at, column: sign.column.header, why: sign.why }] : [];
  });
}

/** Not those columns; of the moments one is kept. */
export function withoutToolColumns(columns: readonly AskedColumn[]): readonly AskedColumn[] {
  const keys = columns.map(namesOf);
  const found = toolsOf(keys);
  const moment = momentOf(keys);
  const kept = columns.filter((column, at) => {
    const is = (wanted: RegExp | undefined) =>
      wanted !== undefined && keys[at]!.some((one) => one !== '' && wanted.test(one));
    if (at === moment) return true;
    if (is(never)) return false;
    if (tellsOfSomebodyOut(column)) return true;
    return found.every(
      (tool) => !is(tool.own) && !(is(tool.blank) && isBlankOrHidden(column)) && !isFormLanguage(column, keys[at]![0]!),
    );
  });
  return kept.length === columns.length ? columns : kept;
}

/** When somebody answered, the best first. */
const moments: readonly RegExp[] = [
  /^_submission_time$/,
  /^(submi(t|ssion) date( \(utc\))?|date submitted|submitdate|recorded ?date|completion time)$/,
  /^(end ?date|end|date last action|datestamp)$/,
  /^(start ?date( \(utc\))?|date started|start time|start)$/,
];

/** The column that is kept of those. */
function momentOf(keys: readonly (readonly string[])[]): number {
  for (const moment of moments) {
    const at = keys.findIndex((names) => names.some((one) => moment.test(one)));
    if (at >= 0) return at;
  }
  return -1;
}

/** Whoever looked at the responses did not let everybody pass. */
function tellsOfSomebodyOut({ header, cells }: AskedColumn): boolean {
  return cells.some((cell) => isMarkedOut(text(cell), header));
}

function isBlankOrHidden({ header, cells }: AskedColumn): boolean {
  const given = cells.map(text).filter((cell) => cell !== '');
  if (given.length === 0) return true;
  // Whoever answers without signing in is "anonymous", in every language one word.
  return /mail|correo|messagerie|posta/i.test(header) && given.every((cell) => !isEmail(cell.toLowerCase()));
}

/** `English (United States)`: the language in which the form was shown, not one that somebody speaks. */
function isFormLanguage({ cells }: AskedColumn, key: string): boolean {
  if (!/^(language|sprache|langue|idioma|lingua|taal|språk|sprog|język|語言|语言|言語|שפה)$/.test(key)) return false;
  const given = cells.map(text).filter((cell) => cell !== '');
  return given.every(
    (cell) => /^[\p{L}' -]+ [(（][^()（）]+[)）]\u200e?$/u.test(cell) || /^[a-z]{2}([-_][A-Z]{2})?$/.test(cell),
  );
}
