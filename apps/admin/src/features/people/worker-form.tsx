import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import { Button, Form, Input, InputNumber, Select } from 'antd';
import type { WorkerDetailsFragment, WorkerKind, WorkerStatus } from '../../graphql/generated/graphql';
import { StationPicker } from '../../ui/station-picker';
import { DayInput } from '../../ui/day-input';
import { useTexts } from '../../ui/texts';
import { workerKindWords, workerStatusWords } from '../../ui/words';
import { Availability, type Slot } from './availability';
import { TermSelect, TermsSelect } from './term-select';
import { peopleTexts } from './texts';

/** What the form of a worker holds. */
export interface WorkerFormValues {
  readonly stationId?: string;
  readonly name: string;
  readonly kind?: WorkerKind;
  readonly status?: WorkerStatus;
  readonly phone?: string;
  readonly skillKeys?: string[];
  readonly certificates?: readonly {
    readonly typeKey: string;
    readonly issuedOn?: string | null;
    readonly validUntil?: string | null;
  }[];
  readonly onboardedOn?: string | null;
  readonly weeklyAvailability?: readonly Slot[];
  readonly caseloadCap?: number | null;
}

/** The fields of a worker; `worker` is the one being edited. */
export function WorkerFields({ worker }: { readonly worker?: WorkerDetailsFragment }) {
  const say = useTexts(peopleTexts);
  const sayKind = useTexts(workerKindWords);
  const sayStatus = useTexts(workerStatusWords);
  return (
    <>
      {worker ? null : (
        <Form.Item<WorkerFormValues>
          name="stationId"
          label={say('station')}
          rules={[{ required: true, message: say('stationNeeded') }]}
        >
          <StationPicker label={say('station')} />
        </Form.Item>
      )}
      <Form.Item<WorkerFormValues>
        name="name"
        label={say('name')}
        rules={[{ required: true, whitespace: true, message: say('nameNeeded') }]}
      >
        <Input maxLength={60} />
      </Form.Item>
      {worker ? (
        <Form.Item<WorkerFormValues> name="status" label={say('status')}>
          <Select
            options={(['ACTIVE', 'ON_LEAVE', 'LEFT'] as const).map((value) => ({ value, label: sayStatus(value) }))}
          />
        </Form.Item>
      ) : (
        <Form.Item<WorkerFormValues> name="kind" label={say('kind')} rules={[{ required: true }]}>
          <Select options={(['STAFF', 'VOLUNTEER'] as const).map((value) => ({ value, label: sayKind(value) }))} />
        </Form.Item>
      )}
      <Form.Item<WorkerFormValues>
        name="phone"
        label={say('phone')}
        extra={worker?.phone ? say('keepHint', { masked: worker.phone }) : undefined}
      >
        <Input inputMode="tel" autoComplete="off" maxLength={20} />
      </Form.Item>
      <Form.Item<WorkerFormValues> name="skillKeys" label={say('skills')}>
        <TermsSelect kind="SKILL" held={worker?.skills} />
      </Form.Item>
      <Form.List name="certificates">
        {(fields, { add, remove }) => (
          <fieldset className="dd-fieldset">
            <legend>{say('certificates')}</legend>
            {fields.map(({ key, name }) => (
              <div key={key} className="dd-certificate">
                <Form.Item
                  name={[name, 'typeKey']}
                  label={say('certificateType')}
                  rules={[{ required: true, message: say('typeNeeded') }]}
                >
                  <TermSelect kind="CERTIFICATE_TYPE" held={worker?.certificates.map(({ type }) => type)} />
                </Form.Item>
                <Form.Item name={[name, 'issuedOn']} label={say('issuedOn')}>
                  <DayInput />
                </Form.Item>
                <Form.Item name={[name, 'validUntil']} label={say('validUntil')}>
                  <DayInput />
                </Form.Item>
                <Button
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={say('removeCertificate')}
                  onClick={() => remove(name)}
                />
              </div>
            ))}
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
              {say('addCertificate')}
            </Button>
          </fieldset>
        )}
      </Form.List>
      <Form.Item<WorkerFormValues> name="onboardedOn" label={say('onboardedOn')}>
        <DayInput />
      </Form.Item>
      <Form.Item<WorkerFormValues> name="caseloadCap" label={say('caseloadCap')}>
        <InputNumber min={0} max={200} precision={0} />
      </Form.Item>
      <Form.Item<WorkerFormValues> name="weeklyAvailability" label={say('availability')} htmlFor="">
        <Availability onChange={() => undefined} />
      </Form.Item>
    </>
  );
}
