/** What the person above somebody is called in forms of many languages; headers as `headerKey` gives them. */
export const managers =
  /(?<![\p{L}\p{N}])n ?\+ ?1(?!\p{N})|(?<!\p{L})(?:(?:line|people|direct|immediate) ?-?(?:mgr|manager|boss|lead)|mgr|(?:direct|immediate|hierarchical) (?:superior|supervisor|lead)|direkte[rn]?(?:[:*_/]?[rn]|\(r\))? (?:chef|leitung)\S*|führungskraft|vorgesetzt\S*|teamleitung|chef(?:fe)? (?:hiérarchique|direct)\S*|supérieure?(?:[·.(-]\S*)? (?:hiérarchique|direct)\S*|responsable (?:hiérarchique|direct)\S*|manager (?:direct|hiérarchique)\S*|(?:jef[ea]|jefe\/a|jefatura|superiora?|supervisora?|responsable) (?:direct[oa]|inmediat[oa])\S*|(?:superiora?|gestora?|chefe|chefia|líder|supervisora?) (?:imediat[oa]|diret[oa]|direct[oa])\S*|(?:capo|cap[ao]|responsabile|superiore|manager) dirett[oa]\S*|leidinggevende|direct leidinggevende|(?:närmaste|närmsta) (?:chef|ledare)|(?:nærmeste|nermeste) (?:leder|chef|sjef)|esi(?:mies|henkilö)\S*|lähijohtaja\S*|przełożon\S*|nadřízen\S*|(?:непосредственн\S+ )?(?:руководител\S+|начальник\S*)|безпосередній керівник|nadriaden\S*|(?:आपके |आपका )?(?:प्रबंधक|मैनेजर|पर्यवेक्षक)(?: का नाम)?|(?:bağlı olduğu\S* )?(?:yönetici\S*|amir(?:iniz|in|i)?))(?!\p{L})|直属(?:の)?(?:上司|上級|领导|領導|主管|经理|經理)|上司|上长|(?:직속 ?)?상사|직속 ?(?:팀장|관리자)|מנהל\S* ישיר|(?:ה?מנהל\S* ה?ישיר)|(?:ال)?مدير\S* (?:ال)?مباشر/u;

/** Who else has a word in it, and that they give it; headers in English or in their own language. */
const superiors =
  /(?<!\p{L})(?:(?:line )?managers?|supervisors?|boss|superior|employer|head of \w+|leadership|hr|director|principal|parents?|parental|guardians?|arbeitgeber|eltern|employeur|padres|pais|genitori|ouders|rodzic\p{L}*|родител\p{L}*)(?!\p{L})|保護者|家[长長]|부모/u;
const approvals =
  /approv|sign(?:ed)?[- ]?off|permission|endorse|consent|authori[sz]|(?<!\p{L})(?:agree[sd]?|agreement|ok|okay|clearance)(?!\p{L})|genehmig|zustimm|zugestimmt|einverst|einwillig|freigabe|freigegeben|(?<!\p{L})accord(?!\p{L})|autoris|validation|aprob|autoriz|aprov|toestemm|akkoord|godkän|godken|godkj|zgod|zatwierdz|souhlas|соглас|одобр|утвержд|onay|承認|許可|同意|批准|审批|승인|동의|אישור|موافقة/u;
const barely = /^(?:approv(?:al|ed)|signed?[- ]off|sign-?off)(?: (?:status|received|given|obtained))?$/;
const ofTheirWork =
  /^(?:what|who|which|how|why)(?!\p{L})|becom|(?:want|like|wish) to be|experience|skill|topic|style|(?<!\p{L})avoid|(?:paired|matched) with/u;

export function speaksOfApproval(asked: string): boolean {
  return approvals.test(asked);
}

/** Whether somebody above them, or their parents, have to say yes; the header in English and in its own language. */
export function asksApproval(header: string, asked: string): boolean {
  if (ofTheirWork.test(header)) return false;
  const said = [header, asked];
  return barely.test(header) || (said.some((one) => superiors.test(one)) && said.some(speaksOfApproval));
}
