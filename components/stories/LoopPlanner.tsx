import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import type { LoopPlan, PlannedCell, Round } from '@/lib/domain/stories/plan-loop';
import { Checks } from './Checks';
import type { PrincipleName } from './StoryFacts';

interface LoopPlannerProps {
  rounds: Round[];
  plan: LoopPlan;
  principles: PrincipleName[];
  /** Cards about the weakest principle that today's quiz asks. */
  cardsToday: number;
  titleOf(story: string): string;
  nameOf(principle: string): string;
  onRounds(rounds: Round[]): void;
}

/** Which story to tell in which round, and which cell to work at. */
export function LoopPlanner({ rounds, principles, onRounds, ...rest }: LoopPlannerProps) {
  const more = useRef<HTMLDivElement>(null);
  const put = (index: number, round: Round) => onRounds(rounds.map((one, at) => (at === index ? round : one)));
  const drop = (index: number) => {
    onRounds(rounds.filter((_, at) => at !== index));
    // The button pressed is gone with its round.
    more.current?.querySelector('button')?.focus();
  };
  return (
    <section class="story-plan" aria-labelledby="loop-plan">
      <h2 id="loop-plan">{i18n.t('storyPlan.loop')}</h2>
      <p class="lead">{i18n.t('storyPlan.loopHint')}</p>
      {rounds.map((round, index) => (
        <fieldset key={index} class="plan-round">
          <legend>{i18n.t('storyPlan.round', [index + 1])}</legend>
          <Checks
            label={i18n.t('storyPlan.likely', [round.principles.length])}
            options={principles}
            chosen={round.principles}
            onChoose={(chosen) => put(index, { principles: chosen })}
          />
          <Button kind="quiet" onClick={() => drop(index)}>
            {i18n.t('storyPlan.dropRound', [index + 1])}
          </Button>
        </fieldset>
      ))}
      <div ref={more}>
        <Button onClick={() => onRounds([...rounds, { principles: [] }])}>{i18n.t('storyPlan.addRound')}</Button>
      </div>
      {rest.plan.cells.length > 0 && <Planned {...rest} />}
    </section>
  );
}

type PlannedProps = Omit<LoopPlannerProps, 'rounds' | 'principles' | 'onRounds'>;

function Planned({ plan: { cells, weakest }, cardsToday, titleOf, nameOf }: PlannedProps) {
  return (
    <>
      {weakest && <Weakest {...{ weakest, cardsToday, nameOf }} />}
      <ul class="plan-cells" aria-label={i18n.t('storyPlan.loop')}>
        {cells.map((cell) => (
          <li key={`${cell.round} ${cell.principle}`}>
            <span>{i18n.t('storyPlan.cell', [cell.round + 1, nameOf(cell.principle)])}</span>
            {cell.story === undefined ? (
              <b class="matrix-flag">{i18n.t('storyPlan.noStory')}</b>
            ) : (
              <>
                <a href={`#stories/${cell.story}`}>{titleOf(cell.story)}</a>
                <small>{i18n.t('storyPlan.strength', [cell.strength])}</small>
              </>
            )}
            {cell.isRepeat && <b class="matrix-flag">{i18n.t('storyPlan.repeat')}</b>}
            {cell.backup !== undefined && <small>{i18n.t('storyPlan.backup', [titleOf(cell.backup)])}</small>}
          </li>
        ))}
      </ul>
    </>
  );
}

interface WeakestProps {
  weakest: PlannedCell;
  cardsToday: number;
  nameOf(principle: string): string;
}

function Weakest({ weakest: { round, principle, story, strength }, cardsToday, nameOf }: WeakestProps) {
  return (
    <p class="plan-weakest" role="status">
      <b>{i18n.t('storyPlan.weakest', [nameOf(principle), round + 1, strength])}</b>{' '}
      <span>{i18n.t('storyPlan.cardsToday', cardsToday)}</span>{' '}
      <a href={story === undefined ? '#stories' : `#stories/${story}`}>
        {story === undefined ? i18n.t('storyPlan.writeOne') : i18n.t('storyPlan.mendIt')}
      </a>
    </p>
  );
}
