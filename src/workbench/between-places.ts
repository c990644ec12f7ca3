/** In the order of the page. Within the grid the Tab key goes from cell to cell, as in Excel: without this nobody would come out of it by keyboard. */
const PLACES = ['bar', 'over', 'grid', 'pane'];

const STOPS = 'button:not([disabled]), a[href], input:not([hidden]), select, textarea, [tabindex="0"]';

/** F6 goes from one part of the page to the next and Shift+F6 back, as in Excel. */
export function goBetweenPlaces(): void {
  const go = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    const step = event.shiftKey ? -1 : 1;
    const from = PLACES.findIndex((id) => document.getElementById(id)?.contains(document.activeElement));
    for (let count = 1; count <= PLACES.length; count++) {
      const stop = firstStop(PLACES.at((from + step * count + 2 * PLACES.length) % PLACES.length) ?? '');
      if (!stop) continue;
      event.preventDefault();
      event.stopImmediatePropagation();
      return stop.focus();
    }
  };
  window.addEventListener('keydown', go, { capture: true });
}

function firstStop(place: string): HTMLElement | undefined {
  const stops = document.querySelectorAll<HTMLElement>(`#${place} :is(${STOPS})`);
  return [...stops].find((stop) => stop.checkVisibility({ visibilityProperty: true }));
}
