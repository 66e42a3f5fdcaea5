import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { Access } from '../../graphql/access.js';
import type { RequestContext } from '../../graphql/context.js';
import { unauthenticated } from '../../graphql/errors.js';
import type { Decision } from '@diandan/domain/decision';
import { notFound, type RequestDone } from './commands/command.js';
import type { RequestCommands } from './request-commands.js';
import {
  OrderServiceInput,
  VerifyRequestInput,
  ReturnRequestInput,
  ResubmitRequestInput,
  RejectRequestInput,
  DispatchRequestInput,
  AcceptRequestInput,
  DeclineRequestInput,
  StartServiceInput,
  RecordVisitInput,
  CompleteServiceInput,
  RateServiceInput,
  WithdrawRequestInput,
} from './request.inputs.js';
import {
  OrderServiceResult,
  VerifyRequestResult,
  ReturnRequestResult,
  ResubmitRequestResult,
  RejectRequestResult,
  DispatchRequestResult,
  AcceptRequestResult,
  DeclineRequestResult,
  StartServiceResult,
  RecordVisitResult,
  CompleteServiceResult,
  RateServiceResult,
  WithdrawRequestResult,
} from './request.results.js';
import type { Reading } from './request-reading.js';
import { type AnyRequestRefusal, toRefusal } from './to-refusal.js';

/** The steps of the loop. Who may take which is decided on the request itself, so a session is all that is asked here. */
@Resolver()
export class RequestStepsResolver {
  constructor(
    private readonly commands: RequestCommands,
    private readonly reading: Reading,
  ) {}

  @Mutation(() => OrderServiceResult, { description: 'Orders a service of a menu (点单).' })
  @Access('SIGNED_IN')
  orderService(
    @Arg('input', () => OrderServiceInput, { description: 'What and how.' }) input: OrderServiceInput,
    @Ctx() context: RequestContext,
  ) {
    return this.answer('OrderServiceSuccess', null, context, (actor) => this.commands.order(actor, input));
  }

  @Mutation(() => VerifyRequestResult, { description: 'Takes a request on, for the station (核单).' })
  @Access('SIGNED_IN')
  verifyRequest(
    @Arg('input', () => VerifyRequestInput, { description: 'What and how.' }) input: VerifyRequestInput,
    @Ctx() context: RequestContext,
  ) {
    return this.answer('VerifyRequestSuccess', input.requestId, context, (actor) => this.commands.verify(actor, input));
  }

  @Mutation(() => ReturnRequestResult, { description: 'Asks the orderer for something (退回补充).' })
  @Access('SIGNED_IN')
  returnRequest(
    @Arg('input', () => ReturnRequestInput, { description: 'What and how.' }) input: ReturnRequestInput,
    @Ctx() context: RequestContext,
  ) {
    return this.answer('ReturnRequestSuccess', input.requestId, context, (actor) => this.commands.return(actor, input));
  }

  @Mutation(() => ResubmitRequestResult, { description: 'Answers the station (重新提交).' })
  @Access('SIGNED_IN')
  resubmitRequest(
    @Arg('input', () => ResubmitRequestInput, { description: 'What and how.' }) input: ResubmitRequestInput,
    @Ctx() context: RequestContext,
  ) {
    return this.answer('ResubmitRequestSuccess', input.requestId, context, (actor) =>
      this.commands.resubmit(actor, input),
    );
  }

  @Mutation(() => RejectRequestResult, { description: 'Refuses a request with a reason (不予受理).' })
  @Access('SIGNED_IN')
  rejectRequest(
    @Arg('input', () => RejectRequestInput, { description: 'What and how.' }) input: RejectRequestInput,
    @Ctx() context: RequestContext,
  ) {
    return this.answer('RejectRequestSuccess', input.requestId, context, (actor) => this.commands.reject(actor, input));
  }

  @Mutation(() => DispatchRequestResult, { description: 'Offers a request to a worker or team (派单).' })
  @Access('SIGNED_IN')
  dispatchRequest(
    @Arg('input', () => DispatchRequestInput, { description: 'What and how.' }) input: DispatchRequestInput,
    @Ctx() context: RequestContext,
  ) {
    return this.answer('DispatchRequestSuccess', input.requestId, context, (actor) =>
      this.commands.dispatch(actor, input),
    );
  }

