/** How people write in English that they are out. */

const program = '(?:the|this|your) (?:\\w+ )?(?:program(?:me)?|scheme|round|cohort|project|initiative|pool|list)';
/** "I have sadly decided to", "and must": between it and the verb stands nothing that could turn its meaning. */
const i =
  "(?:(?<!(?:who|that|which|to|they|you|people|students|others|colleagues|friends|some|many) )(?:have|need|want|wish|decided|going|must|had|better|sorry)|i|we)(?:'m|'d|'ll|'ve)?(?: (?:\\w+ly|am|are|will|would|do|have|had|has|need|must|want|wish|like|prefer|decided|chose|going|think|should|to|be|now|also|just|so|therefore|sorry|afraid|sadly|rather|better|i|i'll|i'd|i've))*";
const mine =
  '(?:my|this) (?:sign-? ?up|registration|application|participation|consent|enrol\\w*|entry|place|spot|submission|request|interest|data|details)';

/** They leave. */
export const leavesInEnglish: readonly string[] = [
  `${i} (?:${[
    'withdraw(?:ing)?|withdrew|withdrawn|drop(?:ping)? out|dropped out|pull(?:ing)? out|back(?:ing)? out|bow(?:ing)? out|step(?:ping)? (?:back|down|away)(?: from (?:this|the program\\w*|mentoring))?(?! from)|bail(?:ing)?|declin(?:e|ing)(?= *$| (?:this|the (?:offer|place|invitation)|for|at|to (?:take|part)|participation))|opt(?:ing)? out(?! of (?:the )?(?:photo|newsletter|mailing|directory|e-?mail|whatsapp|slack|recording|lunch|group))',
    'pass(?: on this\\b.*| this (?:time|year|round))?$|skip(?:ping)? this|sit(?:ting)? (?:this|it)(?: one| round| year)? out|give this (?:one |year )?a miss',
    `(?:leav(?:e|ing)|quit(?:ting)?|exit(?:ing)?) ${program}`,
  ].join('|')})`,
  `(?:withdraw|withdrawing|cancel|cancell?ing|revoke|retract|rescind|delete|remove|erase|scrap|scratch) ${mine}`,
  `(?:remove|delete|exclude|take|cross|strike|drop|withdraw) (?:me|us|my name) (?:from|off|out)`,
  `please (?:remove|delete|exclude|withdraw|unsubscribe|skip|pause) me`,
  '(?:skip|pause) me',
  '(?:count|leave|rule) me out(?! of (?:the )?(?:photo|newsletter|mailing|group|lunch))',
  'put me on (?:hold|pause)',
  "(?:please )?(?:do not|don't) (?:match|pair|include|involve|assign|enrol|enroll|consider|sign) me(?: up)?(?! (?:with|to|on|in)\\b)",
  "i'?m out(?! (?:of|on|in|there|with)\\b)",
  'changed my mind(?! (?:about|on|regarding)\\b)',
  'nvm|never ?mind',
  'not (?:for me )?this (?:year|time|round)(?: (?:around|thanks|thank you|sorry))?$|^maybe next (?:year|time|round)',
  '(?:not|no longer) (?:interested|needed)(?: any ?more| after all| thanks)?$',
  'no longer (?:interested|looking|need (?:a|an|the|this|to be)|participating|wish|agree|consent)(?!\\p{L})',
  'call(?:ing)? it off',
  'decided (?:not to (?:take part|participate|join|do|go|continue|sign up|(?:apply|enrol|enroll|register)(?= *$| (?:this|after|any ?more|now|at)))|against (?:it|taking part|participating|joining|applying|this))',
  '(?:not|no longer) (?:planning to apply|applying)(?= *$| (?:this|after|any ?more|now|at))',
  'rather not (?:take part|participate|join|do (?:this|it))(?! with)',
];

/** They cannot, or do not want to, take part. */
export const cannotInEnglish: readonly string[] = [
  "i(?:'?m| am) (?:not |in|un)(?:currently |yet )?eligible(?! for)",
  `(?:no longer|not|never|(?:do|wo|ca|is|are)n't|cannot|cant|dont|wont|unable to)(?: (?:be|able|want|wish|like|going|planning|to|a|be|actually|really|unfortunately|sadly|currently|now|longer|in|position)){0,6} (?:take part|taking part|participat(?:e|ing)(?! in (?!the |this |your |it))|join ${program}|be part of (?:this|it|the)|be (?:paired|matched|involved)(?! (?:within|outside|by|across))|be a (?:mentor|mentee|buddy) (?:any ?more|this|after all)|continue|carry on|go (?:ahead|through) with)(?! (?:without|more than|to|working|learning|my|with)\\b)`,
  "(?:not|(?:do|wo)n't|no longer) (?:want|wish|like|need|plan) (?:to (?:have|get) )?an? (?:mentor|mentee|buddy)(?= *$| (?:any|this|after|now|at))",
  "(?:cannot|can't|cant|won't|not able to) (?:commit|do (?:this|it)|make (?:this|it)|be (?:there|in it)) (?:any ?more|after all|right now|this (?:year|round|time)|at (?:this|the) (?:time|moment))",
  '(?:no longer|not) available (?:any ?more|this (?:year|round)|at (?:this|the) (?:time|moment)|to (?:mentor|take part|participate))',
  'no longer available',
  '(?:have|got) no (?:time|capacity) (?:any ?more|for this|this (?:year|round)|after all)',
];
