import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { PaperFile } from '../../../documents/papers/paper-file';
import type { MadePapers } from '../../papers/make-papers';
import { usePane } from '../../state/pane-context';
import { IssueCard } from '../control/issue-card';
import { PaperPages } from './paper-pages';
import { bytesOf, savePaper } from './save-paper';

/** The papers that are ready, and what the others lack. */
export function PaperList({ made }: { readonly made: MadePapers }): ReactNode {
  const { words } = usePane();
  const [shown, setShown] = useState<PaperFile>();
  const { files, issues, of } = made;
  return (
    <>
      {files.length === 0 && <p>{words.documents.none}</p>}
      <ul className="papers">
        {files.map((file) => (
          <PaperRow key={file.name} file={file} show={() => setShown(file)} />
        ))}
      </ul>
      {shown && <PaperPages key={shown.name} file={shown} close={() => setShown(undefined)} />}
      {issues.length > 0 && (
        <section>
          <h3>{words.documents.missing}</h3>
          <ul className="issues">
            {issues.map((found, index) => (
              <IssueCard key={index} found={found} checked={of} />
            ))}
          </ul>
        </section>
      )}
      {files.length > 0 && (
        <>
          <div className="buttons">
            <Button appearance="primary" onClick={() => files.forEach(savePaper)}>
              {words.documents.saveAll}
            </Button>
          </div>
          <h3>{words.documents.didNotCome}</h3>
          <p className="note">{words.documents.savingNote}</p>
        </>
      )}
    </>
  );
}

function PaperRow({ file, show }: { readonly file: PaperFile; readonly show: () => void }): ReactNode {
  const { words, say } = usePane();
  const { name } = file;
  const ending = name.slice(name.lastIndexOf('.') + 1).toUpperCase();
  const count = Math.max(1, Math.round(bytesOf(file).length / 1024));
  return (
    <li className="paper">
      <span className="sort" aria-hidden="true">
        {ending}
      </span>
      <div>
        <p className="strong">{name}</p>
        <p className="note">
          {say(words.documents.kilobytes, { count })} · <span className="good">{words.documents.isReady}</span>
        </p>
        {ending === 'PDF' && (
          <Button size="small" aria-label={say(words.documents.previewOf, { name })} onClick={show}>
            {words.documents.preview}
          </Button>
        )}{' '}
        <Button size="small" aria-label={say(words.documents.saveOf, { name })} onClick={() => savePaper(file)}>
          {words.documents.save}
        </Button>
      </div>
    </li>
  );
}
