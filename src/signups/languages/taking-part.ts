/** Columns by which people, or the organisers for them, say whether they take part at present; headers in small letters. */

const now =
  '(?: (?:this|the current) (?:year|round|cohort|term|season|cycle|time)| right now| now| at the moment| at present)?';

/** Whoever says yes under it, or writes a day, is out. */
export const asksWhetherOut = new RegExp(
  [
    '\\bopt(?:ed|ing)?[ -]?out\\b(?! of (?:the )?(?:photo|newsletter|mailing|directory|e-?mail|whatsapp|slack|recording|lunch|survey))',
    '\\bwithdr[ae]wn?\\b(?! (?:my |your )?consent)|\\bdropp?(?:ed|ing)? out\\b|\\bunsubscribed?\\b|\\bcancell?(?:ed|ation)\\b(?! policy)',
    `^(?:not|skip|skipping|sitting out|sit out|pass(?:ing)?(?: on)?) this (?:year|round|cohort|term|season|time)(?: \\([^()]*\\))?$`,
    '^(?:please )?(?:pause|skip|exclude|remove|unmatch) me\\b|^(?:paused?|on hold|inactive|not matching)(?: (?:since|on|until|from|date))?$',
    "^i (?:do not|don't|no longer) (?:wish|want|need|would like)(?: to (?:(?:have|get) )?| )(?:take part|participate|join|an? (?:buddy|mentor|mentee|partner|match)|be (?:matched|paired|included|involved|considered|part of))\\b.*",
    '^(?:no|without an?) (?:buddy|mentor|mentee|partner|match)(?: (?:please|wanted|needed|this \\w+))?$',
    // Other languages
    '^(?:abgemeldet|ausgestiegen|zurückgetreten|abmeldung|nicht (?:dieses jahr|dabei)|pausiert?|ich (?:möchte|will|brauche) keine?n? .*)(?: am| seit)?$',
    '^(?:désinscri(?:t|ption)|désisté|retiré|désistement|pas cette année|en pause|je ne (?:souhaite|veux) (?:pas|plus) .*)(?: le| depuis)?$',
    "^(?:baja|dado de baja|retirad[oa]|no este año|en pausa|no (?:quiero|deseo) .*|desistência|desistiu|não (?:quero|desejo) .*|este ano não|ritirat[oa]|ritiro|non (?:voglio|desidero) .*|non quest'anno)(?: el| em| il)?$",
    '^(?:afgemeld|teruggetrokken|uitgeschreven|niet dit jaar|rezygnacja|wypisan[ya]|avanmäld|avhopp|frameldt|avmeldt|vazgeçti|отказ|退会|辞退|退出|已退出|탈퇴|취소)(?: op| dnia| den)?$',
  ].join('|'),
  'u',
);

/** Whoever says no under it is out. */
export const asksWhetherIn = new RegExp(
  [
    `^(?:(?:are|is|am) (?:you|i) )?(?:still |currently |now )?(?:available|active|participating|taking part|in|enrolled|on board|interested|matching|open|up for it)(?: (?:to|for) (?:new )?(?:mentees?|mentors?|mentoring|matching|match(?:es)?|be matched|take part|participate))?${now}$`,
    `^(?:(?:are|is|am) (?:you|i) )?(?:still |currently |now )?(?:taking|accepting|open to|looking for)(?: on| in)?(?: a| any)? ?(?:new |more )?(?:mentees?|mentors?|budd(?:y|ies)|match(?:es)?|requests)${now}$`,
    `^(?:do|would|will) you (?:still )?(?:want|wish|like|plan) to (?:take part|participate|be matched|continue|join)(?: in (?:the )?(?:mentoring )?(?:program(?:me)?|scheme))?${now}$`,
    `^(?:will you be )?(?:still )?(?:participating|taking part|continuing|returning)(?: in (?:the )?(?:mentoring )?(?:program(?:me)?|scheme))?${now}$|^include in matching$|^match me$|^active (?:mentor|mentee|member|participant)$`,
    '^(?:(?:bist du|sind sie) )?noch (?:dabei|aktiv|verfügbar|interessiert)$|^(?:aktiv|nimmt teil|teilnahme)$|^(?:êtes-vous |es-tu )?toujours (?:disponible|partante?|intéressée?|active?)$|^(?:sigues|sigue|sigo) (?:disponible|activ[oa]|participando|interesad[oa])$|^activ[oa]$|^ainda (?:disponível|participa|interessad[oa])$|^ancora (?:disponibile|interessat[oa]|dentro)$|^nog (?:steeds )?(?:beschikbaar|actief)$|^doe je nog mee$|^(?:czy )?nadal (?:bierzesz udział|aktywn[ya]|dostępn[ya])$|^fortfarande (?:aktiv|med|intresserad)$|^stadig (?:aktiv|med)$',
  ].join('|'),
  'u',
);

/** Off, under a question of that kind. */
export const saysOff =
  /^(?:off|inactive|paused?|pausing|on (?:hold|pause|leave|break)|closed|full|unavailable|out|left|not (?:now|currently|any ?more|at the moment|available|active|this (?:year|round|time))\b.*|inaktiv|pausiert|inactif|inactive|inactivo|inactiva|inativ[oa]|inattiv[oa]|nieaktywn[ya]|en pausa?|in pausa)[.!]*$/iu;

