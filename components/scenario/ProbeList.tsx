import { i18n } from '#i18n';
import type { Probe } from '@/lib/model/scenario';

interface ProbeListProps {
  probes: Probe[];
  /** They were asked of other stories, and name things that are not in this one. */
  borrowed?: boolean;
}

/** Follow-up questions. Their answers stay closed until asked for: think first, then compare. */
export function ProbeList({ probes, borrowed = false }: ProbeListProps) {
  return (
    <section class="probes" aria-label={i18n.t('walkthrough.probes')}>
      <header>
        <h2>{i18n.t('walkthrough.probes')}</h2>
      </header>
      <p class="eyebrow">{i18n.t(borrowed ? 'walkthrough.probesBorrowed' : 'walkthrough.probesHint')}</p>
      <ol>
        {probes.map((probe) => (
          <li key={probe.id}>
            <h3>{probe.question}</h3>
            <p class="eyebrow">{i18n.t('walkthrough.tests', [probe.tests])}</p>
            <details>
              <summary>{i18n.t('walkthrough.showAnswers')}</summary>
              <Answers probe={probe} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Answers({ probe }: { probe: Probe }) {
  return (
    <dl class="answers">
      <dt data-kind="weak">{i18n.t('walkthrough.weak')}</dt>
      <dd>
        <p class="spoken">{probe.weak}</p>
        <p>{probe.fails}</p>
      </dd>
      <dt data-kind="strong">{i18n.t('walkthrough.strong')}</dt>
      <dd>
        <p class="spoken">{probe.strong}</p>
        <p class="remember">{probe.remember}</p>
      </dd>
      <dt>{i18n.t('walkthrough.pushBack')}</dt>
      <dd>{probe.pushBack}</dd>
    </dl>
  );
}
