import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import type { RequestContext } from '../../graphql/context.js';
import { type People, ResidentType, type ResidentView, WorkerType, type WorkerView } from '../people/index.js';
import { type Stations, StationType, type StationView } from '../stations/index.js';
import { DemoAccountType, RoleGrantType, ViewerType } from './access.type.js';

@Resolver(() => ViewerType)
export class ViewerFields {
  constructor(
    private readonly stationsFeature: Stations,
    private readonly people: People,
  ) {}

  @FieldResolver(() => [StationType], { description: 'The stations at which your roles were granted.' })
  @Access('WITH_PARENT')
  async stations(@Root() viewer: ViewerType, @Ctx() context: RequestContext): Promise<StationView[]> {
    const ids = [...new Set(viewer.roles.map((grant) => grant.stationId))];
    const stations = await Promise.all(ids.map((id) => this.stationsFeature.byId(context).load(id)));
    return stations.filter((station) => station !== null);
  }

  @FieldResolver(() => WorkerType, { nullable: true, description: 'You as a worker; null when you are none.' })
  @Access('WITH_PARENT')
  worker(@Root() viewer: ViewerType, @Ctx() context: RequestContext): Promise<WorkerView | null> | null {
    return viewer.workerId === null ? null : this.people.workers(context).load(viewer.workerId);
  }

  @FieldResolver(() => ResidentType, { nullable: true, description: 'You as a resident; null when you are none.' })
  @Access('WITH_PARENT')
  resident(@Root() viewer: ViewerType, @Ctx() context: RequestContext): Promise<ResidentView | null> | null {
    return viewer.residentId === null ? null : this.people.residents(context).load(viewer.residentId);
  }
}

@Resolver(() => RoleGrantType)
export class RoleGrantFields {
  constructor(private readonly stationsFeature: Stations) {}

  @FieldResolver(() => StationType, {
    nullable: true,
    description: 'Where the role is held; null for roles of the whole system.',
  })
  @Access('WITH_PARENT')
  station(@Root() grant: RoleGrantType, @Ctx() context: RequestContext): Promise<StationView | null> {
    return this.stationsFeature.byId(context).load(grant.stationId);
  }
}

@Resolver(() => DemoAccountType)
export class DemoAccountFields {
  constructor(private readonly stationsFeature: Stations) {}

  @FieldResolver(() => StationType, {
    nullable: true,
    description: 'Where the role is held; null for roles of the whole system.',
  })
  @Access('PUBLIC')
  station(@Root() account: DemoAccountType, @Ctx() context: RequestContext): Promise<StationView | null> {
    return this.stationsFeature.byId(context).load(account.stationId);
  }
}
