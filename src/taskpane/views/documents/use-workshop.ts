import { useCallback, useEffect, useState } from 'react';
import { loadDelivery } from '../../papers/load-delivery';
import { loadPapers, preparePapers } from '../../papers/load-papers';
import type { Workshop } from '../../papers/paper-request';

interface UsedWorkshop {
  readonly workshop: Workshop | undefined;
  readonly hasFailed: boolean;
  readonly again: () => void;
}

let loaded: Workshop | undefined;

/** Loads what makes papers; where nothing came, as without a network, the user may try again. */
export function useWorkshop(): UsedWorkshop {
  const [workshop, setWorkshop] = useState(loaded);
  const [hasFailed, setFailed] = useState(false);
  const load = useCallback(async (): Promise<void> => {
    setFailed(false);
    try {
      const [papers, delivery] = await Promise.all([loadPapers(), loadDelivery()]);
      if (!loaded) whenIdle(() => void preparePapers());
      loaded = { ...papers, delivery };
      setWorkshop(loaded);
    } catch {
      setFailed(true);
    }
  }, []);
  useEffect(() => {
    if (!loaded) void load();
  }, [load]);
  return { workshop, hasFailed, again: () => void load() };
}

/** Long enough for the list to be drawn where the browser does not tell of quiet moments: WebKit does not. */
const SOON_MS = 300;

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work, SOON_MS);
}
