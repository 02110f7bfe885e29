/** Puts `google.script` into the add-on's sidebar before the first of its own scripts. */
import { escapeHtml } from './page.js';

/** The same document, with our script first in its head. The token lets it ask for server functions. */
export function withShim(html: string, token: string): string {
  const script = `<script src="/assets/google-script.js" data-token="${escapeHtml(token)}"></script>`;
  const head = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  if (!head) return `<!doctype html>${script}${html}`;
  const at = head.index + head[0].length;
  return html.slice(0, at) + script + html.slice(at);
}
