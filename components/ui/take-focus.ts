/** Focuses an element, but from inside a frame never takes the keyboard from the page around it. */
export function takeFocus(element: HTMLElement | null): void {
  if (window.parent === window || document.hasFocus()) element?.focus();
}
