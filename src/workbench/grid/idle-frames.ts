import { IRenderManagerService, Layer, type IRender, type Scene } from '@univerjs/engine-render';
import type { GridEngine } from '../../workbook/grid/engine';

/**
 * The engine asks the browser for each next frame, for the sheet and for each of its two fields, whether there is anything to draw or not: the
 * machine never rests. Here it asks only while something is to be drawn.
 */
export function restBetweenFrames({ injector }: GridEngine): void {
  const renders = injector.get(IRenderManagerService);
  renders.created$.subscribe(rest);
  for (const render of renders.getRenderAll().values()) rest(render);
}

const waking = new WeakMap<Scene, () => void>();

function rest({ engine, scene, activated$ }: IRender): void {
  const draw = () => void scene.render();
  let isActive = true;
  // A unit that is not of a workbook has none.
  activated$?.subscribe((is) => (isActive = is));
  engine.endFrame$.subscribe({
    next: () => {
      if (!scene.isDirty()) engine.stopRenderLoop();
    },
    complete: () => waking.delete(scene),
  });
  waking.set(scene, () => {
    if (isActive) engine.runRenderLoop(draw);
  });
}

// All that changes what is drawn says so to its layer, which tells nobody: a scene is only ever asked.
// eslint-disable-next-line @typescript-eslint/unbound-method -- called with the layer it is called of
const makeDirty = Layer.prototype.makeDirty;
Layer.prototype.makeDirty = function (state = true) {
  makeDirty.call(this, state);
  if (state) waking.get(this.scene)?.();
  return this;
};
