import { i18n } from '#i18n';
import { Icon } from '@/components/ui/Icon';
import { rightIcon, wrongIcon } from '@/components/ui/icons';
import { stepName } from '@/components/ui/names';
import { clockTime, spokenTime } from '@/components/ui/time';
import { phraseKey } from '@/lib/domain/scenario/phrase-key';
import type { Lap } from '@/lib/model/deed';

/** On target: nobody can aim finer. */
const TOLERANCE_SECONDS = 2;

/** One step of a report: its bar against the target, and its phrases. `longest` is the length of a full bar, in seconds. */
export function LapRow({ lap, longest, phrases }: { lap: Lap; longest: number; phrases: string[] }) {
  const { step, seconds, targetSeconds, said } = lap;
  const over = seconds - targetSeconds >= TOLERANCE_SECONDS;
  const bar = { '--actual': seconds / longest, '--target': targetSeconds / longest };
  return (
    <li class="lap">
      <h3>
        {stepName(step)}
        <span class="figure">{clockTime(Math.round(seconds))}</span>
      </h3>
      <div class="lap-bar" aria-hidden="true" style={bar}>
        <i data-over={over || undefined} />
      </div>
      <p class="lap-verdict" data-over={over || undefined}>
        {lapVerdict(seconds - targetSeconds)}
      </p>
      <ul class="lap-phrases">
        {phrases.map((phrase) => {
          const isSaid = said.includes(phraseKey(phrase));
          return (
            <li key={phrase} data-said={isSaid || undefined}>
              <Icon node={isSaid ? rightIcon : wrongIcon} />
              <span>
                <span class="visually-hidden">{i18n.t(isSaid ? 'report.said' : 'report.missed')} </span>
                {phrase}
              </span>
            </li>
          );
        })}
      </ul>
    </li>
  );
}

/** In words, how far from the target: "Over by 12 s". `difference` in seconds, positive when over. */
export function lapVerdict(difference: number): string {
  if (Math.abs(difference) < TOLERANCE_SECONDS) return i18n.t('report.onTarget');
  return i18n.t(difference > 0 ? 'report.over' : 'report.under', [spokenTime(Math.abs(difference))]);
}
