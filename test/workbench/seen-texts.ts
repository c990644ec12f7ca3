/** What a user can read on the page, beside what stands in the sheet itself. To be run in the page. */
export function seenTexts(places: readonly string[]): string[] {
  const found: string[] = [];
  for (const root of places.flatMap((place) => [...document.querySelectorAll(place)]))
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('table.sheet, .file')) continue;
      for (const name of ['title', 'aria-label', 'placeholder']) found.push(element.getAttribute(name) ?? '');
      for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? '');
    }
  return [...new Set(found.map((text) => text.trim()).filter((text) => /\p{L}{2}/u.test(text)))];
}

/** Texts that are cut, out of the window or under another. To be run in the page. */
export function badTexts(places: readonly string[]): string[] {
  const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D;
  const seen: { text: string; line: DOMRect }[] = [];
  const wrong: string[] = [];
  const roomIn = (element: Element): number => {
    const { paddingLeft, paddingRight } = getComputedStyle(element);
    return element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
  };
  for (const root of places.flatMap((place) => [...document.querySelectorAll(place)]))
    for (const element of root.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('table.sheet, option')) continue;
      if (element instanceof HTMLSelectElement) {
        pen.font = getComputedStyle(element).font;
        const text = element.selectedOptions[0]?.text ?? '';
        if (pen.measureText(text).width > roomIn(element)) wrong.push(`cut: ${text}`);
      }
      for (const node of element.childNodes) {
        const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : '';
        if (text === '') continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        // What is for screen readers alone has no size.
        if (element.clientWidth === 1) continue;
        const { overflowX } = getComputedStyle(element);
        if (overflowX !== 'visible' && element.scrollWidth > element.clientWidth) wrong.push(`cut: ${text}`);
        const lines = [...range.getClientRects()];
        for (const line of lines) {
          if (line.left < 0 || line.right > window.innerWidth) wrong.push(`outside: ${text}`);
          for (const other of seen) {
            const across = Math.min(line.right, other.line.right) - Math.max(line.left, other.line.left);
            const down = Math.min(line.bottom, other.line.bottom) - Math.max(line.top, other.line.top);
            if (across > 1 && down > 1) wrong.push(`${other.text} under ${text}`);
          }
        }
        seen.push(...lines.map((line) => ({ text, line })));
      }
    }
  return wrong;
}
