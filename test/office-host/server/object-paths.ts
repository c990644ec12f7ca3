import { HostError, NotEmulated } from '../model/host-error';
import type { Args, HostObject } from './emulated';
import { classOf, type Server } from './process-query';
import { PATH, type Action, type Arguments, type ObjectPath, type Request } from './protocol';

/** Follows the client's object paths («the workbook's worksheets' item "Timer"») to the objects, each once a request. */
export class ObjectPaths {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly server: Server,
    private readonly request: Request,
  ) {}

  /** null is a null object: what hangs under it is null too. */
  object(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const object = this.follow(this.path(id));
    this.found.set(id, object);
    return object;
  }

  args(info: Arguments | undefined): unknown[] {
    const referenced = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, index) => {
      const id = referenced[index];
      if (!id) return value;
      if (typeof id === 'number') return this.object(id);
      return id.map((one, place) => (one ? this.object(one) : (value as unknown[])[place]));
    });
  }

  /** «Worksheet.getRange», as the client shows it to the developer. */
  location(action: Action): string {
    const path = this.path(action.ObjectPathId);
    const owner = this.found.get(action.ObjectPathId) ?? this.found.get(path.ParentObjectPathId ?? -1);
    // What is looked up by name or number has an empty name of its own.
    const member = [action.Name, path.Name, 'getItem'].find(Boolean)!;
    return `${owner?.className ?? ''}.${member.charAt(0).toLowerCase()}${member.slice(1)}`;
  }

  private path(id: number): ObjectPath {
    const path = this.request.ObjectPaths[id];
    if (!path) throw new HostError('InvalidObjectPath');
    return path;
  }

  private follow(path: ObjectPath): HostObject | null {
    const { server } = this;
    switch (path.ObjectPathType) {
      case PATH.nothing:
        return null;
      case PATH.global:
        return { className: 'Workbook' };
      case PATH.newObject:
        return { className: path.Name };
      case PATH.reference: {
        const held = server.references.get(path.Name);
        if (!held) throw new HostError('InvalidReference');
        return held;
      }
    }
    const parent = this.object(path.ParentObjectPathId!);
    if (!parent) return null;
    return this.member(parent, path);
  }

  private member(parent: HostObject, path: ObjectPath): HostObject | null {
    const { server } = this;
    const { navigation = {}, methods = {}, item } = classOf(server, parent);
    const args = this.args(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PATH.property: {
        const go = navigation[path.Name];
        if (!go) throw new NotEmulated(`the property ${parent.className}.${path.Name}`);
        return go(parent, server);
      }
      case PATH.indexer:
        if (!item) throw new NotEmulated(`looking up in ${parent.className}`);
        return item(parent, String(args[0]), server);
      case PATH.method: {
        const method = methods[path.Name];
        if (!method) throw new NotEmulated(`the method ${parent.className}.${path.Name}`);
        return method(parent, args as Args, server) as HostObject | null;
      }
      default:
        throw new NotEmulated(`object paths of type ${path.ObjectPathType}`);
    }
  }
}
