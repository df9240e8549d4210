import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';

/** The question asked once on a meeting page. */
export function AskMode({ host, onAnswer }: { host: string; onAnswer(real: boolean): void }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <main class="ask-mode">
      <h1 tabIndex={-1} ref={heading}>
        {i18n.t('interview.ask')}
      </h1>
      <p>{i18n.t('interview.askHint', [host])}</p>
      <Button kind="primary" onClick={() => onAnswer(false)}>
        {i18n.t('interview.practice')}
      </Button>
      <Button onClick={() => onAnswer(true)}>{i18n.t('interview.real')}</Button>
      <p class="eyebrow">{i18n.t('interview.rules')}</p>
    </main>
  );
}
