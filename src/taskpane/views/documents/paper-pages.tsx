import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { PaperFile } from '../../../documents/papers/paper-file';
import { problemOf } from '../../session/problem';
import { openPreview, type Preview } from '../../preview/open-preview';
import { usePane } from '../../state/pane-context';
import { bytesOf } from './save-paper';

interface PaperPagesProps {
  readonly file: PaperFile;
  readonly close: () => void;
}

/** A paper as its receiver will see it, page under page. */
export function PaperPages({ file, close }: PaperPagesProps): ReactNode {
  const { words, set } = usePane();
  const [preview, setPreview] = useState<Preview>();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    section.current?.focus();
    const opening = openPreview(bytesOf(file));
    opening.then(setPreview, (thrown: unknown) => set({ problem: problemOf(thrown) }));
    return () =>
      void opening.then(
        (opened) => opened.close(),
        () => undefined,
      );
  }, [file, set]);
  return (
    <section ref={section} tabIndex={-1} aria-label={file.name} className="pages">
      <div className="spread">
        <h3>{file.name}</h3>
        <Button size="small" onClick={close}>
          {words.documents.close}
        </Button>
      </div>
      {!preview && <Spinner size="tiny" />}
      {preview &&
        Array.from({ length: preview.pages }, (_, index) => <Page key={index} preview={preview} number={index + 1} />)}
    </section>
  );
}

function Page({ preview, number }: { readonly preview: Preview; readonly number: number }): ReactNode {
  const { words, say, set } = usePane();
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const target = canvas.current;
    // Sharp on screens that have two points for each pixel of a page.
    if (!target) return;
    // Whoever closes it meanwhile has not asked for the rest.
    let isWanted = true;
    const drawn = preview.page(number).then((page) => page.draw(target, 1.5));
    drawn.catch((thrown: unknown) => isWanted && set({ problem: problemOf(thrown) }));
    return () => {
      isWanted = false;
    };
  }, [preview, number, set]);
  return (
    <figure>
      <canvas ref={canvas} />
      <figcaption className="note">{say(words.documents.page, { number, count: preview.pages })}</figcaption>
    </figure>
  );
}
