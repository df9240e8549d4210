import type { Passage } from '@/lib/domain/quiz/cards';

/** What is judged or compared, each under its name. */
export function Passages({ passages = [] }: { passages?: Passage[] | undefined }) {
  if (passages.length === 0) return null;
  return (
    <div class="passages">
      {passages.map(({ label, text, tone }) => (
        <p key={text} class="passage" data-tone={tone}>
          {label && <b>{label}</b>}
          <span>{text}</span>
        </p>
      ))}
    </div>
  );
}
