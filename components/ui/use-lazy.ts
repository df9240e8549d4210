import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/**
 * A view in a file of its own, loaded when first wanted; nothing until it is there. `load` must not be made anew at each
 * drawing.
 */
export function useLazy<Props>(
  load: () => Promise<ComponentType<Props>>,
  wanted = true,
): ComponentType<Props> | undefined {
  const [loaded, setLoaded] = useState<{ View: ComponentType<Props> }>();
  useEffect(() => {
    if (wanted && !loaded) void load().then((View) => setLoaded({ View }));
  }, [load, wanted, loaded]);
  return loaded?.View;
}
