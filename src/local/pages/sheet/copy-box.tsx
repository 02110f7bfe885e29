/** File > Make a copy: how it is called, then the way to it. */
import { useState } from 'preact/hooks';
import type { CopyShape } from '../../server/shapes.js';
import { post, sentence } from '../common/api.js';
import { Box } from '../common/box.js';

interface CopyBoxProps {
  readonly name: string;
  readonly onClose: () => void;
}

export function CopyBox({ name, onClose }: CopyBoxProps) {
  const [typed, setTyped] = useState(`Copy of ${name}`);
  const [made, setMade] = useState<CopyShape & { readonly url: string }>();
  const [copying, setCopying] = useState(false);
  const [wrong, setWrong] = useState('');
  const copy = async (event: Event) => {
    event.preventDefault();
    if (typed.trim() === '') return setWrong('Type a name for the copy.');
    setCopying(true);
    try {
      const shape = await post<CopyShape>('/copies', { name: typed.trim() });
      setMade({ ...shape, ...(await post<{ url: string }>('/copies/open', { folder: shape.folder })) });
    } catch (thrown) {
      setWrong(sentence(thrown));
    }
    setCopying(false);
  };
  return (
    <Box title="Make a copy" onClose={onClose}>
      {made ? (
        <div class="copy-box" role="status">
          <p>
            “{made.name}” is ready: a workspace of its own, which keeps its data in {made.folder}.
          </p>
          <a class="strong-button" href={`${made.url}/sheet`} target="_blank" rel="noreferrer">
            Open the copy
          </a>
        </div>
      ) : (
        <form class="copy-box" noValidate onSubmit={(event) => void copy(event)}>
          <p class="lede">Tabs, script and forms are copied; triggers, mails and events are not.</p>
          <label>
            Name
            <input
              class="search"
              maxLength={200}
              value={typed}
              onInput={(event) => {
                setTyped(event.currentTarget.value);
                setWrong('');
              }}
            />
          </label>
          <p class="wrong" role="alert">
            {wrong}
          </p>
          <button type="submit" class="strong-button" disabled={copying}>
            {copying ? 'Copying...' : 'Make a copy'}
          </button>
        </form>
      )}
    </Box>
  );
}
