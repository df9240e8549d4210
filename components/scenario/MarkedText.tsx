import { type Marks, markText } from '@/lib/domain/scenario/mark';

/** A spoken passage with its key phrases marked, and what a lens stresses or leaves out. */
export function MarkedText({ text, marks }: { text: string; marks: Marks }) {
  return (
    <p class="spoken">
      {markText(text, marks).map(({ text: part, phrase, tone }, index) => {
        const Tag = phrase ? 'mark' : 'span';
        return (
          <Tag key={index} data-tone={tone}>
            {part}
          </Tag>
        );
      })}
    </p>
  );
}
