import type { ComponentChildren } from 'preact';
import { cautionIcon } from '@/components/ui/icons';
import { Icon } from './Icon';

/** Something the user should know, without alarm. Read out when it appears. */
export function Notice({ children }: { children: ComponentChildren }) {
  return (
    <div class="notice" role="status">
      <Icon node={cautionIcon} />
      <div>{children}</div>
    </div>
  );
}
