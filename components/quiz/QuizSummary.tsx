import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { againIcon, undoIcon } from '@/components/ui/icons';

interface QuizSummaryProps {
  right: number;
  total: number;
  canUndo: boolean;
  onAgain(): void;
  onUndo(): void;
  onDone?: (() => void) | undefined;
}

export function QuizSummary({ right, total, canUndo, onAgain, onUndo, onDone }: QuizSummaryProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div class="quiz quiz-summary">
      <h2 tabIndex={-1} ref={heading}>
        {i18n.t('quiz.score', [right, total])}
      </h2>
      <p>{i18n.t(right === total ? 'quiz.allRight' : 'quiz.someWrong')}</p>
      <div class="quiz-actions">
        {onDone && (
          <Button kind="primary" onClick={onDone}>
            {i18n.t('quiz.done')}
          </Button>
        )}
        <Button icon={againIcon} onClick={onAgain}>
          {i18n.t('quiz.again')}
        </Button>
        {canUndo && (
          <Button kind="quiet" icon={undoIcon} onClick={onUndo}>
            {i18n.t('quiz.undo')}
          </Button>
        )}
      </div>
    </div>
  );
}
