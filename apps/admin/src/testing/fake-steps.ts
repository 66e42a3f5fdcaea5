import type {
  DispatchRequestInput,
  EnterDemoInput,
  RejectRequestInput,
  RequestAction,
  RequestState,
  RevealResidentInput,
  ReturnRequestInput,
  SignInInput,
  UpdateStationInput,
  VerifyRequestInput,
} from '../graphql/generated/graphql';
import { demo } from './fake-reads';
import { type FakeViews, terms } from './fake-views';
import type { FakeRequest, FakeWorld } from './world';

/** A change as subscribers get it. */
export interface FakeChange {
  readonly sequence: number;
  readonly requestId: string;
  readonly action: RequestAction;
  readonly state: RequestState;
  readonly at: string;
  readonly request: () => unknown;
}

/** The mutation fields of the contract, as far as tests take them, and steps taken by somebody else. */
export function createSteps(
  world: FakeWorld,
  views: FakeViews,
  viewer: () => unknown,
  tell: (change: FakeChange) => void,
) {
  const { find, stationView, workerById, requestView } = views;
  const announce = (request: FakeRequest, action: RequestAction): void => {
    const change: FakeChange = {
      sequence: request.events.length,
      requestId: request.id,
      action,
      state: request.state,
      at: world.now.toISOString(),
      request: () => requestView(request),
    };
    tell(change);
  };
  const move = (
    request: FakeRequest,
    action: RequestAction,
    to: RequestState,
    words: { reason?: string | null; note?: string | null } = {},
  ): void => {
    request.events = [
      ...request.events,
      {
        sequence: request.events.length + 1,
        action,
        from: request.state,
        to,
        at: world.now.toISOString(),
        actorName: '演示派单员',
        reason: words.reason ?? null,
        note: words.note ?? null,
      },
    ];
    request.state = to;
    request.version += 1;
    announce(request, action);
  };
  const step = (
    input: { requestId: string | number; expectedVersion: number },
    from: readonly RequestState[],
    success: string,
    take: (request: FakeRequest) => void,
  ) => {
    const request = find(world.requests, String(input.requestId));
    if (!request) return { __typename: 'NotFound', message: '没有找到这张需求单。' };
    if (request.version !== input.expectedVersion) {
      return {
        __typename: 'ChangedMeanwhile',
        message: '这张需求单刚刚被他人办理，请按最新情况再办。',
        currentVersion: request.version,
        request: requestView(request),
      };
    }
    if (!from.includes(request.state)) {
      return {
        __typename: 'RequestInWrongState',
        message: '当前状态不能办理这一步。',
        state: request.state,
        possibleFrom: from,
      };
    }
    take(request);
    return { __typename: success, request: requestView(request) };
  };
  const fields = {
    signIn: ({ input }: { input: SignInInput }) => {
      const account = demo.find(({ username }) => username === input.username);
      if (!account || input.password !== 'right') {
        return { __typename: 'SignInRefused', message: '账号或密码不正确。', retryAfterSeconds: null };
      }
      world.role = account.role;
      return { __typename: 'SignInSuccess', viewer: viewer() };
    },
    enterDemo: ({ input }: { input: EnterDemoInput }) => {
      world.role = demo.find(({ username }) => username === input.username)?.role ?? null;
      return { __typename: 'SignInSuccess', viewer: viewer() };
    },
    signOut: () => {
      world.role = null;
      return { signedOut: true };
    },
    verifyRequest: ({ input }: { input: VerifyRequestInput }) =>
      step(input, ['SUBMITTED'], 'VerifyRequestSuccess', (request) => {
        request.urgency = input.urgency ?? request.urgency;
        move(request, 'VERIFY', 'VERIFIED', { note: input.note ?? null });
      }),
    returnRequest: ({ input }: { input: ReturnRequestInput }) =>
      step(input, ['SUBMITTED'], 'ReturnRequestSuccess', (request) =>
        move(request, 'RETURN', 'RETURNED', { note: input.missing }),
      ),
    rejectRequest: ({ input }: { input: RejectRequestInput }) =>
      step(input, ['SUBMITTED', 'RETURNED', 'VERIFIED'], 'RejectRequestSuccess', (request) =>
        move(request, 'REJECT', 'REJECTED', {
          reason: terms.REJECT_REASON.find(({ key }) => key === input.reasonKey)?.name ?? null,
          note: input.note ?? null,
        }),
      ),
    dispatchRequest: ({ input }: { input: DispatchRequestInput }) => {
      const lacking = input.workerIds.filter((id) => find(world.workers, String(id))?.status !== 'ACTIVE');
      if (lacking.length > 0) {
        return {
          __typename: 'WorkersNotEligible',
          message: '所选的人现在不能承接。',
          exclusions: lacking.map((id) => ({
            worker: workerById(String(id)),
            reasons: [{ code: 'INACTIVE', text: '正在请假', fix: '等销假后再派' }],
          })),
        };
      }
      return step(input, ['VERIFIED'], 'DispatchRequestSuccess', (request) => {
        request.workerIds = input.workerIds.map(String);
        move(request, 'DISPATCH', 'DISPATCHED', { note: input.note ?? null });
      });
    },
    updateStation: ({ input }: { input: UpdateStationInput }) => {
      const station = find(world.stations, String(input.stationId));
      if (!station) return { __typename: 'NotFound', message: '没有找到这个站点。' };
      if (input.name?.includes('！')) {
        return {
          __typename: 'InvalidInput',
          message: '请检查填写的内容。',
          issues: [{ path: ['input', 'name'], message: '名称不能包含感叹号' }],
        };
      }
      station.name = input.name ?? station.name;
      station.statusKey = input.statusKey ?? station.statusKey;
      station.address = input.address ?? null;
      station.openingHours = input.openingHours ?? null;
      station.phone = input.phone ?? null;
      station.version += 1;
      return { __typename: 'UpdateStationSuccess', station: stationView(station) };
    },
    revealResident: ({ input }: { input: RevealResidentInput }) => {
      world.residentNote = input.reason;
      return {
        __typename: 'RevealResidentSuccess',
        revealed: {
          name: '周某某',
          phone: '13900000001',
          idNumber: null,
          address: '北城街道 8 号',
          bornOn: '1951-03-02',
        },
      };
    },
  };
  return { fields, move };
}
