import schemaText from '@diandan/schema/schema.graphql?raw';
import { buildSchema, type ExecutionResult, type FormattedExecutionResult, graphql, GraphQLError } from 'graphql';
import type { RequestAction, RequestState } from '../graphql/generated/graphql';
import { createFakeMenus } from './fake-menus';
import { createFakeNeeds } from './fake-needs';
import { createReads } from './fake-reads';
import { createSteps, type FakeChange } from './fake-steps';
import { createFakeTerms } from './fake-terms';
import { createViews } from './fake-views';
import { createWorld, type FakeWorld } from './world';

const schema = buildSchema(schemaText);

/** The whole API of the product in a browser's memory: the real contract, a made-up county. */
export interface FakeApi {
  readonly world: FakeWorld;
  readonly menus: ReturnType<typeof createFakeMenus>;
  readonly ask: (source: string, variables: Record<string, unknown>) => Promise<FormattedExecutionResult>;
  readonly tell: (
    source: string,
    variables: Record<string, unknown>,
    change: FakeChange,
  ) => Promise<FormattedExecutionResult>;
  readonly onChange: (listener: (change: FakeChange) => void) => () => void;
  /** Moves a request as somebody else would, in another browser. */
  readonly elsewhere: (requestId: string, action: RequestAction, to: RequestState) => void;
  /** The next calls of this field throw this error. */
  readonly breakField: (field: string, extensions: Record<string, unknown>) => void;
  readonly mend: () => void;
}

// As it would cross the wire: plain objects, errors without their stacks.
const onTheWire = async (result: Promise<ExecutionResult>): Promise<FormattedExecutionResult> => {
  const { data, errors } = await result;
  const plain: FormattedExecutionResult = { data: JSON.parse(JSON.stringify(data ?? null)) };
  return errors ? { ...plain, errors: errors.map((error) => error.toJSON()) } : plain;
};

/** Starts the API on a world. */
export function createFakeApi(world: FakeWorld = createWorld()): FakeApi {
  const listeners = new Set<(change: FakeChange) => void>();
  const broken = new Map<string, Record<string, unknown>>();
  const views = createViews(world);
  const reads = createReads(world, views);
  const steps = createSteps(world, views, reads.viewer, (change) => {
    for (const listener of listeners) listener(change);
  });
  const menus = createFakeMenus(world, views);
  const fields = {
    ...reads,
    ...steps.fields,
    ...createFakeTerms(world),
    ...createFakeNeeds(world, views),
    ...menus.fields,
  };
  const guarded = Object.fromEntries(
    Object.entries(fields).map(([name, resolve]) => [
      name,
      (args: never) => {
        const extensions = broken.get(name);
        if (extensions) throw new GraphQLError('broken on purpose', { extensions });
        return resolve(args);
      },
    ]),
  );
  return {
    world,
    menus,
    ask: (source, variables) => onTheWire(graphql({ schema, source, rootValue: guarded, variableValues: variables })),
    tell: (source, variables, change) =>
      onTheWire(graphql({ schema, source, rootValue: { requestChanged: change }, variableValues: variables })),
    onChange: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    elsewhere: (requestId, action, to) => {
      const request = views.find(world.requests, requestId);
      if (request) steps.move(request, action, to);
    },
    breakField: (field, extensions) => broken.set(field, extensions),
    mend: () => broken.clear(),
  };
}
