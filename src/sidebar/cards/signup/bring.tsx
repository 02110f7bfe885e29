/** A list that the organiser has: pasted, or a file of theirs, with how it begins before anything is written. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { panel } from '../../../programme/signup/words.js';
import { useStore } from '../../app/store.js';
import { Notice } from '../../kit/blocks.js';
import { Button } from '../../kit/button.js';
import { Choice } from '../../kit/fields.js';
import { Glyph } from '../../kit/icons.js';
import { withoutTitles } from './blanks.js';
import { type Chosen, type List, MOST_ROWS, useList } from './use-list.js';

/** `tabs`: names of the tabs with answers that are there. */
export function BringList({ tabs }: { readonly tabs: readonly string[] }) {
  const { preview } = useStore();
  const list = useList();
  const [named, setNamed] = useState('');
  const [sent, setSent] = useState('');
  const [removed, setRemoved] = useState(false);
  const { file, rows, fault } = list;
  const name = named.trim() || file?.name.replace(/\.\w+$/, '') || panel.bring.usualName;
  const table = withoutTitles(rows);
  const isAdded = sent !== '' && tabs.includes(sent);
  useEffect(() => {
    if (!isAdded) return;
    list.clear();
    setNamed('');
  }, [isAdded]);
  return (
    <div class="stack">
      {isAdded && rows.length === 0 && <Notice tone="calm">{panel.bring.added(sent)}</Notice>}
      <p class="muted">{panel.bring.help}</p>
      {file ? (
        <FileChosen list={list} file={file} onRemove={() => setRemoved(true)} />
      ) : (
        <DropZone list={list} focus={removed} />
      )}
      <p role="status" class={list.reading === '' ? 'aside' : 'muted'}>
        {list.reading !== '' && panel.bring.reading(list.reading)}
      </p>
      {fault !== '' && (
        <div class="notice error" role="alert" data-test="bring-fault">
          {panel.bring.faults[fault](MOST_ROWS)}
        </div>
      )}
      {!file && (
        <label class="field">
          <span>{panel.bring.paste}</span>
          <textarea
            rows={4}
            data-test="bring-text"
            value={list.typed}
            onInput={(event) => list.type(event.currentTarget.value)}
          />
        </label>
      )}
      {fault === '' && table.length > 0 && <Sample table={table} />}
      {table.length > 0 && (
        <label class="field">
          <span>{panel.bring.tab}</span>
          <input
            data-test="bring-tab"
            maxLength={90}
            placeholder={name}
            value={named}
            onInput={(event) => setNamed(event.currentTarget.value)}
          />
        </label>
      )}
      <Button
        test="run-bring"
        kind={table.length > 1 && fault === '' ? 'primary' : 'plain'}
        off={table.length < 2 || fault !== '' || list.reading !== ''}
        onClick={() => {
          setSent(name);
          preview('run-bring', 'bring', { tab: name, rows });
        }}
      >
        {panel.bring.run}
      </Button>
    </div>
  );
}

/** Takes a file that is chosen or dropped. A file that misses it is not opened in its place. */
function DropZone({ list, focus }: { readonly list: List; readonly focus: boolean }) {
  const [over, setOver] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focus) input.current?.focus();
    const stay = (event: Event) => event.preventDefault();
    document.addEventListener('dragover', stay);
    document.addEventListener('drop', stay);
    return () => {
      document.removeEventListener('dragover', stay);
      document.removeEventListener('drop', stay);
    };
  }, []);
  return (
    <label
      class={over ? 'drop over' : 'drop'}
      data-test="bring-drop"
      onDragEnter={() => setOver(true)}
      onDragOver={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        list.choose(event.dataTransfer?.files);
      }}
    >
      <input
        ref={input}
        type="file"
        class="aside"
        accept=".xlsx,.xlsm,.csv,.tsv,.txt"
        data-test="bring-file"
        onChange={(event) => {
          list.choose(event.currentTarget.files);
          // So that the same file can be chosen again once it was mended.
          event.currentTarget.value = '';
        }}
      />
      <span class="strong">{panel.bring.file}</span>
      <span class="small muted">{panel.bring.drop}</span>
    </label>
  );
}

function FileChosen(props: { readonly list: List; readonly file: Chosen; readonly onRemove: () => void }) {
  const { list, file, onRemove } = props;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  // The field with which it was chosen is gone.
  useEffect(() => button.current?.focus(), []);
  const { table, sheet } = file;
  const { sheets, encoding, doubt, hidden, uncomputed } = table;
  return (
    <>
      <div class="row">
        <span id={id} class="grow wrap strong" data-test="bring-name">
          {file.name}
        </span>
        <button
          ref={button}
          type="button"
          class="button quiet"
          data-test="bring-remove"
          onClick={() => {
            onRemove();
            list.remove();
          }}
        >
          <Glyph of="close" /> {panel.bring.remove}
        </button>
      </div>
      {sheets.length > 1 && (
        <Choice
          name={panel.bring.sheet}
          test="bring-sheet"
          by={id}
          value={sheet === null ? '' : String(sheet)}
          options={[
            ...(sheet === null ? [{ value: '', label: panel.bring.chooseSheet(sheets.length) }] : []),
            ...sheets.map((label, at) => ({ value: String(at), label })),
          ]}
          onPick={(picked) => picked !== '' && list.chooseSheet(Number(picked))}
        />
      )}
      {doubt?.code === 'guessed' && <Notice tone="attention">{panel.bring.guessed}</Notice>}
      {encoding !== '' && !isUnicode(encoding) && (
        <Choice
          name={panel.bring.encoding}
          test="bring-encoding"
          by={id}
          value={encoding}
          options={encodingsWith(encoding)}
          onPick={list.chooseEncoding}
        />
      )}
      {doubt?.code === 'garbled' && <Notice tone="attention">{panel.bring.garbled}</Notice>}
      {doubt?.code === 'bad-bytes' && <Notice tone="attention">{panel.bring.badLetters(doubt.bad)}</Notice>}
      {hidden > 0 && <Notice tone="attention">{panel.bring.hidden(hidden)}</Notice>}
      {uncomputed > 0 && <Notice tone="attention">{panel.bring.uncomputed(uncomputed)}</Notice>}
    </>
  );
}

function isUnicode(encoding: string): boolean {
  return /^utf/.test(encoding);
}

function encodingsWith(current: string) {
  const named: Readonly<Record<string, string>> = panel.bring.encodings;
  const labels = current in named ? named : { [current]: current, ...named };
  return Object.entries(labels).map(([value, label]) => ({ value, label }));
}

/** The questions and the first three people, to see whether the letters and columns are right. */
function Sample({ table }: { readonly table: readonly (readonly string[])[] }) {
  const [header = [], ...rows] = table;
  const id = useId();
  return (
    <div class="stack tight">
      <p id={id} class="small muted" data-test="bring-seen">
        {panel.bring.seen(rows.length, header.length)}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is wider than the panel is moved by arrow keys */}
      <section class="sample" aria-labelledby={id} tabIndex={0} data-test="bring-sample">
        <table>
          <thead>
            <tr>
              {header.map((cell, at) => (
                <th key={at} scope="col" title={cell}>
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, 3).map((row, at) => (
              <tr key={at}>
                {row.map((cell, column) => (
                  <td key={column} title={cell}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
