import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { PackChanges } from '@/lib/domain/scenario/compare-packs';
import type { AddablePack } from '@/lib/domain/scenario/pack-shelf';
import { Faults } from './Faults';
import { PackContents } from './PackContents';

interface PackPreviewProps {
  found: AddablePack;
  onLine: ((line: number) => void) | undefined;
  onAdd(): void;
  onLeave(): void;
}

/** A pack before it is added: what it holds, what it would change, what its author might still mend. */
export function PackPreview({ found, onLine, onAdd, onLeave }: PackPreviewProps) {
  const { pack, content, advice, update } = found;
  const { name, version } = pack.manifest;
  return (
    <article class="pack-preview">
      <h3>{i18n.t('packs.titled', [name, version])}</h3>
      <PackContents content={content} />
      {update && <Changes {...update} />}
      {advice.length > 0 && (
        <details>
          <summary>{i18n.t('packs.advice', advice.length)}</summary>
          <p class="eyebrow">{i18n.t('packs.adviceHint')}</p>
          <Faults faults={advice} onLine={onLine} />
        </details>
      )}
      <div class="pack-actions">
        <Button kind="primary" onClick={onAdd}>
          {update ? i18n.t('packs.update', [version]) : i18n.t('packs.add')}
        </Button>
        <Button kind="quiet" onClick={onLeave}>
          {i18n.t('packs.notNow')}
        </Button>
      </div>
    </article>
  );
}

const KINDS = ['added', 'changed', 'leftOut'] as const;

function Changes({ from, changes }: { from: number; changes: PackChanges }) {
  const lists = KINDS.filter((kind) => titlesOf(changes, kind).length > 0);
  return (
    <section class="pack-changes">
      <h4>{i18n.t('packs.changes', [from])}</h4>
      <dl>
        {lists.map((kind) => (
          <div key={kind}>
            <dt>{i18n.t(`packs.${kind}`)}</dt>
            {titlesOf(changes, kind).map((title, index) => (
              <dd key={index}>{title}</dd>
            ))}
          </div>
        ))}
      </dl>
      {changes.isPackChanged && <p>{i18n.t('packs.itself')}</p>}
      {lists.length === 0 && !changes.isPackChanged && <p>{i18n.t('packs.nothingElse')}</p>}
    </section>
  );
}

const titlesOf = (changes: PackChanges, kind: (typeof KINDS)[number]) =>
  kind === 'leftOut' ? changes.removed : changes[kind];
