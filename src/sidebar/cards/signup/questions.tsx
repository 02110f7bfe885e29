/** What the answer to each question of a sign-up is used for: the add-on guesses, the organiser corrects. */
import { panel } from '../../../programme/signup/words.js';
import { useStore } from '../../app/store.js';
import { Long, Notice } from '../../kit/blocks.js';
import { Button } from '../../kit/button.js';
import { useDraft } from '../../kit/draft.js';
import { words } from '../../words.js';
import { type Change, type Drafted, differs, draftOf, type Signups, said, saidBefore } from './draft.js';
import { Question } from './question.js';

export function SignupQuestions({ signups }: { readonly signups: Signups }) {
  const { edit } = useStore();
  const [drafts, setDrafts] = useDraft<Readonly<Record<string, Change>>>('questions', {});
  if (signups.questions.length === 0) return <p class="empty">{panel.questions.none}</p>;
  const drafted = signups.questions.map((question) => draftOf(question, drafts[question.id]));
  const changed = drafted.filter((question, at) => differs(question, signups.questions[at]!));
  const doubts = signups.questions.filter(({ doubt }) => doubt !== 'sure').length;
  async function save(button: string, which: readonly Drafted[]) {
    const before = drafts;
    const old = which.map((one) => saidBefore(one, signups.questions.find(({ id }) => id === one.id)!));
    if (await edit(button, 'questions', { questions: which.map(said) }, { questions: old })) {
      const saved = which.map(({ id }) => id);
      setDrafts((now) =>
        Object.fromEntries(Object.entries(now).filter(([id]) => !saved.includes(id) || now[id] !== before[id])),
      );
    }
  }
  return (
    <div class="stack">
      <p class="muted">
        {doubts > 0 && `${panel.questions.first} `}
        {panel.questions.help}
      </p>
      {signups.unasked.map((sentence) => (
        <Notice key={sentence} tone="calm">
          {sentence}
        </Notice>
      ))}
      <Long
        items={drafted}
        step={Math.max(30, doubts)}
        show={(question) => (
          <Question
            key={question.id}
            question={question}
            signups={signups}
            onChange={(change) => setDrafts((now) => ({ ...now, [question.id]: { ...now[question.id], ...change } }))}
            onRight={(button, use) => save(`${button}:${question.id}`, [{ ...question, use }])}
          />
        )}
      />
      <div class={changed.length > 0 ? 'at-hand' : undefined}>
        <Button
          test="save-questions"
          kind="primary"
          off={changed.length === 0}
          onClick={() => save('save-questions', changed)}
        >
          {changed.length > 0 ? panel.questions.saved : words.save}
        </Button>
      </div>
    </div>
  );
}
