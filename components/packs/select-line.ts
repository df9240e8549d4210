/** Selects a line of what stands in the box, brings it into view and gives it the focus. The first line is 1. */
export function selectLine(box: HTMLTextAreaElement, line: number): void {
  const lines = box.value.split('\n');
  const start = lines.slice(0, line - 1).reduce((sum, { length }) => sum + length + 1, 0);
  box.focus();
  box.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  // Selecting alone does not scroll in every browser. One line above shows where one is.
  box.scrollTop = (box.scrollHeight / Math.max(1, lines.length)) * Math.max(0, line - 2);
  box.scrollLeft = 0;
}
