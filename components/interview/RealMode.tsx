import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { pauseIcon, playIcon } from '@/components/ui/icons';
import { Ticking } from '@/components/ui/Ticking';
import { clockTime } from '@/components/ui/time';
import { watchTime } from '@/lib/domain/interview/honesty';
import { type Interview, MOST_BULLETS } from '@/lib/model/interview';

interface RealModeProps {
  interview: Interview;
  now(): number;
  onWatch(): void;
  onBullets(bullets: string[]): void;
  onEnd(): void;
}

/** All that is left in a real interview: a stopwatch and a few bullets of one's own. */
export function RealMode({ interview, now, onWatch, onBullets, onEnd }: RealModeProps) {
  const running = interview.runningSince !== undefined;
  const bullets = Array.from({ length: MOST_BULLETS }, (_, index) => interview.bullets[index] ?? '');
  return (
    <main class="real-mode">
      <h1>{i18n.t('interview.realTitle')}</h1>
      <p>{i18n.t('interview.tell')}</p>
      <p class="watch" role="timer" aria-label={i18n.t('interview.watch')}>
        <Ticking read={() => clockTime(watchTime(interview, now()) / 1000)} />
      </p>
      <Button kind="primary" icon={running ? pauseIcon : playIcon} onClick={onWatch}>
        {i18n.t(running ? 'interview.stop' : 'interview.start')}
      </Button>
      <fieldset>
        <legend>{i18n.t('interview.bullets')}</legend>
        {bullets.map((bullet, index) => (
          <input
            key={index}
            type="text"
            aria-label={i18n.t('interview.bullet', [index + 1])}
            maxLength={120}
            value={bullet}
            onChange={(event) => onBullets(bullets.map((old, at) => (at === index ? event.currentTarget.value : old)))}
          />
        ))}
      </fieldset>
      <Button kind="quiet" onClick={onEnd}>
        {i18n.t('interview.end')}
      </Button>
    </main>
  );
}
