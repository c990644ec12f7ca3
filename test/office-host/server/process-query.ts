import { HostError, NotEmulated } from '../model/host-error';
import { hasProperty, type ClientClasses } from './client-classes';
import type { AnyEmulated, Args, HostObject, Surroundings } from './emulated';
import { ObjectPaths } from './object-paths';
import { ACTION, type Action, type Request, type Response } from './protocol';
import { queried } from './query';

export interface Server extends Surroundings {
  readonly classes: ReadonlyMap<string, AnyEmulated>;
  /** Empty until the client has loaded. */
  client: ClientClasses;
}

/** Carries a request out, action for action. What was done before an action failed stays done, as in Excel. */
export function processQuery(server: Server, request: Request): Response {
  const paths = new ObjectPaths(server, request);
  const results: { ActionId: number; Value?: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.trace) {
        traces.push(action.Id);
        results.push({ ActionId: action.Id });
        continue;
      }
      const value = carriedOut(server, paths, action);
      results.push(value === undefined ? { ActionId: action.Id } : { ActionId: action.Id, Value: value });
    } catch (problem) {
      if (!(problem instanceof HostError)) throw problem;
      if (problem instanceof NotEmulated) throw problem;
      return {
        Error: {
          Code: problem.code,
          Message: problem.message,
          Location: paths.location(action),
          ActionIndex: index,
          HttpStatusCode: 400,
        },
        ProcessedResults: { Results: results, TraceIds: traces },
        TraceIds: traces,
      };
    }
  }
  return { Results: results, TraceIds: traces };
}

function carriedOut(server: Server, paths: ObjectPaths, action: Action): unknown {
  const target = paths.object(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return target && identity(server, target);
    case ACTION.query:
    case ACTION.queryAsJson:
      return target && queried(server, target, action.QueryInfo ?? {});
    case ACTION.setProperty:
      return setProperty(server, target, action.Name!, paths.args(action.ArgumentInfo)[0]);
    case ACTION.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        setProperty(server, target, name[0]!.toUpperCase() + name.slice(1), value);
      }
      return undefined;
    case ACTION.method:
      return called(server, paths, target, action);
    default:
      throw new NotEmulated(`actions of type ${action.ActionType}`);
  }
}

/** What the client needs to find the object again. */
export function identity(server: Server, target: HostObject): Record<string, unknown> {
  const { ids = {}, isTracked } = classOf(server, target);
  const found = Object.fromEntries(Object.entries(ids).map(([name, of]) => [name, of(target)]));
  return isTracked ? { ...found, _ReferenceId: server.references.idOf(target) ?? '' } : found;
}

export function classOf(server: Server, target: HostObject): AnyEmulated {
  const found = server.classes.get(target.className);
  if (!found) throw new NotEmulated(`the class ${target.className}`);
  return found;
}

function setProperty(server: Server, target: HostObject | null, name: string, value: unknown): undefined {
  if (!target) throw new HostError('InvalidObjectPath');
  const property = classOf(server, target).properties?.[name];
  if (!property?.set) {
    if (!hasProperty(server.client, target.className, name)) throw doesNotExist(target.className, name);
    throw new NotEmulated(`setting ${target.className}.${name}`);
  }
  property.set(target, value as never, server);
  return undefined;
}

/** As Excel says it: the client was asked for something that no version of it knows. */
export function doesNotExist(className: string, name: string): HostError {
  return new HostError('InvalidArgument', `The property '${name}' does not exist on ${className}.`);
}

function called(server: Server, paths: ObjectPaths, target: HostObject | null, action: Action): unknown {
  const name = action.Name!;
  const args = paths.args(action.ArgumentInfo);
  if (name === '_KeepReference') return keepReference(server, target);
  if (name === '_RemoveReference') return removeReference(server, target, args);
  if (!target) return null;
  const { events = {}, methods = {} } = classOf(server, target);
  const [, un, event = ''] = /^_(Unr|R)egister(\w+?)Event$/.exec(name) ?? [];
  if (un !== undefined && events[event]) {
    const { type, target: about } = events[event];
    server.model.events.subscribe(type, about(target), un === 'R' ? 1 : -1);
    return null;
  }
  const method = methods[name];
  if (!method) throw new NotEmulated(`the method ${target.className}.${name}`);
  const result = method(target, args as Args, server);
  return result === undefined ? null : result;
}

function keepReference(server: Server, target: HostObject | null): null {
  if (target && classOf(server, target).isTracked) server.references.keep(target);
  return null;
}

function removeReference(server: Server, target: HostObject | null, args: readonly unknown[]): null {
  const id = args.length > 0 ? String(args[0]) : target && server.references.idOf(target);
  if (id) server.references.giveBack(id);
  return null;
}
