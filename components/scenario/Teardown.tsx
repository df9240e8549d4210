import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { markText } from '@/lib/domain/scenario/mark';
import type { Scenario } from '@/lib/model/scenario';

/** A weak whole answer. Pointing at a flaw, or focusing it, marks the words it is about. */
export function Teardown({ teardown }: { teardown: Scenario['teardown'] }) {
  const [shown, setShown] = useState<number>();
  const quotes = teardown.flaws.flatMap(({ quote }, index) =>
    quote !== undefined && (shown === undefined || shown === index) ? [quote] : [],
  );
  return (
    <section class="teardown" aria-label={i18n.t('walkthrough.teardown')}>
      <header>
        <h2>{i18n.t('walkthrough.teardown')}</h2>
      </header>
      <p class="eyebrow">{i18n.t('walkthrough.teardownHint')}</p>
      <p class="spoken" data-kind="weak">
        {markText(teardown.answer, { phrases: quotes }).map(({ text, phrase }, index) => {
          const Tag = phrase ? 'mark' : 'span';
          return <Tag key={index}>{text}</Tag>;
        })}
      </p>
      <ol class="flaws">
        {teardown.flaws.map(({ rule, quote, why }, index) => (
          <li key={rule + (quote ?? '')} data-shown={shown === index || undefined}>
            <button
              type="button"
              aria-pressed={shown === index}
              onClick={() => setShown(shown === index ? undefined : index)}
            >
              <q>{quote ?? i18n.t('walkthrough.absent')}</q>
              <span>{why}</span>
            </button>
          </li>
        ))}
      </ol>
      <h3>{i18n.t('walkthrough.barRaiser')}</h3>
      <p class="verdict">{teardown.thinks}</p>
    </section>
  );
}
