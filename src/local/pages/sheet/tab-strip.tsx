/** The strip of tabs below the cells: choose, add, rename; a list of all tabs, the hidden ones too. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TabNameShape } from '../../server/shapes.js';
import { type BarItem, Items } from './menu-bar.js';

interface TabStripProps {
  /** The hidden ones too. */
  readonly tabs: readonly TabNameShape[];
  readonly openId: number;
  /** The tab whose name is being typed, or undefined. */
  readonly renaming: number | undefined;
  /** Shows the tab first if it is hidden. */
  readonly onOpen: (id: number) => void;
  readonly onAdd: () => void;
  readonly onBeginRename: (id: number) => void;
  readonly onRename: (name: string | undefined) => void;
  /** What can be done to a tab. */
  readonly menuOf: (tab: TabNameShape) => readonly BarItem[];
}

export function TabStrip(props: TabStripProps) {
  const { tabs, openId, renaming, onOpen, onAdd, onBeginRename, onRename, menuOf } = props;
  const [menu, setMenu] = useState<'all' | 'one'>();
  const strip = useRef<HTMLDivElement>(null);
  const shown = tabs.filter((tab) => !tab.hidden);
  const open = tabs.find((tab) => tab.id === openId);

  useEffect(() => {
    const selected = strip.current?.querySelector('[aria-selected="true"]');
    selected?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [openId, tabs]);
  useEffect(() => {
    if (!menu) return;
    const away = (event: Event) => {
      if (!strip.current?.contains(event.target as Node)) setMenu(undefined);
    };
    document.addEventListener('mousedown', away);
    addEventListener('blur', away);
    return () => {
      document.removeEventListener('mousedown', away);
      removeEventListener('blur', away);
    };
  }, [menu]);

  function step(event: KeyboardEvent): void {
    const at = shown.findIndex((tab) => tab.id === openId);
    const next = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: -1 }[event.key];
    if (event.key === 'F10' && event.shiftKey) setMenu('one');
    else if (next !== undefined) {
      const to = shown[(next + shown.length) % shown.length];
      if (to) onOpen(to.id);
      requestAnimationFrame(() => strip.current?.querySelector<HTMLElement>('[aria-selected="true"]')?.focus());
    } else return;
    event.preventDefault();
  }
  const close = () => setMenu(undefined);
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu) return;
    close();
    strip.current?.querySelector<HTMLElement>(menu === 'all' ? '.tab-all' : '.tab-menu')?.focus();
  };
  const all = tabs.map((tab) => ({
    label: tab.name,
    ...(tab.hidden ? { hint: 'Hidden' } : tab.id === openId ? { hint: '✓' } : {}),
    choose: () => onOpen(tab.id),
  }));
  const slide = (by: number) => strip.current?.querySelector('.tabs')?.scrollBy({ left: by, behavior: 'smooth' });
  return (
    <div class="tab-strip" ref={strip} role="toolbar" aria-label="Tabs of the Sheet" onKeyDown={onKey}>
      <button type="button" class="tab-tool tab-add" aria-label="Add a tab" title="Add a tab" onClick={onAdd}>
        +
      </button>
      <div class="tab-pop">
        <button
          type="button"
          class="tab-tool tab-all"
          aria-label="All tabs"
          title="All tabs"
          aria-haspopup="menu"
          aria-expanded={menu === 'all'}
          onClick={() => setMenu(menu === 'all' ? undefined : 'all')}
        >
          ☰
        </button>
        {menu === 'all' && <Items up label="All tabs" items={all} onDone={close} />}
      </div>
      <div class="tabs" role="tablist" aria-label="Tabs" onKeyDown={step}>
        {shown.map((tab) =>
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
              onContextMenu={(event) => {
                event.preventDefault();
                onOpen(tab.id);
                setMenu('one');
              }}
            >
              {tab.fromForm && <span class="tab-form" title="Filled by a form" />}
              {tab.name}
            </button>
          ),
        )}
      </div>
      <div class="tab-pop tab-end">
        <button type="button" class="tab-tool" tabIndex={-1} aria-hidden="true" onClick={() => slide(-300)}>
          ‹
        </button>
        <button type="button" class="tab-tool" tabIndex={-1} aria-hidden="true" onClick={() => slide(300)}>
          ›
        </button>
        <button
          type="button"
          class="tab-tool tab-menu"
          aria-label={`What to do with the tab ${open?.name ?? ''}`}
          title="This tab"
          aria-haspopup="menu"
          aria-expanded={menu === 'one'}
          onClick={() => setMenu(menu === 'one' ? undefined : 'one')}
        >
          ⋮
        </button>
        {menu === 'one' && open && <Items up label={open.name} items={menuOf(open)} onDone={close} />}
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
