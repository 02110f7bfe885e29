/** A mail's HTML as a document of its own: links open in a new tab, and type looks like mail, not like 1995. */
const STYLE = `
body { margin: 0; padding: 4px 2px; color: #202124; background: #fff;
  font: 14px/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; overflow-wrap: anywhere }
a { color: #1558c0 }
img { max-width: 100% }`;

export function mailDocument(html: string): string {
  const head = `<meta charset="utf-8"><base target="_blank"><style>${STYLE}</style>`;
  return `<!doctype html><html lang="en"><head>${head}</head><body>${html}</body></html>`;
}
