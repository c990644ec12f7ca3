import { useEffect, type RefObject } from 'react';

/** Farther back nobody remembers what they came from. */
const MOST = 10;

/**
 * The keyboard's place is never lost: when the control that has it goes, with an issue that is mended or a part that is closed, it is
 * given back to the last one before it that is still there, or to the whole.
 */
export function useKeptFocus(whole: RefObject<HTMLElement>): void {
  useEffect(() => {
    const element = whole.current;
    if (!element) return;
    const visited: HTMLElement[] = [];
    const remember = ({ target }: FocusEvent): void => {
      visited.push(target as HTMLElement);
      if (visited.length > MOST) visited.shift();
    };
    const giveBack = (): void => {
      const isLost = document.activeElement === document.body && visited.at(-1)?.isConnected === false;
      if (!isLost) return;
      const before = visited.filter(({ isConnected }) => isConnected).at(-1) ?? element;
      before.focus({ preventScroll: before === element });
    };
    const observer = new MutationObserver(giveBack);
    element.addEventListener('focusin', remember);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [whole]);
}
