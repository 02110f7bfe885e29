/** Card "Match": suggests pairs, says how good they are, and lets the organiser pin and approve them. */
import type { RoundView, Views } from '../../api/types.js';
import { panel } from '../../programme/pairing/words.js';
import { useStore } from '../app/store.js';
import { Badged, Fold, Line, Notice } from '../kit/blocks.js';
import { Button } from '../kit/button.js';
import { Bar, Histogram } from '../kit/figures.js';
import { localTime } from '../kit/format.js';
import { words } from '../words.js';
import { type CardContent, isDue } from './content.js';
import { Ask } from './pairing/ask.js';
import { Pairings } from './pairing/pairings.js';
import { Weights } from './pairing/weights.js';
import { CardProblems } from './problems.js';
import { CardSettings } from './settings.js';

export function PairingCard({ step, data, settings, problems }: CardContent<'pairing'>) {
  const { preview } = useStore();
  const { round, pairings, criteria, doubts } = data;
  const broken = criteria.filter((one) => one.broken).length;
  const fold = criteria.length > 0 && (
    <Fold
      key={broken > 0 ? 'broken' : 'sound'}
      test="criteria"
      open={broken > 0}
      title={
        <Badged
          text={panel.criteria.title}
          {...(broken > 0
            ? { badge: panel.criteria.toMend(broken), tone: 'attention' as const }
            : { badge: words.number(criteria.length) })}
        />
      }
    >
      <Criteria criteria={criteria} doubts={doubts} />
    </Fold>
  );
  const matched = pairings.filter((pairing) => pairing.status !== 'unmatched' && pairing.status !== 'ended');
  return (
    <>
      {round?.stale && (
        <Notice tone="attention">
          <p data-test="stale">{panel.stale}</p>
        </Notice>
      )}
      {broken > 0 && fold}
      {doubts !== '' && (
        <Notice tone="attention">
          <p data-test="doubts">{doubts}</p>
          <Button test="run-pair-on" onClick={() => preview('run-pair-on', 'pair', { goOn: true })}>
            {panel.runAllTheSame}
          </Button>
        </Notice>
      )}
      <Button
        test="run-pair"
        kind={isDue(step) && (!round || round.stale) ? 'primary' : 'plain'}
        onClick={() => preview('run-pair', 'pair')}
      >
        {round ? panel.runAgain : panel.run}
      </Button>
      {round ? (
        <Round round={round} scores={matched.map((pairing) => pairing.score)} />
      ) : (
        <p class="empty">{panel.none}</p>
      )}
      {data.idle.names.length > 0 && <Idle idle={data.idle} />}
      <CardProblems of="pairing" problems={problems} />
      <CardSettings of="pairing" title={panel.settings} settings={settings} />
      {broken === 0 && fold}
      {pairings.length > 0 && (
        <Fold test="ask" title={panel.ask.title}>
          <Ask matching={data} />
        </Fold>
      )}
      {pairings.length > 0 && <Pairings pairings={pairings} />}
    </>
  );
}

/** Mentors without a mentee, and the mail that they may get. */
function Idle({ idle: { names, mayTell } }: { readonly idle: Views['pairing']['idle'] }) {
  const { preview } = useStore();
  return (
    <Notice tone="calm">
      <p data-test="idle">
        {panel.idle.who(names)} {mayTell ? panel.idle.offer : panel.idle.later}
      </p>
      {mayTell && (
        <Button test="tell-mentors" onClick={() => preview('tell-mentors', 'tellmentors')}>
          {panel.idle.write}
        </Button>
      )}
    </Notice>
  );
}

function Round({ round, scores }: { readonly round: RoundView; readonly scores: readonly number[] }) {
  const numbers = [
    { name: panel.pairs, n: round.pairs, test: 'round-pairs' },
    { name: panel.mean, n: Math.round(round.meanScore) },
    { name: panel.worst, n: Math.round(round.worstScore) },
  ];
  return (
    <div class="round" data-test="round">
      <p class="statement" data-test="statement">
        {round.statement}
      </p>
      <dl class="numbers">
        {numbers.map(({ name, n, test }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd data-test={test}>{words.number(n)}</dd>
          </div>
        ))}
      </dl>
      {scores.length > 0 && <Histogram scores={scores} />}
      <p class="muted small">{panel.computed(localTime(round.at))}</p>
    </div>
  );
}

function Criteria({ criteria, doubts }: Pick<Views['pairing'], 'criteria' | 'doubts'>) {
  const most = Math.max(...criteria.map((criterion) => criterion.weight), 1);
  return (
    <>
      <ul class="table">
        {criteria.map(({ name, weight, kind, help, remark, broken }) => (
          <li key={name}>
            <details class={`criterion${broken ? ' broken' : ''}`} open={broken}>
              <summary title={panel.criteria.about(name, kind, weight)}>
                <Line text={name} />
                <span class="weight">
                  <Bar part={weight} whole={most} />
                </span>
                <span class="figure">{words.number(weight)}</span>
              </summary>
              <p class="small">
                <b>{kind}.</b> {help}
              </p>
              {remark !== '' && <p class="small">{remark}</p>}
            </details>
          </li>
        ))}
      </ul>
      <p class="muted small">{panel.criteria.change}</p>
      <Fold test="weights" title={panel.weights.title}>
        <Weights criteria={criteria} doubts={doubts} />
      </Fold>
    </>
  );
}
