/** The strip of tabs below the cells: choose, add, rename by a double click. */
import { useState } from 'preact/hooks';
import type { TabNameShape } from '../../server/shapes.js';

interface TabStripProps {
  readonly tabs: readonly TabNameShape[];
  readonly openId: number;
  /** The tab whose name is being typed, or undefined. */
  readonly renaming: number | undefined;
  readonly onOpen: (id: number) => void;
  readonly onAdd: () => void;
  readonly onBeginRename: (id: number) => void;
  readonly onRename: (name: string | undefined) => void;
}

export function TabStrip({ tabs, openId, renaming, onOpen, onAdd, onBeginRename, onRename }: TabStripProps) {
  function step(event: KeyboardEvent): void {
    const away = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (away === undefined) return;
    const at = tabs.findIndex((tab) => tab.id === openId);
    const next = tabs[(at + away + tabs.length) % tabs.length];
    if (next) onOpen(next.id);
    const strip = event.currentTarget as HTMLElement;
    requestAnimationFrame(() => strip.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
    event.preventDefault();
  }
  return (
    <div class="tab-strip">
      <button type="button" class="tab-add" aria-label="Add a tab" title="Add a tab" onClick={onAdd}>
        +
      </button>
      <div class="tabs" role="tablist" aria-label="Tabs" onKeyDown={step}>
        {tabs.map((tab) =>
          tab.id === renaming ? (
            <RenameField key={tab.id} name={tab.name} onRename={onRename} />
          ) : (
            <button
              key={tab.id}
              type="button"
              role="tab"
              aria-selected={tab.id === openId}
              tabIndex={tab.id === openId ? 0 : -1}
              style={tab.color ? { borderBottomColor: tab.color } : undefined}
              onClick={() => onOpen(tab.id)}
              onDblClick={() => onBeginRename(tab.id)}
            >
              {tab.fromForm && <span class="tab-form" title="Filled by a form" />}
              {tab.name}
            </button>
          ),
        )}
      </div>
    </div>
  );
}

function RenameField({ name, onRename }: { readonly name: string; readonly onRename: TabStripProps['onRename'] }) {
  const [text, setText] = useState(name);
  return (
    <input
      class="tab-name"
      aria-label="Name of the tab"
      value={text}
      ref={(field) => field?.focus()}
      onFocus={(event) => event.currentTarget.select()}
      onInput={(event) => setText(event.currentTarget.value)}
      onBlur={() => onRename(text.trim() && text !== name ? text.trim() : undefined)}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') onRename(undefined);
      }}
    />
  );
}
