/** The Sheet: title and menus above, cells in the middle, tabs below, the add-on's sidebar at the right. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { MenuItemShape, MenuShape, OpenedShape, OutcomeShape, SheetShape, TabShape } from '../../server/shapes.js';
import { Account } from '../common/account.js';
import { post } from '../common/api.js';
import { chooseFile } from '../common/choose-file.js';
import { usePulse } from '../common/pulse.js';
import { show, Waiting } from '../common/shell.js';
import { useData } from '../common/use-data.js';
import { act, tell, useWorking } from './act.js';
import { AuthorizeBox } from './authorize-box.js';
import { Cells } from './cells.js';
import { CopyBox } from './copy-box.js';
import { FileName } from './file-name.js';
import type { Typed } from './grid.js';
import type { Place } from './grid-input.js';
import { hasTallRows } from './lines.js';
import { type BarItem, type BarMenu, MenuBar } from './menu-bar.js';
import { ownMenus, tabMenu } from './own-menus.js';
import { useRegions } from './regions.js';
import { Dialog, Sidebar, useScriptFrames } from './script-frames.js';
import { TabStrip } from './tab-strip.js';
import './sheet.css';

interface Frame {
  readonly title: string;
  readonly turn: number;
}

const START: Place = { row: 2, column: 1, rows: 1, columns: 1 };

function Sheet() {
  const { data: sheet, error } = useData<SheetShape>('/data/sheet');
  const [wantedId, setWantedId] = useState(Number(/gid=(\d+)/.exec(location.hash)?.[1] ?? -1));
  const [addOnMenus, setAddOnMenus] = useState<readonly MenuShape[]>([]);
  const [sidebar, setSidebar] = useState<Frame>();
  const [dialog, setDialog] = useState<Frame & { readonly width: number; readonly height: number }>();
  const [place, setPlace] = useState<Place>(START);
  const [front, setFront] = useState<'copy' | { readonly authorize: string }>();
  const [renaming, setRenaming] = useState<number>();
  const [finding, setFinding] = useState(false);
  const working = useWorking();
  const { busy } = usePulse();
  const tabs = useMemo(() => sheet?.tabs.filter((tab) => !tab.hidden) ?? [], [sheet]);
  const open = tabs.find((tab) => tab.id === wantedId) ?? tabs.find((tab) => tab.id === sheet?.activeId) ?? tabs[0];
  const { data: tab } = useData<TabShape>(open && `/data/tab/${open.id}`);

  useEffect(() => {
    void act('Working...', async () => {
      const opened = await post<OpenedShape>('/sheet/open');
      setAddOnMenus(opened.menus);
      return opened;
    });
  }, []);

  const openTab = useCallback((id: number) => {
    setWantedId(id);
    setPlace(START);
    history.replaceState(null, '', `#gid=${id}`);
  }, []);
  // A script has opened another tab.
  const activeId = sheet?.activeId;
  const lastActive = useRef(activeId);
  useEffect(() => {
    if (activeId !== undefined && lastActive.current !== undefined && lastActive.current !== activeId)
      openTab(activeId);
    lastActive.current = activeId;
  }, [activeId, openTab]);
  useEffect(() => {
    // A link to another tab of this Sheet.
    const follow = () => {
      const id = Number(/gid=(\d+)/.exec(location.hash)?.[1] ?? -1);
      if (id >= 0) openTab(id);
    };
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [openTab]);
  useRegions();
  const user = sheet?.people.user;
  const [first, setFirst] = useState<string>();
  useEffect(() => {
    if (user === undefined) return;
    if (first === undefined) setFirst(user);
    // Another person has menus and a panel of their own.
    else if (first !== user) location.reload();
  }, [user, first]);

  const frame = useCallback((shown: Partial<OutcomeShape>) => {
    if (shown.sidebar) setSidebar({ ...shown.sidebar, turn: Date.now() });
    if (shown.dialog) setDialog({ ...shown.dialog, turn: Date.now() });
    if (shown.authorize) setFront({ authorize: shown.authorize });
  }, []);
  const run = useCallback(
    async (fn: string) =>
      frame((await act<OutcomeShape>('Running script...', () => post('/sheet/menu', { fn }))) ?? {}),
    [frame],
  );
  const close = useCallback((which: 'sidebar' | 'dialog') => {
    if (which === 'dialog') return setDialog(undefined);
    setSidebar(undefined);
    void post('/sidebar/close');
  }, []);
  const shown = useCallback(
    (by: Partial<OutcomeShape>) => {
      tell(by);
      frame(by);
    },
    [frame],
  );
  useScriptFrames({ onClose: close, onShown: shown });

  const id = open?.id ?? -1;
  const edit = useCallback(
    async (typed: Typed) => {
      const outcome = await act('Saving...', () => post<OutcomeShape>('/sheet/edit', { ...typed, sheetId: id }));
      return outcome?.ok === true;
    },
    [id],
  );
  const resize = useCallback(
    (column: number, width: number) =>
      void act('Saving...', () => post<OutcomeShape>('/sheet/change', { kind: 'width', sheetId: id, column, width })),
    [id],
  );
  const change = (body: Readonly<Record<string, unknown>>) =>
    act('Saving...', () => post<OutcomeShape>('/sheet/change', body));

  async function rename(name: string | undefined): Promise<void> {
    const sheetId = renaming;
    setRenaming(undefined);
    if (name !== undefined) await change({ kind: 'rename', sheetId, name });
  }

  if (!sheet || !open) return <Waiting error={error} />;
  const addTab = async () => {
    const outcome = await change({ kind: 'add', name: '' });
    if (outcome?.sheetId !== undefined) openTab(outcome.sheetId);
  };
  const changeTab = async (body: Readonly<Record<string, unknown>>) => {
    const at = tabs.indexOf(open);
    const beside = tabs[at - 1] ?? tabs[at + 1];
    // What is deleted is looked at no more.
    if (body.kind === 'deleteTab' && beside) openTab(beside.id);
    const outcome = await change(body);
    if (body.kind === 'deleteTab' && !outcome?.ok) openTab(open.id);
    const moves = ['undo', 'redo', 'duplicate'].includes(String(body.kind));
    if (moves && outcome?.sheetId !== undefined && outcome.sheetId !== open.id) openTab(outcome.sheetId);
  };
  const openOrShow = async (wanted: number) => {
    const hidden = sheet.tabs.find((one) => one.id === wanted)?.hidden;
    if (hidden) await change({ kind: 'hideTab', sheetId: wanted, hidden: false });
    openTab(wanted);
  };
  const importFile = async () => {
    const file = await chooseFile();
    const outcome = file && (await act('Importing...', () => post<OutcomeShape>('/sheet/import', file)));
    if (outcome?.sheetId !== undefined) openTab(outcome.sheetId);
  };
  const menus: BarMenu[] = [
    ...ownMenus({
      sheetId: open.id,
      place,
      frozenRows: tab?.frozenRows ?? 0,
      frozenColumns: tab?.frozenColumns ?? 0,
      hiddenRows: tab?.hiddenRows ?? [],
      hiddenColumns: tab?.hiddenColumns ?? [],
      change: (body) => void changeTab(body),
      find: () => setFinding(true),
      addTab: () => void addTab(),
      importFile: () => void importFile(),
      makeCopy: () => setFront('copy'),
    }),
    ...addOnMenus.map(({ title, items }) => ({ title, items: items.map((item) => barItem(item, run)) })),
  ];
  return (
    <main class={sidebar ? 'sheet with-sidebar' : 'sheet'}>
      <div class="sheet-head">
        <img src="/assets/icon.svg" alt="" width="34" height="34" />
        <div>
          <FileName name={sheet.name} onRename={(name) => void change({ kind: 'renameFile', name })} />
          <MenuBar menus={menus} />
        </div>
        <p class="working" role="status">
          {working || (busy ? 'Working...' : 'All changes saved')}
        </p>
        <Account people={sheet.people} />
      </div>
      {tab ? (
        <Cells
          key={`${tab.id},${hasTallRows(tab)}`}
          tab={tab}
          place={place}
          finding={finding}
          onFind={setFinding}
          onSelect={setPlace}
          onEdit={edit}
          onChange={(body) => void changeTab({ sheetId: open.id, ...body })}
          onResize={resize}
        />
      ) : (
        <Waiting error="" />
      )}
      <TabStrip
        tabs={sheet.tabs}
        openId={open.id}
        renaming={renaming}
        onOpen={(wanted) => void openOrShow(wanted)}
        onAdd={() => void addTab()}
        onBeginRename={setRenaming}
        onRename={(name) => void rename(name)}
        menuOf={(one) => tabMenu(one, (body) => void changeTab(body), setRenaming)}
      />
      {sidebar && <Sidebar {...sidebar} onClose={() => close('sidebar')} />}
      {front === 'copy' && <CopyBox name={sheet.name} onClose={() => setFront(undefined)} />}
      {typeof front === 'object' && <AuthorizeBox {...front} onClose={() => setFront(undefined)} />}
      {dialog && <Dialog {...dialog} onClose={() => close('dialog')} />}
    </main>
  );
}

function barItem({ label, fn, items }: MenuItemShape, run: (fn: string) => Promise<void>): BarItem {
  if (items) return { label, items: items.map((item) => barItem(item, run)) };
  return fn === undefined ? { label } : { label, choose: () => void run(fn) };
}

show(<Sheet />);
