/** The list of what is wrong in a card's records: first what is left out until it is mended, then the rest. */
import type { ProblemView } from '../../api/types.js';
import { Badged, Fold, Long } from '../kit/blocks.js';
import { words } from '../words.js';

/** As many are seen at a glance, so they show at once. */
const FEW = 5;

/** Below a heading that opens; with nothing wrong `none` says so, or nothing is shown. */
export function CardProblems(props: {
  /** Name of the card. */
  readonly of: string;
  readonly problems: readonly ProblemView[];
  readonly none?: string;
}) {
  const { of, problems, none } = props;
  const some = problems.length > 0;
  const open = problems.filter(({ weight }) => weight !== 'settled');
  if (!some && none === undefined) return null;
  return (
    <Fold
      key={some ? 'some' : 'none'}
      test={`${of}-problems`}
      open={open.length > 0 && (open.length <= FEW || open.some(({ weight }) => weight === 'stops'))}
      title={
        <Badged
          text={words.problems.title}
          badge={words.number(open.length)}
          {...(open.length > 0 && { tone: 'attention' as const })}
        />
      }
    >
      {some ? <ProblemList problems={problems} /> : <p class="empty">{none}</p>}
    </Fold>
  );
}

function ProblemList({ problems }: { readonly problems: readonly ProblemView[] }) {
  return (
    <div data-test="problem-list">
      {(['stops', 'warns', 'settled'] as const).map((weight) => {
        const members = problems.filter((problem) => problem.weight === weight);
        if (members.length === 0) return null;
        return (
          <section key={weight} data-test={`problems-${weight}`}>
            <h4>{words.problems[weight](members.length)}</h4>
            <Long items={members} step={20} show={(problem, i) => <Item key={i} problem={problem} />} />
          </section>
        );
      })}
    </div>
  );
}

function Item({ problem }: { readonly problem: ProblemView }) {
  const { tab, row, column, who, reason, mend, weight } = problem;
  const where = [tab, row > 0 ? words.problems.row(row) : '', column].filter(Boolean).join(' \u00b7 ');
  return (
    <li class={`item problem ${weight}`} data-test="problem">
      <span class="line small muted" title={where}>
        {where}
      </span>
      {who && (
        <span class="line strong" title={who}>
          {who}
        </span>
      )}
      <span>{reason}</span>
      <span class="mend">{mend}</span>
    </li>
  );
}
