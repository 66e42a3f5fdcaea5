import './dictionaries.css';
import PlusOutlined from '@ant-design/icons/PlusOutlined';
import { useQuery } from '@apollo/client/react';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Checkbox, Select } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { DictionaryDocument } from '../../graphql/generated/graphql';
import { EmptyState } from '../../ui/empty-state';
import { ErrorState } from '../../ui/error-state';
import { Loading } from '../../ui/loading';
import { PageHeader } from '../../ui/page-header';
import { RecordList } from '../../ui/record-list';
import { SearchBox } from '../../ui/search-box';
import { useParsedSearch } from '../../ui/search-values';
import { useTexts } from '../../ui/texts';
import { type DictionarySearch, parseDictionarySearch, termKinds } from './dictionary-search';
import { inGroups, isInUse, matching, type TermLine } from './term-rows';
import { dictionaryTexts, termKindWords } from './texts';

const TermDrawer = lazy(() => import('./term-drawer').then((module) => ({ default: module.TermDrawer })));
const EndDialog = lazy(() => import('./end-dialog').then((module) => ({ default: module.EndDialog })));
const MergeDialog = lazy(() => import('./merge-dialog').then((module) => ({ default: module.MergeDialog })));
const TermHistory = lazy(() => import('./term-history').then((module) => ({ default: module.TermHistory })));

/** What stands open over the list; the entry is named by its key, so that it is shown as it is now. */
type Open =
  | { readonly what: 'add' }
  | { readonly what: 'edit' | 'end' | 'merge' | 'history'; readonly key: string }
  | undefined;

function TermState({ term }: { readonly term: TermLine }) {
  const say = useTexts(dictionaryTexts);
  if (isInUse(term)) return <span className="dd-muted">{say('inUse')}</span>;
  return (
    <span className="dd-badge" data-tone="quiet">
      {term.mergedInto ? say('mergedInto', { name: term.mergedInto.name }) : say('retired')}
    </span>
  );
}

function TermActions({ term, open }: { readonly term: TermLine; readonly open: (what: Open) => void }) {
  const say = useTexts(dictionaryTexts);
  const button = (what: 'edit' | 'end' | 'merge' | 'history', label: string) => (
    <Button
      size="small"
      type="text"
      aria-label={say('actionOf', { action: label, name: term.name })}
      onClick={() => open({ what, key: term.key })}
    >
      {label}
    </Button>
  );
  return (
    <span className="dd-term-actions">
      {term.mergedInto ? null : button('edit', say('edit'))}
      {button('end', isInUse(term) ? say('retire') : say('restore'))}
      {term.mergedInto ? null : button('merge', say('merge'))}
      {button('history', say('history'))}
    </span>
  );
}

/** The dictionaries of the deployment: what forms offer, to be edited by those who may. */
export function DictionariesPage() {
  const say = useTexts(dictionaryTexts);
  const sayKind = useTexts(termKindWords);
  const navigate = useNavigate();
  const search = useParsedSearch(useSearch({ from: '/shell/dictionaries' }), parseDictionarySearch);
  const kind = search.kind ?? 'CLIENT_CATEGORY';
  const [open, setOpen] = useState<Open>();
  const list = useQuery(DictionaryDocument, { variables: { kind } });
  const terms = list.data?.terms;
  const go = (next: DictionarySearch): void => void navigate({ to: '/dictionaries', search: next, replace: true });
  const change = <Key extends keyof DictionarySearch>(key: Key, value: DictionarySearch[Key] | undefined): void => {
    const { [key]: _old, ...others } = search;
    go(value === undefined ? others : { ...others, [key]: value });
  };
  const reload = (): void => void list.refetch().catch(() => undefined);
  const close = (): void => setOpen(undefined);

  const rows = () => {
    if (list.error && !terms) return <ErrorState error={list.error} onRetry={reload} />;
    if (!terms) return <Loading lines={8} />;
    const shown = inGroups(matching(search.all ? terms : terms.filter(isInUse), search.text));
    if (shown.length === 0) {
      return (
        <EmptyState title={say('empty')} next={say('emptyNext')}>
          <Button onClick={() => go(search.kind ? { kind } : {})}>{say('clear')}</Button>
        </EmptyState>
      );
    }
    return (
      <RecordList
        label={sayKind(kind)}
        rows={shown}
        withKeys
        total={terms.length}
        onOpen={(term) => (term.mergedInto ? undefined : setOpen({ what: 'edit', key: term.key }))}
        columns={[
          {
            key: 'name',
            title: say('name'),
            render: (term) => <span style={{ paddingInlineStart: term.depth * 22 }}>{term.nameZh}</span>,
          },
          {
            key: 'english',
            title: say('english'),
            wraps: true,
            render: (term) => (term.nameEn === term.nameZh ? <span className="dd-muted">—</span> : term.nameEn),
          },
          { key: 'key', title: say('key'), isMinor: true, render: (term) => <code>{term.key}</code> },
          { key: 'state', title: say('state'), inCardHead: true, render: (term) => <TermState term={term} /> },
          {
            key: 'actions',
            title: say('actions'),
            render: (term) => <TermActions term={term} open={setOpen} />,
          },
        ]}
      />
    );
  };

  const chosen = open && open.what !== 'add' ? terms?.find(({ key }) => key === open.key) : undefined;
  const over = () => {
    if (!open || !terms) return null;
    if (open.what === 'add') {
      return <TermDrawer kind={kind} terms={terms} onClose={close} onReload={reload} />;
    }
    if (!chosen) return null;
    const parts = { term: chosen, terms, onClose: close, onReload: reload };
    if (open.what === 'edit') return <TermDrawer kind={kind} {...parts} />;
    if (open.what === 'merge') return <MergeDialog {...parts} />;
    if (open.what === 'end') return <EndDialog {...parts} />;
    return <TermHistory term={chosen} onClose={close} />;
  };

  return (
    <div className="dd-page">
      <PageHeader
        title={say('title')}
        hint={say('hint')}
        actions={
          terms ? (
            <Button icon={<PlusOutlined aria-hidden />} onClick={() => setOpen({ what: 'add' })}>
              {say('add')}
            </Button>
          ) : null
        }
      />
      <section className="dd-panel">
        <div className="dd-filters" role="search" aria-label={say('dictionary')}>
          <Select
            className="dd-narrow"
            aria-label={say('dictionary')}
            value={kind}
            options={termKinds.map((one) => ({ value: one, label: sayKind(one) }))}
            onChange={(next) => go(search.all ? { kind: next, all: true } : { kind: next })}
          />
          <SearchBox label={say('search')} value={search.text} onChange={(text) => change('text', text)} />
          <Checkbox
            checked={search.all === true}
            onChange={({ target }) => change('all', target.checked ? true : undefined)}
          >
            {say('showAll')}
          </Checkbox>
        </div>
        {rows()}
      </section>
      <Suspense>{over()}</Suspense>
    </div>
  );
}
