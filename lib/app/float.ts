import { canStayOnTop, keepOnTop } from '../platform/on-top';

const SIZE = { width: 300, height: 380 };

export type FloatPage = ReturnType<typeof createFloat>;

/** The float's page: a window of its own or, in a frame of that window's, the card above all others. */
export function createFloat(window: Window) {
  const ground = canStayOnTop() ? 'can-rise' : 'cannot-rise';
  return {
    role: window.parent === window ? ground : 'above',
    /** Inside a click only. */
    keepOnTop: () => keepOnTop('float.html', SIZE),
  } as const;
}
