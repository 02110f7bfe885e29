/** The English words in which people say whom they would be paired with and whom not, and how they cannot meet. */
import type { ConditionWords } from './condition-words.js';

const sex = '(?:wom[ae]n|m[ae]n|females?|males?|lad(?:y|ies)|girls?|guys?|sisters|brothers|non-?binary)';
const someone = `(?:mentors?|mentees?|partners?|match|budd(?:y|ies)|someone|somebody|anyone|anybody|person|people|colleagues?|managers?|students?|coach|tutor|${sex})`;
const circle =
  '(?:team|department|division|office|unit|company|organi[sz]ation|school|faculty|group|(?:reporting|management) (?:line|chain)|line management|chain of command|line manager|manager|boss|supervisor|country|field|function|business area|area)';
const own = `(?:my|our|the same|same|their)(?: own| current| direct| immediate)? ${circle}`;
/** What tells one partner from another and is no skill or experience. */
const kind = `(?:${sex}|(?:an)?other (?:team|department|division|company|office|country|field|school|faculty|person)|same|similar age|different|outside|not (?:a|an|in|from|with|my|to)|older|younger|seniors?|junior|local|parents?|mother|mum|mom|father|dad|lgbt\\w*|queer|gay|lesbian|trans\\w*|of colou?r|black|asian|muslim|christian|jewish|disab\\w*|neurodiver\\w*|immigrants?|first[- ]gen\\w*|speaks?|speaking)`;
const paired = '(?:pair|match|put|partner|team|connect|group|assign|place)(?:ed|ing|s)?(?: me)?(?: up)?';
const be = '(?:be|have|come|speak|live|work|share|understand|identify|belong|report)';
const meeting =
  '(?:meet(?:ing)?\\b[^.]{0,20}(?:in person|face|online|on ?site|evening|weekend|virtual|remote)|travel|commute|in person|face[ -]to[ -]face|on ?site|on(?:line)|remote(?:ly)?|virtual(?:ly)?|by (?:phone|video)|video calls?|evenings?|weekends?)';

const ways = (...all: readonly string[]): RegExp => new RegExp(all.map((one) => `(?:${one})`).join('|'), 'u');

