import type { HostObject } from './emulated';

let kept = 0;

/** What the client holds on to between requests, by the name that it holds it under. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  // A client that marks a thousand cells holds a thousand ranges.
  private readonly ids = new Map<HostObject, string>();

  get(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  idOf(object: HostObject): string | undefined {
    return this.ids.get(object);
  }

  keep(object: HostObject): void {
    if (this.ids.has(object)) return;
    const id = `ref${++kept}`;
    this.objects.set(id, object);
    this.ids.set(object, id);
  }

  giveBack(id: string): void {
    const object = this.objects.get(id);
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }
}
