/** Makes a short name for a criterion out of a long question. */
import { words } from '../words.js';

const leading =
  /^(?:i['’](?:d|m|ve|ll)|(?:please|kindly|in|on|what|which|how|where|when|who|select|choose|pick|tick|list|tell us|indicate|describe|rate|is|are|was|were|do|does|did|would|could|can|will|have|has|you|your|yours|i|my|me|we|the|a|an|of|following|these|all|that|apply|to|be|most|would|like|prefer|want|about|any|there|am|prefer|love|feel)\b)[\s,:]*/i;

/** At most 40 characters, cut between words; `header` as `headerKey` gives it. */
export function nameCriterion(header: string): string {
  const bare = header
    .replace(/\[[^\]]*\]$/, '')
    .replace(/\([^()]*\)/g, ' ')
    .replace(/[,|;]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  let name = bare;
  for (let next = name.replace(leading, ''); next !== name && next.length > 3; next = name.replace(leading, ''))
    name = next;
  let short = '';
  for (const word of name.split(' ')) {
    if (short !== '' && short.length + 1 + word.length > 40) break;
    short = short === '' ? word.slice(0, 40) : `${short} ${word}`;
  }
  short = short.replace(/[\s:*.?!-]+$/, '') || bare.slice(0, 40) || words.unnamed;
  return short.charAt(0).toUpperCase() + short.slice(1);
}
