import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import { rightIcon, undoIcon, wrongIcon } from '@/components/ui/icons';
import type { ChoiceCard } from '@/lib/domain/quiz/cards';

export interface QuizCardProps {
  card: ChoiceCard;
  number: number;
  total: number;
  /** Options by their place in the content, in the order shown; 0 is the right one. */
  order: number[];
  choice?: number | undefined;
  checked: boolean;
  canUndo: boolean;
  /** Whether the first question takes the focus too: not while the user walks along the tabs. */
  takeFocus?: boolean | undefined;
  onChoose(option: number): void;
  onCheck(): void;
  onNext(): void;
  onUndo(): void;
}

/** One question. 1 to 9 choose, Enter checks and goes on, U takes back. */
export function QuizCard(props: QuizCardProps) {
  const { card, number, total, order, choice, checked, canUndo, onUndo } = props;
  const group = useRef<HTMLDivElement>(null);
  const [unanswered, setUnanswered] = useState(false);
  const proceed = () => {
    if (checked) return props.onNext();
    setUnanswered(choice === undefined);
    if (choice !== undefined) props.onCheck();
  };
  const asked = useRef({ number: props.takeFocus ? 0 : number, checked: false });
  useLayoutEffect(() => {
    setUnanswered(false);
    const before = asked.current;
    const takenBack = before.checked && !checked;
    if (before.number !== number || takenBack) group.current?.focus();
    asked.current = { number, checked };
  }, [number, checked]);
  const choose = (index: number) => {
    const option = order[index];
    if (option === undefined || checked) return;
    group.current?.querySelectorAll('input')[index]?.focus();
    props.onChoose(option);
  };
  useKeys({ proceed, choose, undo: onUndo });
  return (
    <div class="quiz">
      <p class="eyebrow">{i18n.t('quiz.count', [number, total])}</p>
      <div class="question" role="radiogroup" aria-label={card.question} tabIndex={-1} ref={group}>
        <h2>{card.question}</h2>
        {order.map((option, index) => (
          <Option key={option} {...{ option, index, card, choice, checked }} onChoose={props.onChoose} />
        ))}
      </div>
      <div class="quiz-result" role="status">
        {unanswered && !checked && choice === undefined && <p>{i18n.t('quiz.chooseFirst')}</p>}
        {checked && choice !== undefined && <Result card={card} choice={choice} />}
      </div>
      <div class="quiz-actions">
        <Button kind="primary" onClick={proceed}>
          {checked ? i18n.t('quiz.next') : i18n.t('quiz.check')}{' '}
          <span class="key" aria-hidden="true">
            ↵
          </span>
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

interface OptionProps extends Pick<QuizCardProps, 'card' | 'choice' | 'checked' | 'onChoose'> {
  option: number;
  index: number;
}

function Option({ option, index, card, choice, checked, onChoose }: OptionProps) {
  const state = !checked ? undefined : option === 0 ? 'right' : option === choice ? 'wrong' : 'other';
  return (
    <label class="option" data-state={state}>
      <input
        type="radio"
        name={card.id}
        checked={option === choice}
        disabled={checked && option !== choice}
        onChange={() => onChoose(option)}
      />
      <span class="option-number" aria-hidden="true">
        {state === 'right' ? <Icon node={rightIcon} /> : state === 'wrong' ? <Icon node={wrongIcon} /> : index + 1}
      </span>
      <span>{card.options[option]?.text}</span>
    </label>
  );
}

function Result({ card, choice }: { card: ChoiceCard; choice: number }) {
  const right = choice === 0;
  return (
    <>
      <p class="quiz-verdict" data-right={right}>
        {i18n.t(right ? 'quiz.correct' : 'quiz.notQuite')}
      </p>
      {!right && <p>{card.options[choice]?.why}</p>}
      {!right && <p class="quiz-answer">{i18n.t('quiz.answerWas', [card.options[0]?.text ?? ''])}</p>}
      <p>{card.options[0]?.why}</p>
    </>
  );
}

interface KeyActions {
  proceed(): void;
  choose(index: number): void;
  undo(): void;
}

/** Keys of the whole page while a question is on it; a button that has focus keeps its own Enter. */
function useKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useLayoutEffect(() => {
    const end = new AbortController();
    const pressed = (event: KeyboardEvent) => {
      if (!isForQuiz(event)) return;
      if (/^[1-9]$/.test(event.key)) latest.current.choose(Number(event.key) - 1);
      else if (event.key === 'Enter') latest.current.proceed();
      else latest.current.undo();
      event.preventDefault();
    };
    document.addEventListener('keydown', pressed, { signal: end.signal });
    return () => end.abort();
  }, []);
}

function isForQuiz({ key, target, repeat, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const element = target as HTMLElement;
  if (repeat || ctrlKey || metaKey || altKey || element.matches('select, textarea, input:not([type=radio])'))
    return false;
  return key === 'Enter' ? !element.closest('button, a, summary') : /^[1-9uU]$/.test(key);
}
