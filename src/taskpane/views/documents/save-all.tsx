import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { isBrowserFirst, openInBrowser } from '../../office';
import { browserWay } from '../../papers/browser-way';
import type { MadePapers } from '../../papers/make-papers';
import type { Workshop } from '../../papers/paper-request';
import { problemOf } from '../../session/problem';
import { usePane } from '../../state/pane-context';
import { savePaper } from './save-paper';
import { SlowSpinner } from './slow-spinner';

interface SaveAllProps {
  readonly made: MadePapers;
  readonly workshop: Workshop;
}

/** Everything at once, in the one file that the terminal makes of it. */
export function SaveAll({ made, workshop }: SaveAllProps): ReactNode {
  const { words, set } = usePane();
  const [packing, setPacking] = useState<AbortController>();
  const [hasStopped, setStopped] = useState(false);
  const save = async (): Promise<void> => {
    const own = new AbortController();
    setPacking(own);
    setStopped(false);
    try {
      const file = await made.bundle();
      if (!own.signal.aborted) savePaper(file);
    } catch (thrown) {
      set({ problem: problemOf(thrown) });
    }
    setPacking((now) => (now === own ? undefined : now));
  };
  const stop = (): void => {
    packing?.abort();
    setPacking(undefined);
    setStopped(true);
  };
  const way = isBrowserFirst() ? browserWay(made.request, workshop, undefined) : undefined;
  return (
    <div className="buttons">
      {way && 'address' in way ? (
        <Button appearance="primary" onClick={() => openInBrowser(way.address)}>
          {words.ways.openAll}
        </Button>
      ) : (
        <Button
          appearance="primary"
          aria-describedby="save-all-note"
          disabledFocusable={packing !== undefined}
          onClick={() => void save()}
        >
          {words.documents.saveAll}
        </Button>
      )}
      {packing && (
        <SlowSpinner label={words.documents.packing}>
          <Button size="small" onClick={stop}>
            {words.documents.cancel}
          </Button>
        </SlowSpinner>
      )}
      {hasStopped && <p role="status">{words.documents.notSaved}</p>}
      {!(way && 'address' in way) && (
        <p id="save-all-note" className="note">
          {words.documents.saveAllNote}
        </p>
      )}
    </div>
  );
}
