/** F6 goes to the next part of the page, Shift+F6 to the one before: menus, cells, tabs, panel. */
import { useEffect } from 'preact/hooks';

const REGIONS = [
  { within: '.menu-bar', focus: '.menu-bar button' },
  { within: '.cells, .formula-bar', focus: '.cells .tabulator-tableholder' },
  { within: '.tab-strip', focus: '.tabs [aria-selected="true"]' },
  { within: '.sidebar', focus: '.sidebar iframe' },
];

export function goToRegion(by: 1 | -1): void {
  const here = REGIONS.findIndex(({ within }) => document.activeElement?.closest(within));
  for (let step = 1; step <= REGIONS.length; step++) {
    const at = (here + by * step + REGIONS.length * 2 + (here < 0 && by < 0 ? 1 : 0)) % REGIONS.length;
    const target = document.querySelector<HTMLElement>(REGIONS[at]!.focus);
    if (!target) continue;
    target.focus();
    return;
  }
}

export function useRegions(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      event.stopPropagation();
      goToRegion(event.shiftKey ? -1 : 1);
    };
    addEventListener('keydown', onKey, true);
    return () => removeEventListener('keydown', onKey, true);
  }, []);
}
