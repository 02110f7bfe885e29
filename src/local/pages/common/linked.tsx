/** Plain text with its web addresses as links. */
const ADDRESS = /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/g;

export function Linked({ text }: { readonly text: string }) {
  const parts: (string | { readonly href: string })[] = [];
  let at = 0;
  for (const match of text.matchAll(ADDRESS)) {
    parts.push(text.slice(at, match.index), { href: match[0] });
    at = match.index + match[0].length;
  }
  parts.push(text.slice(at));
  return (
    <>
      {parts.map((part) =>
        typeof part === 'string' ? (
          part
        ) : (
          <a href={part.href} target="_blank" rel="noreferrer">
            {part.href}
          </a>
        ),
      )}
    </>
  );
}
