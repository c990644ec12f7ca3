import { useCallback, useEffect, useState } from 'react';
import { problemOf } from '../../session/problem';
import { loadDelivery } from '../../papers/load-delivery';
import { loadPapers, preparePapers } from '../../papers/load-papers';
import type { Workshop } from '../../papers/paper-request';
import type { Problem } from '../../state/pane-state';

interface UsedWorkshop {
  readonly workshop: Workshop | undefined;
  readonly problem: Problem | undefined;
  readonly again: () => void;
}

let loaded: Workshop | undefined;

/** Loads what makes papers; where nothing came, as without a network, the user may try again. */
export function useWorkshop(): UsedWorkshop {
  const [workshop, setWorkshop] = useState(loaded);
  const [problem, setProblem] = useState<Problem>();
  const load = useCallback(async (): Promise<void> => {
    setProblem(undefined);
    try {
      const [papers, delivery] = await Promise.all([loadPapers(), loadDelivery()]);
      if (!loaded) whenIdle(() => void preparePapers());
      loaded = { ...papers, delivery };
      setWorkshop(loaded);
    } catch (thrown) {
      setProblem(problemOf(thrown));
    }
  }, []);
  useEffect(() => {
    if (!loaded) void load();
  }, [load]);
  return { workshop, problem, again: () => void load() };
}

/** Long enough for the list to be drawn where the browser does not tell of quiet moments: WebKit does not. */
const SOON_MS = 300;

function whenIdle(work: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
  else setTimeout(work, SOON_MS);
}
