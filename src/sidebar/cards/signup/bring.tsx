/** A list that the organiser has: pasted, or a file of theirs, with what was seen in it before anything is written. */
import { useState } from 'preact/hooks';
import { panel } from '../../../programme/signup/words.js';
import { useStore } from '../../app/store.js';
import { Notice } from '../../kit/blocks.js';
import { Button } from '../../kit/button.js';
import { readTable, textOf } from './read-table.js';

export function BringList() {
  const { preview } = useStore();
  const [name, setName] = useState('');
  const [text, setText] = useState('');
  const [guessed, setGuessed] = useState(false);
  const rows = readTable(text).filter((row) => row.some((cell) => cell.trim() !== ''));
  async function choose(file: File | undefined) {
    if (!file) return;
    setName(file.name.replace(/\.\w+$/, ''));
    const read = textOf(new Uint8Array(await file.arrayBuffer()));
    setText(read.text);
    setGuessed(read.guessed);
  }
  return (
    <div class="stack">
      <p class="muted">{panel.bring.help}</p>
      <label class="field">
        <span>{panel.bring.file}</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt"
          data-test="bring-file"
          onChange={(event) => void choose(event.currentTarget.files?.[0])}
        />
      </label>
      <label class="field">
        <span>{panel.bring.paste}</span>
        <textarea
          rows={4}
          data-test="bring-text"
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setGuessed(false);
          }}
        />
      </label>
      {guessed && <Notice tone="attention">{panel.bring.guessed}</Notice>}
      <label class="field">
        <span>{panel.bring.tab}</span>
        <input data-test="bring-tab" value={name} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      {rows.length > 1 && (
        <p class="muted" data-test="bring-seen">
          {panel.bring.seen(
            rows.length - 1,
            rows[0]!.filter((cell) => cell.trim() !== ''),
          )}
        </p>
      )}
      <Button
        test="run-bring"
        off={rows.length < 2 || name.trim() === ''}
        onClick={() => preview('run-bring', 'bring', { tab: name, rows })}
      >
        {panel.bring.run}
      </Button>
    </div>
  );
}
