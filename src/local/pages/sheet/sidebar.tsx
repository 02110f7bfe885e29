// The add-on's sidebar: 300 px at the right, with its title and a cross to close it.
import { useEffect } from 'preact/hooks';

interface SidebarProps {
  readonly title: string;
  /** Another number shows the sidebar anew. */
  readonly turn: number;
  readonly onClose: () => void;
}

export function Sidebar({ title, turn, onClose }: SidebarProps) {
  useEffect(() => {
    const hear = (event: MessageEvent) => {
      if (event.origin === location.origin && event.data?.googleScriptHost === 'close') onClose();
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [onClose]);
  return (
    <aside class="sidebar" aria-label={title || 'Sidebar'}>
      <header>
        <h2>{title}</h2>
        <button type="button" aria-label="Close sidebar" title="Close" onClick={onClose}>
          ×
        </button>
      </header>
      <iframe
        key={turn}
        title={title || 'Sidebar'}
        src={`/sidebar?turn=${turn}`}
        sandbox="allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads"
      />
    </aside>
  );
}
