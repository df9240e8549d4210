import type { IconNode } from 'lucide';
import type { ComponentChildren, JSX } from 'preact';
import { Icon } from './Icon';

interface ButtonProps extends Omit<JSX.IntrinsicElements['button'], 'icon'> {
  kind?: 'primary' | 'plain' | 'quiet';
  icon?: IconNode;
  children?: ComponentChildren;
}

/** Give `aria-label` when there is an icon only. */
export function Button({ kind = 'plain', icon, children, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      class="button"
      data-kind={kind}
      data-icon-only={children === undefined || undefined}
      {...rest}
    >
      {icon && <Icon node={icon} />}
      {children}
    </button>
  );
}
