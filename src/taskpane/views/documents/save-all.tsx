import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { isBrowserFirst, openInBrowser } from '../../office';
import { browserWay } from '../../papers/browser-way';
import type { MadePapers } from '../../papers/make-papers';
import type { Workshop } from '../../papers/paper-request';
import { problemOf } from '../../session/problem';
import { usePane } from '../../state/pane-context';
import { savePaper } from './save-paper';

interface SaveAllProps {
  readonly made: MadePapers;
  readonly workshop: Workshop;
}

/** Everything at once, in the one file that the terminal makes of it. */
export function SaveAll({ made, workshop }: SaveAllProps): ReactNode {
  const { words, set } = usePane();
  const [isPacking, setPacking] = useState(false);
  const save = async (): Promise<void> => {
    setPacking(true);
    try {
      savePaper(await made.bundle());
    } catch (thrown) {
      set({ problem: problemOf(thrown) });
    }
    setPacking(false);
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
          disabledFocusable={isPacking}
          onClick={() => void save()}
        >
          {words.documents.saveAll}
        </Button>
      )}
      {!(way && 'address' in way) && (
        <p id="save-all-note" className="note">
          {words.documents.saveAllNote}
        </p>
      )}
    </div>
  );
}
