/** The name of the Sheet in the title bar: typed over in place, as a file's name is at Google. */
import { useState } from 'preact/hooks';

interface FileNameProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
}

export function FileName({ name, onRename }: FileNameProps) {
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? name;
  return (
    <h1 class="file-name">
      <input
        aria-label="Name of the Sheet"
        spellcheck={false}
        maxLength={200}
        size={Math.max(6, shown.length)}
        value={shown}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onBlur={() => {
          const next = typed?.trim();
          if (next && next !== name) onRename(next);
          setTyped(undefined);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setTyped(undefined);
          if (event.key === 'Enter') event.currentTarget.blur();
        }}
      />
    </h1>
  );
}
