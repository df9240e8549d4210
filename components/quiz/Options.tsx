import { Icon } from '@/components/ui/Icon';
import { rightIcon, wrongIcon } from '@/components/ui/icons';
import type { ChoiceCard } from '@/lib/domain/quiz/cards';

interface OptionsProps {
  card: ChoiceCard;
  order: number[];
  choice: number | undefined;
  checked: boolean;
  onChoose(option: number): void;
}

export function Options({ order, ...rest }: OptionsProps) {
  return (
    <>
      {order.map((option, index) => (
        <Option key={option} {...rest} {...{ option, index }} />
      ))}
    </>
  );
}

interface OptionProps extends Omit<OptionsProps, 'order'> {
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
