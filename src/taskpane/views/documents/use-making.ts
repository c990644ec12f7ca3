import { useEffect, useRef, useState } from 'react';
import { claimText } from '../../papers/claim-text';
import { desk, useDesk } from '../../papers/desk';
import { makePapers, type MadePapers } from '../../papers/make-papers';
import type { PaperRequest, Workshop } from '../../papers/paper-request';

interface Making {
  /** The papers, when they are made of what is asked for now. */
  readonly current: MadePapers | undefined;
  readonly progress: { readonly name: string; readonly number: number } | undefined;
  readonly hasStopped: boolean;
  readonly failure: string | undefined;
  /** @returns whether the papers were made */
  readonly start: () => Promise<boolean>;
  readonly cancel: () => void;
}

/** Makes the papers when it is asked to. Whoever leaves the view, or whose workbook changes meanwhile, stops it. */
export function useMaking(request: PaperRequest, workshop: Workshop): Making {
  const { made } = useDesk();
  const [progress, setProgress] = useState<Making['progress']>();
  const [hasStopped, setStopped] = useState(false);
  const [failure, setFailure] = useState<string>();
  const stopping = useRef<AbortController>(undefined);
  useEffect(() => () => stopping.current?.abort(), []);

  const start = async (): Promise<boolean> => {
    stopping.current?.abort();
    const own = new AbortController();
    stopping.current = own;
    setStopped(false);
    setFailure(undefined);
    setProgress({ name: '', number: 1 });
    try {
      const onPaper = (name: string, number: number): void => setProgress({ name, number });
      const papers = await makePapers(request, workshop, { onPaper, signal: own.signal });
      if (papers) desk.set({ made: papers, hasDropped: false });
      else setStopped(true);
      return papers !== undefined;
    } catch (thrown) {
      setFailure(thrown instanceof Error ? thrown.message : String(thrown));
      return false;
    } finally {
      setProgress(undefined);
    }
  };
  const current = made && isSame(made.request, request) ? made : undefined;
  return { current, progress, hasStopped, failure, start, cancel: () => stopping.current?.abort() };
}

/** A workbook that was read again may come to the same claim. */
function isSame(made: PaperRequest, asked: PaperRequest): boolean {
  return (
    made.signatures === asked.signatures &&
    made.vouchers === asked.vouchers &&
    made.today === asked.today &&
    claimText(made.checked) === claimText(asked.checked)
  );
}
