/**
 * Notes where the focus is; the function that comes back puts it nearby if what had it is gone (a button that was pressed
 * and is no longer offered). Without this, who works by keyboard would be thrown back to the head of the page.
 */
export function heldFocus() {
  const focused = document.activeElement;
  /** @type {Element[]} */
  const around = [];
  for (let each = focused?.parentElement; each && each !== document.body; each = each.parentElement)
    around.push(each);
  return () => {
    if (!focused || focused.isConnected) return;
    for (const each of around) {
      if (!each.isConnected) continue;
      const near = each.hasAttribute('tabindex') ? each : each.querySelector('summary, button');
      if (near instanceof HTMLElement) return near.focus({ preventScroll: true });
    }
  };
}
