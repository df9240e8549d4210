import {
  AppWindow,
  ChevronDown,
  ChevronLeft,
  CircleCheck,
  CircleHelp,
  CircleX,
  Eye,
  type IconNode,
  Info,
  List,
  Pause,
  PictureInPicture2,
  Pin,
  Play,
  RotateCcw,
  SkipForward,
  Square,
  TriangleAlert,
  Undo2,
  X,
} from 'lucide';
import { h } from 'preact';

const ICONS = {
  back: ChevronLeft,
  down: ChevronDown,
  right: CircleCheck,
  wrong: CircleX,
  help: CircleHelp,
  info: Info,
  list: List,
  pause: Pause,
  play: Play,
  again: RotateCcw,
  next: SkipForward,
  stop: Square,
  caution: TriangleAlert,
  undo: Undo2,
  show: Eye,
  close: X,
  overlay: PictureInPicture2,
  above: Pin,
  float: AppWindow,
} satisfies Record<string, IconNode>;
export type IconName = keyof typeof ICONS;

/** Decoration only: what it means is always said in words beside it or in the control's name. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      {ICONS[name].map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}

/** The star whose right half is lit, as a starboard light is. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M12 1.8l3 6.7 7.3.8-5.5 4.9 1.6 7.2L12 17.7z" fill="currentColor" />
      <path
        d="M12 1.8v15.9l-6.4 3.7 1.6-7.2L1.7 9.3 9 8.5z"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-linejoin="round"
      />
    </svg>
  );
}
