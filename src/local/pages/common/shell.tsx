/** What stands on every page: the bar with the ways to the other pages and the clock, and the notices. */
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { Clock } from './clock.js';
import { usePulse } from './pulse.js';
import { Toasts } from './toasts.js';
import './theme.css';

const WAYS = [
  { href: '/', label: 'Start' },
  { href: '/sheet', label: 'Sheet' },
  { href: '/mail', label: 'Mail' },
  { href: '/calendar', label: 'Calendars' },
  { href: '/runs', label: 'Executions' },
];

export function Bar() {
  const here = location.pathname;
  return (
    <header class="bar">
      <a class="brand" href="/">
        <img src="/assets/icon.svg" alt="" width="20" height="20" />
        Local Workspace
      </a>
      <nav aria-label="Pages">
        {WAYS.map(({ href, label }) => (
          <a key={href} href={href} aria-current={isHere(href, here) ? 'page' : undefined}>
            {label}
          </a>
        ))}
      </nav>
      <Clock />
    </header>
  );
}

export function Shell({ children }: { readonly children: ComponentChildren }) {
  return (
    <>
      <Bar />
      {children}
      <Toasts />
    </>
  );
}

/** A page that has nothing to show yet: loading, or a sentence why not. */
export function Waiting({ error }: { readonly error: string }) {
  const { busy } = usePulse();
  return error ? (
    <p class="waiting" role="alert">
      {error}
    </p>
  ) : (
    <p class="waiting" aria-busy="true">
      {busy ? 'A script is at work. This shows as soon as it is done.' : 'Loading...'}
    </p>
  );
}

export function show(page: ComponentChildren): void {
  const root = document.getElementById('page');
  if (root) render(<Shell>{page}</Shell>, root);
}

function isHere(href: string, here: string): boolean {
  return href === '/' ? here === '/' : here === href || here.startsWith(`${href}/`);
}
