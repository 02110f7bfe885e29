/** What `--help` tells of the commands that need more than a line. */

export const ASK_HELP = `Questions:
  pair MENTEE            why this pair, and what else there was; or why this mentee has no mentor
  two MENTEE MENTOR      why not these two
  weights                how many pairs hang on each criterion
  mentors                what one more mentor or seat would bring
  others                 the next best pairings of everybody
  touching               what would be gained by changing agreed pairs
  round [ID]             a round computed again and compared; without an id, the last one
People go by name.`;

export const SOLVE_HELP = `
The problem (a file, or - for standard input) is a JSON object; everybody is numbered from 0.
  {"capacity":[2,1],"scores":[[7,9],[5,null],[8,8]]}     a row for each mentee, null = pair not allowed
  {"mentees":3,"capacity":[2,1],"edges":[[0,1,9],[1,0,5],[2,0,8]]}     [mentee, mentor, score], the rest not allowed
Also, if wanted:
  "pins": [[mentee, mentor], ..]   pairs that must be made        "bans": [..]   pairs that must not
  "minScore": 3                    pairs with a lower score are not allowed
  "earlier": [[mentee, mentor],..] pairs of an earlier round, each mentee at most once, for the objective changes
  "mode": "assignment"             the usual
  "mode": "ranked"                 "menteeRanks" and "mentorRanks" instead of scores: for each the numbers of the other
                                   side, best first, equals in a list of their own, such as [[2,[0,1]],..]; only who
                                   name each other are paired; "capacity", "pins" and "bans" as above
  "mode": "peer"                   pairs people with each other: "scores" square and symmetric, or "edges" with
                                   "mentees" as the number of people; no capacity
  "mode": "groups"                 mentees around one to three mentors each; "scores" as above, no capacity, and
    "groups"                       {"most":5,"least":2,"mentorsPerGroup":1}: sizes of a group that runs, least 1 if left
                                   out; or {"most":5,"mentors":[[0],[1,2]]} with the teams given; "score":"mean" (the
                                   usual) or "sum" of a mentee's scores with the mentors of the group
    "affinity"                     if wanted, [[..]] mentee by mentee, symmetric: counts once for every two mentees in
                                   a group; above 0 to have the similar together, below 0 to mix
    "slots", "topics"              if wanted, {"mentees":[[..],..],"mentors":[[..],..]}: numbers from 0 for each; all
                                   in a group share at least one
    "apart"                        if wanted, [[mentee, mentee], ..]: never in one group; "bans" and "minScore" as above

Objectives, the first counts most: coverage = most mentees matched, floor = best worst pair, total = highest sum,
load = most even load of the mentors (least sum of squares), changes = fewest mentees who lose their earlier mentor.
  assignment   coverage,total (the usual) or any of coverage,floor,total,load,changes that begins with coverage or
               total, floor next after coverage; total, load and changes also in another order
  peer         coverage,total (the usual) | coverage | total
  groups       coverage,total
  What is left open after those named is decided by the total; among equals of a table, and wherever load or changes
  count, mentee 0 gets the first mentor she can have, then mentee 1, and so on.

The answer, one JSON object on standard output:
  status       optimal (proven) | stable (mode ranked) | infeasible (pins cannot all hold: see reason and deficient)
               | unproven (rounding of very large or very different scores left a gap)
               | timed-out (--time-limit: the best so far; no pairing as good by the objectives before the total has a
               total above bound; certificate.gap and the stages tell what is proven)
               | bounded (mode groups: a good grouping; no better one is known, none scores more than bound)
  groups       mode groups: {"mentors","mentees","slot","topic","score"}; bound, gap   no grouping with as many mentees
               scores more than bound, which is gap above total. Proven best (optimal) mostly without affinity and
               with mentorsPerGroup 1 or given mentors; else found by a local search
  pairs        [mentee, mentor], pinned ones included         total, worst   sum and lowest of their scores
  unmatched    {"mentee","cause"}                             blocking       mode ranked: pairs who would both change
  load         with load: {"sumOfSquares","most","least"} of mentees a mentor, those with capacity 0 left out
  changes      with earlier: {"kept","changed"}, of the mentees whose earlier pair is allowed
  certificate  {"u","v","lift","gap"}: for every allowed pair u[mentee] + v[mentor] >= score + lift, and
               sum of u + sum of capacity x v - lift x pairs = total + gap, so a gap of 0 proves the total.
               A pinned mentee counts as allowed with that mentor only; with "floor", pairs below
               certificate.floor.level count as not allowed. lift is 0, and all is in units of the given scores,
               unless mentees and seats both stay free although coverage comes first: then every pair is worth lift
               more, which outweighs all scores. No u is below 0 unless every mentee is matched, no v unless every
               seat is taken. Mode peer: u of both + prices of the groups that hold both >= score + lift, and
               sum of u + sum of price x (members - 1) / 2 - lift x pairs = total + gap; lift 0 when nobody sits out.
               Mode ranked: null.
  certificate.stages   with load or changes: {"objective","u","v","gap"} for each objective after the first. The first
               is certificate.proves; if that is coverage, read the above with every score and the total as 0. A stage
               judges only what is best so far: the pairs for which every proof so far is an equation; mentees with a
               u above 0 so far, and pinned ones, stay matched (if all are matched and coverage comes first: all);
               loads from the number of pins to capacity, only capacity where the first v is above 0 (if every seat
               is taken and coverage comes first: for all), and after each stage those at which its term is highest.
               For those pairs u + v >= worth (total: score; changes: 1 if earlier, else 0; load: 0), u below 0 only
               for mentees who stay matched, and sum of u + sum of the highest v x load (load: less load x load) =
               value + gap, value being the total, the pairs kept or less the sum of squares. In proofs of the
               total differences up to certificate.tolerance count as none; it is 0 for whole numbers.
  ms           milliseconds of solving alone
Whole-number scores are solved exactly. Exit code 0: answered, infeasible included; 2: the problem or the command line
is wrong, with a sentence on standard error.

Example
  echo '{"capacity":[2,1],"scores":[[7,9],[5,null],[8,8]]}' | npx --no-install pairwright solve -
`;
