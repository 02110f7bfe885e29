/** What headers say beside their question: addresses, names, the code of a tool, the question of which a column is a part. */
import { headerKey } from '../headers.js';
import { isTimestamp } from '../languages/time-column.js';
import type { AskedColumn } from './answer-tab.js';

/** "E-mail" as forms in many languages ask for it. */
const address =
  /\be ?-? ?mails?\b|^username$|\bcourriel\b|adresse (de messagerie|électronique)|\bcorreo\b|posta elettronica|correio|\be-?mail|sähköposti|e-?posta\b|эл(ектронн\S*|\.)? ?(почт|адрес)|почт|имейл|ел(ектронн\S*|\.)? ?пошт|ηλεκτρονικ|ימייל|מייל|דוא["״'׳]?ל|דואר אלקטרוני|بريد|ایمیل|メール|e-?メール|邮箱|郵箱|邮件|郵件|电子邮|電子郵|信箱|이메일|메일|อีเมล|ईमेल|thư điện tử/u;

const name =
  /\b(full |first |last |given |family |sur)?names?\b|\bvorname\b|\bnachname\b|\bpr[ée]nom\b|\bnom\b|\bnombre\b|\bapellidos?\b|\bnome\b|\bcognome\b|\bnaam\b|\bnavn\b|\bnamn\b|\bnimi\b|imi[ęe]|nazwisko|jméno|příjmení|\bnév\b|\bnume\b|\bad[ıi]?\b|soyad|имя|фамилия|фио|ім['’ʼ]?я|прізвище|όνομα|שם|الاسم|اسم|نام|氏名|名前|お名前|姓名|名字|이름|성명|ชื่อ|नाम|họ (và )?tên/u;

export function asksAddress(header: string): boolean {
  return address.test(headerKey(header));
}

export function asksName(header: string): boolean {
  if (isPerson(header)) return true;
  return (
    name.test(headerKey(header)) &&
    !/company|organi[sz]ation|school|team|user ?name(?! or)|project|file/.test(headerKey(header))
  );
}

/** What somebody is called, beside their whole name. */
export function asksPreferredName(header: string): boolean {
  return preferredName.test(headerKey(header));
}

const preferredName =
  /\b(preferred|chosen|familiar|display|social) (first )?names?\b|\bnick-?names?\b|\b(also )?known as\b|\bgoes by\b|\b(name|what) (would|do) you (like|prefer|want) to (be called|go by|use)\b|\b(like|prefer|want) to be (called|known as|addressed)\b|\b(should|can|may) we call you\b|\brufname\b|\bspitzname\b|\bpr[ée]nom (d'usage|usuel|pr[ée]f[ée]r[ée])\b|\bsurnom\b|\b(nombre preferido|apodo|c[oó]mo te llaman|nome preferito|soprannome|apelido preferido|roepnaam|tilltalsnamn|nome social|nombre social|nom (d'usage|pr[ée]f[ée]r[ée]|choisi)|kaldenavn|kutsumanimi|(gew[üa]hlte|gewünschte|bevorzugte)\S* (vor)?name)\b|używane imię|imię używane|通称|呼び名|昵称|暱稱|별명/;

/** The name that counts, whatever stands in somebody's papers. */
export function asksChosenName(header: string): boolean {
  return /\b(social|chosen|choisi|d'usage|gewählte\S*)\b/.test(headerKey(header));
}

/** Stands over people as a list of them names them: "Staff member", "Teilnehmer:in", "Collaborateur". */
export function isPerson(header: string): boolean {
  const bare = headerKey(header)
    .replace(/[:*_/·.]-?(in(nen)?|r?ice|e|euse|ne|a)\b/g, '')
    .replace(/\([^()]*\)/g, '')
    .trim();
  return person.test(bare);
}

const person =
  /^(the |your |our )?(staff|staff members?|members? of staff|team members?|employees?|colleagues?|co-?workers?|students?|pupils?|learners?|volunteers?|applicants?|candidates?|members?|participants?|attendees?|registrants?|respondents?|persons?|people|individuals?|fellows?|trainees?|apprentices?|who|teilnehmer(in|innen)?|teilnehmende[r]?|mitarbeiter(in|innen)?|mitarbeitende[r]?|besch[äa]ftigte[r]?|kolleg(e|in|en)?|sch[üu]ler(in|innen)?|studierende[r]?|student(in|en)?|bewerber(in|innen)?|ehrenamtliche[r]?|mitglied(er)?|person(en)?|collaborat(eur|rice)s?|employ[ée]e?s?|salari[ée]e?s?|[ée]tudiante?s?|[ée]l[èe]ves?|candidat(e|es|s)?|b[ée]n[ée]voles?|participante?s?|coll[èe]gues?|membres?|personnes?|empleados?|empleadas?|colaborador(a|es|as)?|estudiantes?|alumn[oa]s?|voluntari[oa]s?|solicitantes?|candidat[oa]s?|personas?|funcion[áa]ri[oa]s?|pessoas?|dipendent[ei]|student[ei]|partecipant[ei]|collaborator[ei]|volontari[oa]?|candidat[oi]|persona|medewerkers?|deelnemers?|vrijwilligers?|studenten|leerlingen?|collega'?s?|pracowni(k|cy)|uczestni(k|cy)|medarbejder|medarbetare|ansat|ansatt|deltagare|deltaker|osallistuja|työntekijä|сотрудники?|участники?|студенты?|работники?)$/;

/** Says of itself that it stands over people's answers. */
export function isKnownHeader(header: string): boolean {
  return asksAddress(header) || isTimestamp(header);
}

/** `G01Q03[SQ001]. Which topics?` without the code in front. */
const coded = /^[A-Za-z]\w*(?:\[\w+\])?\.\s+(?=\S)/;

/** Where all headers of a tab begin with a code, it is taken off. */
export function withoutCodes(columns: readonly AskedColumn[]): readonly AskedColumn[] {
  const headers = columns.map(({ header }) => header).filter((one) => one !== '');
  const isCoded = headers.length > 2 && headers.filter((one) => coded.test(one)).length >= headers.length * 0.8;
  return isCoded ? columns.map((column) => ({ ...column, header: column.header.replace(coded, '') })) : columns;
}

export function withParts(columns: readonly AskedColumn[]): AskedColumn[] {
  const paths = columns.map(({ header }) => lastSlash.exec(header));
  const shared = (path: RegExpExecArray) => paths.filter((other) => other?.[1] === path[1]).length > 1;
  return columns.map((column, at): AskedColumn => {
    const path = paths[at];
    return path && column.group === '' && shared(path)
      ? { ...column, group: clean(path[1]!), part: path[2]!.trim() }
      : withPart(column);
  });
}

/** A question may have a slash of its own before that of its options: `Topics to give/get/data`. */
const lastSlash = /^(\S.*\s.*\/.*)\/([^/]+)$/;

/** The question and the part of it that one header names together: `Topics [Data]`, `topics/data`, `Topics - Data`. */
function withPart(column: AskedColumn): AskedColumn {
  if (column.group !== '') return column;
  const found =
    /^(.*\S)\s*\[([^[\]]+)\]\s*$/s.exec(column.header) ||
    /^(\S[^/]*?)\/(?!\/)([^/]+)$/.exec(withoutGroups(column.header)) ||
    /^(.*\S)\s+-\s+(\S.* - text)$/is.exec(column.header) ||
    /^(.*\S)\s+[-–—]\s+(\S.*)$/s.exec(column.header) ||
    /^(.*\S)\s*(?:>>|::|→|›|\|)\s*(\S.*)$/s.exec(column.header) ||
    /^(.*[?:])\s*(\S.*)$/s.exec(column.header) ||
    /^(.*\S)\s+\(([^()]+)\)\s*$/s.exec(column.header);
  return found ? { ...column, group: clean(found[1]!), part: found[2]!.trim() } : column;
}

/** `group_ab1/topics/data`: of a path the last two. */
function withoutGroups(header: string): string {
  const steps = header.split('/');
  return steps.length > 2 && !/\s/.test(header) ? steps.slice(-2).join('/') : header;
}

function clean(group: string): string {
  return group
    .replace(/\s+[-–]\s+selected choice$/i, '')
    .replace(/[\s:]+$/, '')
    .trim();
}
