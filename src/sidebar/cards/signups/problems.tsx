/** The list of what is wrong in people's answers: first what keeps a row out, then what was assumed. */
import type { View } from '../../../api/types.js';
import { Long } from '../../kit/button.js';
import { count } from '../../kit/format.js';

type Problem = View['problems'][number];

export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return <p class="empty">No problems: every answer could be used.</p>;
  const groups = [
    { weight: 'stops', title: 'left out until mended' },
    { weight: 'warns', title: 'used, with an assumption' },
  ] as const;
  return (
    <div data-test="problem-list">
      {groups.map(({ weight, title }) => {
        const members = problems.filter((problem) => problem.weight === weight);
        if (members.length === 0) return null;
        return (
          <section key={weight} data-test={`problems-${weight}`}>
            <h3>
              {count(members.length, 'problem')}: {title}
            </h3>
            <Long items={members} step={20} show={(problem, i) => <Item key={i} problem={problem} />} />
          </section>
        );
      })}
    </div>
  );
}

function Item({ problem }: { readonly problem: Problem }) {
  const where = [
    problem.tab,
    ...(problem.row > 0 ? [`row ${problem.row}`] : []),
    ...(problem.column ? [problem.column] : []),
  ].join(' \u00b7 ');
  return (
    <li class={`item problem ${problem.weight}`} data-test="problem">
      <span class="line small muted" title={where}>
        {where}
      </span>
      {problem.who && (
        <span class="line strong" title={problem.who}>
          {problem.who}
        </span>
      )}
      <span>{problem.reason}</span>
      <span class="mend">{problem.mend}</span>
    </li>
  );
}
