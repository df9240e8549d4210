interface DialProps<T extends string> {
  label: string;
  options: { id: T; label: string }[];
  selected: T;
  onSelect(id: T): void;
}

/** A labelled choice of one among a few. */
export function Dial<T extends string>({ label, options, selected, onSelect }: DialProps<T>) {
  return (
    <label class="dial">
      <span aria-hidden="true">{label}</span>
      <select aria-label={label} value={selected} onChange={(event) => onSelect(event.currentTarget.value as T)}>
        {options.map(({ id, label: text }) => (
          <option key={id} value={id}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
