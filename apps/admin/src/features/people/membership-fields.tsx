import DeleteOutlined from '@ant-design/icons/DeleteOutlined';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import { Button, Form } from 'antd';
import type { CategoryMembershipInput, ResidentDetailsFragment } from '../../graphql/generated/graphql';
import { DayInput } from '../../ui/day-input';
import { typedOrNull } from '../../ui/form-refusals';
import { useTexts } from '../../ui/texts';
import { TermSelect } from './term-select';
import { peopleTexts } from './texts';

/** A category with its days, as the form holds it. */
export interface MembershipValues {
  readonly categoryKey: string;
  readonly since?: string | null;
  readonly until?: string | null;
}

/** What the form holds, as the server is told. */
export const membershipsOf = (values: readonly MembershipValues[] | undefined): CategoryMembershipInput[] =>
  (values ?? []).map(({ categoryKey, since, until }) => ({
    categoryKey,
    since: typedOrNull(since),
    until: typedOrNull(until),
  }));

/** The categories a resident belongs to, each with its first and its last day. */
export function MembershipFields({ resident }: { readonly resident?: ResidentDetailsFragment | undefined }) {
  const say = useTexts(peopleTexts);
  const held = resident?.categoryMemberships.map(({ category }) => category);
  return (
    <Form.List name="categoryMemberships">
      {(fields, { add, remove }) => (
        <fieldset className="dd-fieldset">
          <legend>{say('categories')}</legend>
          {fields.map(({ key, name }) => (
            <div key={key} className="dd-certificate">
              <Form.Item
                name={[name, 'categoryKey']}
                label={say('category')}
                rules={[{ required: true, message: say('categoryNeeded') }]}
              >
                <TermSelect kind="CLIENT_CATEGORY" held={held} />
              </Form.Item>
              <Form.Item name={[name, 'since']} label={say('since')} extra={say('sinceHint')}>
                <DayInput />
              </Form.Item>
              <Form.Item name={[name, 'until']} label={say('until')} extra={say('untilFurther')}>
                <DayInput />
              </Form.Item>
              <Button
                icon={<DeleteOutlined aria-hidden />}
                aria-label={say('removeCategory')}
                onClick={() => remove(name)}
              />
            </div>
          ))}
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => add({})}>
            {say('addCategory')}
          </Button>
        </fieldset>
      )}
    </Form.List>
  );
}
