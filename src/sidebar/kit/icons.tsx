/** The icons, drawn as lines in a square of 16. */
const PATHS = {
  tick: 'M3.5 8.5l3 3 6-7',
  refresh: 'M13 8a5 5 0 1 1-1.5-3.6M13 2v3h-3',
  pin: 'M6 2h4M6.5 2v4L4.5 9h7L9.5 6V2M8 9v5',
  copy: 'M6 6h7v7H6zM4 10H3V3h7v1',
  open: 'M9 3h4v4M13 3L8 8M7 4H3v9h9V9',
  close: 'M4 4l8 8M12 4l-8 8',
} as const;

export function Glyph({ of }: { readonly of: keyof typeof PATHS }) {
  return (
    <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[of]} />
    </svg>
  );
}
