import type { Surface } from '../../tests/e2e/support/surface';

export interface Screen {
  name: string;
  page: string;
  widths?: number[];
  height?: number;
  /** Brings a fresh page to the screen. The profile is shared: what one screen stores, the next one finds. */
  prepare?(surface: Surface): Promise<void>;
}
