import { eligibilityReasonText } from '@diandan/domain/catalog';
import type { TermKind } from '@diandan/domain/terms';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Sql } from '../../database/sql.js';
import { Access } from '../../graphql/access.js';
import { ChangedMeanwhile } from '../../graphql/changed-meanwhile.js';
import type { RequestContext } from '../../graphql/context.js';
import { divisionNames } from '../divisions/index.js';
import { type People, type WorkerName, WorkerType } from '../people/index.js';
import { type Stations, StationStatusType, StationType } from '../stations/index.js';
import { kept } from './request-fields.resolver.js';
import type { Reading } from './request-reading.js';
import { EligibilityReasonType, StationNotOpen } from './request-refusals.type.js';
import { AssignmentMemberType, RatingType, ServiceRequestType } from './request.type.js';
import type { RequestView } from './request.views.js';

@Resolver(() => AssignmentMemberType)
export class AssignmentMemberResolver {
  constructor(private readonly people: People) {}

  @FieldResolver(() => WorkerType, { description: 'The worker.' })
  @Access('WITH_PARENT')
  worker(@Root() member: AssignmentMemberType, @Ctx() context: RequestContext): WorkerName | Promise<WorkerType> {
    return member.worker ?? this.load(member, context);
  }

  private async load(member: AssignmentMemberType, context: RequestContext): Promise<WorkerType> {
    return kept(await this.people.workers(context).load(member.workerId), 'worker');
  }
}

@Resolver(() => RatingType)
export class RatingResolver {
  constructor(
    private readonly people: People,
    private readonly stationsDoor: Stations,
  ) {}

  @FieldResolver(() => [WorkerType], { description: 'Those who served in the rated cycle.' })
  @Access('WITH_PARENT')
  async workers(@Root() rating: RatingType, @Ctx() context: RequestContext): Promise<WorkerType[]> {
    const workers = this.people.workers(context);
    return Promise.all(rating.workerIds.map(async (id) => kept(await workers.load(id), 'worker')));
  }

  @FieldResolver(() => StationType, { description: 'The station that was in charge.' })
  @Access('WITH_PARENT')
  async station(@Root() rating: RatingType, @Ctx() context: RequestContext): Promise<StationType> {
    return kept(await this.stationsDoor.byId(context).load(rating.stationId), 'station');
  }
}

@Resolver(() => StationNotOpen)
export class StationNotOpenResolver {
  constructor(private readonly stationsDoor: Stations) {}

  @FieldResolver(() => StationStatusType, { description: 'Where the station stands in its life.' })
  @Access('WITH_PARENT')
  async status(@Root() refusal: StationNotOpen, @Ctx() context: RequestContext): Promise<StationStatusType> {
    return kept(await this.stationsDoor.byId(context).load(refusal.stationId), 'station').status;
  }
}

@Resolver(() => EligibilityReasonType)
export class EligibilityReasonResolver {
  constructor(private readonly sql: Sql) {}

  @FieldResolver(() => String, { description: 'The reason in a sentence.' })
  @Access('WITH_PARENT')
  async message(@Root() { reason }: EligibilityReasonType, @Ctx() { locale, terms }: RequestContext): Promise<string> {
    const places = await divisionNames(this.sql, 'placeCodes' in reason ? reason.placeCodes : []);
    const lookup = {
      term: (kind: TermKind, key: string) => terms.name(kind, key, locale),
      place: (code: string) => places.get(code) ?? code,
    };
    return eligibilityReasonText(reason, lookup, locale);
  }
}

@Resolver(() => ChangedMeanwhile)
export class ChangedMeanwhileResolver {
  constructor(private readonly reading: Reading) {}

  @FieldResolver(() => ServiceRequestType, {
    nullable: true,
    description: 'The request as it is now; null when something else was changed, or it is out of your sight.',
  })
  @Access('WITH_PARENT')
  async request(@Root() refusal: ChangedMeanwhile, @Ctx() context: RequestContext): Promise<RequestView | null> {
    return refusal.requestId === undefined || refusal.requestId === null
      ? null
      : this.reading.byId(refusal.requestId, context);
  }
}
