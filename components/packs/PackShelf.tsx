import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ShelfPack } from '@/lib/domain/scenario/pack-shelf';
import { PackRow, type PackVerbs } from './PackRow';

interface PackShelfProps extends Omit<PackVerbs, 'onRemove'> {
  packs: ShelfPack[];
  onRemove(pack: ShelfPack): Promise<void>;
}

/** The packs there are: the user's own, then those that come with the extension. */
export function PackShelf({ packs, onRemove, ...verbs }: PackShelfProps) {
  const said = useRef<HTMLParagraphElement>(null);
  const [removed, setRemoved] = useState<{ name: string }>();
  const shipped = packs.filter(({ kind }) => kind === 'shipped');
  const own = packs.filter(({ kind }) => kind !== 'shipped');
  const remove = async (pack: ShelfPack) => {
    await onRemove(pack);
    setRemoved({ name: pack.name });
  };
  // The row that had the focus is gone.
  useEffect(() => void (removed && said.current?.focus()), [removed]);
  const rows = (list: ShelfPack[]) => (
    <ul class="pack-list">
      {list.map((pack) => (
        <PackRow
          key={`${pack.kind === 'shipped'} ${pack.id}`}
          pack={pack}
          {...verbs}
          onRemove={(one) => void remove(one)}
        />
      ))}
    </ul>
  );
  return (
    <>
      <section class="pack-shelf">
        <h2>{i18n.t('packs.own')}</h2>
        <p role="status" tabIndex={-1} ref={said}>
          {removed && i18n.t('packs.removed', [removed.name])}
        </p>
        {own.length > 0 ? rows(own) : <p class="eyebrow">{i18n.t('packs.noOwn')}</p>}
      </section>
      <section class="pack-shelf">
        <h2>{i18n.t('packs.shipped')}</h2>
        {rows(shipped)}
      </section>
    </>
  );
}
