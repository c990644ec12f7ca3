import { NotEmulated } from '../model/host-error';
import { hasProperty } from './client-classes';
import type { HostObject } from './emulated';
import { classOf, doesNotExist, identity, type Server } from './process-query';
import type { Query } from './protocol';

type Answer = Record<string, unknown>;

/** What `load` asked for. Names come as the developer wrote them, in any case, with «/» or «.» between the steps. */
export function queried(server: Server, target: HostObject, query: Query): Answer {
  const answer = identity(server, target);
  const steps = [...(query.Select ?? []), ...(query.Expand ?? [])].filter((name) => name !== '');
  const wanted = steps.length === 0 ? ['*'] : steps;
  const { items, properties = {} } = classOf(server, target);
  if (!items) {
    for (const name of wanted) add(server, target, answer, split(name));
    return answer;
  }
  // A collection answers for itself what is its own, and lets its items answer the rest.
  const own = wanted.filter((name) => nameIn(properties, name) !== undefined);
  for (const name of own) add(server, target, answer, [name]);
  const ofItems = wanted.filter((name) => !own.includes(name)).map((name) => name.replace(/^items[/.]/i, ''));
  if (ofItems.length > 0) {
    const { Skip = 0, Top } = query;
    const listed = items(target, server).slice(Skip, Top === undefined ? undefined : Skip + Top);
    answer['_Items'] = listed.map((item) => queried(server, item, { Select: ofItems }));
  }
  return answer;
}

const split = (name: string) => name.split(/[/.]/);

function add(server: Server, target: HostObject, answer: Answer, [step = '', ...rest]: string[]): void {
  if (step === '$none') return;
  const { properties = {}, navigation = {} } = classOf(server, target);
  if (step === '*' || step === '$all') {
    for (const [name, property] of Object.entries(properties)) answer[name] = property.get(target, server);
    return;
  }
  const property = nameIn(properties, step);
  if (property !== undefined) {
    answer[property] = properties[property]!.get(target, server);
    return;
  }
  const name = nameIn(navigation, step);
  if (name === undefined) {
    if (!hasProperty(server.client, target.className, step)) throw doesNotExist(target.className, step);
    throw new NotEmulated(`loading ${target.className}.${step}`);
  }
  const child = navigation[name]!(target, server);
  answer[name] =
    child && merged(answer[name], queried(server, child, { Select: rest.length > 0 ? [rest.join('/')] : [] }));
}

function nameIn(members: object, wanted: string): string | undefined {
  return Object.keys(members).find((name) => name.toLowerCase() === wanted.toLowerCase());
}

/** Two loads of the same child: «format/fill/color» and «format/font/bold». */
function merged(before: unknown, after: Answer): Answer {
  if (!before) return after;
  const earlier = before as Answer;
  const both: Answer = { ...earlier, ...after };
  for (const [name, value] of Object.entries(after)) {
    if (Array.isArray(value) && name === '_Items') {
      both[name] = (value as Answer[]).map((item, index) => merged((earlier[name] as Answer[])[index], item));
    } else if (isAnswer(value) && isAnswer(earlier[name])) both[name] = merged(earlier[name], value);
  }
  return both;
}

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
