import { cleanup, render } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { ComponentChild } from 'preact';
import { afterEach, expect } from 'vitest';

afterEach(cleanup);

const onPage = (view: ComponentChild) => (
  <main>
    <h1>When did you repair what was not yours?</h1>
    {view}
  </main>
);

/** The view as it stands on a page, and a user in front of it. */
export function show(view: ComponentChild) {
  const { rerender, container } = render(onPage(view));
  const user = userEvent.setup({ delay: null });
  return { user, container, change: (next: ComponentChild) => rerender(onPage(next)) };
}

/** Fails with every rule of axe-core that the page breaks. Contrast is looked at in a real browser. */
export async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  const found = violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}\n  ${html}`));
  expect(found).toEqual([]);
}

/** What has the focus, by its label or its text; `body` when the keyboard is nowhere. */
export function focused(): string {
  const element = document.activeElement;
  if (!element || element === document.body) return 'body';
  return element.getAttribute('aria-label') ?? heard(element);
}

/** What is in an element as a reader meets it: its text with single spaces, without what is hidden from a reader. */
export function heard(element: Element): string {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  while (texts.nextNode()) {
    const node = texts.currentNode;
    if (!node.parentElement?.closest('[aria-hidden=true]')) parts.push(node.textContent ?? '');
  }
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}
