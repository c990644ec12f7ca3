import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../text/language';
import { rowWords } from '../../text/row-words';
import type { SheetTools } from './use-sheet-tools';

interface ToolBarProps {
  readonly tools: SheetTools;
  readonly language: Language;
  readonly copy: () => void;
}

/** What there is to do with rows and cells, for who has no keyboard or does not know its ways. */
export function ToolBar({ tools, language, copy }: ToolBarProps): ReactNode {
  const words = rowWords(language);
  return (
    <div className="sheet-tools" role="group" aria-label={words.tools}>
      <Button size="small" title={words.addHelp} onClick={tools.addRow}>
        {words.add}
      </Button>
      <Button size="small" onClick={tools.emptyRow}>
        {words.empty}
      </Button>
      <Button size="small" onClick={copy}>
        {words.copy}
      </Button>
      {tools.canUndo && (
        <>
          <Button size="small" onClick={tools.undo}>
            {words.undo}
          </Button>
          <Button size="small" onClick={tools.redo}>
            {words.redo}
          </Button>
        </>
      )}
      <p role="status" className="tools-said">
        {tools.said}
      </p>
    </div>
  );
}