/** What stands of each person in a list. */
export const isStatus =
  /^_?(?:validation[ _])?(?:status|state|standing|approval|situation|statut|estado|estatus|situação|stato|tila|stav|durum|статус|状态|狀態|状況|ステータス|상태|מצב|סטטוס|حالة|الحالة)$|\b(?:status|state) of\b|(?:approval|entry|flow|participa\w+|membership|member|mentor|mentee|person|enrol\w*|application|sign-?up|registration|validation|matching|current|programme|program|teilnahme|anmelde)[ _-]?(?:status|state)$/u;

/** And says that they are out, or not in yet. */
export const saysOutside =
  /(?<!\p{L})(?:withdr[ae]wn?|withdraw(?:ing|s)?|dropped(?: out)?|drop-? ?out|cancell?ed|on hold|hold|pause[d]?|inactive|deactivated|left|leaver|quit|declined|den(?:ied|y)|rejected|refused|not (?:approved|active|accepted|participating|taking part|confirmed|eligible|available)|unavailable|unsubscribed|opted out|out|disqualified|ineligible|expelled|suspended|terminated|deleted|incomplete|removed|lapsed|abgemeldet|abgesagt|abgesprungen|zurückgezogen|abgelehnt|ausgestiegen|inaktiv|pausiert|désinscrite?|retirée?|refusée?|inacti(?:f|ve)|retirad[oa]|rechazad[oa]|inactiv[oa]|en pausa|desistiu|recusad[oa]|inativ[oa]|ritirat[oa]|rifiutat[oa]|afgemeld|afgewezen|inactief|zrezygnowa\p{L}+|odrzucon[ya]|avhoppad|avvisad|frameldt|vazgeçti)(?!\p{L})|退出|辞退|退会|拒绝|取消|탈퇴|거절/iu;

/** And that they are in. */
export const goesOn =
  /^(?:new|in|ok(?:ay)?|active|ready|complete[d]?|submitted|received|registered|signed ?up|enrol\w*|joined|confirmed|aktiv|angemeldet|bestätigt|dabei|actif|active|inscrite?|confirmée?|activ[oa]|inscrit[oa]|confirmad[oa]|ativ[oa]|attiv[oa]|iscritt[oa]|confermat[oa]|actief|aangemeld|ingeschreven|bevestigd|aktywn[ya]|zapisan[ya]|zgłoszon[ya]|anmäld|påmeldt|tilmeldt|bekräftad|bekreftet|ilmoittautunut|přihlášen[ay]?|aktif|kayıtlı|активн\p{L}+|участвует|подтвержд\p{L}+|参加|确认|確認済み?|已确认|참여|확정)[.!]*$/iu;

/** Nothing is said with it. */
export const saysNothing = /^(?:[-–—.?/]+|none|nil|not applicable|active|aktiv|actif|activ[oa]|attiv[oa])$/iu;

/** Whether people still take part. */
export const asksToStay = new RegExp(
  [
    '\\bstill (want|wish|like|plan|keen|interested|able|up for)\\b|\\bconfirm (that )?you\\b|\\bare you (still )?in(?= *$| (again|for|this|the (programme|program|scheme))\\b)|\\b(take|taking) part\\b|\\bparticipat(e|ing|ion)\\b',
    'bestätig\\p{L}* .*teilnahme|teilnahme.*bestätig|nimmst du .*teil|nehmen sie .*teil|bleibst du dabei',
    'confirme[zs]?(-vous)? .*participation|(souhaite|veux|voulez)\\p{L}*(-vous|-tu)? (toujours )?participer|participe[zs]-(vous|tu)',
    'confirm\\p{L}* (a |la |tu |su )+?.*participa|confirm\\p{L}* (que )?(vas a )?participa|(?:quier\\p{L}*|desea\\p{L}*|quer(?:o|es)?|deseja\\p{L}*|gostarias?(?: de)?|vuoi|vuole|desider\\p{L}*) (?:seguir |continuar a |ancora )?(?:particip|partecip)|conferm\\p{L}* .*partecipazione|deelname.*bevestig|bevestig\\p{L}* .*deelname|(?:wil|wilt|doe|neem|neemt) (?:je|jij|u) .*(?:mee(?:doen)?|deel(?:nemen)?)$',
    'potwierdz\\p{L}* .*udział|bierzesz udział|potvrd\\p{L}* .*účast|potvrz\\p{L}* .*účast|bekräft\\p{L}* .*deltagande|bekræft\\p{L}* .*deltagelse|bekreft\\p{L}* .*deltakelse|osallistumise\\p{L}* vahvist|vahvist\\p{L}* .*osallistu',
    'katılım\\p{L}* onayl|подтвержд\\p{L}* .*участие|підтвердж\\p{L}* .*участь|επιβεβαι\\p{L}* .*συμμετοχ|参加.*(確認|しますか|意思|意向)|(是否|确认|確認).*参[加與与]|참여.*(확인|하시겠)|מאשר\\p{L}* .*השתתפות|تأكيد.*المشاركة',
  ].join('|'),
  'u',
);

const ofThePast =
  /^(have|has|had|did|were|was)\b|\b(before|previously|already|in the past)\b|^(haben sie|hast du|avez-vous|as-tu|has|ha|você já|hai|heb je|har du|czy (miał|był)\p{L}*|был[аи]? ли|был\p{L}*)(?!\p{L}).*(?<!\p{L})(schon|bereits|déjà|alguna vez|antes|già|mai|eerder|al|tidigare|tidligere|kiedyś|раньше)(?!\p{L})/u;

/** What was, such as "Have you had a mentor before?", decides nothing about what will be. */
export function isOfThePast(words: string): boolean {
  return ofThePast.test(words);
}
