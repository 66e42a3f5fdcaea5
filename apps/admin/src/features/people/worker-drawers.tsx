import { useApolloClient, useMutation } from '@apollo/client/react';
import { useNavigate } from '@tanstack/react-router';
import { App } from 'antd';
import {
  type CertificateInput,
  CreateWorkerDocument,
  UpdateWorkerDocument,
  type WorkerDetailsFragment,
} from '../../graphql/generated/graphql';
import { FormDrawer } from '../../ui/form-drawer';
import { type Refusal, typedOrNull } from '../../ui/form-refusals';
import { useTexts } from '../../ui/texts';
import { peopleTexts } from './texts';
import { WorkerFields, type WorkerFormValues } from './worker-form';

const certificatesOf = (values: WorkerFormValues): CertificateInput[] =>
  (values.certificates ?? []).map(({ typeKey, issuedOn, validUntil }) => ({
    typeKey,
    issuedOn: typedOrNull(issuedOn),
    validUntil: typedOrNull(validUntil),
  }));

const plainSlots = (values: WorkerFormValues) =>
  (values.weeklyAvailability ?? []).map(({ weekday, halfDay }) => ({ weekday, halfDay }));

/** Adds a worker or volunteer to a station. */
export function WorkerCreateDrawer({
  stationId,
  onClose,
}: {
  readonly stationId?: string | undefined;
  readonly onClose: () => void;
}) {
  const say = useTexts(peopleTexts);
  const { message } = App.useApp();
  const navigate = useNavigate();
  const client = useApolloClient();
  const [createWorker] = useMutation(CreateWorkerDocument);
  const submit = async (values: WorkerFormValues, idempotencyKey: string): Promise<Refusal | undefined> => {
    const { data } = await createWorker({
      variables: {
        input: {
          stationId: values.stationId ?? '',
          name: values.name.trim(),
          kind: values.kind ?? 'STAFF',
          phone: typedOrNull(values.phone),
          skillKeys: values.skillKeys ?? [],
          certificates: certificatesOf(values),
          onboardedOn: typedOrNull(values.onboardedOn),
          weeklyAvailability: plainSlots(values),
          caseloadCap: values.caseloadCap ?? null,
          idempotencyKey,
        },
      },
    });
    const result = data?.createWorker;
    if (result?.__typename !== 'CreateWorkerSuccess') return result;
    // Where the new name stands in which list only the server knows.
    client.cache.evict({ id: 'ROOT_QUERY', fieldName: 'workers' });
    void message.success(say('added', { name: result.worker.name }));
    onClose();
    await navigate({ to: '/people/workers/$workerId', params: { workerId: result.worker.id } });
    return undefined;
  };
  return (
    <FormDrawer<WorkerFormValues>
      title={say('addWorker')}
      submitLabel={say('add')}
      initialKey="new"
      initial={{ kind: 'STAFF', ...(stationId ? { stationId } : {}) }}
      submit={submit}
      onClose={onClose}
    >
      <WorkerFields />
    </FormDrawer>
  );
}

interface WorkerEditDrawerProps {
  readonly worker: WorkerDetailsFragment;
  readonly onClose: () => void;
  readonly onReload: () => void;
}

/** Changes a worker's facts. */
export function WorkerEditDrawer({ worker, onClose, onReload }: WorkerEditDrawerProps) {
  const say = useTexts(peopleTexts);
  const { message } = App.useApp();
  const [updateWorker] = useMutation(UpdateWorkerDocument);
  const submit = async (values: WorkerFormValues, idempotencyKey: string): Promise<Refusal | undefined> => {
    const phone = typedOrNull(values.phone);
    const { data } = await updateWorker({
      variables: {
        input: {
          workerId: worker.id,
          expectedVersion: worker.version,
          name: values.name.trim(),
          status: values.status ?? worker.status,
          // The phone arrives masked: only a newly typed one may go back.
          ...(phone ? { phone } : {}),
          skillKeys: values.skillKeys ?? [],
          certificates: certificatesOf(values),
          onboardedOn: typedOrNull(values.onboardedOn),
          weeklyAvailability: plainSlots(values),
          caseloadCap: values.caseloadCap ?? worker.caseloadCap,
          idempotencyKey,
        },
      },
    });
    const result = data?.updateWorker;
    if (result?.__typename !== 'UpdateWorkerSuccess') return result;
    void message.success(say('saved', { name: result.worker.name }));
    onClose();
    return undefined;
  };
  return (
    <FormDrawer<WorkerFormValues>
      title={say('edit')}
      submitLabel={say('save')}
      initialKey={worker.version}
      initial={{
        name: worker.name,
        status: worker.status,
        skillKeys: worker.skills.map(({ key }) => key),
        certificates: worker.certificates.map(({ type, issuedOn, validUntil }) => ({
          typeKey: type.key,
          issuedOn,
          validUntil,
        })),
        onboardedOn: worker.onboardedOn,
        weeklyAvailability: worker.weeklyAvailability,
        caseloadCap: worker.caseloadCap,
      }}
      submit={submit}
      onClose={onClose}
      onReload={onReload}
    >
      <WorkerFields worker={worker} />
    </FormDrawer>
  );
}