  @Mutation(() => AcceptRequestResult, { description: 'Takes an offer (接单).' })
  @Access('SIGNED_IN')
  acceptRequest(
    @Arg('input', () => AcceptRequestInput, { description: 'What and how.' }) input: AcceptRequestInput,
    @Ctx() context: RequestContext,
  ) {
    return this.answer('AcceptRequestSuccess', input.requestId, context, (actor) => this.commands.accept(actor, input));
  }

  @Mutation(() => DeclineRequestResult, { description: 'Does not take an offer (婉拒).' })
  @Access('SIGNED_IN')
  declineRequest(
    @Arg('input', () => DeclineRequestInput, { description: 'What and how.' }) input: DeclineRequestInput,
    @Ctx() context: RequestContext,
  ) {
    return this.answer('DeclineRequestSuccess', input.requestId, context, (actor) =>
      this.commands.decline(actor, input),
    );
  }

  @Mutation(() => StartServiceResult, { description: 'Begins the work (开始服务).' })
  @Access('SIGNED_IN')
  startService(
    @Arg('input', () => StartServiceInput, { description: 'What and how.' }) input: StartServiceInput,
    @Ctx() context: RequestContext,
  ) {
    return this.answer('StartServiceSuccess', input.requestId, context, (actor) => this.commands.start(actor, input));
  }

  @Mutation(() => RecordVisitResult, { description: 'Puts a visit on record (记录走访).' })
  @Access('SIGNED_IN')
  recordVisit(
    @Arg('input', () => RecordVisitInput, { description: 'What and how.' }) input: RecordVisitInput,
    @Ctx() context: RequestContext,
  ) {
    return this.answer('RecordVisitSuccess', input.requestId, context, (actor) =>
      this.commands.recordVisit(actor, input),
    );
  }

  @Mutation(() => CompleteServiceResult, { description: 'Says that the service is delivered (办结).' })
  @Access('SIGNED_IN')
  completeService(
    @Arg('input', () => CompleteServiceInput, { description: 'What and how.' }) input: CompleteServiceInput,
    @Ctx() context: RequestContext,
  ) {
    return this.answer('CompleteServiceSuccess', input.requestId, context, (actor) =>
      this.commands.complete(actor, input),
    );
  }

  @Mutation(() => RateServiceResult, { description: 'Rates the service and closes the request (评单).' })
  @Access('SIGNED_IN')
  rateService(
    @Arg('input', () => RateServiceInput, { description: 'What and how.' }) input: RateServiceInput,
    @Ctx() context: RequestContext,
  ) {
    return this.answer('RateServiceSuccess', input.requestId, context, (actor) => this.commands.rate(actor, input));
  }

  @Mutation(() => WithdrawRequestResult, { description: 'Takes a request back (撤单).' })
  @Access('SIGNED_IN')
  withdrawRequest(
    @Arg('input', () => WithdrawRequestInput, { description: 'What and how.' }) input: WithdrawRequestInput,
    @Ctx() context: RequestContext,
  ) {
    return this.answer('WithdrawRequestSuccess', input.requestId, context, (actor) =>
      this.commands.withdraw(actor, input),
    );
  }

  private async answer<R extends AnyRequestRefusal>(
    success: string,
    requestId: string | null,
    context: RequestContext,
    command: (actor: NonNullable<RequestContext['viewer']>) => Promise<Decision<RequestDone, R>>,
  ) {
    if (context.viewer === null) throw unauthenticated(context.locale);
    const done = await command(context.viewer);
    if (!done.ok) return toRefusal(done.refusal, requestId, context);
    const { requestId: id, isReplay } = done.value;
    if (!isReplay) return { __typename: success, request: await this.reading.stepped(id) };
    // A key opens no door: whoever has lost sight of the request since then learns no more of it.
    const request = await this.reading.byId(id, context);
    if (request !== null || success === 'DeclineRequestSuccess') return { __typename: success, request };
    return toRefusal(notFound('REQUEST'), requestId, context);
  }
}
