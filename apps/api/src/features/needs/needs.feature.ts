import type { Feature, FeatureParts } from '../../feature.js';
import type { RequestContext } from '../../graphql/context.js';
import { ItemDemandResolver } from './item-demand.resolver.js';
import { type NeedCommands, needCommands } from './need-commands.js';
import { NeedFieldsResolver, type NeedNeighbours, StationNeedsResolver } from './need-fields.resolver.js';
import { createNeedLoaders } from './need.loaders.js';
import { NeedResolver, openNeed } from './need.resolver.js';

/** What other features may ask about needs. */
export interface Needs extends Feature {
  readonly commands: NeedCommands;
}

/** What people need, beside the menu and behind it. */
export function createNeeds(parts: FeatureParts, neighbours: NeedNeighbours): Needs {
  const sql = parts.database.read;
  const commands = needCommands({ ...parts, menus: neighbours.catalog.menus });
  const makeLoaders = createNeedLoaders(sql, parts.clock, neighbours.catalog.itemsOf);
  const loaders = (context: RequestContext) => context.loaders.of(makeLoaders, context);
  return {
    commands,
    nodes: { ned: (id, context) => openNeed(loaders(context), id, context) },
    resolvers: new Map<Function, object>([
      [NeedResolver, new NeedResolver(sql, commands, loaders)],
      [NeedFieldsResolver, new NeedFieldsResolver(neighbours, loaders)],
      [StationNeedsResolver, new StationNeedsResolver()],
      [ItemDemandResolver, new ItemDemandResolver(sql, parts.clock, neighbours.catalog)],
    ]),
  };
}
