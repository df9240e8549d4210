import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Advice, Remark } from '@/lib/domain/stories/remark';
import { ruleName } from './coach-texts';
import { type RemarkActions, RemarkCard } from './RemarkCard';

interface CoachPanelProps extends RemarkActions {
  /** Absent while there is nothing to read, or the coach is not there yet. */
  advice: Advice | undefined;
  isBlank: boolean;
  /** Key of the remark in whose words the caret stands. */
  here: string | undefined;
}

/** The coach beside the editor: a verdict with its reasons, and each remark with its words. */
export function CoachPanel({ advice, isBlank, here, ...actions }: CoachPanelProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // What was dismissed takes its button along: the keyboard goes on from the top of the list.
  const refocused = <A extends unknown[]>(act: (...given: A) => void) => {
    return (...given: A) => {
      act(...given);
      heading.current?.focus();
    };
  };
  const shown = {
    here,
    onShow: actions.onShow,
    onDismiss: refocused(actions.onDismiss),
    onBringBack: refocused(actions.onBringBack),
  };
  return (
    <aside class="coach" aria-labelledby="coach-title">
      <h2 id="coach-title" tabIndex={-1} ref={heading}>
        {i18n.t('coach.title')}
      </h2>
      {isBlank ? (
        <p class="eyebrow">{i18n.t('coach.waiting')}</p>
      ) : advice ? (
        <Remarks advice={advice} {...shown} />
      ) : (
        <p class="eyebrow">{i18n.t('coach.loading')}</p>
      )}
    </aside>
  );
}

interface RemarksProps extends RemarkActions {
  advice: Advice;
  here: string | undefined;
}

function Remarks({ advice, here, ...actions }: RemarksProps) {
  const standing = advice.remarks.filter(({ dismissed }) => dismissed === undefined);
  const dismissed = advice.remarks.filter((remark) => remark.dismissed !== undefined);
  const list = (remarks: Remark[]) => (
    <ol class="remarks">
      {remarks.map((remark) => (
        <RemarkCard key={remark.key} {...{ remark, ...actions }} isHere={remark.key === here} />
      ))}
    </ol>
  );
  return (
    <>
      <Verdict advice={advice} count={standing.length} />
      {list(standing)}
      {dismissed.length > 0 && (
        <details>
          <summary>{i18n.t('coach.dismissed', dismissed.length)}</summary>
          {list(dismissed)}
        </details>
      )}
    </>
  );
}

function Verdict({ advice: { verdict, reasons, remarks }, count }: { advice: Advice; count: number }) {
  const names = reasons.flatMap((key) => remarks.find((remark) => remark.key === key)?.rule ?? []).map(ruleName);
  return (
    <div class="coach-verdict" data-verdict={verdict}>
      <p role="status">
        <b>{i18n.t(`coach.verdict.${verdict}`)}</b> {count === 0 ? i18n.t('coach.clean') : i18n.t('coach.found', count)}
      </p>
      {names.length > 0 && <p class="eyebrow">{i18n.t('coach.because', [[...new Set(names)].join(', ')])}</p>}
    </div>
  );
}