export const englishConditions: ConditionWords = {
  any: /\b(?:only|exclusively|strictly|must|mustn't|has to|have to|needs? to|need|require|insist|demand|not|never|no|nobody|no-one|rather|prefer|ideal|if (?:at all )?possible|where possible|refuse|unwilling|unable|uncomfortable|can|cannot|won't|wouldn't|couldn't|isn't|aren't|doesn't|don'?t|has no|other than|but|except|apart|save|avoid|exclude|keep|outside|unavailable|just|would|hop|looking|want|wish|'d|on leave|away|may)|n't\b/u,
  demands: ways(
    `(?<!\\bthe )\\bonly (?:(?:want|accept|consider|with|by|from|for|to|be|work|paired|matched|mentor|meet|an?|another|other|take|feel|comfortable|interested|in)(?: |$)){0,5}(?:\\w+ ){0,2}?(?:someone|somebody|people|${sex}|(?:a|another|other|\\w+ed|female|male|senior) (?:mentors?|mentees?|partner|buddy)|(?:mentors?|mentees?) (?:who|from|in|that|with))\\b`,
    `\\b(?:${sex}|alumni|seniors|people (?:from|in|who)[^.]{0,25})(?: mentors?| mentees?| partners?)?,? (?:only|exclusively)\\b`,
    `\\b(?:can|will|would|'ll|could|want to|wish to|must) only (?:be )?(?:work|meet|talk|pair|match|mentor|speak)(?:ed|ing)?(?: up)? with\\b`,
    `\\b(?:my |the |a |any )?(?:mentors?|mentees?|partner|match|pair|person|buddy|coach|someone|somebody|she|he|they|who|that) (?:\\w+ly )?(?:must|has to|have to|needs? to|can ?not|can't|may not)(?: not)? ${be}\\b(?! (?:able|willing|a good|patient|open|honest|kind))`,
    `^(?:must|has to|mustn't|needs to)(?: not)? ${be}\\b`,
    `\\b(?:must|need to|have to|insist on|require to)(?: not| be| being)* ${paired} (?:with|to)\\b`,
    `\\b(?:need|require|insist on|demand)s? (?:an? |another )?(?:\\w+ )?(?:${sex})\\b`,
    `\\b(?:do not|don'?t|never|not|no longer|refuse to|rather not|unwilling to)(?: ever)?(?: (?:want|wish|like|feel comfortable|comfortable|happy))?(?: to)?(?: be(?:ing)?)? ${paired} (?:with|to|alongside)\\b`,
    `\\bonly (?:please )?${paired} (?:with|to)\\b`,
    `\\b(?:do not|don'?t|never|not|rather not|cannot|can't)(?: ever)?(?: be)? (?:put|pair|match|place|team|group)(?:ed)?(?: (?:us|the (?:two|both) of us|me and \\w+))?(?: up)? together\\b`,
    `\\b(?:do not|don'?t|never) (?:pair|match|team) (?:us|the two of us)\\b|\\bkeep (?:the two of )?us apart\\b`,
    `\\b(?:under no circumstances|in no case|on no account)\\b[^.]{0,20}\\b${paired}\\b`,
    `\\b(?:can't|cannot|can not|won't|will not|wouldn't|would not|couldn't|don'?t want to|do not want to|never want to|not want to|refuse to|not willing to|not comfortable|uncomfortable|don'?t feel comfortable|do not feel comfortable|not happy)(?: to)?(?: be(?:ing)?)?(?: work| working| meet| meeting| talk| talking| paired| matched)*(?: alone)? with (?:an? |any |my |our |the |him\\b|her\\b|them\\b|someone|somebody|anyone|people|${sex}|\\p{Lu})`,
    `^(?:but |and |please,? |ideally )*(?:no ?-?one|nobody|not? (?:any|some)(?:one|body)|no) (?:else )?(?:from|in|within|outside|who (?:is|works|reports|has|i)|of|at|with|on|above|younger|older)\\b(?! (?:particular|mind|specific|my family|my life|the (?:family|world)))[^.]{2,60}$`,
    `^(?:but |and |please,? )*no (?:${sex}|managers?|bosses|(?:male|female) (?:mentors?|mentees?)|mentors? (?:from|in|who)|mentees? (?:from|in|who)|students?|direct reports?)\\b`,
    `(?<!\\b(?:i am|i'm|im|being|as|i was) )\\b(?:an? )?${someone}(?: (?:who|that|which))?(?: (?:is|are|'s)|'s|'re)? (?:not\\b|isn't|aren't|other than|doesn't|does not|has no|is never)[^.]{0,30}${own}`,
    `(?<!\\b(?:i am|i'm|im|being|as|i was) )\\b(?:an? )?${someone} (?:who|that)(?:'s| is| are|'re) (?:not|never) (?:an? |my |in |from |also )`,
    `\\b(?:anyone|anybody|everyone|everybody|any (?:mentor|mentee)) (?:but|except|apart from|other than|save)\\b`,
    `\\bexcept (?:for )?(?:my|someone|people|anyone|anybody|those|${sex})\\b`,
    `\\b(?:please )?(?:avoid|exclude)\\b (?:${paired}|my|anyone|anybody|someone|mentors?|mentees?|(?:all )?(?:wo)?men)\\b`,
    `\\bkeep (?:me|us) (?:away|apart|separate)\\b`,
    `(?:^|[,;:(] ?|\\b(?:please|but|and|just|definitely|absolutely|ideally|preferably|certainly|prefer|rather) )not (?:(?:to be )?(?:with|from|in|within|on|under|by) )?(?:anyone (?:in|from) )?${own}\\b`,
    `\\b(?:strictly|exclusively) (?:with )?(?:${someone})`,
  ),
  asks: ways(
    `\\b(?:prefer(?:ably|red|ence|s)?|ideally|rather|if (?:at all )?possible|where possible)\\b(?! than)[^.]{0,60}\\b(?:${kind}|${own})\\b`,
    `\\b(?:${kind}|${own})\\b[^.]{0,60}\\b(?:prefer(?:ably|red|ence|able)?|ideally|if (?:at all )?possible|where possible|would be (?:nice|great|best|ideal|better|good|lovely))\\b`,
    `\\b(?:would (?:like|love)|'d (?:like|love)|hop(?:e|ing) for|looking for|want|wish for) (?:to have |to be (?:paired|matched) with )?(?:an? |another )(?:\\w+ )?${sex}\\b`,
    `^(?!.*\\b(?:helped|was|were|had|last time)\\b).*\\boutside (?:of )?${own}\\b`,
    `\\b(?:can't|cannot|can not|unable to|not able to|won't be able to|will not be able to|could not|don't|do not|would rather not) (?:\\w+ ){0,3}?${meeting}`,
    `\\b(?:only|just) (?:\\w+ ){0,4}?${meeting}|\\b(?:online|remote(?:ly)?|virtual(?:ly)?|in person|evenings?|weekends?|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|phone|video)(?: \\w+)? only\\b`,
    `\\b(?:not available|unavailable|on leave|away) (?:until|from|in|during|before|after|between)\\b`,
  ),
  softens:
    /\b(?:prefer\w*|ideal(?:ly)?|rather|if (?:at all )?possible|where possible|would be (?:nice|great|good|better)|maybe|perhaps)\b/u,
};

/** What looks like one and tells of earlier days, of nobody, or of not minding. */
export const noCondition =
  /\b(?:was|were|wasn't|weren't|have|has|had|haven't|hasn't|hadn't)(?: \w+)? (?:not |never |n't )?(?:been )?(?:pair|match|assign)ed\b|\bwasn'?t (?:pair|match)ed|\b(?:don'?t|do not|not|doesn't|does not) (?:mind|care|matter|know|have (?:a|any|much)|really (?:mind|care|know))\b|\bno (?:preferences?|strong|particular|real|specific)\b|\bnot (?:sure|certain|fussy|picky|bothered|particular|only)\b|\bcan'?t wait\b|\bno ?one (?:in particular|specific|has|had|knows|ever|else)\b|\bonly (?:ever )?(?:had|been|worked|met|known|knew|seen|got|have)\b|\bwhatever\b|\bhappy with any(?:one|body)\b|\beither (?:is|way|works)\b|\bi (?:am|'m) (?:a|the) only\b|\bnobody (?:has|had|knows|ever)\b/u;
