import { useId } from 'preact/hooks';

interface ChoicesProps<T extends string> {
  label: string;
  options: { id: T; label: string }[];
  selected: T;
  onSelect(id: T): void;
}

/** A radio group in one row. */
export function Choices<T extends string>({ label, options, selected, onSelect }: ChoicesProps<T>) {
  const name = useId();
  return (
    <div class="choices" role="radiogroup" aria-label={label}>
      {options.map(({ id, label: text }) => (
        <label key={id}>
          <input type="radio" name={name} checked={id === selected} onChange={() => onSelect(id)} />
          {text}
        </label>
      ))}
    </div>
  );
}
