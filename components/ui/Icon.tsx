import type { IconNode } from 'lucide';
import { h } from 'preact';

/** Decoration only: what it means is always said in words beside it or in the control's name. */
export function Icon({ node }: { node: IconNode }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      {node.map(([tag, attributes]) => h(tag, attributes))}
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
