import { useEffect, useState, type ReactNode } from 'react';
import type { Desk } from './desk';
import { chosenFile } from './chosen-file';
import { useDesk } from './use-desk';

/** A file may be dropped anywhere on the page; it is never opened by the browser itself, which would leave the page. */
export function DropPlace({ desk }: { readonly desk: Desk }): ReactNode {
  const { words } = useDesk(desk);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const over = (event: DragEvent): void => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent): void => {
      const files = event.dataTransfer?.files;
      if (!files || files.length === 0) return;
      event.preventDefault();
      // The pane has places of its own for vouchers.
      event.stopPropagation();
      setOver(false);
      const [file] = files;
      if (files.length > 1 || !file) desk.store.set({ notice: { about: 'several' } });
      else void desk.openFrom(file.name, () => chosenFile(file));
    };
    window.addEventListener('dragover', over);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, [desk]);
  return isOver ? (
    <div role="status" className="drop">
      {words.drop}
    </div>
  ) : null;
}
