import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { undoIcon } from '@/components/ui/icons';
import { clockTime } from '@/components/ui/time';
import { type Card, isChoice } from '@/lib/domain/quiz/cards';
import type { Mark } from '@/lib/domain/quiz/grade';
import { Marks } from './Marks';
import { Options } from './Options';
import { Passages } from './Passages';
import { Recall } from './Recall';
import { Result } from './Result';
import { useQuizKeys } from './use-quiz-keys';

export interface QuizCardProps {
  card: Card;
  number: number;
  total: number;
  /** Options by their place in the content, in the order shown; 0 is the right one. */
  order: number[];
  choice?: number | undefined;
  checked: boolean;
  mark?: Mark | undefined;
  canUndo: boolean;
  /** Of the round, when this card was asked. */
  secondsLeft?: number | undefined;
  /** Whether the first question takes the focus too: not while the user walks along the tabs. */
  takeFocus?: boolean | undefined;
  onChoose(option: number): void;
  onCheck(): void;
  onMark?: ((mark: Mark) => void) | undefined;
  onNext(): void;
  onUndo(): void;
  /** Shown where there is room for it. */
  onPlan?: (() => void) | undefined;
}

/** One card. 1 to 4 choose, Enter checks and goes on, 1 to 4 then say how it went, U takes back. */
export function QuizCard(props: QuizCardProps) {
  const { card, order, choice, checked, mark, canUndo, onChoose, onMark } = props;
  const group = useFocusOnQuestion(props);
  const [unanswered, setUnanswered] = useState(false);
  useLayoutEffect(() => setUnanswered(false), [card]);
  const proceed = () => {
    if (checked) return props.onNext();
    const isMissing = isChoice(card) && choice === undefined;
    setUnanswered(isMissing);
    if (!isMissing) props.onCheck();
  };
  const press = (index: number) => {
    if (checked) return void (index < 4 && onMark?.((index + 1) as Mark));
    const option = order[index];
    if (option === undefined) return;
    group.current?.querySelectorAll('input')[index]?.focus();
    onChoose(option);
  };
  const result = useResultInView(checked);
  useQuizKeys({ proceed, press, undo: props.onUndo });
  return (
    <div class="quiz">
      <Count {...props} />
      {isChoice(card) ? (
        <div class="question" role="radiogroup" aria-label={card.question} tabIndex={-1} ref={group}>
          <h2>{card.question}</h2>
          <Passages passages={card.passages} />
          <Options {...{ card, order, choice, checked, onChoose }} />
        </div>
      ) : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls, and there are none yet
        <div class="question" role="group" aria-label={card.question} tabIndex={-1} ref={group}>
          <h2>{card.question}</h2>
          <Recall card={card} isOpen={checked} />
        </div>
      )}
      <div class="quiz-result" role="status" ref={result}>
        {unanswered && !checked && choice === undefined && <p>{i18n.t('quiz.chooseFirst')}</p>}
        {checked && <Result card={card} choice={choice} />}
      </div>
      <div class="quiz-actions">
        {checked && onMark && <Marks card={card} mark={mark} onMark={onMark} />}
        <Button kind="primary" onClick={proceed}>
          {checked ? i18n.t('quiz.next') : i18n.t('quiz.check')}{' '}
          <span class="key" aria-hidden="true">
            ↵
          </span>
        </Button>
        {canUndo && (
          <Button kind="quiet" icon={undoIcon} onClick={props.onUndo}>
            {i18n.t('quiz.undo')}
          </Button>
        )}
      </div>
      {props.onPlan && (
        <Button kind="quiet" onClick={props.onPlan}>
          {i18n.t('quiz.plan')}
        </Button>
      )}
    </div>
  );
}

function Count({ number, total, secondsLeft }: QuizCardProps) {
  return (
    <p class="eyebrow quiz-count">
      <span>{i18n.t('quiz.count', [number, total])}</span>
      {secondsLeft !== undefined && secondsLeft > 0 && <span>{i18n.t('quiz.timeLeft', [clockTime(secondsLeft)])}</span>}
    </p>
  );
}

/** A new question takes the focus, and so does one that was taken back. */
function useFocusOnQuestion({ number, checked, takeFocus }: QuizCardProps) {
  const group = useRef<HTMLDivElement>(null);
  const asked = useRef({ number: takeFocus ? 0 : number, checked: false });
  useLayoutEffect(() => {
    const before = asked.current;
    const takenBack = before.checked && !checked;
    if (before.number !== number || takenBack) {
      group.current?.focus({ preventScroll: true });
      group.current?.querySelector('h2')?.scrollIntoView?.({ block: 'nearest' });
    }
    asked.current = { number, checked };
  }, [number, checked]);
  return group;
}

/** What came out is read without scrolling, below what it is about. */
function useResultInView(checked: boolean) {
  const result = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (checked) result.current?.firstElementChild?.scrollIntoView?.({ block: 'center' });
  }, [checked]);
  return result;
}
