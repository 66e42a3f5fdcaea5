import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { PeopleTermsDocument, type TermKind } from '../../graphql/generated/graphql';

interface TermsProps {
  readonly id?: string;
  readonly kind: TermKind;
  readonly label?: string;
}

const useTermOptions = (kind: TermKind) => {
  const { data, loading } = useQuery(PeopleTermsDocument, { variables: { kind }, fetchPolicy: 'cache-first' });
  return { loading, options: data?.terms.map(({ key, name }) => ({ value: key, label: name })) ?? [] };
};

/** One term of a dictionary, or none of them: for filters. */
export function TermFilter({
  kind,
  label,
  any,
  value,
  onChange,
}: TermsProps & {
  readonly any: string;
  readonly value: string | undefined;
  readonly onChange: (key: string | undefined) => void;
}) {
  const { options, loading } = useTermOptions(kind);
  return (
    <Select
      className="dd-narrow"
      aria-label={label}
      loading={loading}
      value={value ?? ''}
      options={[{ value: '', label: any }, ...options]}
      showSearch={{ optionFilterProp: 'label' }}
      onChange={(key) => onChange(key === '' ? undefined : key)}
    />
  );
}

/** One term of a dictionary: for forms. */
export function TermSelect({
  id,
  kind,
  ...field
}: TermsProps & { readonly value?: string; readonly onChange?: (key: string) => void }) {
  const { options, loading } = useTermOptions(kind);
  return <Select {...(id ? { id } : {})} {...field} loading={loading} options={options} />;
}

/** Several terms of a dictionary: for forms. */
export function TermsSelect({
  id,
  kind,
  ...field
}: TermsProps & { readonly value?: string[]; readonly onChange?: (keys: string[]) => void }) {
  const { options, loading } = useTermOptions(kind);
  return (
    <Select
      {...(id ? { id } : {})}
      {...field}
      mode="multiple"
      loading={loading}
      options={options}
      showSearch={{ optionFilterProp: 'label' }}
    />
  );
}
