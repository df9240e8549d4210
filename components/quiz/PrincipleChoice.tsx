import type { ComponentChildren } from 'preact';

export interface NamedPrinciple {
  id: string;
  name: string;
}

interface PrincipleChoiceProps {
  /** What it is for, and how many are chosen. */
  title: string;
  principles: NamedPrinciple[];
  chosen: string[];
  /** Ids in the order in which they were chosen. */
  onChosen(ids: string[]): void;
  /** Shown below the list. */
  children?: ComponentChildren;
}

/** Some of the principles, behind a line that opens. */
export function PrincipleChoice({ title, principles, chosen, onChosen, children }: PrincipleChoiceProps) {
  const toggle = (id: string) =>
    onChosen(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <details class="likely">
      <summary>{title}</summary>
      {principles.map(({ id, name }) => (
        <label key={id}>
          <input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} /> {name}
        </label>
      ))}
      {children}
    </details>
  );
}
