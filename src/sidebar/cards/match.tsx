/** Card "Match": suggests pairs, says how good they are, and lets the organiser pin and approve them. */
import type { RoundView, View } from '../../api/types.js';
import type { CardContent } from '../app/card.js';
import { useTheDesk } from '../app/store.js';
import { Button, Fold, Line, Notice } from '../kit/button.js';
import { Bar, Histogram } from '../kit/figures.js';
import { count, isDue, localTime } from '../kit/format.js';
import { Settings } from '../kit/settings-form.js';
import { Ask } from './match/ask.js';
import { Pairings } from './match/pairings.js';

export function MatchCard({ view, step }: CardContent) {
  const desk = useTheDesk();
  const { round, pairings, criteria } = view.match;
  const matched = pairings.filter((pairing) => pairing.status !== 'unmatched' && pairing.status !== 'ended');
  return (
    <>
      {round?.stale && (
        <Notice tone="attention">
          <p data-test="stale">
            People, criteria or settings changed since these pairs were computed. Suggest pairs again to take that in;
            pinned pairs stay together.
          </p>
        </Notice>
      )}
      <Button
        test="run-pair"
        kind={isDue(step) && (!round || round.stale) ? 'primary' : 'plain'}
        onClick={() => desk.ask('run-pair', 'pair')}
      >
        {round ? 'Suggest pairs again' : 'Suggest pairs'}
      </Button>
      {round ? (
        <Round round={round} scores={matched.map((pairing) => pairing.score)} />
      ) : (
        <p class="empty">No pairs suggested yet. Suggesting sends nothing: you approve pairs first.</p>
      )}
      <Fold test="match-settings" title="How pairs are made">
        <Settings card="match" settings={view.settings} />
      </Fold>
      {criteria.length > 0 && (
        <Fold
          test="criteria"
          title={
            <>
              Criteria <span class="badge">{criteria.length}</span>
            </>
          }
        >
          <Criteria criteria={criteria} />
        </Fold>
      )}
      {pairings.length > 0 && (
        <Fold test="ask" title="Questions about these pairs">
          <Ask match={view.match} />
        </Fold>
      )}
      {pairings.length > 0 && <Pairings pairings={pairings} />}
    </>
  );
}

function Round({ round, scores }: { readonly round: RoundView; readonly scores: readonly number[] }) {
  return (
    <div class="round" data-test="round">
      <p class="statement" data-test="statement">
        {round.statement}
      </p>
      <dl class="numbers">
        <div>
          <dt>Pairs</dt>
          <dd data-test="round-pairs">{round.pairs}</dd>
        </div>
        <div>
          <dt>Mean score</dt>
          <dd>{Math.round(round.meanScore)}</dd>
        </div>
        <div>
          <dt>Worst</dt>
          <dd>{Math.round(round.worstScore)}</dd>
        </div>
      </dl>
      {scores.length > 0 && <Histogram scores={scores} />}
      <p class="muted small">Computed {localTime(round.at)}</p>
    </div>
  );
}

function Criteria({ criteria }: { readonly criteria: View['match']['criteria'] }) {
  const most = Math.max(...criteria.map((criterion) => criterion.weight), 1);
  return (
    <>
      <ul class="table">
        {criteria.map(({ name, weight, kind, help }) => (
          <li key={name}>
            <details class="criterion">
              <summary title={`${name}: ${kind}, ${count(weight, 'point')}`}>
                <Line text={name} />
                <span class="weight">
                  <Bar part={weight} whole={most} />
                </span>
                <span class="figure">{weight}</span>
              </summary>
              <p class="small">
                <b>{kind}.</b> {help}
              </p>
            </details>
          </li>
        ))}
      </ul>
      <p class="muted small">Change weights and kinds in the Criteria tab.</p>
    </>
  );
}
