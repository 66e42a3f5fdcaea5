import CheckCircleOutlined from '@ant-design/icons/CheckCircleOutlined';
import DisconnectOutlined from '@ant-design/icons/DisconnectOutlined';
import SyncOutlined from '@ant-design/icons/SyncOutlined';
import { Alert, Button } from 'antd';
import { useTexts } from '../../ui/texts';
import { useEditor } from './editor-context';
import { menuTexts } from './texts';

/** Whether everything is saved: always on the screen, and read out when it changes. */
export function SavingLine() {
  const say = useTexts(menuTexts);
  const { view, store } = useEditor();
  const { saving } = view;
  return (
    <span className="dd-saving" role="status" data-saving={saving}>
      {saving === 'SAVED' ? (
        <>
          <CheckCircleOutlined aria-hidden /> {say('saved')}
        </>
      ) : null}
      {saving === 'SAVING' ? (
        <>
          <SyncOutlined aria-hidden /> {say('saving')}
        </>
      ) : null}
      {saving === 'OFFLINE' ? (
        <>
          <DisconnectOutlined aria-hidden /> {say('offline')}{' '}
          <Button size="small" onClick={store.flush}>
            {say('retry')}
          </Button>
        </>
      ) : null}
      {saving === 'CLOSED' ? say('closedDraft') : null}
    </span>
  );
}

/** What could not be saved, with the reason, until somebody decides about it. */
export function UnsavedNotes() {
  const say = useTexts(menuTexts);
  const { view, store } = useEditor();
  const { refused, closedBecause } = view.queue;
  return (
    <>
      {view.saving === 'OFFLINE' ? <Alert type="warning" showIcon title={say('unsavedKept')} /> : null}
      {view.saving === 'CLOSED' ? (
        <Alert
          type="warning"
          showIcon
          title={say('closedDraft')}
          description={closedBecause}
          action={
            <Button size="small" onClick={store.forget}>
              {say('giveUpUnsaved')}
            </Button>
          }
        />
      ) : null}
      {refused.map(({ message, edits }, index) => (
        <Alert
          // Refused edits have no name but their place and reason.
          key={`${message} ${JSON.stringify(edits[0]?.edit)}`}
          type="error"
          showIcon
          role="alert"
          title={say('refusedEdits')}
          description={message}
          action={
            <span className="dd-inline">
              <Button size="small" onClick={() => store.retryRefused(index)}>
                {say('redoOnNewest')}
              </Button>
              <Button size="small" onClick={() => store.dropRefused(index)}>
                {say('giveUp')}
              </Button>
            </span>
          }
        />
      ))}
    </>
  );
}
