import { Button, Field, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { OfferedPaper } from '../../../documents/papers/offered-papers';
import { isBrowserFirst, openInBrowser } from '../../office';
import { browserWay } from '../../papers/browser-way';
import type { PaperRequest, Workshop } from '../../papers/paper-request';
import { signedOn } from '../../papers/signed-on';
import { usePane } from '../../state/pane-context';

interface WaysProps {
  readonly offered: readonly OfferedPaper[];
  readonly request: PaperRequest;
  readonly workshop: Workshop;
}

/** The other ways to a paper: no host tells whether a download came. */
export function Ways({ offered, request, workshop }: WaysProps): ReactNode {
  const { words } = usePane();
  const ready = offered.filter(({ missing }) => missing.length === 0);
  const [chosen, choose] = useState('');
  const paper = ready.find(({ name }) => name === chosen) ?? ready[0];
  if (!paper) return null;
  const isMac = isBrowserFirst();
  return (
    <section className="ways-out">
      <h3>{isMac ? words.ways.titleMac : words.ways.title}</h3>
      <p className="note">{isMac ? words.ways.macNote : words.ways.note}</p>
      <Field label={words.ways.paper}>
        <Select size="small" value={paper.name} onChange={(_, { value }) => choose(value)}>
          {ready.map(({ name, title }) => (
            <option key={name} value={name}>
              {`${title} (${name})`}
            </option>
          ))}
        </Select>
      </Field>
      <InBrowser key={`browser ${paper.name}`} paper={paper} request={request} workshop={workshop} />
      <AsSheet key={`sheet ${paper.name}`} paper={paper} request={request} workshop={workshop} />
    </section>
  );
}

interface WayProps extends Omit<WaysProps, 'offered'> {
  readonly paper: OfferedPaper;
}

function InBrowser({ paper, request, workshop }: WayProps): ReactNode {
  const { words } = usePane();
  const [isOpened, setOpened] = useState(false);
  const way = browserWay(request, workshop, paper.name);
  if ('refusal' in way) return <p className="note above-space">{words.ways.refusal[way.refusal]}</p>;
  const open = (): void => {
    openInBrowser(way.address);
    setOpened(true);
  };
  return (
    <>
      <Button onClick={open}>{words.ways.open}</Button>
      <p role="status" className="note">
        {isOpened && words.ways.opened}
      </p>
    </>
  );
}

function AsSheet({ paper, request, workshop }: WayProps): ReactNode {
  const { words, say, session } = usePane();
  const [added, setAdded] = useState<string>();
  const { form, name } = paper;
  if (!form) return <p className="note">{words.ways.notAsSheet}</p>;
  const add = async (): Promise<void> => {
    const { checked, today, signatures } = request;
    const signedBy = signatures.filter((one) => signedOn(one, name));
    const printed = { form, language: checked.reading.language, madeOn: today, signedBy };
    setAdded(await session.addSheet((taken) => workshop.delivery.printSheet(printed, taken)));
  };
  return (
    <>
      <Button aria-describedby="sheet-note" onClick={() => void add()}>
        {words.ways.sheet}
      </Button>
      <p id="sheet-note" className="note">
        {words.ways.sheetNote}
      </p>
      <p role="status" className="good">
        {added !== undefined && say(words.ways.sheetMade, { name: added })}
      </p>
    </>
  );
}
