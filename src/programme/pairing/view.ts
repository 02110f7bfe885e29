/** What the card "Match" shows: the last round, its pairings, the criteria, and whom one can ask about. */

import { groupBy } from '../../core/dict.js';
import { read } from '../../core/rows.js';
import type { World } from '../../core/world.js';
import { criterionKinds, type Participant } from '../../matching/index.js';
import * as records from '../../records/index.js';
import type { Standing } from '../area.js';
import { readProblems } from '../problems.js';
import { toLookAt } from '../signup/doubts.js';
import { participants } from '../signup/participants.js';
import { isWeak, weakPairs } from './foretold.js';
import { idleView } from './idle.js';
import { basisOf, matchInput, readCriteria } from './match-input.js';
import { scoreNothing } from './pair.js';
import { currentRound, readRounds } from './rounds.js';
import { wayOf } from './settings.js';
import { words } from './words.js';

export interface PersonView {
  readonly id: string;
  readonly label: string;
}

export interface RoundView {
  readonly at: string;
  readonly pairs: number;
  readonly meanScore: number;
  readonly worstScore: number;
  /** "Best possible: 4,312 of 4,312 points; no assignment under these rules scores more." */
  readonly statement: string;
  /** People, criteria or settings changed since. */
  readonly stale: boolean;
}

export interface PairingView {
  readonly id: string;
  readonly mentee: string;
  readonly mentor: string;
  /** 0 to 100; of an unmatched mentee 0. */
  readonly score: number;
  readonly why: string;
  /** Next to nothing speaks for it. */
  readonly weak: boolean;
  readonly status: 'draft' | 'approved' | 'published' | 'unmatched' | 'ended';
  readonly pinned: boolean;
}

export function pairingView(world: World) {
  const pairings = read(world, records.pairings);
  const people = participants(world);
  const rounds = readRounds(world);
  const told = readProblems(world, ['matching'])
    .filter(({ tab }) => tab === records.criteria.name)
    .map(({ reason }) => reason);
  return {
    round: roundView(world, pairings),
    pairings: pairings.map(({ id, mentee, mentor, score, why, status, pinned }) => ({
      id,
      mentee,
      mentor,
      score: score || 0,
      why,
      weak: mentor !== '' && isWeak(score),
      status: status as PairingView['status'],
      pinned,
    })),
    /** `kind`: what it is called; `help`: what it gives points for. Of an unknown kind the word that stands in the tab, and `''`. */
    criteria: readCriteria(world).map(({ name, weight, kind }) => {
      const wrong = broken(kind, weight);
      return {
        name,
        weight: wrong ? 0 : weight,
        ...kindView(kind),
        /** As it stands it counts for nothing. */
        broken: wrong !== '',
        /** What is wrong with it, or `''`. */
        remark: wrong || told.filter((reason) => reason.indexOf(`${name}:`) === 0).join(' '),
      };
    }),
    /** Whom one can ask about; labels are unique. */
    mentees: labelled(people.filter((person) => person.mentee)),
    mentors: labelled(people.filter((person) => person.mentor)),
    /** The latest first. */
    rounds: rounds.map(({ id, at, pairs }) => ({ id, at, pairs })),
    /** Mentors who have nobody. */
    idle: idleView(world),
    /** What keeps pairs from being suggested until the organiser has looked, in sentences, or `''`. */
    doubts: toLookAt(world),
  };
}

function roundView(world: World, pairings: readonly records.Pairing[]): RoundView | null {
  const round = currentRound(world);
  if (!round) return null;
  const open = records.withStatus(pairings, 'draft', 'approved', 'unmatched').length > 0;
  return {
    at: round.at,
    pairs: round.pairs,
    meanScore: round.mean,
    worstScore: round.worst,
    statement: round.statement,
    stale: open && round.basis !== basisOf(matchInput(world), wayOf(world)),
  };
}

function kindView(word: string): { readonly kind: string; readonly help: string } {
  const known = criterionKinds.find(({ kind }) => kind === word);
  return known ? { kind: known.label, help: known.help } : { kind: word, help: '' };
}

/** What is known before any pair is suggested, or `''`. */
function broken(kind: string, weight: number): string {
  if (Number.isNaN(weight) || weight < 0) return words.wrongWeight;
  // Switched off.
  if (weight === 0) return '';
  return criterionKinds.some((known) => known.kind === kind) ? '' : words.wrongKind(kind);
}

function labelled(people: readonly Participant[]): PersonView[] {
  const named = groupBy(people, ({ name }) => name);
  return people.map(({ id, name, email }) => ({ id, label: named[name]!.length > 1 ? `${name} (${email})` : name }));
}

export function pairingStanding(view: ReturnType<typeof pairingView>): Standing {
  const { round, pairings, criteria } = view;
  const broken = criteria.filter((one) => one.broken).length;
  const standing = roundStanding(round, pairings);
  return broken === 0
    ? standing
    : { ...standing, wrong: true, sentence: `${words.criteriaBroken(broken)} ${standing.sentence}` };
}

function roundStanding(round: RoundView | null, pairings: readonly PairingView[]): Standing {
  if (!round) return { done: false, sentence: words.notYet };
  if (round.stale) return { done: false, wrong: true, sentence: words.stale };
  const number = (wanted: PairingView['status']) => pairings.filter(({ status }) => status === wanted).length;
  const [drafts, approved, unmatched] = [number('draft'), number('approved'), number('unmatched')];
  const suggested = pairings.filter(({ status }) => status === 'draft' || status === 'approved');
  const weak = weakPairs(suggested).length;
  if (drafts > 0) {
    const sentence = words.toApprove(drafts, approved);
    if (scoreNothing(suggested)) return { done: false, wrong: true, sentence: `${sentence} ${words.noPoints}` };
    return { done: false, sentence: weak > 0 ? `${sentence} ${words.weak(weak)}` : sentence };
  }
  const sentence = words.agreed(approved + number('published'), unmatched);
  return {
    done: true,
    open: unmatched + weak > 0,
    sentence: weak > 0 ? `${sentence} ${words.weakAgreed(weak)}` : sentence,
  };
}
