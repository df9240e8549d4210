import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Dial } from '@/components/ui/Dial';
import type { AddablePack } from '@/lib/domain/scenario/pack-shelf';
import { Faults } from './Faults';
import { PackPreview } from './PackPreview';
import type { Outcome } from './use-import';

interface CheckResultProps {
  outcome: Outcome | undefined;
  /** What is said in a sentence; takes the focus when all else is gone. */
  said: RefObject<HTMLDivElement | null>;
  onLine: ((line: number) => void) | undefined;
  onInto(pack: string): void;
  onAdd(found: AddablePack): void;
  onLeave(): void;
}

/** What came of looking through a text. */
export function CheckResult({ outcome, said, onLine, onInto, onAdd, onLeave }: CheckResultProps) {
  return (
    <>
      <div role="status" class="pack-said" tabIndex={-1} ref={said}>
        {outcome && <p data-kind={outcome.kind}>{sayOutcome(outcome)}</p>}
      </div>
      {outcome?.kind === 'faults' && <Faults faults={outcome.faults} onLine={onLine} />}
      {outcome?.kind === 'addable' && (
        <PackPreview found={outcome} {...{ onLine, onLeave }} onAdd={() => onAdd(outcome)} />
      )}
      {outcome?.kind === 'scenario' && outcome.packs.length > 0 && (
        <Into packs={outcome.packs} {...{ onInto, onLeave }} />
      )}
    </>
  );
}

function sayOutcome(outcome: Outcome): string {
  switch (outcome.kind) {
    case 'faults':
      return i18n.t('packs.faults', outcome.faults.length);
    case 'addable':
      return i18n.t('packs.fits');
    case 'scenario':
      return i18n.t(outcome.packs.length > 0 ? 'packs.single' : 'packs.singleNowhere', [outcome.title]);
    case 'same':
      return i18n.t('packs.same', [outcome.name]);
    case 'old':
      return i18n.t('packs.old', [outcome.name, outcome.here, outcome.version]);
    case 'done':
      return i18n.t('packs.done', [outcome.name]);
    case 'too-large':
      return i18n.t('packs.tooLarge');
    default:
      return i18n.t(`packs.${outcome.kind}`);
  }
}

interface IntoProps extends Pick<CheckResultProps, 'onInto' | 'onLeave'> {
  packs: { id: string; name: string }[];
}

function Into({ packs, onInto, onLeave }: IntoProps) {
  const [chosen, setChosen] = useState(packs[0]?.id ?? '');
  return (
    <div class="pack-actions">
      <Dial
        label={i18n.t('packs.into')}
        options={packs.map(({ id, name }) => ({ id, label: name }))}
        selected={chosen}
        onSelect={setChosen}
      />
      <Button onClick={() => onInto(chosen)}>{i18n.t('packs.checkInto')}</Button>
      <Button kind="quiet" onClick={onLeave}>
        {i18n.t('packs.notNow')}
      </Button>
    </div>
  );
}
