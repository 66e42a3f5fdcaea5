import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { NeedTermsDocument, type TermKind } from '../../graphql/generated/graphql';

interface NeedTermsSelectProps {
  readonly id?: string;
  readonly kind: TermKind;
  readonly value?: string[];
  readonly onChange?: (keys: string[]) => void;
}

/** Several terms of a dictionary. */
export function NeedTermsSelect({ kind, ...field }: NeedTermsSelectProps) {
  const { data, loading } = useQuery(NeedTermsDocument, { variables: { kind }, fetchPolicy: 'cache-first' });
  return (
    <Select
      {...field}
      mode="multiple"
      loading={loading}
      options={data?.terms.map(({ key, name }) => ({ value: key, label: name })) ?? []}
      showSearch={{ optionFilterProp: 'label' }}
    />
  );
}
