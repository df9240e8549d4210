import { i18n } from '#i18n';
import { compareTexts } from '@/lib/domain/stories/compare';

/** What became of a text, word by word. Marked by line and strike as well as by colour, and said to a reader. */
export function Changes({ before, after }: { before: string; after: string }) {
  return (
    <p class="changes">
      {compareTexts(before, after).map(({ kind, text }, index) => {
        if (kind === 'same') return <span key={index}>{text}</span>;
        const Tag = kind === 'gone' ? 'del' : 'ins';
        return (
          <Tag key={index}>
            <span class="visually-hidden">{i18n.t(kind === 'gone' ? 'story.gone' : 'story.came')}</span>
            {text}
          </Tag>
        );
      })}
    </p>
  );
}
