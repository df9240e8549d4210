import { useLayoutEffect, useRef } from 'preact/hooks';
import { stretchesOf, type TextMark } from '@/lib/domain/stories/stretches';

interface MarkedAreaProps {
  id: string;
  /** By which the page finds it again, to show words in it. */
  field: string;
  text: string;
  marks: TextMark[];
  placeholder?: string;
  maxLength?: number;
  describedBy?: string | undefined;
  onText(text: string): void;
  /** What is selected, or where the caret stands. */
  onSelect?: (start: number, end: number) => void;
  /** Plain text from the clipboard. */
  cleaned(pasted: string): string;
}

/** A field with its words underlined: the lines are drawn under the text, which stays an ordinary field. */
export function MarkedArea(props: MarkedAreaProps) {
  const { id, field, text, marks, placeholder, maxLength, describedBy, onText, onSelect, cleaned } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const caret = useRef<number | undefined>(undefined);
  useLayoutEffect(() => {
    if (caret.current !== undefined) area.current?.setSelectionRange(caret.current, caret.current);
    caret.current = undefined;
  }, [text]);
  const selected = ({ currentTarget }: { currentTarget: HTMLTextAreaElement }) =>
    onSelect?.(currentTarget.selectionStart, currentTarget.selectionEnd);
  const paste = (event: ClipboardEvent & { currentTarget: HTMLTextAreaElement }) => {
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const clean = cleaned(pasted);
    if (clean === pasted) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    caret.current = selectionStart + clean.length;
    onText(text.slice(0, selectionStart) + clean + text.slice(selectionEnd));
  };
  return (
    <div class="marked">
      <Underlines text={text} marks={marks} />
      <textarea
        ref={area}
        id={id}
        data-field={field}
        value={text}
        placeholder={placeholder}
        maxLength={maxLength}
        aria-describedby={describedBy}
        rows={1}
        onInput={(event) => onText(event.currentTarget.value)}
        onSelect={selected}
        onPaste={paste}
      />
    </div>
  );
}

function Underlines({ text, marks }: Pick<MarkedAreaProps, 'text' | 'marks'>) {
  return (
    <div class="underlines" aria-hidden="true">
      {stretchesOf(text, marks).map(({ text: part, kinds }, index) => (
        <span key={index} data-kinds={kinds.size > 0 ? [...kinds].join(' ') : undefined}>
          {part}
        </span>
      ))}
    </div>
  );
}
