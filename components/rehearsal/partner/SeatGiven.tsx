import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { PartnerScore } from '@/lib/model/deed';
import { ViewHeading } from '../ViewHeading';

interface SeatGivenProps {
  score: PartnerScore;
  codeOf(score: PartnerScore): Promise<string>;
  onDone(): void;
}

/** The score as a code, for the candidate to paste. */
export function SeatGiven({ score, codeOf, onDone }: SeatGivenProps) {
  const [code, setCode] = useState('');
  const [told, setTold] = useState('');
  useEffect(() => void codeOf(score).then(setCode), [score]);
  const copy = () =>
    navigator.clipboard.writeText(code).then(
      () => setTold(i18n.t('share.copied')),
      () => setTold(i18n.t('partner.notCopied')),
    );
  return (
    <div class="seat">
      <ViewHeading>{i18n.t('partner.handOver')}</ViewHeading>
      <p>{i18n.t('partner.handOverHint')}</p>
      <label class="seat-field">
        <span>{i18n.t('partner.code')}</span>
        <textarea
          class="code"
          readOnly
          rows={5}
          spellcheck={false}
          value={code}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <div class="seat-actions">
        <Button kind="primary" disabled={code === ''} onClick={() => void copy()}>
          {i18n.t('partner.copy')}
        </Button>
        <Button disabled={code === ''} onClick={() => saveCode(code)}>
          {i18n.t('partner.save')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {i18n.t('partner.done')}
        </Button>
      </div>
      <p role="status">{told}</p>
    </div>
  );
}

function saveCode(code: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([code], { type: 'text/plain' }));
  link.download = i18n.t('partner.file');
  link.click();
  // The download has taken its own hold of the data by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
