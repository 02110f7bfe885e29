// The Sheet: title and menus above, cells in the middle, tabs below, the add-on's sidebar at the right.
import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { MenuItemShape, MenuShape, OpenedShape, OutcomeShape, SheetShape, TabShape } from '../../server/shapes.js';
import { post } from '../common/api.js';
import { show, Waiting } from '../common/shell.js';
import { useData } from '../common/use-data.js';
import { act, useWorking } from './act.js';
import { Cells } from './cells.js';
import type { Place, Typed } from './grid.js';
import { type BarItem, type BarMenu, MenuBar } from './menu-bar.js';
import { ownMenus } from './own-menus.js';
import { Sidebar } from './sidebar.js';
import { TabStrip } from './tab-strip.js';
import './sheet.css';

const START: Place = { row: 2, column: 1, rows: 1, columns: 1 };

function Sheet() {
  const { data: sheet, error } = useData<SheetShape>('/data/sheet');
  const [wantedId, setWantedId] = useState(Number(/gid=(\d+)/.exec(location.hash)?.[1] ?? -1));
  const [addOnMenus, setAddOnMenus] = useState<readonly MenuShape[]>([]);
  const [sidebar, setSidebar] = useState<{ readonly title: string; readonly turn: number }>();
  const [place, setPlace] = useState<Place>(START);
  const [renaming, setRenaming] = useState<number>();
  const working = useWorking();
  const tabs = useMemo(() => sheet?.tabs.filter((tab) => !tab.hidden) ?? [], [sheet]);
  const open = tabs.find((tab) => tab.id === wantedId) ?? tabs[0];
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

  const run = useCallback(async (fn: string) => {
    const outcome = await act('Running script...', () => post('/sheet/menu', { fn }));
    if (outcome?.sidebar) setSidebar({ title: outcome.sidebar.title, turn: Date.now() });
  }, []);

  const closeSidebar = useCallback(() => {
    setSidebar(undefined);
    void post('/sidebar/close');
  }, []);

  const id = open?.id ?? -1;
  const edit = useCallback(
    (typed: readonly Typed[]) => {
      const edits = typed.map((one) => ({ ...one, sheetId: id }));
      void act('Saving...', () => post('/sheet/edit', { edits }));
    },
    [id],
  );
  const change = (body: Readonly<Record<string, unknown>>) => act('Saving...', () => post<OutcomeShape>('/sheet/change', body));

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
  const menus: BarMenu[] = [
    ...ownMenus({ sheetId: open.id, place, change, addTab: () => void addTab(), renameTab: () => setRenaming(open.id) }),
    ...addOnMenus.map(({ title, items }) => ({ title, items: items.map((item) => barItem(item, run)) })),
  ];
  return (
    <main class={sidebar ? 'sheet with-sidebar' : 'sheet'}>
      <div class="sheet-head">
        <img src="/assets/icon.svg" alt="" width="34" height="34" />
        <div>
          <h1>{sheet.name}</h1>
          <MenuBar menus={menus} />
        </div>
        <p class="working" role="status">
          {working || 'All changes saved'}
        </p>
      </div>
      {tab ? <Cells key={tab.id} tab={tab} place={place} onSelect={setPlace} onEdit={edit} /> : <Waiting error="" />}
      <TabStrip
        tabs={tabs}
        openId={open.id}
        renaming={renaming}
        onOpen={openTab}
        onAdd={() => void addTab()}
        onBeginRename={setRenaming}
        onRename={(name) => void rename(name)}
      />
      {sidebar && <Sidebar title={sidebar.title} turn={sidebar.turn} onClose={closeSidebar} />}
    </main>
  );
}

function barItem({ label, fn, items }: MenuItemShape, run: (fn: string) => Promise<void>): BarItem {
  if (items) return { label, items: items.map((item) => barItem(item, run)) };
  return fn === undefined ? { label } : { label, choose: () => void run(fn) };
}

show(<Sheet />);
