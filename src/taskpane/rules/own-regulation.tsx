import { useState, type ChangeEvent, type ReactNode } from 'react';
import type { Fault } from '../../regulation/faults';
import type { Regulation } from '../../regulation/schema';
import { faultPlace, faultSentence } from '../../text/fault-lines';
import type { Speech } from '../say';
import { handedFile, MOST_MEGABYTES, type HandedFile } from './handed-file';

/** A file may be wrong on every line; the first are enough to begin with. */
const MOST_FAULTS = 30;

interface OwnRegulationProps {
  readonly speech: Speech;
  readonly taken: (regulation: Regulation) => void;
}

/** The button that hands in a regulation of the user's own, and what came of it. */
export function OwnRegulation({ speech, taken }: OwnRegulationProps): ReactNode {
  const [handed, setHanded] = useState<{ readonly file: HandedFile; readonly count: number }>();
  const { words } = speech;
  const handIn = ({ currentTarget: input }: ChangeEvent<HTMLInputElement>): void => {
    const [file] = input.files ?? [];
    if (!file) return;
    void handedFile(file).then((result) => {
      // Else the browser is silent when the same file is chosen again, mended.
      input.value = '';
      if (result.outcome === 'taken') taken(result.regulation);
      setHanded((before) => ({ file: result, count: (before?.count ?? 0) + 1 }));
    });
  };
  return (
    <div className="own">
      {/* The label is the button that is seen; the control that it stands for gets the keyboard. */}
      <input id="own" type="file" accept=".json,application/json" aria-describedby="own-note" onChange={handIn} />
      <label htmlFor="own">{words.ownAdd}</label>
      <p id="own-note" className="note">
        {words.ownStays}
      </p>
      <div id="own-answer" role="status">
        {/* Made anew each time, so that the same answer is read aloud again. */}
        {handed && <Answer key={handed.count} file={handed.file} speech={speech} />}
      </div>
    </div>
  );
}

function Answer({ file, speech }: { readonly file: HandedFile; readonly speech: Speech }): ReactNode {
  const { say, words, language } = speech;
  if (file.outcome !== 'taken') {
    return (
      <>
        <p className="notice refused">{refusal(file, speech)}</p>
        {file.outcome === 'faults' && <FaultList faults={file.faults} speech={speech} />}
      </>
    );
  }
  const { id, name } = file.regulation;
  return (
    <>
      <p className="notice taken">{say(words.ownTaken, { name: name[language] })}</p>
      <p className="note">{say(words.ownFormulas, { text: id })}</p>
      {file.warnings.length > 0 && (
        <>
          <p className="notice">{words.ownWarnings}</p>
          <FaultList faults={file.warnings} speech={speech} />
        </>
      )}
    </>
  );
}

function refusal(file: Exclude<HandedFile, { outcome: 'taken' }>, { say, words }: Speech): string {
  const { filename } = file;
  switch (file.outcome) {
    case 'faults':
      return say(words.ownFaults, { filename });
    case 'empty':
      return say(words.ownEmpty, { filename });
    case 'tooLarge':
      return say(words.ownTooLarge, { filename, most: MOST_MEGABYTES });
    case 'theirId':
      return say(words.ownTheirId, { filename, text: file.id });
    case 'unreadable':
      return say(words.ownUnreadable, { filename, reason: file.reason });
  }
}

function FaultList({ faults, speech }: { readonly faults: readonly Fault[]; readonly speech: Speech }): ReactNode {
  const { say, words, language } = speech;
  const shown = faults.slice(0, MOST_FAULTS);
  const rest = faults.length - shown.length;
  return (
    <ul className="card list">
      {shown.map((fault, index) => (
        <li key={index} className="row">
          <span>{faultSentence(fault, language)}</span>
          <span className="note">{faultPlace(fault, language)}</span>
        </li>
      ))}
      {rest > 0 && <li className="row note">{say(words.ownMore, { count: rest })}</li>}
    </ul>
  );
}
