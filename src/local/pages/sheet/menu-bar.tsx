/** The menu bar: opens by click or Enter, moves by arrow keys, closes by Escape, as menus do everywhere. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

export interface BarMenu {
  readonly title: string;
  readonly items: readonly BarItem[];
}

/** A line to choose; without `choose` and `items` a rule across. */
export interface BarItem {
  readonly label: string;
  /** The keys that do the same, or how the thing stands. */
  readonly hint?: string;
  readonly choose?: () => void;
  readonly items?: readonly BarItem[];
}

export function MenuBar({ menus }: { readonly menus: readonly BarMenu[] }) {
  const [open, setOpen] = useState(-1);
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open === -1) return;
    const away = (event: Event) => {
      if (!bar.current?.contains(event.target as Node)) setOpen(-1);
    };
    document.addEventListener('mousedown', away);
    addEventListener('blur', away);
    return () => {
      document.removeEventListener('mousedown', away);
      removeEventListener('blur', away);
    };
  }, [open]);

  function titles(): HTMLElement[] {
    return [...(bar.current?.querySelectorAll<HTMLElement>(':scope > div > button') ?? [])];
  }

  function step(event: KeyboardEvent, index: number): void {
    const key = event.key;
    if (key === 'ArrowLeft' || key === 'ArrowRight') {
      const next = (index + (key === 'ArrowRight' ? 1 : menus.length - 1)) % menus.length;
      titles()[next]?.focus();
      if (open !== -1) setOpen(next);
    } else if (key === 'ArrowDown') setOpen(index);
    else if (key === 'Escape') {
      setOpen(-1);
      titles()[index]?.focus();
    } else return;
    event.preventDefault();
  }

  return (
    <div class="menu-bar" role="menubar" ref={bar}>
      {menus.map((menu, index) => (
        <div key={menu.title} role="none" onKeyDown={(event) => step(event, index)}>
          <button
            type="button"
            class="menu-title"
            role="menuitem"
            aria-haspopup="menu"
            aria-expanded={open === index}
            tabIndex={index === 0 ? 0 : -1}
            onClick={() => setOpen(open === index ? -1 : index)}
            onMouseEnter={() => open !== -1 && setOpen(index)}
          >
            {menu.title}
          </button>
          {open === index && <Items label={menu.title} items={menu.items} onDone={() => setOpen(-1)} />}
        </div>
      ))}
    </div>
  );
}

interface ItemsProps {
  readonly label: string;
  /** A menu that opens upwards. */
  readonly up?: boolean;
  readonly items: readonly BarItem[];
  readonly onDone: () => void;
}

/** The lines of an open menu: the first has the keyboard. */
export function Items({ label, up, items, onDone }: ItemsProps) {
  const list = useRef<HTMLDivElement>(null);
  const [inner, setInner] = useState(-1);
  const buttons = () => [...(list.current?.querySelectorAll<HTMLElement>(':scope > div > button') ?? [])];
  useLayoutEffect(() => buttons()[0]?.focus(), []);

  function step(event: KeyboardEvent): void {
    if (event.key === 'Tab') onDone();
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (at === -1) return;
    if (event.key === 'ArrowDown') all[(at + 1) % all.length]?.focus();
    else if (event.key === 'ArrowUp') all[(at + all.length - 1) % all.length]?.focus();
    else if (event.key === 'Home') all[0]?.focus();
    else if (event.key === 'End') all[all.length - 1]?.focus();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div class={up ? 'menu menu-up' : 'menu'} role="menu" aria-label={label} ref={list} onKeyDown={step}>
      {items.map(({ label: name, hint, choose, items: more }, index) =>
        choose || more ? (
          <div key={name}>
            <button
              type="button"
              role="menuitem"
              tabIndex={-1}
              aria-haspopup={more ? 'menu' : undefined}
              aria-expanded={more ? inner === index : undefined}
              onMouseEnter={(event) => event.currentTarget.focus()}
              onClick={() => {
                if (more) return setInner(inner === index ? -1 : index);
                onDone();
                choose?.();
              }}
            >
              <span>{name}</span>
              {hint && <span class="hint">{hint}</span>}
              {more && <span aria-hidden="true">▸</span>}
            </button>
            {more && inner === index && <Items label={name} items={more} onDone={onDone} />}
          </div>
        ) : (
          <hr key={`rule-${index}`} />
        ),
      )}
    </div>
  );
}
