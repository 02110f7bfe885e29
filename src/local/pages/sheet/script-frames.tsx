/** What the add-on shows beside and in front of the Sheet: its sidebar and its dialog, each a page of its own. */
import { useEffect } from 'preact/hooks';
import type { OutcomeShape } from '../../server/shapes.js';
import { Box } from '../common/box.js';
import { pulseNow } from '../common/pulse.js';
import { begin } from './act.js';
import { goToRegion } from './regions.js';

const SANDBOX =
  'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

interface SidebarProps {
  readonly title: string;
  /** Another number shows the sidebar anew. */
  readonly turn: number;
  readonly onClose: () => void;
}

/** 300 px at the right, with its title and a cross to close it. */
export function Sidebar({ title, turn, onClose }: SidebarProps) {
  return (
    <aside class="sidebar" aria-label={title || 'Sidebar'}>
      <header>
        <h2>{title}</h2>
        <button type="button" class="frame-close" aria-label="Close sidebar" title="Close" onClick={onClose}>
          ×
        </button>
      </header>
      <iframe
        key={turn}
        title={title || 'Sidebar'}
        src={`/sidebar?turn=${turn}`}
        sandbox={SANDBOX}
        onLoad={(event) => event.currentTarget.focus()}
      />
    </aside>
  );
}

interface DialogProps extends SidebarProps {
  readonly width: number;
  readonly height: number;
}

export function Dialog({ title, turn, width, height, onClose }: DialogProps) {
  return (
    <Box title={title || 'Dialog'} onClose={onClose}>
      <iframe
        key={turn}
        title={title || 'Dialog'}
        src={`/dialog?turn=${turn}`}
        sandbox={SANDBOX}
        style={{ width, height }}
      />
    </Box>
  );
}

export interface ScriptEvents {
  readonly onClose: (frame: 'sidebar' | 'dialog') => void;
  readonly onShown: (shown: Partial<OutcomeShape>) => void;
}

/** Listens to the frames: runs that began and ended, what they showed, and `google.script.host.close()`. */
export function useScriptFrames({ onClose, onShown }: ScriptEvents): void {
  useEffect(() => {
    const running: (() => void)[] = [];
    const hear = ({ origin, source, data }: MessageEvent) => {
      if (origin !== location.origin || typeof data?.googleScript !== 'string') return;
      const inDialog = document.querySelector<HTMLIFrameElement>('.dialog iframe')?.contentWindow === source;
      if (data.googleScript === 'close') onClose(inDialog ? 'dialog' : 'sidebar');
      if (data.googleScript === 'focus') document.querySelector<HTMLElement>('.tabulator-tableholder')?.focus();
      if (data.googleScript === 'next' || data.googleScript === 'previous')
        goToRegion(data.googleScript === 'next' ? 1 : -1);
      if (data.googleScript === 'began') running.push(begin('Running script...'));
      if (data.googleScript !== 'ended') return;
      if (data.shown) onShown(data.shown);
      void pulseNow().then(() => running.shift()?.());
    };
    addEventListener('message', hear);
    return () => {
      removeEventListener('message', hear);
      for (const end of running) end();
    };
  }, [onClose, onShown]);
}
