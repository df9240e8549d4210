import { i18n } from '#i18n';
import type { PackFault } from '@/lib/domain/scenario/read-pack';

interface FaultsProps {
  faults: PackFault[];
  /** Takes the user to the line; absent where the text is not on the page. */
  onLine: ((line: number) => void) | undefined;
}

/** More than anybody mends in one go. */
const MOST_SHOWN = 50;

/** What is wrong, a line of the text each. */
export function Faults({ faults, onLine }: FaultsProps) {
  const more = faults.length - MOST_SHOWN;
  return (
    <>
      <ol class="faults">
        {faults.slice(0, MOST_SHOWN).map(({ line, field, message }, index) => (
          <li key={index}>
            {onLine ? (
              <button type="button" onClick={() => onLine(line)}>
                {i18n.t('packs.line', [line])}
              </button>
            ) : (
              <b>{i18n.t('packs.line', [line])}</b>
            )}
            <span>
              {field !== '' && <code>{field}</code>} {message}
            </span>
          </li>
        ))}
      </ol>
      {more > 0 && <p class="eyebrow">{i18n.t('packs.more', [more])}</p>}
    </>
  );
}
