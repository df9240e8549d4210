import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { saveIcon } from '@/components/ui/icons';
import type { ShelfPack } from '@/lib/domain/scenario/pack-shelf';
import { PackContents } from './PackContents';

export interface PackVerbs {
  onSwitch(pack: ShelfPack, on: boolean): void;
  onRemove(pack: ShelfPack): void;
  /** `first`: with its first scenario only. */
  onSave(pack: ShelfPack, first?: 'first'): void;
}

/** A pack on the shelf, with what can be done with it. */
export function PackRow({ pack, ...verbs }: { pack: ShelfPack } & PackVerbs) {
  const { name, version, content, kind, newer } = pack;
  const heading = useId();
  return (
    <li>
      <article class="pack" aria-labelledby={heading} data-off={kind === 'off' || undefined}>
        <h3 id={heading}>{i18n.t('packs.titled', [name, version])}</h3>
        {kind === 'elsewhere' && <p>{i18n.t('packs.elsewhere')}</p>}
        {kind === 'off' && <p>{i18n.t('packs.isOff')}</p>}
        {newer !== undefined && <p>{i18n.t('packs.newer', [newer])}</p>}
        {content && <PackContents content={content} />}
        {kind === 'shipped' ? <ShippedActions pack={pack} {...verbs} /> : <OwnActions pack={pack} {...verbs} />}
      </article>
    </li>
  );
}

type ActionsProps = { pack: ShelfPack } & PackVerbs;

function ShippedActions({ pack, onSave }: ActionsProps) {
  return (
    <div class="pack-actions">
      <Button icon={saveIcon} onClick={() => onSave(pack, 'first')}>
        {i18n.t('packs.template')}
      </Button>
      <Button kind="quiet" icon={saveIcon} onClick={() => onSave(pack)}>
        {i18n.t('packs.templateWhole')}
      </Button>
    </div>
  );
}

function OwnActions({ pack, onSwitch, onRemove, onSave }: ActionsProps) {
  const [asking, setAsking] = useState(false);
  const remove = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (wasAsked.current && !asking) remove.current?.focus();
    wasAsked.current = asking;
  }, [asking]);
  if (asking) return <AskRemove pack={pack} onRemove={onRemove} onKeep={() => setAsking(false)} />;
  return (
    <div class="pack-actions">
      {pack.kind !== 'elsewhere' && (
        <>
          <label class="pack-switch">
            <input
              type="checkbox"
              checked={pack.kind === 'on'}
              onChange={(event) => onSwitch(pack, event.currentTarget.checked)}
            />
            {i18n.t('packs.use')}
          </label>
          <Button icon={saveIcon} onClick={() => onSave(pack)}>
            {i18n.t('packs.save')}
          </Button>
        </>
      )}
      <button type="button" class="button" data-kind="quiet" ref={remove} onClick={() => setAsking(true)}>
        {i18n.t('packs.remove')}
      </button>
    </div>
  );
}

function AskRemove({ pack, onRemove, onKeep }: Pick<ActionsProps, 'pack' | 'onRemove'> & { onKeep(): void }) {
  const ask = useRef<HTMLParagraphElement>(null);
  useEffect(() => ask.current?.focus(), []);
  return (
    <div class="pack-ask">
      <p tabIndex={-1} ref={ask}>
        {i18n.t('packs.removeAsk', [pack.name])}
      </p>
      <div class="pack-actions">
        <Button kind="primary" onClick={() => onRemove(pack)}>
          {i18n.t('packs.removeSure')}
        </Button>
        <Button kind="quiet" onClick={onKeep}>
          {i18n.t('packs.keep')}
        </Button>
      </div>
    </div>
  );
}
