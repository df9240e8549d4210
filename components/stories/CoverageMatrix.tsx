import { i18n } from '#i18n';
import type { Coverage } from '@/lib/domain/stories/coverage';

interface CoverageMatrixProps {
  coverage: Coverage;
  nameOf(principle: string): string;
}

/** Principles down, stories across: how well each serves each, what is missing, and what is told too often. */
export function CoverageMatrix({ coverage: { stories, rows }, nameOf }: CoverageMatrixProps) {
  const gaps = rows.filter(({ isGap }) => isGap).length;
  return (
    <section class="story-plan" aria-labelledby="coverage">
      <h2 id="coverage">{i18n.t('storyPlan.matrix')}</h2>
      <p class="lead">{i18n.t('storyPlan.gaps', gaps)}</p>
      {stories.length === 0 && <p>{i18n.t('storyPlan.noStories')}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="matrix-scroll" aria-label={i18n.t('storyPlan.table')} tabIndex={0}>
        <table class="matrix">
          <thead>
            <tr>
              <th scope="col">{i18n.t('storyPlan.principle')}</th>
              {stories.map((story) => (
                <StoryColumn key={story.id} story={story} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ principle, strengths, isGap }) => (
              <tr key={principle}>
                <th scope="row">
                  {nameOf(principle)} {isGap && <b class="matrix-flag">{i18n.t('storyPlan.gap')}</b>}
                </th>
                {strengths.map((strength, index) => (
                  <Cell key={stories[index]?.id} strength={strength} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
}

function StoryColumn({ story }: { story: Coverage['stories'][number] }) {
  const { id, title, restedDays, isOverUsed } = story;
  const { rehearsed, planned, told } = story.use;
  return (
    <th scope="col">
      <a href={`#stories/${id}`}>{title}</a>
      {isOverUsed && <b class="matrix-flag">{i18n.t('storyPlan.overUsed')}</b>}
      <small>{i18n.t('storyPlan.rested', restedDays)}</small>
      <small>{i18n.t('storyPlan.use', [rehearsed, planned, told])}</small>
    </th>
  );
}

function Cell({ strength }: { strength: number }) {
  if (strength === 0)
    return (
      <td>
        <span class="visually-hidden">{i18n.t('storyPlan.notServed')}</span>
      </td>
    );
  return (
    <td>
      {i18n.t('storyPlan.strength', [strength])}
      <i style={{ '--share': `${strength * 20}%` }} />
    </td>
  );
}
