import { useQuery } from '@apollo/client/react';
import { Select } from 'antd';
import { PeopleTermsDocument, type TermKind } from '../../graphql/generated/graphql';

interface TermsProps {
  readonly id?: string;
  readonly kind: TermKind;
  readonly label?: string;
  /** What is chosen already; it keeps its name in the form though it may be out of use by now. */
  readonly held?: readonly HeldTerm[] | undefined;
}

interface HeldTerm {
  readonly key: string;
  readonly name: string;
}

const useTermOptions = (kind: TermKind, held: readonly HeldTerm[] = []) => {
  const { data, loading } = useQuery(PeopleTermsDocument, { variables: { kind }, fetchPolicy: 'cache-first' });
  const offered = data?.terms ?? [];
  const kept = held.filter(({ key }, index) => {
    const isFirst = held.findIndex((one) => one.key === key) === index;
    return isFirst && !offered.some((one) => one.key === key);
  });
  return { loading, options: [...offered, ...kept].map(({ key, name }) => ({ value: key, label: name })) };
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
  held,
  ...field
}: TermsProps & {
  readonly value?: string | null;
  readonly allowClear?: boolean;
  readonly onChange?: (key: string | undefined) => void;
}) {
  const { options, loading } = useTermOptions(kind, held);
  return <Select {...(id ? { id } : {})} {...field} loading={loading} options={options} />;
}

/** Several terms of a dictionary: for forms. */
export function TermsSelect({
  id,
  kind,
  held,
  ...field
}: TermsProps & { readonly value?: string[]; readonly onChange?: (keys: string[]) => void }) {
  const { options, loading } = useTermOptions(kind, held);
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
