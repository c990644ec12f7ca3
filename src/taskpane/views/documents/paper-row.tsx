import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OfferedPaper } from '../../../documents/papers/offered-papers';
import type { PaperFile } from '../../../documents/papers/paper-file';
import { isBrowserFirst, openInBrowser } from '../../office';
import { browserWay } from '../../papers/browser-way';
import type { PaperRequest, Workshop } from '../../papers/paper-request';
import { usePane } from '../../state/pane-context';
import { IssueCard } from '../control/issue-card';
import { PaperSigning } from './paper-signing';
import { bytesOf, savePaper } from './save-paper';

export interface PaperRowProps {
  readonly paper: OfferedPaper;
  /** All that are offered: a signature may be put on several at once. */
  readonly others: readonly OfferedPaper[];
  /** When it is made. */
  readonly file: PaperFile | undefined;
  readonly request: PaperRequest;
  readonly workshop: Workshop;
  readonly show: (file: PaperFile) => void;
}

/** One paper: what it is, whether it is ready, and what may be done with it. */
export function PaperRow(props: PaperRowProps): ReactNode {
  const { paper, file, request } = props;
  const { words } = usePane();
  const { name, title, missing } = paper;
  const ending = name.slice(name.lastIndexOf('.') + 1).toUpperCase();
  return (
    <li className="paper">
      <span className="sort" aria-hidden="true">
        {ending || '–'}
      </span>
      <div>
        <p className="strong">{title}</p>
        <p className="note">
          {name}
          {file && <Size file={file} />}
        </p>
        {missing.length > 0 ? (
          <>
            <p className="note warn">{words.documents.lacks}</p>
            <ul className="issues">
              {missing.map((found, index) => (
                <IssueCard key={index} found={found} checked={request.checked} />
              ))}
            </ul>
          </>
        ) : (
          <>
            <p className="note good">{file ? words.documents.isReady : words.documents.canBeMade}</p>
            <Actions {...props} />
            <PaperSigning {...props} />
          </>
        )}
      </div>
    </li>
  );
}

function Size({ file }: { readonly file: PaperFile }): ReactNode {
  const { words, say } = usePane();
  const count = Math.max(1, Math.round(bytesOf(file).length / 1024));
  return <> · {say(words.documents.kilobytes, { count })}</>;
}

function Actions({ paper: { name }, file, request, workshop, show }: PaperRowProps): ReactNode {
  const { words, say } = usePane();
  const way = isBrowserFirst() ? browserWay(request, workshop, name) : undefined;
  return (
    <div className="actions">
      {file && name.endsWith('.pdf') && (
        <Button
          size="small"
          id={`show-${name}`}
          aria-label={say(words.documents.previewOf, { name })}
          onClick={() => show(file)}
        >
          {words.documents.preview}
        </Button>
      )}
      {way && 'address' in way && (
        <Button size="small" aria-label={say(words.ways.openOf, { name })} onClick={() => openInBrowser(way.address)}>
          {words.ways.open}
        </Button>
      )}
      {file && !(way && 'address' in way) && (
        <Button size="small" aria-label={say(words.documents.saveOf, { name })} onClick={() => savePaper(file)}>
          {words.documents.save}
        </Button>
      )}
    </div>
  );
}
