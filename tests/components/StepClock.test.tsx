// @vitest-environment happy-dom
import { act, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NOW, pass, rehearse } from '../support/live-run';

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
});
afterEach(() => {
  vi.useRealTimers();
});

const timer = () => screen.getByRole('timer', { name: 'Step time' });

describe('the timer', () => {
  it('counts down to the target of the step, and up beyond it', () => {
    rehearse();
    expect(timer().textContent).toBe('0:27');
    pass(1000);
    expect(timer().textContent).toBe('0:26');
    pass(26_000);
    expect(timer().textContent).toBe('+0:00');
    pass(65_000);
    expect(timer().textContent).toBe('+1:05');
  });

  it('shows the right time after the machine slept, without having counted', () => {
    rehearse();
    vi.setSystemTime(NOW + 12_300);
    pass(1000);
    expect(timer().textContent).toBe('0:14');
  });

  it('changes one element and nothing else at each tick', () => {
    rehearse();
    const observer = new MutationObserver(() => {});
    observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    for (let ticks = 0; ticks < 40; ticks++) {
      pass(1000);
      const changed = new Set(
        observer.takeRecords().map(({ target }) => (target instanceof Element ? target : target.parentElement)),
      );
      expect([...changed].map((element) => element?.getAttribute('role'))).toEqual(['timer']);
    }
  });

  it('ticks once a second', () => {
    rehearse();
    const drawn = vi.spyOn(timer(), 'textContent', 'set');
    pass(10_000);
    expect(drawn.mock.calls.map(([text]) => text)).toEqual(Array.from({ length: 10 }, (_, index) => `0:${26 - index}`));
  });

  it('stands still while paused, and costs nothing', async () => {
    const { user } = rehearse();
    pass(5000);
    await act(() => user.keyboard('p'));
    expect(vi.getTimerCount()).toBe(0);
    pass(60_000);
    expect(timer().textContent).toBe('0:22');
    await act(() => user.keyboard('p'));
    pass(2000);
    expect(timer().textContent).toBe('0:20');
  });

  it('costs nothing while the page is hidden, and is right when it is shown again', () => {
    rehearse();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(vi.getTimerCount()).toBe(0);
    vi.setSystemTime(NOW + 20_000);
    hidden.mockReturnValue(false);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(timer().textContent).toBe('0:07');
    hidden.mockRestore();
  });

  it('leaves no timer behind', () => {
    const { change } = rehearse();
    pass(3000);
    change(null);
    expect(vi.getTimerCount()).toBe(0);
  });
});
