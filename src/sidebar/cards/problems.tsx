/** The list of what is wrong in people's answers: first what keeps a row out, then what was assumed. */
import type { View } from '../../../api/types.js';
import { Long } from '../../kit/blocks.js';
import { panel } from '../signups.words.js';

type Problem = View['problems'][number];

export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return <p class="empty">{panel.problems.none}</p>;
  return (
    <div data-test="problem-list">
      {(['stops', 'warns'] as const).map((weight) => {
        const members = problems.filter((problem) => problem.weight === weight);
        if (members.length === 0) return null;
        return (
          <section key={weight} data-test={`problems-${weight}`}>
            <h4>{panel.problems[weight](members.length)}</h4>
            <Long items={members} step={20} show={(problem, i) => <Item key={i} problem={problem} />} />
          </section>
        );
      })}
    </div>
  );
}

function Item({ problem }: { readonly problem: Problem }) {
  const { tab, row, column, who, reason, mend, weight } = problem;
  const where = [tab, row > 0 ? panel.problems.row(row) : '', column].filter(Boolean).join(' \u00b7 ');
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
