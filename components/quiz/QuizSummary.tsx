import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { againIcon, undoIcon } from '@/components/ui/icons';

interface QuizSummaryProps {
  right: number;
  total: number;
  canUndo: boolean;
  /** How many went wrong or hard: they come again tomorrow, or now if the user asks. */
  hard?: number;
  /** How many more are due. */
  more?: number;
  onAgain(): void;
  onHard?: () => void;
  onUndo(): void;
  onPlan?: (() => void) | undefined;
  onDone?: (() => void) | undefined;
}

export function QuizSummary(props: QuizSummaryProps) {
  const { right, total, hard = 0, more = 0, canUndo, onAgain, onHard, onUndo, onPlan, onDone } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="quiz quiz-summary">
      <h2 tabIndex={-1} ref={heading}>
        {i18n.t('quiz.score', [right, total])}
      </h2>
      <p>{i18n.t(hard === 0 && right === total ? 'quiz.allRight' : 'quiz.someWrong')}</p>
      <div class="quiz-actions">
        {onDone && (
          <Button kind="primary" onClick={onDone}>
            {i18n.t('quiz.done')}
          </Button>
        )}
        <Button icon={againIcon} onClick={onAgain}>
          {more > 0 ? i18n.t('quiz.more', [more]) : i18n.t('quiz.again')}
        </Button>
        {onHard && hard > 0 && <Button onClick={onHard}>{i18n.t('quiz.hardAgain', [hard])}</Button>}
        {canUndo && (
          <Button kind="quiet" icon={undoIcon} onClick={onUndo}>
            {i18n.t('quiz.undo')}
          </Button>
        )}
      </div>
      {onPlan && (
        <Button kind="quiet" onClick={onPlan}>
          {i18n.t('quiz.plan')}
        </Button>
      )}
    </div>
  );
}
