import { splitLinks } from '@/lib/domain/scenario/links';

/** Text from others: addresses in it are shown in full, and opened only by a click, in a tab that knows nothing of ours. */
export function LinkedText({ text }: { text: string }) {
  return (
    <>
      {splitLinks(text).map(({ text: part, href }, index) =>
        href === undefined ? (
          part
        ) : (
          <a key={index} href={href} target="_blank" rel="noopener noreferrer">
            {part}
          </a>
        ),
      )}
    </>
  );
}
