import { Button, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { sendCommand } from '../commands/bus';
import { rowWords } from '../text/row-words';
import type { Blank } from './blanks';
import { chosenFile } from './chosen-file';
import type { Desk } from './desk';
import { example, type ExampleName } from './examples';
import { Themed } from './themed';
import { useDesk } from './use-desk';

/** What a browser lets the user choose among; what is no workbook gets its sentence when it is opened. */
const KINDS = '.xlsx,.xlsm,.csv,.txt,.xls,.ods,.numbers';

const loadBlanks = () => import(/* webpackChunkName: "blanks" */ './blanks');

/** What there is to do with the file. */
export function Bar({ desk }: { readonly desk: Desk }): ReactNode {
  const { state, words } = useDesk(desk);
  const input = useRef<HTMLInputElement>(null);
  const blanks = useBlanks(desk);
  const { view, chosen, fileName, isUnsaved, opening } = state;
  const isTable = view === 'table';
  const rows = rowWords(state.language);
  return (
    <Themed className="desk-bar">
      <h1 className="name">
        <img src="assets/icons/krav-32.png" alt="" width="24" height="24" /> Krav
      </h1>
      <Button size="small" onClick={() => input.current?.click()}>
        {words.open}
      </Button>
      <input
        ref={input}
        type="file"
        accept={KINDS}
        hidden
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void desk.openFrom(file.name, () => chosenFile(file));
          // The same file may be opened once more.
          target.value = '';
        }}
      />
      <Button size="small" disabled={fileName === ''} onClick={() => void desk.save()}>
        {words.save}
      </Button>
      <Choice
        label={words.examples}
        choices={Object.entries(words.exampleNames).map(([id, name]) => ({ id, name }))}
        onChoose={(id) => void desk.openFrom(`${id}.xlsx`, () => example(id as ExampleName))}
      />
      <Choice
        label={words.blank}
        choices={blanks}
        onChoose={(id) => void desk.openFrom(`${id}.xlsx`, async () => (await loadBlanks()).blank(id))}
      />
      <Button
        size="small"
        title={words.whyHelp}
        disabled={isTable}
        onClick={() => sendCommand({ command: 'why', cell: chosen ?? null })}
      >
        {words.why}
      </Button>
      {!isTable && (
        <Button size="small" title={rows.addHelp} disabled={fileName === ''} onClick={() => void desk.addRow()}>
          {rows.add}
        </Button>
      )}
      <Button size="small" title={words.tableHelp} onClick={() => desk.setView(isTable ? 'grid' : 'table')}>
        {isTable ? words.asGrid : words.asTable}
      </Button>
      <p className="file" role="status">
        {opening ? words.opening.replace('{text}', opening) : fileName}
        {isUnsaved && <span className="unsaved"> · {words.unsaved}</span>}
      </p>
    </Themed>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly choices: readonly Blank[];
  readonly onChoose: (id: string) => void;
}

/** A list to choose from that says what it is for, and not what was chosen. */
function Choice({ label, choices, onChoose }: ChoiceProps): ReactNode {
  return (
    <Select size="small" className="choice" aria-label={label} value="" onChange={(_, { value }) => onChoose(value)}>
      <option value="" disabled hidden>
        {label}
      </option>
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </Select>
  );
}

/** Known when the regulations are, which the pane fetches too. */
function useBlanks(desk: Desk): readonly Blank[] {
  const { language, fileName } = useDesk(desk).state;
  const [found, setFound] = useState<readonly Blank[]>([]);
  const isReady = fileName !== '';
  useEffect(() => {
    // Not before the sheet is there, which the user waits for.
    if (isReady)
      loadBlanks().then(
        ({ blanks }) => setFound(blanks(language)),
        () => undefined,
      );
  }, [isReady, language]);
  return found;
}
