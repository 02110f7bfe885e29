/** Card "Sign-ups": the form to share, who signed up, what is wrong in their answers, what each question is for. */
import { panel } from '../../programme/signup/words.js';
import { useStore } from '../app/store.js';
import { Badged, Fold, Line, Notice } from '../kit/blocks.js';
import { Button } from '../kit/button.js';
import { Bar } from '../kit/figures.js';
import { words } from '../words.js';
import type { CardContent } from './content.js';
import { CardProblems } from './problems.js';
import { BringList } from './signup/bring.js';
import { FormLink } from './signup/form-link.js';
import { FormState } from './signup/form-state.js';
import { SignupQuestions } from './signup/questions.js';
import { Remarks } from './signup/remarks.js';
import { Whose } from './signup/whose.js';

export function SignupCard({ step, data: signups, problems }: CardContent<'signup'>) {
  const { preview, edit } = useStore();
  const hasAnswers = signups.tabs.length + signups.unused.length > 0;
  const hasNothing = !hasAnswers && signups.formUrl === '';
  const unsure = signups.questions.filter(({ doubt }) => doubt === 'unsure').length;
  return (
    <>
      {signups.toConfirm > 0 && (
        <Notice tone="attention">
          <p data-test="basis">{signups.basisOpen ? panel.basis.sentence : panel.basis.later(signups.toConfirm)}</p>
          <Button test="confirm-basis" onClick={() => edit('confirm-basis', 'confirm', {})}>
            {signups.basisOpen ? panel.basis.confirm : panel.basis.confirmLater}
          </Button>
        </Notice>
      )}
      {signups.whose.length > 0 && <Whose whose={signups.whose} />}
      {signups.remarks.length > 0 && <Remarks remarks={signups.remarks} />}
      {signups.formUrl ? (
        <>
          <FormLink url={signups.formUrl} />
          {signups.people === 0 && <p class="muted small">{words.formCheck}</p>}
        </>
      ) : (
        signups.tabs.length === 0 && <p class="empty">{panel.noForm}</p>
      )}
      <FormState signups={signups} />
      {signups.people > 0 && (
        <>
          <Balance mentees={signups.mentees} seats={signups.seats} />
          <p class="muted">{panel.people(signups)}</p>
        </>
      )}
      {hasAnswers ? (
        <ul class="table" data-test="response-tabs">
          {signups.tabs.map((tab) => (
            <li key={tab.name}>
              <Line text={tab.name} />
              <span class="figure">{panel.responses(tab.responses)}</span>
            </li>
          ))}
          {signups.unused.map((tab) => (
            <li key={tab.name}>
              <Line text={tab.name} />
              <span class="figure">{panel.unused(tab.rows)}</span>
            </li>
          ))}
        </ul>
      ) : (
        !hasNothing && <p class="empty">{panel.noResponses}</p>
      )}
      {(hasAnswers || signups.questions.length > 0) && (
        <Fold
          // What decides about people and is not certain is in sight at once.
          test="questions"
          open={unsure > 0}
          title={
            unsure > 0 ? (
              <Badged text={panel.questions.title} badge={panel.questions.toLook(unsure)} tone="attention" />
            ) : (
              <Badged text={panel.questions.title} badge={words.number(signups.questions.length)} />
            )
          }
        >
          <SignupQuestions signups={signups} />
        </Fold>
      )}
      <Button
        test="run-intake"
        kind={hasAnswers && (step.state === 'next' || signups.people === 0) ? 'primary' : 'plain'}
        onClick={() => preview('run-intake', 'intake')}
      >
        {panel.run}
      </Button>
      {signups.withoutReceipt > 0 && (
        <div class="offer">
          <Button test="run-receipts" onClick={() => preview('run-receipts', 'receipts')}>
            {panel.receipts.run}
          </Button>
          <p class="muted small" data-test="receipts">
            {panel.receipts.open(signups.withoutReceipt)}
          </p>
        </div>
      )}
      <CardProblems of="signup" problems={problems} {...(hasAnswers && { none: panel.noProblems })} />
      <Fold test="bring" open={hasNothing} title={panel.bring.title}>
        <BringList tabs={[...signups.tabs, ...signups.unused].map(({ name }) => name)} />
      </Fold>
    </>
  );
}

/** Mentees against seats. */
function Balance({ mentees, seats }: { readonly mentees: number; readonly seats: number }) {
  const most = Math.max(mentees, seats, 1);
  const rows = [
    { name: panel.mentees, n: mentees, tone: 'mentees' },
    { name: panel.seats, n: seats, tone: seats < mentees ? 'short' : '' },
  ];
  return (
    <dl class="balance" data-test="balance">
      {rows.map(({ name, n, tone }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Bar part={n} whole={most} tone={tone} />
            <b>{words.number(n)}</b>
          </dd>
        </div>
      ))}
    </dl>
  );
}
