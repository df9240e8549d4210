/**
 * Positions 0 to `count - 1` in the order that `order` names (0 to count! - 1; larger numbers wrap round). The same
 * number gives the same order for ever: it is kept in the event. Factorial number system.
 */
export function shuffle(count: number, order: number): number[] {
  const left = Array.from({ length: count }, (_, index) => index);
  let rest = order;
  return Array.from({ length: count }, (_, index) => {
    const choices = count - index;
    const [taken = 0] = left.splice(rest % choices, 1);
    rest = Math.floor(rest / choices);
    return taken;
  });
}
