import { i18n } from '#i18n';
import { PackImport } from '@/components/packs/PackImport';
import { PackShelf } from '@/components/packs/PackShelf';
import { saveText } from '@/components/ui/save-text';
import type { DashboardApp } from '@/lib/app/dashboard';
import { openPacks, type PacksStore } from '@/lib/app/packs';
import type { ShelfPack } from '@/lib/domain/scenario/pack-shelf';
import { useStore } from './use-store';
import '../packs/packs.css';

export function PacksDesk({ app }: { app: DashboardApp }) {
  const store = useStore(openPacks, app);
  if (!store) return <p role="status">{i18n.t('packs.loading')}</p>;
  return (
    <div class="packs">
      <PackImport check={store.check} onAdd={store.add} />
      <PackShelf
        packs={store.shelf.value}
        onSwitch={(pack, on) => void store.switch(pack.id, on)}
        onRemove={(pack) => store.remove(pack.id)}
        onSave={(pack, first) => void save(store, pack, first)}
      />
    </div>
  );
}

async function save(store: PacksStore, pack: ShelfPack, first?: 'first'): Promise<void> {
  const isTemplate = pack.kind === 'shipped';
  const text = await store.write(
    pack,
    isTemplate ? [i18n.t('packs.templateNote'), i18n.t('packs.templateImport')] : [],
    first,
  );
  saveText(text, i18n.t('packs.fileName', [isTemplate ? `my-${pack.id}` : pack.id]), 'application/yaml');
}
