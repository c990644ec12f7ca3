import { Button } from '@fluentui/react-components';
import SignaturePad from 'signature_pad';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { Stroke } from '../../../documents/signing/signed-by';
import { usePane } from '../../state/pane-context';

interface DrawingPadProps {
  readonly strokes: readonly Stroke[];
  readonly draw: (strokes: readonly Stroke[]) => void;
  readonly problem: string | undefined;
}

/** Drawn on with mouse, pen or finger. */
export function DrawingPad({ strokes, draw, problem }: DrawingPadProps): ReactNode {
  const { words } = usePane();
  const canvas = useRef<HTMLCanvasElement>(null);
  const pad = useRef<SignaturePad>(undefined);
  const [isCleared, setCleared] = useState(false);
  useEffect(() => {
    const place = canvas.current;
    if (!place) return;
    const own = new SignaturePad(place, { penColor: getComputedStyle(place).color });
    pad.current = own;
    const told = (): void => {
      setCleared(false);
      draw(strokesOf(own));
    };
    own.addEventListener('endStroke', told);
    const fit = new ResizeObserver(() => fitted(place, own));
    fit.observe(place);
    return () => {
      fit.disconnect();
      own.off();
    };
  }, [draw]);
  const clear = (): void => {
    pad.current?.clear();
    setCleared(true);
    draw([]);
  };
  return (
    <div>
      <canvas ref={canvas} id="sign-pad" tabIndex={-1} role="img" aria-label={words.sign.pad} className="pad" />
      {problem && (
        <p role="alert" className="bad">
          {problem}
        </p>
      )}
      <Button size="small" disabledFocusable={strokes.length === 0} onClick={clear}>
        {words.sign.clear}
      </Button>
      <p role="status" className="unseen">
        {isCleared && words.sign.cleared}
      </p>
    </div>
  );
}

/** Places alone: pressure and time say more of a person than a paper needs. */
function strokesOf(pad: SignaturePad): Stroke[] {
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  return pad.toData().map(({ points }) => ({ points: points.map(({ x, y }) => ({ x: tenth(x), y: tenth(y) })) }));
}

/** As many points as the screen has; what is drawn already stays. */
function fitted(canvas: HTMLCanvasElement, pad: SignaturePad): void {
  const drawn = pad.toData();
  canvas.width = Math.round(canvas.offsetWidth * devicePixelRatio);
  canvas.height = Math.round(canvas.offsetHeight * devicePixelRatio);
  canvas.getContext('2d')?.scale(devicePixelRatio, devicePixelRatio);
  pad.clear();
  pad.fromData(drawn);
}
