import { i18n } from '#i18n';
import { firstLetters } from '@/lib/domain/rehearsal/fade';
import { phraseKey } from '@/lib/domain/scenario/phrase-key';
import type { Fade } from '@/lib/model/steps';

interface PhraseChipsProps {
  phrases: string[];
  /** Keys of those said. */
  said: string[];
  fade: Fade;
  onTick(key: string): void;
}

/** Key phrases to tick as they are said, shown as far as the fade allows. A phrase that was said is shown whole. */
export function PhraseChips({ phrases, said, fade, onTick }: PhraseChipsProps) {
  return (
    <ul class="chips" aria-label={i18n.t('rehearse.phrases')}>
      {phrases.map((phrase, index) => {
        const key = phraseKey(phrase);
        const isSaid = said.includes(key);
        return (
          <li key={key}>
            <label class="chip">
              <input type="checkbox" checked={isSaid} onChange={() => onTick(key)} />
              <span class="chip-number" aria-hidden="true">
                {index + 1}
              </span>
              <span>{isSaid ? phrase : shown(phrase, fade, index)}</span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}

function shown(phrase: string, fade: Fade, index: number): string {
  if (fade === 'letters') return firstLetters(phrase);
  return fade === 'blank' ? i18n.t('rehearse.blankPhrase', [index + 1]) : phrase;
}
