import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { CheckResult } from './CheckResult';
import { selectLine } from './select-line';
import { type PackImportProps, useImport } from './use-import';

/** Takes a pack in: from a file or pasted, looked through first, added when the user says so. */
export function PackImport(props: PackImportProps) {
  const { box, said, held, outcome, open, look, add, typed, leave } = useImport(props);
  return (
    <section class="pack-import">
      <h2>{i18n.t('packs.import')}</h2>
      <p>{i18n.t('packs.importHint')}</p>
      <label class="field">
        <span>{i18n.t('packs.file')}</span>
        <input
          type="file"
          accept=".yaml,.yml,.json"
          onChange={({ currentTarget }) => {
            open(currentTarget.files?.[0]);
            // The same file may be chosen again once it is mended.
            currentTarget.value = '';
          }}
        />
      </label>
      <label class="field">
        <span>{i18n.t('packs.paste')}</span>
        <textarea ref={box} class="pack-text" rows={8} wrap="off" spellcheck={false} onInput={typed} />
      </label>
      {held && <p class="eyebrow">{i18n.t('packs.held', [held.name])}</p>}
      <div class="pack-actions">
        <Button kind="primary" onClick={() => look()}>
          {i18n.t('packs.check')}
        </Button>
      </div>
      <CheckResult
        {...{ outcome, said }}
        onLine={held ? undefined : (line) => box.current && selectLine(box.current, line)}
        onInto={look}
        onAdd={add}
        onLeave={leave}
      />
    </section>
  );
}
