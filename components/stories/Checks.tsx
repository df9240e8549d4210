interface ChecksProps {
  label: string;
  options: { id: string; name: string }[];
  chosen: string[];
  /** No more than so many can be chosen. */
  most?: number;
  onChoose(chosen: string[]): void;
}

/** Any of a list; folded away, as the list may be long. */
export function Checks({ label, options, chosen, most = Number.POSITIVE_INFINITY, onChoose }: ChecksProps) {
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <div class="checks">
      <details>
        <summary>{label}</summary>
        {options.map(({ id, name }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              disabled={!chosen.includes(id) && chosen.length >= most}
              onChange={() => toggle(id)}
            />
            {name}
          </label>
        ))}
      </details>
      {chosen.length > 0 && <p>{options.flatMap(({ id, name }) => (chosen.includes(id) ? name : [])).join(' · ')}</p>}
    </div>
  );
}
